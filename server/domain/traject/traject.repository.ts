import sql from 'sql-template-tag';
import type { Termijn, Termijnfeiten } from '../../../shared/rules/termijnen.ts';
import type { LokaleWaarde } from '../../../shared/rules/parameters.ts';
import type { Transactie } from '../../database/transactie.ts';
import { FASEN, type Fase } from '../../../shared/rules/weg.ts';
import { lokaalVan } from '../parameters/lokaal.sql.ts';

/** The facts that periods and the date of a PIP are held against. */
export interface Trajectfeiten extends Termijnfeiten {
  huisvestingOp: string | null;
  termijnStart: string | null;
  /** What the gemeente chose in the place of the ordinary numbers. */
  lokaal: LokaleWaarde[];
}

/** Talks that count as progress talk; Koffie en Koek comes before the PIP. */
const VOORTGANG = ['VOORTGANGSGESPREK', 'EINDGESPREK'];

/** The facts of a person already read for writing; all null where nothing was recorded. */
export async function feitenLezen(tx: Transactie, inburgeraarId: string): Promise<Trajectfeiten> {
  const [rij] = await tx.vraag<Trajectfeiten>(sql`select t.koppeling_op::text as "koppelingOp", t.koffie_en_koek_op::text as "koffieEnKoekOp",
      t.intake_afgerond_op::text as "intakeAfgerondOp", t.kennisgeving_op::text as "kennisgevingOp", t.brp_inschrijving_op::text as "brpInschrijvingOp",
      t.huisvesting_op::text as "huisvestingOp", t.termijn_start::text as "termijnStart", t.verlengd_tot::text as "termijnVerlengdTot", t.voldaan_op::text as "voldaanOp",
      t.pip_wacht_sinds::text as "pipWachtSinds", t.pip_info_ontvangen_op::text as "pipInfoOntvangenOp", t.ingekomen_op::text as "ingekomenOp", t.eerste_pip_elders_op::text as "eerstePipEldersOp",
      t.pakket_ontvangen_op::text as "pakketOntvangenOp", t.verlenging_aangevraagd_op::text as "verlengingAangevraagdOp", t.ontheffing_op::text as "ontheffingOp", t.vrijstelling_op::text as "vrijstellingOp",
      (select min(v.dagtekening)::text from pip_versie v where v.inburgeraar_id = i.id and v.versie = 1) as "eerstePipOp",
      (select max(g.datum)::text from gesprek g where g.inburgeraar_id = i.id and g.datum <= ${tx.vandaag} and g.soort = any(${VOORTGANG})) as "laatsteGesprekOp",
      ${lokaalVan(sql`i.gemeente_id`)} as lokaal
    from inburgeraar i left join trajectstatus t on t.inburgeraar_id = i.id where i.id = ${inburgeraarId}::uuid`);
  if (!rij) throw new Error('The person was read for writing and is gone');
  return rij;
}

/**
 * Sets the inburgeringstermijn, once: a later PIP does not move it (Wi 11). A person of whom no status was recorded gets
 * one; statushouders are by far the most, and the consulent corrects it for a gezinsmigrant.
 */
export async function termijnZetten(tx: Transactie, inburgeraarId: string, start: string, einde: string): Promise<void> {
  const vroeg = FASEN.slice(0, FASEN.indexOf('PIP'));
  await tx.vraag(sql`insert into trajectstatus as t (inburgeraar_id, doelgroep, fase, termijn_start, termijn_einde, gewijzigd_op, gewijzigd_door)
    values (${inburgeraarId}, 'ASIELSTATUSHOUDER', 'PIP', ${start}, ${einde}, ${tx.nu}, ${tx.actor.lidmaatschapId})
    on conflict (inburgeraar_id) do update set termijn_start = excluded.termijn_start, termijn_einde = excluded.termijn_einde,
      fase = case when t.fase = any(${vroeg}) then 'PIP' else t.fase end,
      versie = t.versie + 1, gewijzigd_op = excluded.gewijzigd_op, gewijzigd_door = excluded.gewijzigd_door`);
}

/** Replaces the periods of a person: they are derived, so nothing is lost. */
export async function termijnenVervangen(tx: Transactie, inburgeraarId: string, termijnen: readonly Termijn[]): Promise<void> {
  await tx.vraag(sql`delete from termijn where inburgeraar_id = ${inburgeraarId}::uuid`);
  if (termijnen.length === 0) return;
  await tx.vraag(sql`insert into termijn (inburgeraar_id, soort, startfeit, uiterlijk, artikel, pauze_sinds)
    select * from jsonb_to_recordset(${JSON.stringify(termijnen.map((t) => ({ id: inburgeraarId, soort: t.soort, startfeit: t.startfeit, uiterlijk: t.uiterlijk, artikel: t.artikel, pauze: t.pauzeSinds })))}::jsonb)
      as r(id uuid, soort text, startfeit date, uiterlijk date, artikel text, pauze date)`);
}

/** What the way looks at beside the status: when the toets was taken, and whether somebody has moved away. */
export interface BuitenStatus {
  leerbaarheidOp: string | null;
  vertrokkenOp: string | null;
}

/** For a person already read for writing. A move that is still to come is no step yet. */
export async function buitenStatusLezen(tx: Transactie, inburgeraarId: string): Promise<BuitenStatus> {
  const [rij] = await tx.vraag<BuitenStatus>(sql`select l.afgenomen_op::text as "leerbaarheidOp", case when i.vertrokken_op < ${tx.vandaag}::date then i.vertrokken_op::text end as "vertrokkenOp"
    from inburgeraar i left join leerbaarheid l on l.inburgeraar_id = i.id where i.id = ${inburgeraarId}::uuid`);
  return rij ?? { leerbaarheidOp: null, vertrokkenOp: null };
}

/** The status by its column names; null where none was recorded. */
export async function statusLezen(tx: Transactie, inburgeraarId: string): Promise<Record<string, unknown> | null> {
  const [rij] = await tx.vraag<{ rij: Record<string, unknown> }>(sql`select to_jsonb(t) as rij from trajectstatus t where t.inburgeraar_id = ${inburgeraarId}::uuid`);
  return rij?.rij ?? null;
}

/** Lets the phase follow; the version was raised by the change that it follows from. */
export async function faseZetten(tx: Transactie, inburgeraarId: string, fase: Fase): Promise<void> {
  await tx.vraag(sql`update trajectstatus set fase = ${fase}, gewijzigd_op = ${tx.nu}, gewijzigd_door = ${tx.actor.lidmaatschapId}
    where inburgeraar_id = ${inburgeraarId}::uuid and fase <> ${fase}`);
}
