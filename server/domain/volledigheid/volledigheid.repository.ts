import sql, { type Sql } from 'sql-template-tag';
import type { Opgavesoort } from '../../../shared/rules/volledigheid.ts';
import type { Transactie } from '../../database/transactie.ts';
import type { Weigeringscode } from '../../../shared/weigeringen.ts';

/** What the functions of the board are asked with. */
export interface Volledigheidsvraag {
  van: string;
  tot: string;
  peildag: string;
  lidDagen: number;
  inleveren: string;
}

export function vraagdelen(v: Volledigheidsvraag): Sql {
  return sql`${v.van}::date, ${v.tot}::date, ${v.peildag}::date, ${v.lidDagen}::int, ${v.inleveren}::date`;
}

export interface PartnerRij {
  id: string;
  organisatie: string;
  herinnerdOp: Date | null;
}

/** Kinds of organisation that hand in attendance, reports or hours. */
const SOORTEN = ['TAALAANBIEDER', 'PARTICIPATIEAANBIEDER'];
const HOOGSTENS = 200;

/** The partners of the own gemeente that hand something in, or the own organisation. */
export async function partnersLezen(tx: Transactie, gemeente: boolean): Promise<PartnerRij[]> {
  const { organisatieId, gemeenteIds } = tx.actor;
  const welke = gemeente ? sql`exists (select 1 from organisatie_gemeente og where og.organisatie_id = o.id and og.gemeente_id = ${gemeenteIds[0] ?? null}::uuid)` : sql`o.id = ${organisatieId}::uuid`;
  return tx.vraag<PartnerRij>(sql`select o.id, o.naam as organisatie, (select max(h.ingevoerd_op) from herinnering h where h.organisatie_id = o.id and h.gemeente_id = any(${[...gemeenteIds]}::uuid[])) as "herinnerdOp"
    from organisatie o where o.soort = any(${SOORTEN}) and ${welke} order by o.naam limit ${HOOGSTENS}`);
}

export interface TellingRij {
  organisatieId: string;
  soort: Opgavesoort;
  verwacht: number;
  gedaan: number;
  niets: number;
}

export async function partnersTellen(tx: Transactie, vraag: Volledigheidsvraag): Promise<TellingRij[]> {
  return tx.vraag<TellingRij>(sql`select organisatie_id as "organisatieId", soort, verwacht, gedaan, niets from volledigheid_partners(${vraagdelen(vraag)})`);
}

export interface OpgaveRij {
  groepId: string;
  soort: Opgavesoort;
  lesId: string | null;
  dag: string | null;
  gedaan: boolean;
  niets: boolean;
  versie: number;
}

/** Everything that is asked of the own groups, done or not. */
export async function eigenOpgaven(tx: Transactie, vraag: Volledigheidsvraag): Promise<OpgaveRij[]> {
  return tx.vraag<OpgaveRij>(sql`select groep_id as "groepId", soort, les_id as "lesId", dag::text, gedaan, niets, versie from volledigheid_eigen(${vraagdelen(vraag)})`);
}

export interface GroepRij {
  id: string;
  naam: string;
  soort: string;
  locatie: string | null;
  leerroute: string | null;
}

export async function groepenLezen(tx: Transactie, ids: readonly string[]): Promise<GroepRij[]> {
  return tx.vraag<GroepRij>(sql`select g.id, g.naam, g.soort, g.locatie, g.leerroute from groep g
    where g.id = any(${[...ids]}::uuid[]) and g.organisatie_id = ${tx.actor.organisatieId} order by g.naam, g.id`);
}

/** Of these groups and weeks: which version stands there, and whether hours were recorded for anybody in it. */
export async function wekenLezen(tx: Transactie, weken: readonly { groepId: string; week: string }[]): Promise<{ groepId: string; week: string; versie: number; uren: boolean }[]> {
  return tx.vraag(sql`select w.groep as "groepId", w.week::text, coalesce(gw.versie, 0) as versie,
      exists (select 1 from groepslid gl join participatie_uren u on u.inburgeraar_id = gl.inburgeraar_id and u.organisatie_id = gl.organisatie_id
        where gl.groep_id = w.groep and gl.van <= w.week + 6 and (gl.tot is null or gl.tot >= w.week) and u.datum between w.week and w.week + 6 and u.actueel and u.minuten > 0) as uren
    from unnest(${weken.map((w) => w.groepId)}::uuid[], ${weken.map((w) => w.week)}::date[]) w(groep, week) left join groepsweek gw on gw.groep_id = w.groep and gw.week = w.week`);
}

/** Says of weeks whether there was something to report; the versions were checked in turn. */
export async function wekenZetten(tx: Transactie, weken: readonly { groepId: string; week: string; leeg: boolean }[]): Promise<void> {
  const { organisatieId, lidmaatschapId } = tx.actor;
  await tx.vraag(sql`insert into groepsweek (groep_id, week, organisatie_id, leeg, versie, gewijzigd_door, gewijzigd_op)
    select w.groep, w.week, ${organisatieId}::uuid, w.leeg, 1, ${lidmaatschapId}::uuid, ${tx.nu}::timestamptz
      from unnest(${weken.map((w) => w.groepId)}::uuid[], ${weken.map((w) => w.week)}::date[], ${weken.map((w) => w.leeg)}::boolean[]) w(groep, week, leeg)
    on conflict (groep_id, week) do update set leeg = excluded.leeg, versie = groepsweek.versie + 1, gewijzigd_door = excluded.gewijzigd_door, gewijzigd_op = excluded.gewijzigd_op`);
}

export async function partnerHerinnerd(tx: Transactie, organisatieId: string, herinnerdagen: number): Promise<Weigeringscode | 'OK'> {
  const [rij] = await tx.vraag<{ code: Weigeringscode | 'OK' }>(sql`select partner_herinneren(${organisatieId}::uuid, ${herinnerdagen}::int, ${tx.nu}::timestamptz) as code`);
  return rij?.code ?? 'NIET_GEVONDEN';
}
