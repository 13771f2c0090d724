import { randomUUID } from 'node:crypto';
import { dagenTussen } from '../../../shared/rules/datum.ts';
import { isKloktijd } from '../../../shared/rules/klok.ts';
import { lesdagen, REEKS_HOOGSTENS_DAGEN } from '../../../shared/rules/groepen.ts';
import { eenmalig } from '../../audit/idempotentie.ts';
import type { Transactie } from '../../database/transactie.ts';
import type { Selectie } from '../../graphql/selectie.ts';
import { Bezwaren, Weigering } from '../../graphql/weigering.ts';
import { leesDatum, leesTekst } from '../invoer.ts';
import { lessenVanReeks, lesvrijLezen, type LesvrijRij, lesvrijToevoegen, type Reeksgegevens, reeksToevoegen, vervallenTellen } from './groepen.repository.ts';
import { klas, type Klasbeeld, klasNa } from './groepen.service.ts';
import type { LesreeksPlannenInput, LesvrijVastleggenInput } from './groepen.input.ts';

const VRIJ_HOOGSTENS_DAGEN = 90;

/**
 * Plans the lessons of a class on weekdays over a period, without the days on which the school is closed.
 *
 * @throws Weigering NIET_GEVONDEN, KEUZE_ONBEKEND, TIJD_ONJUIST, GETAL_BUITEN_GRENZEN, PERIODE_ONJUIST, DATUM_IN_VERLEDEN, DATUM_ONWAARSCHIJNLIJK, REEKS_LEEG, TEKST_TE_LANG, IDEMPOTENTIE_ANDERE_INHOUD
 */
export async function lesreeksPlannen(tx: Transactie, input: LesreeksPlannenInput, selectie: Selectie): Promise<{ klas: Klasbeeld; aantalLessen: number }> {
  const nieuw = { id: randomUUID() as string };
  const gekozen = await klas(tx, input.groepId, 'lesreeksPlannen');
  if (!gekozen) throw new Weigering('NIET_GEVONDEN');
  const { id } = await eenmalig(tx, 'lesreeksPlannen', input, nieuw, async () => {
    const reeks = leesReeks(tx, input, gekozen);
    const dagen = lesdagen(reeks, await lesvrijLezen(tx));
    if (dagen.length === 0) throw new Weigering('REEKS_LEEG');
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

/** The days to come on which the own school gives no lessons. */
export async function lesvrij(tx: Transactie): Promise<LesvrijRij[]> {
  return lesvrijLezen(tx);
}

/**
 * Closes the school for some days; lessons that were planned on them are cancelled with its name.
 *
 * @throws Weigering VELD_VERPLICHT, TEKST_TE_LANG, PERIODE_ONJUIST, DATUM_IN_VERLEDEN, DATUM_ONWAARSCHIJNLIJK, STAAT_ER_AL, IDEMPOTENTIE_ANDERE_INHOUD
 */
export async function lesvrijVastleggen(tx: Transactie, input: LesvrijVastleggenInput): Promise<{ lesvrij: LesvrijRij[]; vervallen: number }> {
  const nieuw = { id: randomUUID() as string };
  const periode = { naam: input.naam.trim(), van: input.van, tot: input.tot };
  await eenmalig(tx, 'lesvrijVastleggen', input, nieuw, async () => {
    const bezwaren = new Bezwaren();
    leesTekst(bezwaren, 'naam', input.naam, 60, true);
    leesDatum(bezwaren, 'van', periode.van, tx.vandaag);
    if (periode.van < tx.vandaag) bezwaren.bij('van', 'DATUM_IN_VERLEDEN');
    if (periode.tot < periode.van || dagenTussen(periode.van, periode.tot) > VRIJ_HOOGSTENS_DAGEN) bezwaren.bij('tot', 'PERIODE_ONJUIST');
    if ((await lesvrijLezen(tx)).some((vrij) => vrij.naam === periode.naam && vrij.van === periode.van)) bezwaren.bij('naam', 'STAAT_ER_AL');
    bezwaren.weigerZoNodig();
    await lesvrijToevoegen(tx, nieuw.id, periode);
  });
  return { lesvrij: await lesvrijLezen(tx), vervallen: await vervallenTellen(tx, periode) };
}
