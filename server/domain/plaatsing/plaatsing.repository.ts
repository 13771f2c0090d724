import sql, { empty, raw } from 'sql-template-tag';
import { plusDagen } from '../../../shared/rules/datum.ts';
import { PLAATSINGSPARAMETERS, type Plaatsingsfeiten } from '../../../shared/rules/plaatsing.ts';
import { geldendOp } from '../../../shared/rules/geldend.ts';
import { Leesrecht } from '../../access/leesrecht.ts';
import { bereikVan } from '../../access/rollen.ts';
import type { Transactie } from '../../database/transactie.ts';
import { bereikContext, personenInBereik } from '../inburgeraars/inburgeraars.repository.ts';

/** One place with the facts that the viewer may read. */
export interface PlekRij extends Omit<Plaatsingsfeiten, 'weken' | 'voorgesteld' | 'urenPerWeek'> {
  id: string;
  versie: number;
  groep: { id: string; naam: string; soort: string; locatie: string | null; leerroute: string | null };
  module: { id: string; naam: string; weken: number } | null;
  voorstel: { op: string; stand: string; terugkoppeling: string | null; teruggekoppeldOp: string | null } | null;
}

export interface PlaatsingRij {
  inburgeraarId: string;
  opdracht: string;
  grondslag: string;
  sinds: string;
  urenPerWeek: number | null;
  plek: PlekRij | null;
}

const HOOGSTENS = 2_000;

/**
 * Everybody in bereik with each place in a work group that runs or comes, in one statement; for who leads groups only places in those. Of
 * each place what the own organisation recorded since its first day, as far as the role reads it.
 */
export async function plaatsingenLezen(tx: Transactie): Promise<PlaatsingRij[]> {
  const personen = personenInBereik(tx);
  const recht = (rubriek: ConstructorParameters<typeof Leesrecht>[1]) => new Leesrecht(tx.actor, rubriek);
  const [uren, evaluatie, afspraak, map, pip, signaal] = [recht('PARTICIPATIE_UREN'), recht('PARTICIPATIE_EVALUATIE'), recht('AFSPRAKEN_PARTICIPATIE'), recht('MAP_TRAJECT'), recht('PIP_KERN'), recht('SIGNALEN')];
  if (!personen || !uren.bestaat || !evaluatie.bestaat) return [];
  const c = bereikContext(tx.actor, tx.vandaag);
  const { organisatieId, lidmaatschapId, rol } = tx.actor;
  const leidt = bereikVan(rol).soort === 'GROEP';
  const eigen = leidt ? sql` and exists (select 1 from groepsbegeleider gb where gb.groep_id = g.id and gb.lidmaatschap_id = ${lidmaatschapId}::uuid and gb.van <= ${c.vandaag} and (gb.tot is null or gb.tot >= ${c.vandaag}))` : empty;
  const sinds = plusDagen(tx.vandaag, 1 - 7 * geldendOp(tx.vandaag, PLAATSINGSPARAMETERS).tempoWeken);
  const opPlek = (t: typeof evaluatie) => sql`${t.rij('t')} and t.datum >= gl.van`;
  const geevalueerd = sql`from participatie_evaluatie t where ${opPlek(evaluatie)} and (m.id is null or t.module = m.naam)`;
  const route = pip.bestaat ? sql`(select v.leerroute from pip_versie v where v.inburgeraar_id = p.inburgeraar_id order by v.versie desc limit 1)` : sql`null`;
  const thema = map.bestaat ? sql`(select count(*)::int from map_thema t where ${map.rij('t')} and (t.vrijgesteld or t.stand = 'AFGEROND'))` : sql`0`;
  return tx.vraag<PlaatsingRij>(sql`with bereik as (${personen}), p as (select * from bereik where lopend)
    select p.inburgeraar_id as "inburgeraarId", p.opdracht, p.grondslag,
      greatest(p.van, (select max(gl.tot) + 1 from groepslid gl join groep g on g.id = gl.groep_id and g.soort = 'WERKGROEP' where gl.inburgeraar_id = p.inburgeraar_id
        and gl.organisatie_id = ${organisatieId}::uuid and gl.tot >= gl.van and gl.tot < ${c.vandaag}))::text as sinds,
      ${afspraak.bestaat ? sql`(select sum(a.uren_per_week)::float8 from afspraak a where a.inburgeraar_id = p.inburgeraar_id and a.thema = 'AFSPRAKEN_PARTICIPATIE' and a.uitvoerder_id = ${organisatieId}::uuid
        and a.uren_per_week is not null and a.van <= ${c.vandaag} and (a.tot is null or a.tot >= ${c.vandaag}))` : sql`null`} as "urenPerWeek", l.plek
    from p ${leidt ? sql`join` : sql`left join`} lateral (select json_build_object('id', gl.id, 'versie', gl.versie, 'van', gl.van, 'tot', gl.tot,
        'groep', json_build_object('id', g.id, 'naam', g.naam, 'soort', g.soort, 'locatie', g.locatie, 'leerroute', g.leerroute),
        'module', case when m.id is not null then json_build_object('id', m.id, 'naam', m.naam, 'weken', m.weken) end,
        'minuten', coalesce(u.minuten, 0), 'recenteMinuten', coalesce(u.recent, 0), 'laatsteUrenOp', u.laatst, 'evaluaties', (select count(*) ${geevalueerd}),
        'evaluatie', (select json_build_object('datum', t.datum, 'opTijdKomen', t.op_tijd_komen, 'samenwerken', t.samenwerken, 'zelfstandigWerken', t.zelfstandig_werken, 'instructiesOpvolgen', t.instructies_opvolgen)
          ${geevalueerd} order by t.datum desc, t.id limit 1),
        'mapKlaar', case when ${route} = 'Z' then ${thema} end,
        'voorstel', ${signaal.bestaat ? sql`(select json_build_object('op', t.datum, 'stand', t.stand, 'terugkoppeling', t.terugkoppeling, 'teruggekoppeldOp', t.teruggekoppeld_op) from signaal t
          where ${signaal.rij('t')} and t.onderwerp = 'DOORSTROOM' and t.datum >= gl.van order by t.datum desc, t.id limit 1)` : sql`null`}) as plek, gl.van
      from groepslid gl join groep g on g.id = gl.groep_id and g.soort = 'WERKGROEP' left join module m on m.id = g.module_id
        left join lateral (select sum(t.minuten)::int as minuten, (sum(t.minuten) filter (where t.datum >= ${sinds}::date))::int as recent, max(t.datum) filter (where t.minuten > 0) as laatst
          from participatie_uren t where ${uren.rij('t')} and t.actueel and t.datum >= gl.van) u on true
      where gl.inburgeraar_id = p.inburgeraar_id and gl.organisatie_id = ${organisatieId}::uuid and (gl.tot is null or gl.tot >= greatest(gl.van, ${c.vandaag}))${eigen}) l on true
    order by p.inburgeraar_id, l.van limit ${HOOGSTENS}`);
}

/** What stands of one module, or of all of the own organisation: their places by day, the newest first. */
export interface ModuleRij {
  id: string;
  naam: string;
  weken: number;
  versie: number;
  plaatsen: { geldigVan: string; plaatsen: number }[];
}

export async function modulesLezen(tx: Transactie): Promise<ModuleRij[]> {
  return tx.vraag<ModuleRij>(sql`select m.id, m.naam, m.weken, m.versie,
      (select coalesce(json_agg(json_build_object('geldigVan', p.geldig_van, 'plaatsen', p.plaatsen) order by p.geldig_van desc), '[]') from module_plaatsen p where p.module_id = m.id) as plaatsen
    from module m where m.organisatie_id = ${tx.actor.organisatieId}::uuid order by m.naam collate "nl-x-icu", m.id`);
}

export interface WerkgroepBeheerRij {
  id: string;
  versie: number;
  naam: string;
  locatie: string | null;
  van: string;
  moduleId: string | null;
  weekdagen: number[];
  begeleiders: { id: string; naam: string }[];
  aantal: number;
}

/** Work groups of the own organisation that run or come, with who leads them now. */
export async function beheerdeWerkgroepenLezen(tx: Transactie): Promise<WerkgroepBeheerRij[]> {
  const { vandaag, actor } = tx;
  return tx.vraag<WerkgroepBeheerRij>(sql`select g.id, g.versie, g.naam, g.locatie, g.van::text, g.module_id as "moduleId", g.weekdagen,
      (select coalesce(json_agg(json_build_object('id', l.id, 'naam', ge.naam) order by ge.naam), '[]') from groepsbegeleider gb join lidmaatschap l on l.id = gb.lidmaatschap_id join gebruiker ge on ge.id = l.gebruiker_id
        where gb.groep_id = g.id and (gb.tot is null or gb.tot >= ${vandaag}::date)) as begeleiders,
      (select count(distinct gl.inburgeraar_id)::int from groepslid gl where gl.groep_id = g.id and gl.van <= ${vandaag}::date and (gl.tot is null or gl.tot >= ${vandaag}::date)) as aantal
    from groep g where g.organisatie_id = ${actor.organisatieId}::uuid and g.soort = 'WERKGROEP' and (g.tot is null or g.tot >= ${vandaag}::date) order by g.naam, g.id limit 100`);
}

/** Who leads work groups at the own organisation today, by name. */
export async function werkbegeleidersLezen(tx: Transactie): Promise<{ id: string; naam: string }[]> {
  return tx.vraag(sql`select l.id, g.naam from lidmaatschap l join gebruiker g on g.id = l.gebruiker_id where l.organisatie_id = ${tx.actor.organisatieId}::uuid and l.rol = 'WERKBEGELEIDER' and not l.systeem
    and l.van <= ${tx.vandaag}::date and (l.tot is null or l.tot >= ${tx.vandaag}::date) order by g.naam collate "nl-x-icu", l.id limit 200`);
}

export type Plaatsstand = 'OK' | 'NIET_GEVONDEN' | 'VERSIE' | 'AANBOD' | 'NAAM' | 'VOL' | 'MODULE' | 'BEGELEIDER' | 'GROEP' | 'DAG' | 'PERSOON' | 'STAAT_ER_AL';

async function stand(tx: Transactie, vraag: ReturnType<typeof sql>): Promise<Plaatsstand> {
  const [rij] = await tx.vraag<{ stand: Plaatsstand }>(vraag);
  return rij?.stand ?? 'NIET_GEVONDEN';
}

/** The database judges all four (`plaatsing.sql.ts`). */
export function moduleZetten(tx: Transactie, id: string, gezien: number | null, m: { naam: string; weken: number; plaatsen: number; geldigVan: string }): Promise<Plaatsstand> {
  return stand(tx, sql`select module_vastleggen(${id}::uuid, ${gezien}::int, ${m.naam}, ${m.weken}::int, ${m.plaatsen}::int, ${m.geldigVan}::date, ${tx.nu}::timestamptz) as stand`);
}

export function werkgroepZetten(tx: Transactie, id: string, gezien: number | null, g: { naam: string; locatie: string | null; moduleId: string | null; weekdagen: number[]; begeleiderId: string | null; van: string }): Promise<Plaatsstand> {
  return stand(tx, sql`select werkgroep_vastleggen(${id}::uuid, ${gezien}::int, ${g.naam}, ${g.locatie}, ${g.moduleId}::uuid, ${g.weekdagen}::int[], ${g.begeleiderId}::uuid, ${g.van}::date) as stand`);
}

export function plekToevoegen(tx: Transactie, id: string, d: { groepId: string; inburgeraarId: string; van: string; tot: string | null }): Promise<Plaatsstand> {
  return stand(tx, sql`select plaatsing_geven(${id}::uuid, ${d.groepId}::uuid, ${d.inburgeraarId}::uuid, ${d.van}::date, ${d.tot}::date) as stand`);
}

export function plekEindigen(tx: Transactie, d: { id: string; inburgeraarId: string; versie: number; tot: string | null; eindreden: string | null }): Promise<Plaatsstand> {
  return stand(tx, sql`select plaatsing_einde(${d.id}::uuid, ${d.inburgeraarId}::uuid, ${d.versie}::int, ${d.tot}::date, ${d.eindreden}) as stand`);
}

export interface BezettingRij {
  moduleId: string;
  organisatieId: string;
  organisatie: string;
  naam: string;
  weken: number;
  dag: string;
  plaatsen: number | null;
  bezet: number;
  langer: number;
}

/** Of the own organisation, or for the gemeente of all that work for it: two functions, each for its own roles. */
export async function bezettingLezen(tx: Transactie, dagen: readonly string[], gemeente: boolean): Promise<{ bezetting: BezettingRij[]; wachtend: { organisatieId: string; dag: string; wachtend: number }[] }> {
  const vanaf = (eigen: string, alles: string) => (gemeente ? alles : eigen);
  const bezetting = await tx.vraag<BezettingRij>(sql`select module_id as "moduleId", organisatie_id as "organisatieId", organisatie, naam, weken, dag::text, plaatsen, bezet, langer
    from ${raw(vanaf('modulebezetting_eigen', 'modulebezetting_gemeente'))}(${[...dagen]}::date[]) order by organisatie collate "nl-x-icu", naam collate "nl-x-icu", module_id, dag`);
  const wachtend = await tx.vraag<{ organisatieId: string; dag: string; wachtend: number }>(sql`select organisatie_id as "organisatieId", dag::text, wachtend from ${raw(vanaf('wachtend_eigen', 'wachtend_gemeente'))}(${[...dagen]}::date[])`);
  return { bezetting, wachtend };
}
