import { plusDagen, plusMaanden } from '../../../shared/rules/datum.ts';
import { EINDREDENEN } from '../../../shared/rules/groepen.ts';
import { eenmalig } from '../../audit/idempotentie.ts';
import type { Transactie } from '../../database/transactie.ts';
import type { Selectie } from '../../graphql/selectie.ts';
import { Bezwaren, veldWeigering, Weigering } from '../../graphql/weigering.ts';
import { neemBeurt } from '../beurt.ts';
import { leesDatum, leesKeuze } from '../invoer.ts';
import { begeleiderEindigen, getekendNa, klasEindigen, klasVersieOp, ledenLezen, lesGegevenNa, lessenSchrappen, metKlasEindigen } from './groepen.repository.ts';
import { klas, type Klasbeeld, klasNa } from './groepen.service.ts';
import type { DocentBeeindigenInput, KlasSluitenInput } from './groepen.input.ts';

/** A class is not closed further ahead than the next year is planned. */
const VOORUIT_MAANDEN = 12;

/** The class as it was seen, after its turn was taken. */
async function gezien(tx: Transactie, operatie: string, { groepId, versie }: { groepId: string; versie: number }): Promise<Klasbeeld> {
  await neemBeurt(tx, 'klas', groepId);
  const gekozen = await klas(tx, groepId, operatie);
  if (!gekozen) throw new Weigering('NIET_GEVONDEN');
  if (gekozen.versie !== versie) throw new Weigering('VERSIE_VEROUDERD', [veldWeigering('versie', 'VERSIE_VEROUDERD')]);
  return gekozen;
}

/**
 * The class ends: who sits in it, who teaches it, its series and the lessons after it. Without a day it goes on after all; who left
 * with it is enrolled anew. Nothing that was given or recorded is taken away.
 *
 * @throws Weigering NIET_GEVONDEN, VERSIE_VEROUDERD, PERIODE_ONJUIST, DATUM_ONWAARSCHIJNLIJK, KLAS_NOG_LES, VELD_VERPLICHT, KEUZE_ONBEKEND, NOG_VASTGELEGD, IDEMPOTENTIE_ANDERE_INHOUD
 */
export async function klasSluiten(tx: Transactie, input: KlasSluitenInput, selectie: Selectie): Promise<Klasbeeld> {
  const { groepId } = await eenmalig(tx, 'klasSluiten', input, { groepId: input.groepId.slice(0, 36) }, async () => {
    const gekozen = await gezien(tx, 'klasSluiten', input);
    const tot = input.tot ?? null;
    if (tot !== null) await sluiten(tx, gekozen, tot, input.eindreden ?? null);
    if (!(await klasEindigen(tx, gekozen.id, gekozen.versie, tot))) throw new Weigering('VERSIE_VEROUDERD');
  });
  return klasNa(tx, groepId, 'klasSluiten', selectie);
}

async function sluiten(tx: Transactie, { id, van }: Klasbeeld, tot: string, reden: string | null): Promise<void> {
  const bezwaren = new Bezwaren();
  leesDatum(bezwaren, 'tot', tot, tx.vandaag);
  if (tot < van || tot > plusMaanden(tx.vandaag, VOORUIT_MAANDEN)) bezwaren.bij('tot', 'PERIODE_ONJUIST');
  else if (await lesGegevenNa(tx, id, tot)) bezwaren.bij('tot', 'KLAS_NOG_LES');
  const blijft = (await ledenLezen(tx, [id])).some((lid) => lid.eindreden === null && (lid.tot === null || lid.tot > tot));
  // Who changes route is handed over in a talk (uitvoeringsplan 3.1): that is written down person by person.
  const eindreden = reden === null ? null : leesKeuze(bezwaren, 'eindreden', reden, EINDREDENEN.filter((een) => een !== 'ROUTEWISSEL'), 'KEUZE_ONBEKEND');
  if (blijft && reden === null) bezwaren.bij('eindreden', 'VELD_VERPLICHT');
  bezwaren.weigerZoNodig();
  if ((await lessenSchrappen(tx, id, null, plusDagen(tot, 1))) < 0) throw new Weigering('NOG_VASTGELEGD', [veldWeigering('tot', 'NOG_VASTGELEGD')]);
  await metKlasEindigen(tx, id, tot, eindreden);
}

/**
 * A docent leaves a class, also where nobody takes it over yet. What was recorded and signed stays in that name.
 *
 * @throws Weigering NIET_GEVONDEN, VERSIE_VEROUDERD, PERIODE_ONJUIST, DATUM_ONWAARSCHIJNLIJK, DOCENT_TEKENDE, IDEMPOTENTIE_ANDERE_INHOUD
 */
export async function docentBeeindigen(tx: Transactie, input: DocentBeeindigenInput, selectie: Selectie): Promise<Klasbeeld> {
  const { groepId } = await eenmalig(tx, 'docentBeeindigen', input, { groepId: input.groepId.slice(0, 36) }, async () => {
    const gekozen = await gezien(tx, 'docentBeeindigen', input);
    const docent = gekozen.begeleiders.find(({ id, tot }) => id === input.begeleiderId.toLowerCase() && tot === null);
    if (!docent) throw new Weigering('NIET_GEVONDEN', [veldWeigering('begeleiderId', 'NIET_GEVONDEN')]);
    const bezwaren = new Bezwaren();
    const { tot } = input;
    leesDatum(bezwaren, 'tot', tot, tx.vandaag);
    if (tot < docent.van || tot > plusMaanden(tx.vandaag, VOORUIT_MAANDEN)) bezwaren.bij('tot', 'PERIODE_ONJUIST');
    else if (await getekendNa(tx, gekozen.id, docent.lidmaatschapId, tot)) bezwaren.bij('tot', 'DOCENT_TEKENDE');
    bezwaren.weigerZoNodig();
    await begeleiderEindigen(tx, docent.id, tot);
    if (!(await klasVersieOp(tx, gekozen.id, gekozen.versie))) throw new Weigering('VERSIE_VEROUDERD');
  });
  return klasNa(tx, groepId, 'docentBeeindigen', selectie);
}
