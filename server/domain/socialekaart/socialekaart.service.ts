import { randomUUID } from 'node:crypto';
import { alsWebsite, isTelefoon, isWebsite, KAART_HOOGSTENS, KAARTTHEMAS, type Kaartthema, VERTALING_HOOGSTENS } from '../../../shared/rules/socialekaart.ts';
import { isTaalcode } from '../../../shared/talen.ts';
import { eenmalig } from '../../audit/idempotentie.ts';
import { isUuid } from '../../database/checks.ts';
import type { Transactie } from '../../database/transactie.ts';
import { Bezwaren, veldWeigering, Weigering } from '../../graphql/weigering.ts';
import { neemBeurt } from '../beurt.ts';
import { leesTekst } from '../invoer.ts';
import { type Bereikbaarheid, type Ingang, ingangBijwerken, ingangTellen, ingangToevoegen, ingangWijzigen, kaartLezen, vertalingBewaren, werktHier } from './socialekaart.repository.ts';
import type { Kaartingang, KaartingangBijwerkenInput, KaartingangVastleggenInput, KaartvertalingVastleggenInput } from './socialekaart.types.ts';

/** The map of the own gemeente, of several for who works for several. */
export async function socialeKaart(tx: Transactie): Promise<Kaartingang[]> {
  return kaartLezen(tx);
}

function leesBereikbaarheid(bezwaren: Bezwaren, input: { adres?: string | null; telefoon?: string | null; openingstijden?: string | null; website?: string | null }): Bereikbaarheid {
  const adres = leesTekst(bezwaren, 'adres', input.adres, KAART_HOOGSTENS.adres);
  const telefoon = leesTekst(bezwaren, 'telefoon', input.telefoon, KAART_HOOGSTENS.telefoon);
  if (telefoon !== null && !isTelefoon(telefoon)) bezwaren.bij('telefoon', 'TELEFOON_ONJUIST');
  const openingstijden = leesTekst(bezwaren, 'openingstijden', input.openingstijden, KAART_HOOGSTENS.openingstijden);
  const website = leesTekst(bezwaren, 'website', input.website === null || input.website === undefined ? null : alsWebsite(input.website), KAART_HOOGSTENS.website);
  if (website !== null && !isWebsite(website)) bezwaren.bij('website', 'WEBSITE_ONJUIST');
  return { adres, telefoon, openingstijden, website };
}

async function leesIngang(tx: Transactie, input: KaartingangVastleggenInput): Promise<Ingang> {
  const bezwaren = new Bezwaren();
  const naam = leesTekst(bezwaren, 'naam', input.naam, KAART_HOOGSTENS.naam, true) ?? '';
  const wat = leesTekst(bezwaren, 'wat', input.wat, KAART_HOOGSTENS.wat, true) ?? '';
  const themas = KAARTTHEMAS.filter((thema) => input.themas.includes(thema)) as Kaartthema[];
  if (themas.length === 0) bezwaren.bij('themas', 'VELD_VERPLICHT');
  if (!input.themas.every((thema) => (KAARTTHEMAS as readonly string[]).includes(thema))) bezwaren.bij('themas', 'KEUZE_ONBEKEND');
  const organisatieId = input.organisatieId?.toLowerCase() ?? null;
  if (organisatieId !== null && !(isUuid(organisatieId) && await werktHier(tx, organisatieId))) bezwaren.bij('organisatieId', 'KEUZE_ONBEKEND');
  const bereik = leesBereikbaarheid(bezwaren, input);
  bezwaren.weigerZoNodig();
  return { naam, wat, themas, organisatieId, gestopt: input.gestopt, ...bereik };
}

function klopt(gelukt: boolean): void {
  if (!gelukt) throw new Weigering('VERSIE_VEROUDERD', [veldWeigering('versie', 'VERSIE_VEROUDERD')]);
}

/** The entry as the viewer has it now. */
async function staande(tx: Transactie, id: string): Promise<Kaartingang> {
  const ingang = isUuid(id) ? (await kaartLezen(tx)).find((een) => een.id === id.toLowerCase()) : undefined;
  if (!ingang) throw new Weigering('NIET_GEVONDEN');
  return ingang;
}

/**
 * Puts an entry on the map, changes one under its version, or takes it off.
 *
 * @throws Weigering NIET_GEVONDEN, VERSIE_VEROUDERD, VELD_VERPLICHT, TEKST_TE_LANG, KEUZE_ONBEKEND, TELEFOON_ONJUIST, WEBSITE_ONJUIST, KAART_VOL,
 *   IDEMPOTENTIE_ANDERE_INHOUD
 */
export async function kaartingangVastleggen(tx: Transactie, input: KaartingangVastleggenInput): Promise<Kaartingang[]> {
  await eenmalig(tx, 'kaartingangVastleggen', input, {}, async () => {
    const stond = input.id ? await staande(tx, input.id) : null;
    const ingang = await leesIngang(tx, input);
    if (stond) return klopt(await ingangWijzigen(tx, stond.id, input.versie ?? 0, ingang));
    // Counting and adding is one step.
    await neemBeurt(tx, 'kaart', tx.actor.gemeenteIds[0] ?? '');
    if (await ingangTellen(tx) >= KAART_HOOGSTENS.ingangen) throw new Weigering('KAART_VOL', [veldWeigering('naam', 'KAART_VOL')]);
    await ingangToevoegen(tx, randomUUID(), ingang);
  });
  return kaartLezen(tx);
}

/**
 * How the own organisation is reached now. What it does and with which questions somebody comes stays with who keeps the map.
 *
 * @throws Weigering NIET_GEVONDEN, VERSIE_VEROUDERD, TEKST_TE_LANG, TELEFOON_ONJUIST, WEBSITE_ONJUIST, IDEMPOTENTIE_ANDERE_INHOUD
 */
export async function kaartingangBijwerken(tx: Transactie, input: KaartingangBijwerkenInput): Promise<Kaartingang[]> {
  const stond = await staande(tx, input.id);
  if (!stond.eigen) throw new Weigering('NIET_GEVONDEN');
  await eenmalig(tx, 'kaartingangBijwerken', input, {}, async () => {
    const bezwaren = new Bezwaren();
    const bereik = leesBereikbaarheid(bezwaren, input);
    bezwaren.weigerZoNodig();
    klopt(await ingangBijwerken(tx, stond.id, input.versie, bereik));
  });
  return kaartLezen(tx);
}

/**
 * What an entry says in another language, of the Dutch that was seen.
 *
 * @throws Weigering NIET_GEVONDEN, VERSIE_VEROUDERD, KEUZE_ONBEKEND, VELD_VERPLICHT, TEKST_TE_LANG, IDEMPOTENTIE_ANDERE_INHOUD
 */
export async function kaartvertalingVastleggen(tx: Transactie, input: KaartvertalingVastleggenInput): Promise<Kaartingang[]> {
  const stond = await staande(tx, input.ingangId);
  await eenmalig(tx, 'kaartvertalingVastleggen', input, {}, async () => {
    const bezwaren = new Bezwaren();
    const { taal } = input;
    if (!isTaalcode(taal) || taal === 'nl') bezwaren.bij('taal', 'KEUZE_ONBEKEND');
    const wat = leesTekst(bezwaren, 'wat', input.wat, VERTALING_HOOGSTENS.wat, true) ?? '';
    const openingstijden = leesTekst(bezwaren, 'openingstijden', input.openingstijden, VERTALING_HOOGSTENS.openingstijden);
    bezwaren.weigerZoNodig();
    if (isTaalcode(taal)) klopt(await vertalingBewaren(tx, { ingangId: stond.id, ingangVersie: input.ingangVersie, taal, versie: input.versie ?? 0, wat, openingstijden }));
  });
  return kaartLezen(tx);
}
