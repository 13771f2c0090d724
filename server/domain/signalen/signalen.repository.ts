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
 * those that the gemeente got without a person; who reaches no person only what it wrote itself. Each kind is a query of
 * its own, so that it goes by its own index: an OR over both would read every signal there is.
 */
function leesbaar(tx: Transactie): Sql {
  const { lidmaatschapId, organisatieId, gemeenteIds, rol } = tx.actor;
  const zonderRelatie = sql`select s.*, null as opdracht, null as grondslag from signaal s`;
  const personen = personenInBereik(tx);
  if (!personen) return sql`${zonderRelatie} where s.ingevoerd_door = ${lidmaatschapId}`;
  const overPersonen = sql`select s.*, p.opdracht, p.grondslag from (${personen}) p join signaal s on s.inburgeraar_id = p.inburgeraar_id where p.lopend`;
  if (cel(rol, 'SIGNALEN') === 'E') return sql`${overPersonen} and s.organisatie_id = ${organisatieId}`;
  return sql`${overPersonen} union all ${zonderRelatie} where s.inburgeraar_id is null and s.gemeente_id = any(${[...gemeenteIds]}::uuid[])`;
}

/** Signals that the actor may read, the newest first. */
export async function signalenLezen(tx: Transactie, waar: Sql, limiet: number, selectie: Selectie): Promise<GelezenSignaal[]> {
  return tx.vraag<GelezenSignaal>(sql`select t.inburgeraar_id as "inburgeraarId", t.opdracht, t.grondslag,
      ${rijJson(Signaal, new Leesrecht(tx.actor, 'SIGNALEN'), selectie)} as signaal
    from (${leesbaar(tx)}) t where ${waar} order by t.datum desc, t.ingevoerd_op desc, t.id limit ${limiet}`);
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
