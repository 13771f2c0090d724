import sql, { bulk } from 'sql-template-tag';
import { bereikSql, isAfronding, isLopend } from '../../access/bereik.ts';
import { bronVan } from '../../access/systeem.ts';
import type { Bron } from '../../../shared/rules/presentie.ts';
import type { Urenreactie } from '../../../shared/rules/uren.ts';
import type { Transactie } from '../../database/transactie.ts';
import { bereikContext } from '../inburgeraars/inburgeraars.repository.ts';

/** What hours are booked on, and the last day on which they can be. */
export interface GeboekteActiviteit {
  id: string;
  tot: string | null;
}

/**
 * The activity as the own gemeente of each of these persons has it: a group may hold persons of two gemeenten, and
 * hours count by the catalogue of the person's gemeente. Null when the organisation has no such activity; a person is
 * missing where its gemeente has none of that name.
 */
export async function activiteitPerPersoon(tx: Transactie, activiteitId: string, inburgeraarIds: readonly string[]): Promise<Map<string, GeboekteActiviteit> | null> {
  const rijen = await tx.vraag<{ inburgeraarId: string | null; activiteitId: string | null; tot: string | null }>(sql`select i.id as "inburgeraarId", e.id as "activiteitId", e.tot::text
    from activiteit a left join inburgeraar i on i.id = any(${[...inburgeraarIds]}::uuid[])
    left join activiteit e on e.naam = a.naam and e.gemeente_id = i.gemeente_id
    where a.id = ${activiteitId}::uuid and a.gemeente_id = any(${[...tx.actor.gemeenteIds]}::uuid[])`);
  if (rijen.length === 0) return null;
  return new Map(rijen.flatMap((r): [string, GeboekteActiviteit][] => (r.inburgeraarId && r.activiteitId ? [[r.inburgeraarId, { id: r.activiteitId, tot: r.tot }]] : [])));
}

/** A period in which a person was with the actor: in its group, in its name, or at its organisation. */
export interface Periode {
  inburgeraarId: string;
  van: string;
  tot: string | null;
}

/** All periods that run or are in afronding; a person who was in two groups has two. */
export async function periodenLezen(tx: Transactie, inburgeraarIds: readonly string[]): Promise<Periode[]> {
  const c = bereikContext(tx.actor, tx.vandaag);
  const bron = bereikSql(tx.actor.rol, c);
  if (!bron) return [];
  return tx.vraag<Periode>(sql`select b.inburgeraar_id as "inburgeraarId", b.van::text, b.tot::text from (${bron}) b
    where b.inburgeraar_id = any(${[...inburgeraarIds]}::uuid[]) and (${isLopend(c)} or ${isAfronding(c)})`);
}

/** An entry as it stands now; `minuten` 0 = withdrawn. */
export interface UrenStand {
  id: string;
  inburgeraarId: string;
  datum: string;
  activiteitId: string;
  beginTijd: string | null;
  minuten: number;
  versie: number;
}

/** Of whom the own organisation recorded hours in a period. */
export async function metUrenLezen(tx: Transactie, van: string, tot: string): Promise<string[]> {
  const rijen = await tx.vraag<{ id: string }>(sql`select distinct u.inburgeraar_id as id from participatie_uren u
    where u.organisatie_id = ${tx.actor.organisatieId} and u.datum between ${van}::date and ${tot}::date and u.actueel and u.minuten > 0`);
  return rijen.map(({ id }) => id);
}

/** What the own organisation recorded on these days for these persons, of all activities. */
export async function urenStandLezen(tx: Transactie, inburgeraarIds: readonly string[], dagen: readonly string[]): Promise<UrenStand[]> {
  return tx.vraag<UrenStand>(sql`select u.id, u.inburgeraar_id as "inburgeraarId", u.datum::text, u.activiteit_id as "activiteitId",
      to_char(u.begin_tijd, 'HH24:MI') as "beginTijd", u.minuten, u.versie from participatie_uren u
    where u.inburgeraar_id = any(${[...inburgeraarIds]}::uuid[]) and u.datum = any(${[...dagen]}::date[])
      and u.organisatie_id = ${tx.actor.organisatieId} and u.actueel`);
}

/** A new entry, or a new version of the one it replaces. */
export interface NieuweUren {
  inburgeraarId: string;
  datum: string;
  activiteitId: string;
  beginTijd: string | null;
  minuten: number;
  versie: number;
  vervangt: string | null;
  bron: Bron;
  correctieReden: string | null;
}

/** Adds entries to the ledger; the entry that was current before stays, without the marker. */
export async function urenToevoegen(tx: Transactie, regels: readonly NieuweUren[]): Promise<void> {
  if (regels.length === 0) return;
  const vervangen = regels.flatMap((r) => r.vervangt ?? []);
  // Two statements touch the count of these persons: the turns are taken for both, in one order (`telling.sql.ts`).
  const wie = [...new Set(regels.map((r) => r.inburgeraarId))];
  if (vervangen.length > 0) await tx.vraag(sql`select pg_advisory_xact_lock(hashtextextended('participatie_telling|' || b.w, 0)) from (select w::text as w from unnest(${wie}::uuid[]) w order by 1) b`);
  if (vervangen.length > 0) await tx.vraag(sql`update participatie_uren set actueel = false where actueel and id = any(${vervangen}::uuid[])`);
  const { organisatieId, lidmaatschapId } = tx.actor;
  await tx.vraag(sql`insert into participatie_uren (inburgeraar_id, organisatie_id, ingevoerd_door, ingevoerd_op, datum, activiteit_id, begin_tijd, minuten, versie, actueel, bron, correctie_reden)
    values ${bulk(regels.map((r) => [r.inburgeraarId, organisatieId, lidmaatschapId, tx.nu, r.datum, r.activiteitId, r.beginTijd, r.minuten, r.versie, true, bronVan(tx.actor, r.bron), r.correctieReden]))}`);
}

/** Whether each of these entries is one of this person that counts now. */
export async function zijnEigenUren(tx: Transactie, urenIds: readonly string[], inburgeraarId: string): Promise<boolean> {
  const rijen = await tx.vraag(sql`select 1 from participatie_uren u where u.id = any(${[...urenIds]}::uuid[]) and u.inburgeraar_id = ${inburgeraarId}::uuid and u.actueel and u.minuten > 0`);
  return rijen.length === urenIds.length;
}

/** The word of the person on these entries; a second word replaces the first. */
export async function reactieZetten(tx: Transactie, inburgeraarId: string, urenIds: readonly string[], reactie: Urenreactie, toelichting: string | null): Promise<void> {
  await tx.vraag(sql`insert into uren_reactie (uren_id, inburgeraar_id, reactie, toelichting, ingevoerd_door, ingevoerd_op)
    select u, ${inburgeraarId}::uuid, ${reactie}, ${toelichting}, ${tx.actor.lidmaatschapId}::uuid, ${tx.nu}::timestamptz from unnest(${[...urenIds]}::uuid[]) u
    on conflict (uren_id) do update set reactie = excluded.reactie, toelichting = excluded.toelichting, ingevoerd_op = excluded.ingevoerd_op`);
}
