import sql, { raw, type Sql } from 'sql-template-tag';
import type { VeldSql } from '../access/bron.ts';
import type { Leesrecht } from '../access/leesrecht.ts';
import { snake } from '../database/naamgeving.ts';

function perVeld(velden: readonly string[], maak: (kolom: Sql, recht: Leesrecht) => Sql): Record<string, VeldSql> {
  return Object.fromEntries(velden.map((veld) => [veld, (recht) => maak(raw(`t.${snake(veld)}`), recht)]));
}

/**
 * Fields of the head of a rubriek that also has lists, readable whether or not the head was written. Where several
 * organisations wrote a head, all fields come from the one that was changed last: they belong together.
 */
export function hoofdvelden<T>(tabel: string, ...velden: (keyof T & string)[]): Record<string, VeldSql> {
  return perVeld(velden, (kolom, recht) => sql`(select ${kolom} from ${raw(tabel)} t where ${recht.rij('t')} order by t.gewijzigd_op desc limit 1)`);
}

/** Dates that stand by themselves, so that one organisation's silence does not hide what another recorded: the latest of each. */
export function mijlpalen<T>(tabel: string, ...velden: (keyof T & string)[]): Record<string, VeldSql> {
  return perVeld(velden, (kolom, recht) => sql`(select max(${kolom}) from ${raw(tabel)} t where ${recht.rij('t')})`);
}

/** The version of the row that the actor's own organisation entered: the one it names when it writes. */
export function eigenVersie(tabel: string): VeldSql {
  return (recht) => sql`(select t.versie from ${raw(tabel)} t where ${recht.rij('t')} and t.organisatie_id = ${recht.actor.organisatieId}::uuid)`;
}
