import sql, { empty, join, type Sql } from 'sql-template-tag';
import type { Momentsoort, Woonplek } from '../../../shared/rules/wonen.ts';
import { cel } from '../../access/matrix.ts';
import type { Transactie } from '../../database/transactie.ts';
import { personenInBereik } from '../inburgeraars/inburgeraars.repository.ts';

/** What was moved in longer ago than this is no running housing any more; days. */
const NA_DE_SLEUTEL = 365;

/**
 * Whose housing runs or has to begin: for a corporatie everybody it has, for others who waits for a dwelling, who has one coming, and who got
 * the key within the year. At most 500, who came last first.
 */
export async function huisvestingenLezen(tx: Transactie): Promise<{ inburgeraarId: string; tot: string | null }[]> {
  const personen = personenInBereik(tx);
  if (!personen) return [];
  const van = (tabel: Sql) => sql`select 1 from ${tabel} t where t.inburgeraar_id = p.inburgeraar_id`;
  const wacht = cel(tx.actor.rol, 'TRAJECTSTATUS') === 'S' ? sql` or exists (${van(sql`trajectstatus`)} and t.koppeling_op is not null and t.huisvesting_op is null)` : empty;
  const loopt = cel(tx.actor.rol, 'WONEN') === 'E' ? sql`true` : sql`(exists (${van(sql`woningvraag`)} and t.stand = 'OPEN') or exists (${van(sql`woonplan`)} and t.datum >= ${tx.vandaag}::date - ${NA_DE_SLEUTEL}::int)
    or exists (${van(sql`woningkoppeling`)} and t.losgelaten_op is null and t.gekoppeld_op >= ${tx.vandaag}::date - ${NA_DE_SLEUTEL}::int) or exists (${van(sql`wonen`)} and t.sleutel_op >= ${tx.vandaag}::date - ${NA_DE_SLEUTEL}::int)${wacht})`;
  return tx.vraag(sql`with p as (${personen}) select p.inburgeraar_id as "inburgeraarId", p.tot::text from p where p.lopend and ${loopt} order by p.van desc, p.inburgeraar_id limit 500`);
}

export interface TellingRij {
  gemeente: string;
  huishouden: number;
  termijn: string;
  aantal: number;
}

/** How many dwellings are asked, by size of the household and by when. */
export async function gevraagdLezen(tx: Transactie): Promise<TellingRij[]> {
  return tx.vraag<TellingRij>(sql`select g.naam as gemeente, v.huishouden, v.termijn, v.aantal from woningen_gevraagd() v join gemeente g on g.id = v.gemeente_id
    order by g.naam, v.huishouden, array_position(array['MAAND', 'KWARTAAL', 'LATER'], v.termijn)`);
}

export interface WoningRij {
  id: string;
  organisatie: string;
  gemeente: string;
  kern: string;
  kamers: number;
  mensen: number;
  beschikbaarVan: string;
  stand: string;
  versie: number;
}

/** The dwellings that the actor sees: for a corporatie its own, for the gemeente those offered to it. What was taken back or given long ago is left out. */
export async function woningenLezen(tx: Transactie, id: string | null = null): Promise<WoningRij[]> {
  const welke = id === null ? sql`(a.stand = 'AANGEBODEN' or (a.stand = 'GEKOPPELD' and a.gewijzigd_op >= ${tx.nu}::timestamptz - interval '60 days'))` : sql`a.id = ${id}::uuid`;
  return tx.vraag<WoningRij>(sql`select a.id, o.naam as organisatie, g.naam as gemeente, a.kern, a.kamers, a.mensen, a.beschikbaar_van::text as "beschikbaarVan", a.stand, a.versie
    from woningaanbod a join organisatie o on o.id = a.organisatie_id join gemeente g on g.id = a.gemeente_id where ${welke} order by (a.stand <> 'AANGEBODEN'), a.beschikbaar_van, a.id limit 200`);
}

/** Adds an offer, for a gemeente that the organisation works for; false where it works for another. */
export async function woningToevoegen(tx: Transactie, w: { id: string; gemeente: string; kern: string; kamers: number; mensen: number; beschikbaarVan: string }): Promise<boolean> {
  const { organisatieId, lidmaatschapId } = tx.actor;
  const rijen = await tx.vraag(sql`insert into woningaanbod (id, organisatie_id, gemeente_id, kern, kamers, mensen, beschikbaar_van, gewijzigd_door, gewijzigd_op)
    select ${w.id}::uuid, og.organisatie_id, og.gemeente_id, ${w.kern}, ${w.kamers}, ${w.mensen}, ${w.beschikbaarVan}::date, ${lidmaatschapId}::uuid, ${tx.nu}
    from organisatie_gemeente og join gemeente g on g.id = og.gemeente_id where og.organisatie_id = ${organisatieId}::uuid and g.naam = ${w.gemeente} returning 1`);
  return rijen.length > 0;
}

/** Takes an offer back that is still nobody's; false where another version stands. */
export async function woningTerugnemen(tx: Transactie, id: string, versie: number): Promise<boolean> {
  const rijen = await tx.vraag(sql`update woningaanbod set stand = 'INGETROKKEN', versie = versie + 1, gewijzigd_door = ${tx.actor.lidmaatschapId}::uuid, gewijzigd_op = ${tx.nu}
    where id = ${id}::uuid and versie = ${versie} and stand = 'AANGEBODEN' returning 1`);
  return rijen.length > 0;
}

export type Koppelstand = 'OK' | 'WONING' | 'VERGEVEN' | 'VERSIE' | 'PERSOON' | 'STAAT_ER_AL' | 'SLEUTEL';

/** The match and its undoing; the database judges (`woonaanbod.sql.ts`). */
export async function woningAanMensen(tx: Transactie, id: string, versie: number, personen: readonly string[]): Promise<Koppelstand> {
  const [rij] = await tx.vraag<{ stand: Koppelstand }>(sql`select woning_koppelen(${id}::uuid, ${versie}::int, ${[...personen]}::uuid[], ${tx.nu}) as stand`);
  return rij?.stand ?? 'WONING';
}

export async function woningVrijgeven(tx: Transactie, id: string, versie: number): Promise<Koppelstand> {
  const [rij] = await tx.vraag<{ stand: Koppelstand }>(sql`select woning_loslaten(${id}::uuid, ${versie}::int, ${tx.nu}) as stand`);
  return rij?.stand ?? 'WONING';
}

/** For whom a dwelling is, as far as the actor has them. */
export async function mensenVanWoning(tx: Transactie, id: string): Promise<string[]> {
  return (await tx.vraag<{ id: string }>(sql`select k.inburgeraar_id as id from woningkoppeling k where k.woning_id = ${id}::uuid and k.losgelaten_op is null`)).map((rij) => rij.id);
}

/** A new question for a dwelling; false where one is open already. */
export async function vraagToevoegen(tx: Transactie, v: { id: string; inburgeraarId: string; huishouden: number; nodigVoor: string }): Promise<boolean> {
  const { organisatieId, lidmaatschapId } = tx.actor;
  const rijen = await tx.vraag(sql`insert into woningvraag (id, inburgeraar_id, organisatie_id, ingevoerd_door, ingevoerd_op, huishouden, nodig_voor, gewijzigd_door, gewijzigd_op)
    values (${v.id}::uuid, ${v.inburgeraarId}::uuid, ${organisatieId}::uuid, ${lidmaatschapId}::uuid, ${tx.nu}, ${v.huishouden}, ${v.nodigVoor}::date, ${lidmaatschapId}::uuid, ${tx.nu})
    on conflict (inburgeraar_id) where stand = 'OPEN' do nothing returning 1`);
  return rijen.length > 0;
}

export async function vraagWijzigen(tx: Transactie, v: { id: string; inburgeraarId: string; versie: number; huishouden: number; nodigVoor: string; ingetrokken: boolean }): Promise<boolean> {
  const rijen = await tx.vraag(sql`update woningvraag set huishouden = ${v.huishouden}, nodig_voor = ${v.nodigVoor}::date, stand = ${v.ingetrokken ? 'INGETROKKEN' : 'OPEN'}, versie = versie + 1,
    gewijzigd_door = ${tx.actor.lidmaatschapId}::uuid, gewijzigd_op = ${tx.nu} where id = ${v.id}::uuid and inburgeraar_id = ${v.inburgeraarId}::uuid and versie = ${v.versie} and stand = 'OPEN' returning 1`);
  return rijen.length > 0;
}

export interface MomentRij {
  id: string;
  organisatie: string;
  soort: Momentsoort;
  datum: string;
  tijd: string;
  duurMinuten: number;
  plek: Woonplek;
  vrij: number;
  plekken: number;
  versie: number;
}

/** Times that are open from today on, or those named: for a corporatie its own, for the inburgeraar those of a corporatie with the opdracht. */
export async function momentenLezen(tx: Transactie, ids: readonly string[] | null = null): Promise<MomentRij[]> {
  return tx.vraag<MomentRij>(sql`select m.id, o.naam as organisatie, m.soort, m.datum::text, m.tijd, m.duur_minuten as "duurMinuten", m.plek, (m.plekken - m.bezet)::int as vrij, m.plekken, m.versie
    from woonmoment m join organisatie o on o.id = m.organisatie_id where not m.gesloten and m.datum >= ${tx.vandaag}::date${ids === null ? empty : sql` and m.id = any(${[...ids]}::uuid[])`}
    order by m.datum, m.tijd, m.id limit 300`);
}

export async function momentenToevoegen(tx: Transactie, ids: readonly string[], m: { soort: string; plek: string; duurMinuten: number; plekken: number; tijden: readonly { datum: string; tijd: string }[] }): Promise<void> {
  const { organisatieId, lidmaatschapId } = tx.actor;
  const rijen = m.tijden.map(({ datum, tijd }, i) => sql`(${ids[i]}::uuid, ${datum}::date, ${tijd})`);
  await tx.vraag(sql`insert into woonmoment (id, organisatie_id, soort, datum, tijd, duur_minuten, plek, plekken, gewijzigd_door, gewijzigd_op)
    select t.id, ${organisatieId}::uuid, ${m.soort}, t.datum, t.tijd, ${m.duurMinuten}, ${m.plek}, ${m.plekken}, ${lidmaatschapId}::uuid, ${tx.nu} from (values ${join(rijen)}) t (id, datum, tijd)`);
}

export type Momentstand = 'OK' | 'MOMENT' | 'VOL' | 'TE_LAAT' | 'SOORT' | 'VERSIE';

async function stand(tx: Transactie, aanroep: Sql): Promise<Momentstand> {
  const [rij] = await tx.vraag<{ stand: Momentstand }>(sql`select ${aanroep} as stand`);
  return rij?.stand ?? 'MOMENT';
}

export const momentKiezen = (tx: Transactie, nieuw: string, id: string) => stand(tx, sql`woonmoment_kiezen(${nieuw}::uuid, ${id}::uuid, ${tx.nu})`);
export const momentTeruggeven = (tx: Transactie, afspraakId: string) => stand(tx, sql`woonmoment_teruggeven(${afspraakId}::uuid, ${tx.nu})`);
export const momentSluiten = (tx: Transactie, id: string, versie: number) => stand(tx, sql`woonmoment_sluiten(${id}::uuid, ${versie}::int, ${tx.nu})`);

/** A picked time for the calendar file, where it still stands and the actor has the person. */
export async function woonafspraakLezen(tx: Transactie, id: string) {
  const personen = personenInBereik(tx);
  if (!personen) return null;
  const [rij] = await tx.vraag<{ id: string; inburgeraarId: string; opdracht: string; grondslag: string; datum: string; tijd: string; duurMinuten: number }>(sql`select t.id, p.inburgeraar_id as "inburgeraarId", p.opdracht, p.grondslag,
      t.datum::text, t.tijd, t.duur_minuten as "duurMinuten" from woonafspraak t join (${personen}) p on p.inburgeraar_id = t.inburgeraar_id and p.lopend where t.id = ${id}::uuid and t.vervallen_op is null`);
  return rij ?? null;
}

/** Reports on steps that this organisation just made for the person. */
export async function nieuweMeldingen(tx: Transactie, inburgeraarId: string): Promise<{ id: string; stap: string }[]> {
  return tx.vraag(sql`select t.id, t.stap from woonstap t where t.inburgeraar_id = ${inburgeraarId}::uuid and t.organisatie_id = ${tx.actor.organisatieId}::uuid and t.ingevoerd_op = ${tx.nu} and t.ingevoerd_door = ${tx.actor.lidmaatschapId}::uuid`);
}
