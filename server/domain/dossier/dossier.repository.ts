import sql, { empty, join, raw, type Sql } from 'sql-template-tag';
import type { Transactie } from '../../database/transactie.ts';
import { snake } from '../../database/naamgeving.ts';
import type { Tabelvorm } from './vormen.ts';

/** A row by its column names, with values as JSON has them. */
export type Rij = Record<string, unknown>;

/** Which rows a writer may reach: all of the person, or those of the own organisation (cell E, and every head that has one). */
function vanWie(tx: Transactie, vorm: Tabelvorm, alleenEigen: boolean): Sql {
  return vorm.organisatie && (alleenEigen || vorm.veld === null) ? sql` and t.organisatie_id = ${tx.actor.organisatieId}::uuid` : empty;
}

/** The rows as they stand, held until the end of the transaction. The caller has read the person for writing. */
export async function rijenVoorWijzigen(tx: Transactie, vorm: Tabelvorm, inburgeraarId: string, ids: readonly string[], alleenEigen: boolean): Promise<Rij[]> {
  const welke = vorm.veld === null ? empty : sql` and t.id = any(${[...ids]}::uuid[])`;
  const rijen = await tx.vraag<{ rij: Rij }>(sql`select to_jsonb(t) as rij from ${raw(vorm.tabel)} t
    where t.inburgeraar_id = ${inburgeraarId}::uuid${welke}${vanWie(tx, vorm, alleenEigen)} for update`);
  return rijen.map(({ rij }) => rij);
}

/**
 * Which checks of the table these rows would break, by place in `rijen`. Asked before writing, so that the writer hears
 * of all of them at once; the texts are those of the constraints themselves.
 */
export async function gebrokenChecks(tx: Transactie, vorm: Tabelvorm, rijen: readonly Rij[]): Promise<{ plek: number; naam: string }[]> {
  const checks = vorm.checks.map(({ naam, expressie }) => raw(`('${naam}', (${expressie}))`));
  if (checks.length === 0 || rijen.length === 0) return [];
  return tx.vraag(sql`select (e.nr - 1)::int as plek, k.naam from jsonb_array_elements(${JSON.stringify(rijen)}::jsonb) with ordinality e(rij, nr),
    lateral jsonb_populate_record(null::${raw(vorm.tabel)}, e.rij) t, lateral (values ${join(checks)}) k(naam, goed) where k.goed is false order by e.nr, k.naam`);
}

function kolommen(vorm: Tabelvorm, rijen: readonly Rij[]): string[] {
  const eigen = vorm.kolommen.map(({ kolom }) => kolom);
  const vast = ['id', 'inburgeraar_id', 'organisatie_id', 'ingevoerd_door', 'ingevoerd_op', 'versie', 'gewijzigd_op', 'gewijzigd_door'];
  return [...vast, ...eigen].filter((kolom) => rijen.some((rij) => kolom in rij));
}

export async function rijenToevoegen(tx: Transactie, vorm: Tabelvorm, rijen: readonly Rij[]): Promise<void> {
  const namen = join(kolommen(vorm, rijen).map((kolom) => raw(kolom)));
  await tx.vraag(sql`insert into ${raw(vorm.tabel)} (${namen}) select ${namen} from jsonb_populate_recordset(null::${raw(vorm.tabel)}, ${JSON.stringify(rijen)}::jsonb)`);
}

/** Changes whole rows under the version that follows the one read; gives how many there were. */
export async function rijenWijzigen(tx: Transactie, vorm: Tabelvorm, rijen: readonly Rij[]): Promise<number> {
  const velden = [...vorm.kolommen.map(({ kolom }) => kolom), 'versie', 'gewijzigd_op', 'gewijzigd_door'].map((kolom) => raw(`${kolom} = v.${kolom}`));
  const sleutel = vorm.veld === null ? ['inburgeraar_id', ...(vorm.organisatie ? ['organisatie_id'] : [])] : ['id', 'inburgeraar_id'];
  const zelfde = raw(sleutel.map((kolom) => `t.${kolom} = v.${kolom}`).join(' and '));
  const gewijzigd = await tx.vraag(sql`update ${raw(vorm.tabel)} t set ${join(velden)}
    from jsonb_populate_recordset(null::${raw(vorm.tabel)}, ${JSON.stringify(rijen)}::jsonb) v where ${zelfde} and t.versie = v.versie - 1 returning 1`);
  return gewijzigd.length;
}

/** Whether the address is secret stands with the identity: the bereik of everybody else is judged by it. */
export async function adresgeheimZetten(tx: Transactie, inburgeraarId: string, geheim: boolean): Promise<void> {
  await tx.vraag(sql`update inburgeraar set adresgeheim = ${geheim} where id = ${inburgeraarId}::uuid`);
}

/** Values of the API by column name. */
export function alsRij(waarden: Readonly<Record<string, unknown>>): Rij {
  return Object.fromEntries(Object.entries(waarden).map(([naam, waarde]) => [snake(naam), waarde]));
}
