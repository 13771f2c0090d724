import sql, { bulk } from 'sql-template-tag';
import type { Bevestigwijze, VerzuimReden } from '../../../shared/rules/presentie.ts';
import type { Transactie } from '../../database/transactie.ts';

/** A lesson of the person who asks. */
export interface EigenLesRij {
  id: string;
  datum: string;
  beginTijd: string;
  duurMinuten: number;
  groep: string;
  school: string;
  locatie: string | null;
  onderwerp: string | null;
  vervallenReden: string | null;
  afmelding: VerzuimReden | null;
  presentie: { id: string; status: string; minuten: number; bevestigd: Bevestigwijze | null } | null;
}

/** The lessons of the classes that the person is in on the day of the lesson, in order of day. */
export async function eigenLessenLezen(tx: Transactie, van: string, tot: string): Promise<EigenLesRij[]> {
  const ik = tx.actor.inburgeraarId;
  return tx.vraag<EigenLesRij>(sql`select l.id, l.datum::text, to_char(l.begin_tijd, 'HH24:MI') as "beginTijd", l.duur_minuten as "duurMinuten", g.naam as groep,
      (select o.naam from organisatie o where o.id = g.organisatie_id) as school, coalesce(l.locatie, g.locatie) as locatie, l.onderwerp, l.vervallen_reden as "vervallenReden",
      (select a.reden from afmelding a where a.les_id = l.id and a.inburgeraar_id = gl.inburgeraar_id and not a.ingetrokken) as afmelding,
      (select json_build_object('id', p.id, 'status', p.status, 'minuten', p.minuten, 'bevestigd', (select b.wijze from presentie_bevestiging b where b.presentie_id = p.id))
        from presentie p where p.les_id = l.id and p.datum = l.datum and p.inburgeraar_id = gl.inburgeraar_id and p.actueel and p.status not in ('INGETROKKEN', 'VERVALLEN')) as presentie
    from groepslid gl join les l on l.groep_id = gl.groep_id and l.datum >= gl.van and (gl.tot is null or l.datum <= gl.tot) join groep g on g.id = l.groep_id
    where gl.inburgeraar_id = ${ik}::uuid and l.datum between ${van} and ${tot}
    order by l.datum, l.begin_tijd, g.naam limit 200`);
}

/** The person's word about not coming, or coming after all; the last word counts. */
export async function afmeldingZetten(tx: Transactie, les: Pick<EigenLesRij, 'id' | 'datum'>, reden: VerzuimReden | null): Promise<void> {
  const wie = [tx.actor.inburgeraarId, les.id, les.datum, tx.actor.lidmaatschapId, tx.nu] as const;
  if (reden === null) {
    await tx.vraag(sql`update afmelding set ingetrokken = true, ingevoerd_op = ${tx.nu} where les_id = ${les.id}::uuid and inburgeraar_id = ${tx.actor.inburgeraarId}::uuid and not ingetrokken`);
    return;
  }
  await tx.vraag(sql`insert into afmelding (inburgeraar_id, les_id, datum, ingevoerd_door, ingevoerd_op, reden) values ${bulk([[...wie, reden]])}
    on conflict (les_id, inburgeraar_id) do update set reden = excluded.reden, ingetrokken = false, ingevoerd_op = excluded.ingevoerd_op`);
}

/** Current entries of the person by their identity, with the lesson and its day. */
export async function eigenPresenties(tx: Transactie, ids: readonly string[]): Promise<{ id: string; lesId: string; datum: string }[]> {
  return tx.vraag(sql`select p.id, p.les_id as "lesId", p.datum::text from presentie p
    where p.id = any(${[...ids]}::uuid[]) and p.inburgeraar_id = ${tx.actor.inburgeraarId}::uuid and p.actueel and p.status not in ('INGETROKKEN', 'VERVALLEN')`);
}

/** A confirmation is given once; saying it again changes nothing, and by the code in the lesson outweighs the log-in alone. */
export async function bevestigen(tx: Transactie, presenties: readonly { id: string; datum: string }[], wijze: Bevestigwijze): Promise<void> {
  const { inburgeraarId, lidmaatschapId } = tx.actor;
  await tx.vraag(sql`insert into presentie_bevestiging as b (inburgeraar_id, presentie_id, datum, ingevoerd_door, ingevoerd_op, wijze)
    values ${bulk(presenties.map(({ id, datum }) => [inburgeraarId, id, datum, lidmaatschapId, tx.nu, wijze]))}
    on conflict (presentie_id) do update set wijze = excluded.wijze, ingevoerd_op = excluded.ingevoerd_op where b.wijze = 'INLOG' and excluded.wijze = 'CODE'`);
}

/** Counts a guess of the code of a lesson; true while it is within the limit. */
export function codepoging(tx: Transactie, lesId: string, hoogstens: number): { text: string; values: unknown[] } {
  return sql`select lescode_poging(${lesId}::uuid, ${hoogstens}::int, ${tx.nu}::timestamptz) as mag`;
}
