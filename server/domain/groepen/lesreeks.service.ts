import { randomUUID } from 'node:crypto';
import { dagenTussen, plusDagen } from '../../../shared/rules/datum.ts';
import { isKloktijd } from '../../../shared/rules/klok.ts';
import { lesdagen, REEKS_HOOGSTENS_DAGEN } from '../../../shared/rules/groepen.ts';
import { eenmalig } from '../../audit/idempotentie.ts';
import type { Transactie } from '../../database/transactie.ts';
import type { Selectie } from '../../graphql/selectie.ts';
import { Bezwaren, veldWeigering, Weigering } from '../../graphql/weigering.ts';
import { isUuid } from '../../database/checks.ts';
import { neemBeurt } from '../beurt.ts';
import { leesDatum, leesTekst } from '../invoer.ts';
import {
  lessenSchrappen, lessenVanReeks, lessenVolgenLesvrij, lesvrijLezen, type LesvrijRij, lesvrijToevoegen, lesvrijWijzigen, type Reeksgegevens, reeksLezen, reeksStoppen, reeksToevoegen,
} from './groepen.repository.ts';
import { klas, type Klasbeeld, klasNa } from './groepen.service.ts';
import type { LesreeksPlannenInput, LesreeksStoppenInput, LesvrijIntrekkenInput, LesvrijVastleggenInput } from './groepen.input.ts';

const VRIJ_HOOGSTENS_DAGEN = 90;
/** A period on which no lesson falls. */
const GEEN_DAG = '0001-01-01';

/**
 * Plans the lessons of a class on weekdays over a period, without the days on which the school is closed; where asked in the place
 * of another series, which then stops on the first day.
 *
 * @throws Weigering NIET_GEVONDEN, VERSIE_VEROUDERD, NOG_VASTGELEGD, KEUZE_ONBEKEND, TIJD_ONJUIST, GETAL_BUITEN_GRENZEN, PERIODE_ONJUIST, DATUM_IN_VERLEDEN, DATUM_ONWAARSCHIJNLIJK, REEKS_LEEG, TEKST_TE_LANG, IDEMPOTENTIE_ANDERE_INHOUD
 */
export async function lesreeksPlannen(tx: Transactie, input: LesreeksPlannenInput, selectie: Selectie): Promise<{ klas: Klasbeeld; aantalLessen: number }> {
  const nieuw = { id: randomUUID() as string };
  const gekozen = await klas(tx, input.groepId, 'lesreeksPlannen');
  if (!gekozen) throw new Weigering('NIET_GEVONDEN');
  const { id } = await eenmalig(tx, 'lesreeksPlannen', input, nieuw, async () => {
    const reeks = leesReeks(tx, input, gekozen);
    const dagen = lesdagen(reeks, await lesvrijLezen(tx));
    if (dagen.length === 0) throw new Weigering('REEKS_LEEG');
    if (input.inPlaatsVan) await stoppen(tx, { ...input.inPlaatsVan, vanaf: reeks.van }, gekozen.id);
    await reeksToevoegen(tx, nieuw.id, gekozen.id, reeks, dagen);
  });
  return { klas: await klasNa(tx, gekozen.id, 'lesreeksPlannen', selectie), aantalLessen: await lessenVanReeks(tx, id) };
}

function leesReeks(tx: Transactie, input: LesreeksPlannenInput, { van: begin, tot: einde }: Klasbeeld): Reeksgegevens {
  const bezwaren = new Bezwaren();
  const { beginTijd, duurMinuten, van, tot } = input;
  const weekdagen = [...new Set(input.weekdagen)].sort();
  if (weekdagen.length === 0 || weekdagen.some((dag) => dag < 1 || dag > 7)) bezwaren.bij('weekdagen', 'KEUZE_ONBEKEND');
  if (!isKloktijd(beginTijd)) bezwaren.bij('beginTijd', 'TIJD_ONJUIST');
  if (duurMinuten < 15 || duurMinuten > 480) bezwaren.bij('duurMinuten', 'GETAL_BUITEN_GRENZEN');
  leesDatum(bezwaren, 'van', van, tx.vandaag);
  // A lesson that was given is recorded where it was planned; what lies behind is not planned any more.
  if (van < tx.vandaag) bezwaren.bij('van', 'DATUM_IN_VERLEDEN');
  if (tot < van || dagenTussen(van, tot) > REEKS_HOOGSTENS_DAGEN || van < begin || (einde !== null && tot > einde)) bezwaren.bij('tot', 'PERIODE_ONJUIST');
  const locatie = leesTekst(bezwaren, 'locatie', input.locatie, 200);
  bezwaren.weigerZoNodig();
  return { weekdagen, beginTijd, duurMinuten, van, tot, locatie };
}

/**
 * Stops a series from a day on: lessons that are still to come and of which nobody said anything are taken out of the timetable, the
 * others are cancelled.
 *
 * @throws Weigering NIET_GEVONDEN, VERSIE_VEROUDERD, DATUM_IN_VERLEDEN, PERIODE_ONJUIST, NOG_VASTGELEGD, IDEMPOTENTIE_ANDERE_INHOUD
 */
export async function lesreeksStoppen(tx: Transactie, input: LesreeksStoppenInput, selectie: Selectie): Promise<Klasbeeld> {
  const reeks = isUuid(input.lesreeksId) ? await reeksLezen(tx, input.lesreeksId) : null;
  if (!reeks) throw new Weigering('NIET_GEVONDEN');
  await eenmalig(tx, 'lesreeksStoppen', input, {}, () => stoppen(tx, { id: input.lesreeksId, versie: input.versie, vanaf: input.vanaf }, reeks.groepId));
  return klasNa(tx, reeks.groepId, 'lesreeksStoppen', selectie);
}

async function stoppen(tx: Transactie, { id, versie, vanaf }: { id: string; versie: number; vanaf: string }, groepId: string): Promise<void> {
  await neemBeurt(tx, 'klas', groepId);
  const reeks = isUuid(id) ? await reeksLezen(tx, id) : null;
  if (!reeks || reeks.groepId !== groepId) throw new Weigering('NIET_GEVONDEN');
  if (vanaf < tx.vandaag) throw new Weigering('DATUM_IN_VERLEDEN', [veldWeigering('vanaf', 'DATUM_IN_VERLEDEN')]);
  if (vanaf > reeks.tot) throw new Weigering('PERIODE_ONJUIST', [veldWeigering('vanaf', 'PERIODE_ONJUIST')]);
  if (!(await reeksStoppen(tx, reeks.id, versie, vanaf))) throw new Weigering('VERSIE_VEROUDERD', [veldWeigering('versie', 'VERSIE_VEROUDERD')]);
  if ((await lessenSchrappen(tx, groepId, reeks.id, vanaf)) < 0) throw new Weigering('NOG_VASTGELEGD', [veldWeigering('vanaf', 'NOG_VASTGELEGD')]);
}

/** The days to come on which the own school gives no lessons. */
export async function lesvrij(tx: Transactie): Promise<LesvrijRij[]> {
  return lesvrijLezen(tx);
}

/** A holiday as it was seen, and that is not over. */
async function gezien(tx: Transactie, { id, versie }: { id: string; versie: number | null | undefined }): Promise<LesvrijRij> {
  const oud = (await lesvrijLezen(tx)).find((vrij) => vrij.id === id.toLowerCase());
  if (!oud) throw new Weigering('NIET_GEVONDEN');
  if (oud.versie !== versie) throw new Weigering('VERSIE_VEROUDERD', [veldWeigering('versie', 'VERSIE_VEROUDERD')]);
  return oud;
}

export interface Lesvrijbeeld {
  lesvrij: LesvrijRij[];
  vervallen: number;
  doorgaan: number;
}

/** Does the work under its key, and answers what the timetable made of it; a repeated call only answers the holidays. */
async function volgend(tx: Transactie, operatie: string, input: { idempotentieSleutel: string }, werk: () => Promise<{ vervallen: number; doorgaan: number }>): Promise<Lesvrijbeeld> {
  let gevolg = { vervallen: 0, doorgaan: 0 };
  await eenmalig(tx, operatie, input, {}, async () => {
    // Two changes of one holiday, or a series that is planned meanwhile, would each look past the other.
    await neemBeurt(tx, 'lesvrij', tx.actor.organisatieId ?? '');
    gevolg = await werk();
  });
  return { lesvrij: await lesvrijLezen(tx), ...gevolg };
}

/**
 * Closes the school for some days, or changes which: lessons that were planned on them are cancelled with its name, and those that a
 * former choice cancelled go on.
 *
 * @throws Weigering NIET_GEVONDEN, VERSIE_VEROUDERD, VELD_VERPLICHT, TEKST_TE_LANG, PERIODE_ONJUIST, DATUM_IN_VERLEDEN, DATUM_ONWAARSCHIJNLIJK, STAAT_ER_AL, IDEMPOTENTIE_ANDERE_INHOUD
 */
export async function lesvrijVastleggen(tx: Transactie, input: LesvrijVastleggenInput): Promise<Lesvrijbeeld> {
  const periode = { naam: input.naam.trim(), van: input.van, tot: input.tot };
  return volgend(tx, 'lesvrijVastleggen', input, async () => {
    const oud = input.id ? await gezien(tx, { id: input.id, versie: input.versie }) : null;
    const bezwaren = new Bezwaren();
    leesTekst(bezwaren, 'naam', input.naam, 60, true);
    leesDatum(bezwaren, 'van', periode.van, tx.vandaag);
    // What was free already stays so: a holiday that runs keeps its first day.
    if (periode.van < tx.vandaag && periode.van !== oud?.van) bezwaren.bij('van', 'DATUM_IN_VERLEDEN');
    if (oud && oud.van < tx.vandaag && periode.van > oud.van) bezwaren.bij('van', 'DATUM_IN_VERLEDEN');
    if (periode.tot < periode.van || dagenTussen(periode.van, periode.tot) > VRIJ_HOOGSTENS_DAGEN) bezwaren.bij('tot', 'PERIODE_ONJUIST');
    else if (periode.tot < tx.vandaag) bezwaren.bij('tot', 'DATUM_IN_VERLEDEN');
    if ((await lesvrijLezen(tx)).some((vrij) => vrij.id !== oud?.id && vrij.naam === periode.naam && vrij.van === periode.van)) bezwaren.bij('naam', 'STAAT_ER_AL');
    bezwaren.weigerZoNodig();
    const id = oud?.id ?? randomUUID();
    if (!oud) await lesvrijToevoegen(tx, id, periode);
    else if (!(await lesvrijWijzigen(tx, id, oud.versie, periode))) throw new Weigering('VERSIE_VEROUDERD');
    return lessenVolgenLesvrij(tx, id, periode);
  });
}

/**
 * The school gives lessons after all: those of today and later that the holiday cancelled go on. Of one that runs already, the days
 * that were free stay so.
 *
 * @throws Weigering NIET_GEVONDEN, VERSIE_VEROUDERD, IDEMPOTENTIE_ANDERE_INHOUD
 */
export async function lesvrijIntrekken(tx: Transactie, input: LesvrijIntrekkenInput): Promise<Lesvrijbeeld> {
  return volgend(tx, 'lesvrijIntrekken', input, async () => {
    const oud = await gezien(tx, input);
    const loopt = oud.van < tx.vandaag;
    const over = loopt ? { ...oud, tot: plusDagen(tx.vandaag, -1) } : oud;
    if (!(await lesvrijWijzigen(tx, oud.id, oud.versie, over, !loopt))) throw new Weigering('VERSIE_VEROUDERD');
    return lessenVolgenLesvrij(tx, oud.id, loopt ? over : { ...oud, van: GEEN_DAG, tot: GEEN_DAG });
  });
}
