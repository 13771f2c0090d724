import sql, { empty, join, raw, type Sql } from 'sql-template-tag';
import { attentieparametersOp } from '../../../shared/rules/attenties.ts';
import { plusDagen } from '../../../shared/rules/datum.ts';
import type { LokaleWaarde } from '../../../shared/rules/parameters.ts';
import { urennormenOp } from '../../../shared/rules/urennormen.ts';
import { type Taakfeiten, TAAKREGELS, type Taakrubriek, TAAKSOORTEN, type Taaksoort, zeefdagen, ZEEFSOORTEN } from '../../../shared/rules/taken.ts';
import type { Fase } from '../../../shared/rules/weg.ts';
import { cel, type Rubriek } from '../../access/matrix.ts';
import type { Transactie } from '../../database/transactie.ts';
import { personenInBereik } from '../inburgeraars/inburgeraars.repository.ts';
import { minutenInLes } from '../participatie/samenloop.sql.ts';
import { lokaalVan } from '../parameters/lokaal.sql.ts';

/** What somebody did with one task of a person. */
export interface Taakstand {
  soort: Taaksoort;
  feit: string;
  eigenaarId: string | null;
  uitgesteldTot: string | null;
  reden: string | null;
  versie: number;
}

/** One person in bereik, with the facts that the viewer may read. */
export interface Taakpersoon {
  id: string;
  opdracht: string;
  grondslag: string;
  /** The consulent who has the regie today; null where nobody has, or where it is not for the viewer. */
  regieId: string | null;
  feiten: Taakfeiten;
  standen: Taakstand[];
  /** What the own gemeente chose in the place of the ordinary numbers. */
  lokaal: LokaleWaarde[];
}

/** A role reads the rubriek whole: of what it reads in part nothing can be said to be missing. */
export function leestGeheel(tx: Transactie, rubriek: Rubriek): boolean {
  return ['L', 'S', 'M'].includes(cel(tx.actor.rol, rubriek));
}

const TRAJECT = sql`(select json_build_object('doelgroep', t.doelgroep, 'fase', t.fase, 'intakeAfgerondOp', t.intake_afgerond_op, 'termijnStart', t.termijn_start, 'termijnEinde', t.termijn_einde,
    'verlengdTot', t.verlengd_tot, 'verlengingAangevraagdOp', t.verlenging_aangevraagd_op, 'startklasVan', t.startklas_van, 'gestartOp', t.gestart_op,
    'klaar', coalesce(t.voldaan_op, t.ontheffing_op, t.vrijstelling_op) is not null,
    'termijnen', (select coalesce(json_agg(json_build_object('soort', m.soort, 'startfeit', m.startfeit, 'uiterlijk', m.uiterlijk, 'artikel', m.artikel, 'pauzeSinds', m.pauze_sinds)), '[]') from termijn m where m.inburgeraar_id = p.inburgeraar_id))
  from trajectstatus t where t.inburgeraar_id = p.inburgeraar_id)`;

const PIP = sql`(select json_build_object('leerroute', (array_agg(v.leerroute order by v.versie desc))[1], 'eerstePipOp', min(v.dagtekening) filter (where v.versie = 1)) from pip_versie v where v.inburgeraar_id = p.inburgeraar_id)`;

/** Attendance of the last weeks by index, and the totals that triggers keep. */
function presentie(vandaag: string): Sql {
  const { onverklaardDagen, patroonDagen, aanwezigheidDagen } = attentieparametersOp(vandaag);
  const sinds = (dagen: number) => sql`${plusDagen(vandaag, 1 - dagen)}::date`;
  const afwezig = sql`r.status in ('GEOORLOOFD_AFWEZIG', 'ONGEOORLOOFD_AFWEZIG')`;
  // Without a reason nobody has explained it, whatever was ticked.
  const onverklaard = sql`(r.status = 'ONGEOORLOOFD_AFWEZIG' or (r.status = 'GEOORLOOFD_AFWEZIG' and r.reden is null))`;
  return sql`(select json_build_object('minuten', coalesce((select s.minuten from taal_telling s where s.inburgeraar_id = p.inburgeraar_id), 0),
      'laatsteLesOp', coalesce(max(r.datum), (select max(o.datum) from presentie o where o.inburgeraar_id = p.inburgeraar_id and o.actueel)),
      'lessen', count(*) filter (where r.status not in ('VERVALLEN', 'INGETROKKEN')), 'aanwezig', count(*) filter (where r.status in ('AANWEZIG', 'TE_LAAT')),
      'onverklaard', count(*) filter (where ${onverklaard} and r.datum >= ${sinds(onverklaardDagen)}), 'laatsteOnverklaardOp', max(r.datum) filter (where ${onverklaard} and r.datum >= ${sinds(onverklaardDagen)}),
      'laatsteAfwezigOp', max(r.datum) filter (where ${afwezig} and r.datum >= ${sinds(patroonDagen)}),
      'perWeekdag', (select coalesce(json_object_agg(w.dag, w.aantal), '{}') from (select extract(isodow from a.datum)::int as dag, count(*)::int as aantal from presentie a
        where a.inburgeraar_id = p.inburgeraar_id and a.actueel and a.datum >= ${sinds(patroonDagen)} and a.datum <= ${vandaag}::date and a.status in ('GEOORLOOFD_AFWEZIG', 'ONGEOORLOOFD_AFWEZIG') group by 1) w))
    from presentie r where r.inburgeraar_id = p.inburgeraar_id and r.actueel and r.datum >= ${sinds(aanwezigheidDagen)} and r.datum <= ${vandaag}::date)`;
}

const VOORTGANG = sql`(select json_build_object('laatsteRapportageOp', (select max(a.datum) from voortgangsrapportage a where a.inburgeraar_id = p.inburgeraar_id), 'rapporten', coalesce(json_agg(json_build_object('datum', r.datum,
    'niveaus', (select coalesce(json_object_agg(n.vaardigheid, n.niveau), '{}') from voortgang_niveau n where n.rapportage_id = r.id and n.inburgeraar_id = p.inburgeraar_id))), '[]'))
  from (select v.id, v.datum from voortgangsrapportage v where v.inburgeraar_id = p.inburgeraar_id and not v.niets_te_melden order by v.datum desc, v.ingevoerd_op desc limit 2) r)`;

/**
 * Hours that count, and the days of the last weeks on which they coincide.
 *
 * @param metLessen the viewer reads the lessons too: what coincides with one asks for somebody as well
 */
function uren(vandaag: string, metLessen: boolean): Sql {
  const { samenloopDagen, veelUrenPerDag } = urennormenOp(vandaag);
  const sinds = sql`${plusDagen(vandaag, -samenloopDagen)}::date`;
  const inLes = metLessen ? sql` or d.datum in (select il.datum from (${minutenInLes(sql`p.inburgeraar_id`, sinds)}) il)` : empty;
  return sql`json_build_object('minutenTellend', coalesce((select s.minuten from participatie_telling s where s.inburgeraar_id = p.inburgeraar_id), 0),
  'laatsteUrenOp', (select max(u.datum) from participatie_uren u where u.inburgeraar_id = p.inburgeraar_id and u.actueel),
    'samenloop', (select json_build_object('dagen', count(*), 'laatsteOp', max(d.datum)) from participatie_dag d where d.inburgeraar_id = p.inburgeraar_id
      and d.datum > ${sinds} and (d.minuten_dubbel > 0 or d.minuten > ${veelUrenPerDag * 60}${inLes})))`;
}

/** The contract of the school where somebody has lessons beyond its last day. */
function contract(vandaag: string): Sql {
  return sql`json_build_object('tot', (select min(og.contract_tot) from betrokkenheid b join inburgeraar i on i.id = b.inburgeraar_id
      join organisatie_gemeente og on og.organisatie_id = b.organisatie_id and og.gemeente_id = i.gemeente_id
    where b.inburgeraar_id = p.inburgeraar_id and b.opdracht = 'TAAL' and b.beeindigd_reden is null and b.van <= ${vandaag}::date and (b.tot is null or b.tot > og.contract_tot) and (b.tot is null or b.tot >= ${vandaag}::date)))`;
}

/** Whether the consulent referred somebody to a Taalpunt: ever, or from a day on. */
const TAALPUNT = sql`json_build_object('verwezenOp', (select min(b.van) from betrokkenheid b where b.inburgeraar_id = p.inburgeraar_id and b.opdracht = 'TAALPUNT'))`;

/** What a partner handed in and the gemeente has not answered. */
const SIGNALEN = sql`(select json_build_object('wachtSinds', min(s.wacht_sinds), 'aantal', count(*)) from signaal s where s.inburgeraar_id = p.inburgeraar_id and s.richting = 'AAN_GEMEENTE' and s.wacht_sinds is not null)`;

/** The parts of `elders`, each with the rubriek that it tells of. */
const ELDERS: readonly (readonly [veld: string, rubriek: Taakrubriek, sql: Sql])[] = [
  ['startadviesOp', 'STARTADVIES', sql`(select max(s.datum) from startadvies s where s.inburgeraar_id = p.inburgeraar_id)`],
  ['begeleiding', 'BEGELEIDING', sql`(select json_build_object('van', min(b.van), 'tot', max(b.tot), 'spreekuurTot', max(b.spreekuur_tot)) from begeleiding b where b.inburgeraar_id = p.inburgeraar_id)`],
  ['zelfredzaamheidOp', 'ZELFREDZAAMHEID', sql`(select max(z.datum) from zelfredzaamheid_meting z where z.inburgeraar_id = p.inburgeraar_id)`],
  ['ontzorgen', 'ONTZORGEN', sql`(select json_build_object('van', o.van, 'tot', o.tot, 'ijkmomenten', (select coalesce(json_agg(m.datum), '[]') from ijkmoment m where m.inburgeraar_id = p.inburgeraar_id)) from ontzorgen o where o.inburgeraar_id = p.inburgeraar_id)`],
  ['taalstages', 'WERK', sql`(select coalesce(json_agg(json_build_object('id', w.id, 'soort', w.soort, 'stand', w.stand, 'van', w.van, 'tot', w.tot, 'eersteEvaluatieOp', w.eerste_evaluatie_op, 'tweedeEvaluatieOp', w.tweede_evaluatie_op)), '[]') from werkplek w where w.inburgeraar_id = p.inburgeraar_id and w.soort = 'TAALSTAGE' and w.stand in ('GEPLAND', 'LOOPT'))`],
  ['pvtOndertekendOp', 'PVT_TRAJECT', sql`(select max(v.ondertekend_op) from pvt_traject v where v.inburgeraar_id = p.inburgeraar_id)`],
  ['mapEindgesprekOp', 'MAP_TRAJECT', sql`(select max(v.eindgesprek_op) from map_traject v where v.inburgeraar_id = p.inburgeraar_id)`],
  ['wonen', 'WONEN', sql`(select json_build_object('sleutelOp', min(w.sleutel_op), 'aftersalesOp', max(w.aftersales_op)) from wonen w where w.inburgeraar_id = p.inburgeraar_id)`],
];

/** The facts as one JSON object; a part whose rubriek the role does not read is not in it. */
function feiten(tx: Transactie): Sql {
  const deel = (rubriek: Rubriek, veld: string, waarde: Sql): Sql[] => (leestGeheel(tx, rubriek) ? [raw(`'${veld}'`), waarde] : []);
  const elders = ELDERS.flatMap(([veld, rubriek, waarde]) => deel(rubriek, veld, waarde));
  return sql`json_build_object(${join([
    ...deel('TRAJECTSTATUS', 'traject', TRAJECT), ...deel('PIP_KERN', 'pip', PIP), ...deel('TAAL_PRESENTIE', 'presentie', presentie(tx.vandaag)), ...deel('TAAL_VOORTGANG', 'voortgang', VOORTGANG),
    ...deel('PARTICIPATIE_UREN', 'uren', uren(tx.vandaag, leestGeheel(tx, 'TAAL_PRESENTIE'))), ...deel('BETROKKENEN', 'contract', contract(tx.vandaag)), ...deel('BETROKKENEN', 'taalpunt', TAALPUNT), ...deel('SIGNALEN', 'signalen', SIGNALEN), raw(`'elders'`), elders.length === 0 ? sql`'{}'::json` : sql`json_build_object(${join(elders)})`,
  ])})`;
}

/** Who moved away asks nothing any more, for who may know of the move. */
function nogHier(tx: Transactie): Sql {
  return leestGeheel(tx, 'TRAJECTSTATUS') ? sql`(i.vertrokken_op is null or i.vertrokken_op >= ${tx.vandaag}::date)` : sql`true`;
}

/** How many persons of a consulent are in a phase; null where nobody has the regie, or nothing of the way stands there. */
export interface Faseaantal {
  regieId: string | null;
  fase: Fase | null;
  aantal: number;
}

/** The persons in bereik by who has the regie and by phase: one statement, as many rows as there are consulenten times phases. */
export async function fasenTellen(tx: Transactie): Promise<Faseaantal[]> {
  const personen = personenInBereik(tx);
  if (!personen) return [];
  return tx.vraag<Faseaantal>(sql`with regie as materialized (select distinct on (b.inburgeraar_id) b.inburgeraar_id, b.lidmaatschap_id from betrokkenheid b where b.opdracht = 'REGIE' and b.beeindigd_reden is null
        and b.lidmaatschap_id is not null and b.van <= ${tx.vandaag}::date and (b.tot is null or b.tot >= ${tx.vandaag}::date) order by b.inburgeraar_id, b.van desc, b.id),
      weg as materialized (select t.inburgeraar_id, t.fase from trajectstatus t)
    select regie.lidmaatschap_id as "regieId", weg.fase, count(*)::int as aantal from (${personen}) p join inburgeraar i on i.id = p.inburgeraar_id
      left join regie on regie.inburgeraar_id = p.inburgeraar_id left join weg on weg.inburgeraar_id = p.inburgeraar_id
    where p.lopend and ${nogHier(tx)} group by 1, 2`);
}

/** Who may be shown what was done with tasks, and who has the regie. */
function standen(tx: Transactie): Sql {
  if (!['CONSULENT', 'TEAMLEIDER'].includes(tx.actor.rol)) return sql`'[]'::json as standen, null::uuid as "regieId"`;
  return sql`(select coalesce(json_agg(json_build_object('soort', k.soort, 'feit', k.feit, 'eigenaarId', k.eigenaar_id, 'uitgesteldTot', k.uitgesteld_tot, 'reden', k.reden, 'versie', k.versie)), '[]') from taak k where k.inburgeraar_id = p.inburgeraar_id) as standen,
    (select b.lidmaatschap_id from betrokkenheid b where b.inburgeraar_id = p.inburgeraar_id and b.opdracht = 'REGIE' and b.beeindigd_reden is null and b.lidmaatschap_id is not null
      and b.van <= ${tx.vandaag}::date and (b.tot is null or b.tot >= ${tx.vandaag}::date) order by b.van desc, b.id limit 1) as "regieId"`;
}

/**
 * Whoever may have something that asks now, by the days of `zeefdagen`. Only for a role that is told of those kinds and no other: of a
 * whole gemeente most persons ask nothing, and their facts need not be read. Null where another kind may ask as well.
 */
function zeef(tx: Transactie): Sql | null {
  const verteld = TAAKSOORTEN.filter((soort) => TAAKREGELS[soort].rubrieken.every((rubriek) => leestGeheel(tx, rubriek)));
  if (!verteld.every((soort) => ZEEFSOORTEN.includes(soort))) return null;
  const dagen = zeefdagen(tx.vandaag);
  return sql` and b.inburgeraar_id in (select m.inburgeraar_id from termijn m where m.pauze_sinds is null and m.uiterlijk <= ${dagen.termijnTot}::date
    union select t.inburgeraar_id from trajectstatus t where coalesce(t.voldaan_op, t.ontheffing_op, t.vrijstelling_op) is null and (
      (t.termijn_einde <= ${dagen.verlengingTot}::date and t.verlengd_tot is null and t.verlenging_aangevraagd_op is null) or t.termijn_start between ${dagen.wisselVan}::date and ${dagen.wisselTot}::date
      or (t.intake_afgerond_op is not null and t.termijn_start is null))
    union select s.inburgeraar_id from betrokkenheid s join organisatie_gemeente og on og.organisatie_id = s.organisatie_id and og.contract_tot <= ${dagen.contractTot}::date where s.opdracht = 'TAAL' and s.beeindigd_reden is null and (s.tot is null or s.tot >= ${tx.vandaag}::date))`;
}

/**
 * Everybody in bereik with what tasks are derived from, in one statement; or one of them. Who moved away asks nothing any more.
 *
 * @param inburgeraarId only this person
 * @param alleenNu whoever surely asks nothing now may be left out
 */
export async function taakpersonenLezen(tx: Transactie, inburgeraarId: string | null, alleenNu = false): Promise<Taakpersoon[]> {
  const personen = personenInBereik(tx);
  if (!personen) return [];
  const wie = inburgeraarId === null ? (alleenNu ? zeef(tx) : null) ?? empty : sql` and b.inburgeraar_id = ${inburgeraarId}::uuid`;
  return tx.vraag<Taakpersoon>(sql`with p as materialized (select b.* from (${personen}) b join inburgeraar i on i.id = b.inburgeraar_id
      where b.lopend and ${nogHier(tx)}${wie})
    select p.inburgeraar_id as id, p.opdracht, p.grondslag, ${feiten(tx)} as feiten, ${standen(tx)}, ${lokaalVan(sql`${tx.actor.gemeenteIds[0] ?? null}::uuid`)} as lokaal from p`);
}

/** What somebody did, kept under the next version; false where another version stands there. */
export async function taakBewaren(tx: Transactie, inburgeraarId: string, s: Taakstand): Promise<boolean> {
  const rijen = await tx.vraag(sql`insert into taak as t (inburgeraar_id, soort, feit, eigenaar_id, uitgesteld_tot, reden, versie, gewijzigd_op, gewijzigd_door)
    values (${inburgeraarId}, ${s.soort}, ${s.feit}, ${s.eigenaarId}, ${s.uitgesteldTot}, ${s.reden}, ${s.versie}, ${tx.nu}, ${tx.actor.lidmaatschapId})
    on conflict (inburgeraar_id, soort, feit) do update set eigenaar_id = excluded.eigenaar_id, uitgesteld_tot = excluded.uitgesteld_tot, reden = excluded.reden,
      versie = excluded.versie, gewijzigd_op = excluded.gewijzigd_op, gewijzigd_door = excluded.gewijzigd_door where t.versie = excluded.versie - 1 returning 1`);
  return rijen.length > 0;
}
