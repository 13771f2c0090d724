import sql, { type Sql } from 'sql-template-tag';
import { rijJson } from '../../access/bron.ts';
import { Leesrecht } from '../../access/leesrecht.ts';
import { cel } from '../../access/matrix.ts';
import type { Signaalonderwerp } from '../../../shared/rules/signalen.ts';
import type { Transactie } from '../../database/transactie.ts';
import type { Selectie } from '../../graphql/selectie.ts';
import { personenInBereik } from '../inburgeraars/inburgeraars.repository.ts';
import { Signaal } from './signalen.entity.ts';

/** A signal as read, with the relation by which its person was reached. */
export interface GelezenSignaal {
  inburgeraarId: string | null;
  opdracht: string | null;
  grondslag: string | null;
  signaal: object;
}

/**
 * Which signals the actor reads: with E those of its organisation about persons in bereik, with S or L all of them and
 * those that the gemeente got without a person; who reaches no person only what it wrote itself.
 */
function leesbaar(tx: Transactie, metPersoon: boolean): Sql {
  const { lidmaatschapId, organisatieId, gemeenteIds, rol } = tx.actor;
  if (!metPersoon) return sql`t.ingevoerd_door = ${lidmaatschapId}`;
  if (cel(rol, 'SIGNALEN') === 'E') return sql`p.lopend and t.organisatie_id = ${organisatieId}`;
  return sql`(p.lopend or (t.inburgeraar_id is null and t.gemeente_id = any(${[...gemeenteIds]}::uuid[])))`;
}

/** Signals that the actor may read, the newest first. */
export async function signalenLezen(tx: Transactie, waar: Sql, limiet: number, selectie: Selectie): Promise<GelezenSignaal[]> {
  const personen = personenInBereik(tx);
  const bereik = personen ?? sql`select null::uuid as inburgeraar_id, null as opdracht, null as grondslag, false as lopend where false`;
  return tx.vraag<GelezenSignaal>(sql`select t.inburgeraar_id as "inburgeraarId", p.opdracht, p.grondslag,
      ${rijJson(Signaal, new Leesrecht(tx.actor, 'SIGNALEN'), selectie)} as signaal
    from signaal t left join (${bereik}) p on p.inburgeraar_id = t.inburgeraar_id
    where ${leesbaar(tx, personen !== null)} and ${waar} order by t.datum desc, t.ingevoerd_op desc, t.id limit ${limiet}`);
}

export interface NieuwSignaal {
  id: string;
  onderwerp: Signaalonderwerp;
  tekst: string;
}

/** A signal about a person, to the gemeente that has the person. */
export async function signaalOverPersoon(tx: Transactie, s: NieuwSignaal, inburgeraarId: string): Promise<void> {
  await tx.vraag(sql`insert into signaal (id, inburgeraar_id, gemeente_id, organisatie_id, ingevoerd_door, ingevoerd_op, datum, onderwerp, tekst)
    select ${s.id}::uuid, i.id, i.gemeente_id, ${tx.actor.organisatieId}::uuid, ${tx.actor.lidmaatschapId}::uuid, ${tx.nu}::timestamptz, ${tx.vandaag}::date, ${s.onderwerp}, ${s.tekst}
    from inburgeraar i where i.id = ${inburgeraarId}::uuid`);
}

/** A signal without a person, to a gemeente that the organisation works for. */
export async function signaalZonderPersoon(tx: Transactie, s: NieuwSignaal, gemeenteId: string): Promise<void> {
  await tx.vraag(sql`insert into signaal (id, gemeente_id, organisatie_id, ingevoerd_door, ingevoerd_op, datum, onderwerp, tekst)
    values (${s.id}, ${gemeenteId}, ${tx.actor.organisatieId}, ${tx.actor.lidmaatschapId}, ${tx.nu}, ${tx.vandaag}, ${s.onderwerp}, ${s.tekst})`);
}
