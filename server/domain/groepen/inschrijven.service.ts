import { randomUUID } from 'node:crypto';
import { plusDagen, plusMaanden } from '../../../shared/rules/datum.ts';
import { EINDREDENEN, overlapt } from '../../../shared/rules/groepen.ts';
import { eenmalig } from '../../audit/idempotentie.ts';
import { isUuid } from '../../database/checks.ts';
import type { Transactie } from '../../database/transactie.ts';
import { Selectie } from '../../graphql/selectie.ts';
import { Bezwaren, veldWeigering, Weigering } from '../../graphql/weigering.ts';
import { neemBeurt } from '../beurt.ts';
import { inburgeraarsBijId } from '../inburgeraars/inburgeraars.repository.ts';
import { leesDatum, leesKeuze } from '../invoer.ts';
import { hoogsteBezetting, laatsteVastgelegd, ledenLezen, lidBeeindigen, lidLezen, type LidRij, lidToevoegen } from './groepen.repository.ts';
import { klas, type Klasbeeld, klasNa } from './groepen.service.ts';
import type { CursistInschrijvenInput, InschrijvingBeeindigenInput } from './groepen.input.ts';

/** Enrolling further ahead than this is planning of the next year. */
const VOORUIT_MAANDEN = 12;

/**
 * Gives somebody of the school a seat in a class, while there is one on every day from then on.
 *
 * @throws Weigering NIET_GEVONDEN, BUITEN_PLAATSING, STAAT_ER_AL, KLAS_VOL, DATUM_ONWAARSCHIJNLIJK, PERIODE_ONJUIST, IDEMPOTENTIE_ANDERE_INHOUD
 */
export async function cursistInschrijven(tx: Transactie, input: CursistInschrijvenInput, selectie: Selectie): Promise<Klasbeeld> {
  const nieuw = { id: randomUUID() as string, groepId: input.groepId.slice(0, 36) };
  const { groepId } = await eenmalig(tx, 'cursistInschrijven', input, nieuw, async () => {
    // Two who take the last seat at once would each find it free, and a class could be closed meanwhile.
    await neemBeurt(tx, 'klas', input.groepId);
    const gekozen = await klas(tx, input.groepId, 'cursistInschrijven');
    if (!gekozen) throw new Weigering('NIET_GEVONDEN');
    const { van } = input;
    const bezwaren = new Bezwaren();
    leesDatum(bezwaren, 'van', van, tx.vandaag);
    if (van < gekozen.van || (gekozen.tot !== null && van > gekozen.tot) || van > plusMaanden(tx.vandaag, VOORUIT_MAANDEN)) bezwaren.bij('van', 'PERIODE_ONJUIST');
    const [persoon] = (await inburgeraarsBijId(tx, 'cursistInschrijven', [input.inburgeraarId].filter(isUuid), new Selectie())).values();
    // A person out of reach and one who does not exist are refused alike.
    if (!persoon?.lopend) bezwaren.bij('inburgeraarId', 'NIET_GEVONDEN');
    else if (persoon.van > van || (persoon.tot !== null && persoon.tot < van)) bezwaren.bij('van', 'BUITEN_PLAATSING');
    const leden = await ledenLezen(tx, [gekozen.id]);
    if (leden.some((lid) => lid.inburgeraarId === persoon?.id && (lid.tot === null || lid.tot >= lid.van) && overlapt(lid, { van, tot: null }))) bezwaren.bij('inburgeraarId', 'STAAT_ER_AL');
    if ((await hoogsteBezetting(tx, gekozen.id, van)) >= gekozen.stoelen) bezwaren.bij('van', 'KLAS_VOL');
    bezwaren.weigerZoNodig();
    if (!persoon) return;
    await lidToevoegen(tx, nieuw.id, { groepId: gekozen.id, inburgeraarId: persoon.id, van });
  });
  return klasNa(tx, groepId, 'cursistInschrijven', selectie);
}

/**
 * Ends a seat, with why. What was followed stays with the person; on a change of route the day of the warm handover is asked
 * (uitvoeringsplan 3.1).
 *
 * @throws Weigering NIET_GEVONDEN, VERSIE_VEROUDERD, KEUZE_ONBEKEND, VELD_VERPLICHT, PERIODE_ONJUIST, VOLGORDE_ONJUIST, DATUM_ONWAARSCHIJNLIJK, NOG_VASTGELEGD, IDEMPOTENTIE_ANDERE_INHOUD
 */
export async function inschrijvingBeeindigen(tx: Transactie, input: InschrijvingBeeindigenInput, selectie: Selectie): Promise<Klasbeeld> {
  const lid = isUuid(input.klaslidId) ? await lidLezen(tx, input.klaslidId) : null;
  const [persoon] = lid ? (await inburgeraarsBijId(tx, 'inschrijvingBeeindigen', [lid.inburgeraarId], new Selectie())).values() : [];
  if (!lid || !persoon) throw new Weigering('NIET_GEVONDEN');
  await eenmalig(tx, 'inschrijvingBeeindigen', input, {}, async () => {
    if (lid.versie !== input.versie || lid.eindreden !== null) throw new Weigering('VERSIE_VEROUDERD', [veldWeigering('versie', 'VERSIE_VEROUDERD')]);
    const einde = await leesEinde(tx, input, lid);
    if (!(await lidBeeindigen(tx, lid, einde))) throw new Weigering('VERSIE_VEROUDERD');
  });
  return klasNa(tx, lid.groepId, 'inschrijvingBeeindigen', selectie);
}

async function leesEinde(tx: Transactie, input: InschrijvingBeeindigenInput, lid: LidRij) {
  const bezwaren = new Bezwaren();
  const { tot, overdrachtOp = null } = input;
  const eindreden = leesKeuze(bezwaren, 'eindreden', input.eindreden, EINDREDENEN, 'KEUZE_ONBEKEND');
  leesDatum(bezwaren, 'tot', tot, tx.vandaag);
  const laatste = await laatsteVastgelegd(tx, lid);
  // Who does not come after all has no day in the class: the seat ends on the day before it begins.
  if (tot < (lid.van > tx.vandaag ? plusDagen(lid.van, -1) : lid.van)) bezwaren.bij('tot', 'PERIODE_ONJUIST');
  else if (laatste !== null && tot < laatste) bezwaren.bij('tot', 'NOG_VASTGELEGD');
  if (eindreden === 'ROUTEWISSEL' && overdrachtOp === null) bezwaren.bij('overdrachtOp', 'VELD_VERPLICHT');
  if (overdrachtOp !== null) leesDatum(bezwaren, 'overdrachtOp', overdrachtOp, tx.vandaag);
  bezwaren.weigerZoNodig();
  return { tot, eindreden, overdrachtOp: eindreden === 'ROUTEWISSEL' ? overdrachtOp : null };
}
