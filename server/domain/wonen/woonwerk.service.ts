import { randomUUID } from 'node:crypto';
import { plusDagen } from '../../../shared/rules/datum.ts';
import {
  magStapMelden, MOMENT_PLEKKEN_HOOGSTENS, MOMENTDUUR, MOMENTEN_TEGELIJK, MOMENTSOORTEN, WONING_GRENZEN, woonpartijVan, WOONPLEKKEN, type WoonstapNaam,
} from '../../../shared/rules/wonen.ts';
import type { Weigeringscode } from '../../../shared/weigeringen.ts';
import { ROLLEN } from '../../access/rollen.ts';
import { eenmalig } from '../../audit/idempotentie.ts';
import { isUuid } from '../../database/checks.ts';
import type { Transactie } from '../../database/transactie.ts';
import { Selectie } from '../../graphql/selectie.ts';
import { Bezwaren, veldWeigering, Weigering } from '../../graphql/weigering.ts';
import { neemBeurt } from '../beurt.ts';
import { type GelezenInburgeraar, inburgeraarsBijId } from '../inburgeraars/inburgeraars.repository.ts';
import { inburgeraarLezen } from '../inburgeraars/inburgeraars.service.ts';
import { noteerGeschreven, personenVoorSchrijven } from '../inburgeraars/schrijven.ts';
import { leesKeuze, leesTekst } from '../invoer.ts';
import {
  huisvestingenLezen, type Koppelstand, mensenVanWoning, momentenLezen, momentenToevoegen, momentKiezen, type MomentRij, momentSluiten, type Momentstand, momentTeruggeven, nieuweMeldingen, vraagToevoegen,
  vraagWijzigen, woningAanMensen, woningenLezen, type WoningRij, woningTerugnemen, woningToevoegen, woningVrijgeven,
} from './woonwerk.repository.ts';
import type { WoningAanbiedenInput, WoningIntrekkenInput, WoningKoppelenInput, WoningLoslatenInput, WoningVragenInput, WoonmomentenOpenenInput, WoonmomentKiezenInput, WoonmomentSluitenInput, WoonmomentTeruggevenInput } from './woonwerk.types.ts';

/** Further ahead, and for what is free already further back, nobody plans a dwelling. */
const JAAR = 366;
const HALFJAAR = 183;
/** Adults of one household. */
const HOOGSTENS_PERSONEN = 6;
const TIJD = /^([01][0-9]|2[0-3]):[0-5][0-9]$/;

/** Whose housing runs or has to begin, with the persons. */
export async function huisvestingen(tx: Transactie, selectie: Selectie) {
  const rijen = await huisvestingenLezen(tx);
  const personen = await inburgeraarsBijId(tx, 'huisvestingen', rijen.map(({ inburgeraarId }) => inburgeraarId), selectie.sub('inburgeraar') ?? new Selectie());
  return rijen.flatMap(({ inburgeraarId, tot }) => {
    const inburgeraar = personen.get(inburgeraarId);
    return inburgeraar ? [{ tot, inburgeraar }] : [];
  });
}

function binnen(bezwaren: Bezwaren, veld: string, getal: number, hoogstens: number, minstens = 1): void {
  if (getal < minstens || getal > hoogstens) bezwaren.bij(veld, 'GETAL_BUITEN_GRENZEN');
}

async function persoonNa(tx: Transactie, operatie: string, id: string, selectie: Selectie): Promise<GelezenInburgeraar> {
  const persoon = await inburgeraarLezen(tx, operatie, id, selectie);
  if (!persoon) throw new Weigering('NIET_GEVONDEN');
  return persoon;
}

/**
 * Asks a dwelling for the household of somebody, changes that, or takes it back.
 *
 * @throws Weigering NIET_GEVONDEN, GETAL_BUITEN_GRENZEN, DATUM_ONWAARSCHIJNLIJK, STAAT_ER_AL, VERSIE_VEROUDERD, IDEMPOTENTIE_ANDERE_INHOUD
 */
export async function woningVragen(tx: Transactie, input: WoningVragenInput, selectie: Selectie): Promise<GelezenInburgeraar> {
  await eenmalig(tx, 'woningVragen', input, {}, async () => {
    const [persoon] = (await personenVoorSchrijven(tx, 'WONEN', [input.inburgeraarId], 'S')).values();
    if (!persoon) throw new Weigering('NIET_GEVONDEN');
    const { huishouden, nodigVoor, ingetrokken } = input;
    const bezwaren = new Bezwaren();
    binnen(bezwaren, 'huishouden', huishouden, WONING_GRENZEN.personen);
    if (nodigVoor > plusDagen(tx.vandaag, JAAR) || nodigVoor < plusDagen(tx.vandaag, -JAAR)) bezwaren.bij('nodigVoor', 'DATUM_ONWAARSCHIJNLIJK');
    bezwaren.weigerZoNodig();
    const vraag = { inburgeraarId: persoon.id, huishouden, nodigVoor };
    if (input.id == null) {
      if (!await vraagToevoegen(tx, { ...vraag, id: randomUUID() })) throw new Weigering('STAAT_ER_AL', [veldWeigering('huishouden', 'STAAT_ER_AL')]);
    } else if (!isUuid(input.id) || !await vraagWijzigen(tx, { ...vraag, id: input.id, versie: input.versie ?? 0, ingetrokken })) {
      throw new Weigering('VERSIE_VEROUDERD', [veldWeigering('versie', 'VERSIE_VEROUDERD')]);
    }
    noteerGeschreven(tx, 'woningVragen', 'WONEN', [persoon]);
  });
  return persoonNa(tx, 'woningVragen', input.inburgeraarId, selectie);
}

async function woningNa(tx: Transactie, id: string): Promise<WoningRij> {
  const [woning] = isUuid(id) ? await woningenLezen(tx, id) : [];
  if (!woning) throw new Weigering('NIET_GEVONDEN');
  return woning;
}

/**
 * Offers a dwelling to a gemeente that the organisation works for.
 *
 * @throws Weigering VELD_VERPLICHT, TEKST_TE_LANG, KEUZE_ONBEKEND, GETAL_BUITEN_GRENZEN, DATUM_ONWAARSCHIJNLIJK, IDEMPOTENTIE_ANDERE_INHOUD
 */
export async function woningAanbieden(tx: Transactie, input: WoningAanbiedenInput): Promise<WoningRij> {
  const nieuw = { id: randomUUID() as string };
  const { id } = await eenmalig(tx, 'woningAanbieden', input, nieuw, async () => {
    const bezwaren = new Bezwaren();
    const kern = leesTekst(bezwaren, 'kern', input.kern, 60, true) ?? '';
    // A house number makes a village an address.
    if (/\d/.test(kern)) bezwaren.bij('kern', 'WONING_ADRES');
    binnen(bezwaren, 'kamers', input.kamers, WONING_GRENZEN.kamers);
    binnen(bezwaren, 'mensen', input.mensen, WONING_GRENZEN.personen);
    if (input.beschikbaarVan > plusDagen(tx.vandaag, JAAR) || input.beschikbaarVan < plusDagen(tx.vandaag, -JAAR)) bezwaren.bij('beschikbaarVan', 'DATUM_ONWAARSCHIJNLIJK');
    bezwaren.weigerZoNodig();
    const { gemeente, kamers, mensen, beschikbaarVan } = input;
    if (!await woningToevoegen(tx, { ...nieuw, gemeente, kern, kamers, mensen, beschikbaarVan })) throw new Weigering('KEUZE_ONBEKEND', [veldWeigering('gemeente', 'KEUZE_ONBEKEND')]);
  });
  return woningNa(tx, id);
}

/** @throws Weigering NIET_GEVONDEN, VERSIE_VEROUDERD, IDEMPOTENTIE_ANDERE_INHOUD */
export async function woningIntrekken(tx: Transactie, input: WoningIntrekkenInput): Promise<WoningRij> {
  await eenmalig(tx, 'woningIntrekken', input, {}, async () => {
    await woningNa(tx, input.id);
    if (!await woningTerugnemen(tx, input.id, input.versie)) throw new Weigering('VERSIE_VEROUDERD', [veldWeigering('versie', 'VERSIE_VEROUDERD')]);
  });
  return woningNa(tx, input.id);
}

const KOPPELBEZWAAR: Readonly<Record<Exclude<Koppelstand, 'OK'>, readonly [veld: string, code: Weigeringscode]>> = {
  WONING: ['id', 'NIET_GEVONDEN'], VERGEVEN: ['id', 'WONING_VERGEVEN'], VERSIE: ['versie', 'VERSIE_VEROUDERD'], PERSOON: ['inburgeraarIds', 'NIET_GEVONDEN'], STAAT_ER_AL: ['inburgeraarIds', 'WONING_ER_AL'],
  SLEUTEL: ['id', 'WONING_SLEUTEL'],
};

function oordeel(stand: Koppelstand): void {
  if (stand === 'OK') return;
  const [veld, code] = KOPPELBEZWAAR[stand];
  throw new Weigering(code, [veldWeigering(veld, code)]);
}

/** The persons, of whom the actor writes who is involved, each in turn. */
async function huishouden(tx: Transactie, operatie: string, ids: readonly string[]): Promise<GelezenInburgeraar[]> {
  const personen = [...(await personenVoorSchrijven(tx, 'BETROKKENEN', ids, 'S')).values()];
  if (personen.length === 0 || personen.length < ids.length) throw new Weigering('NIET_GEVONDEN', [veldWeigering('inburgeraarIds', 'NIET_GEVONDEN')]);
  for (const id of personen.map((persoon) => persoon.id).sort()) await neemBeurt(tx, 'betrokkenen', id);
  for (const rubriek of ['WONEN', 'BETROKKENEN'] as const) noteerGeschreven(tx, operatie, rubriek, personen);
  return personen;
}

/**
 * Says for whom a dwelling is: the corporatie gets the opdracht WONEN and has these persons from now on.
 *
 * @throws Weigering NIET_GEVONDEN, TE_VEEL_REGELS, WONING_VERGEVEN, WONING_ER_AL, VERSIE_VEROUDERD, IDEMPOTENTIE_ANDERE_INHOUD
 */
export async function woningKoppelen(tx: Transactie, input: WoningKoppelenInput): Promise<WoningRij> {
  await eenmalig(tx, 'woningKoppelen', input, {}, async () => {
    const ids = [...new Set(input.inburgeraarIds.map((id) => id.toLowerCase()))];
    if (ids.length > HOOGSTENS_PERSONEN) throw new Weigering('TE_VEEL_REGELS', [veldWeigering('inburgeraarIds', 'TE_VEEL_REGELS')]);
    await woningNa(tx, input.id);
    const personen = await huishouden(tx, 'woningKoppelen', ids);
    oordeel(await woningAanMensen(tx, input.id, input.versie, personen.map(({ id }) => id)));
  });
  return woningNa(tx, input.id);
}

/**
 * Undoes a match while there is no key; the corporatie has these persons no more in the next statement, and the dwelling is asked again.
 *
 * @throws Weigering NIET_GEVONDEN, WONING_SLEUTEL, VERSIE_VEROUDERD, IDEMPOTENTIE_ANDERE_INHOUD
 */
export async function woningLoslaten(tx: Transactie, input: WoningLoslatenInput): Promise<WoningRij> {
  await eenmalig(tx, 'woningLoslaten', input, {}, async () => {
    await woningNa(tx, input.id);
    const ids = await mensenVanWoning(tx, input.id);
    if (ids.length === 0) throw new Weigering('NIET_GEVONDEN');
    await huishouden(tx, 'woningLoslaten', ids);
    oordeel(await woningVrijgeven(tx, input.id, input.versie));
  });
  return woningNa(tx, input.id);
}

/**
 * Opens times from which persons pick.
 *
 * @throws Weigering KEUZE_ONBEKEND, GETAL_BUITEN_GRENZEN, NIETS_INGEVULD, TE_VEEL_REGELS, DATUM_IN_VERLEDEN, DATUM_ONWAARSCHIJNLIJK, VORM_ONJUIST, IDEMPOTENTIE_ANDERE_INHOUD
 */
export async function woonmomentenOpenen(tx: Transactie, input: WoonmomentenOpenenInput): Promise<MomentRij[]> {
  const nieuw = { ids: input.tijden.slice(0, MOMENTEN_TEGELIJK).map(() => randomUUID() as string) };
  const { ids } = await eenmalig(tx, 'woonmomentenOpenen', input, nieuw, async () => {
    const bezwaren = new Bezwaren();
    leesKeuze(bezwaren, 'soort', input.soort, MOMENTSOORTEN, 'KEUZE_ONBEKEND');
    leesKeuze(bezwaren, 'plek', input.plek, WOONPLEKKEN, 'KEUZE_ONBEKEND');
    binnen(bezwaren, 'duurMinuten', input.duurMinuten, MOMENTDUUR.hoogstens, MOMENTDUUR.minstens);
    binnen(bezwaren, 'plekken', input.plekken, MOMENT_PLEKKEN_HOOGSTENS);
    if (input.tijden.length === 0) bezwaren.bij('tijden', 'NIETS_INGEVULD');
    if (input.tijden.length > MOMENTEN_TEGELIJK) bezwaren.bij('tijden', 'TE_VEEL_REGELS');
    input.tijden.slice(0, MOMENTEN_TEGELIJK).forEach(({ datum, tijd }, i) => {
      if (datum <= tx.vandaag) bezwaren.bij(`tijden.${i}.datum`, 'DATUM_IN_VERLEDEN');
      else if (datum > plusDagen(tx.vandaag, HALFJAAR)) bezwaren.bij(`tijden.${i}.datum`, 'DATUM_ONWAARSCHIJNLIJK');
      if (!TIJD.test(tijd)) bezwaren.bij(`tijden.${i}.tijd`, 'VORM_ONJUIST');
    });
    bezwaren.weigerZoNodig();
    await momentenToevoegen(tx, nieuw.ids, input);
  });
  return momentenLezen(tx, ids);
}

const MOMENTBEZWAAR: Readonly<Record<Exclude<Momentstand, 'OK'>, Weigeringscode>> = { MOMENT: 'NIET_GEVONDEN', VOL: 'MOMENT_VOL', TE_LAAT: 'MOMENT_TE_LAAT', SOORT: 'MOMENT_SOORT', VERSIE: 'VERSIE_VEROUDERD' };

function momentOordeel(stand: Momentstand, veld: string): void {
  if (stand !== 'OK') throw new Weigering(MOMENTBEZWAAR[stand], [veldWeigering(stand === 'VERSIE' ? 'versie' : veld, MOMENTBEZWAAR[stand])]);
}

/**
 * Closes an own time; who picked it reads that and picks another.
 *
 * @throws Weigering NIET_GEVONDEN, VERSIE_VEROUDERD, IDEMPOTENTIE_ANDERE_INHOUD
 */
export async function woonmomentSluiten(tx: Transactie, input: WoonmomentSluitenInput): Promise<MomentRij[]> {
  await eenmalig(tx, 'woonmomentSluiten', input, {}, async () => {
    if (!isUuid(input.id)) throw new Weigering('NIET_GEVONDEN');
    momentOordeel(await momentSluiten(tx, input.id, input.versie), 'id');
  });
  return momentenLezen(tx);
}

/** The person's own choice: noted as writing, as everything that changes the dossier is. */
async function eigenKeuze(tx: Transactie, operatie: string, input: { idempotentieSleutel: string }, id: string, veld: string, doe: (id: string) => Promise<Momentstand>): Promise<void> {
  const ik = tx.actor.inburgeraarId ?? '';
  await eenmalig(tx, operatie, input, {}, async () => {
    if (!isUuid(id)) throw new Weigering('NIET_GEVONDEN');
    await neemBeurt(tx, 'woonmoment', ik);
    momentOordeel(await doe(id), veld);
    tx.inzien({ soort: 'SCHRIJVEN', operatie, inburgeraarId: ik, rubrieken: ['WONEN'], opdracht: 'ZELF', grondslag: 'WET' });
  });
}

/**
 * Picks a time; one that was picked before for the same talk is given back.
 *
 * @throws Weigering NIET_GEVONDEN, MOMENT_VOL, MOMENT_TE_LAAT, MOMENT_SOORT, IDEMPOTENTIE_ANDERE_INHOUD
 */
export async function woonmomentKiezen(tx: Transactie, input: WoonmomentKiezenInput, selectie: Selectie): Promise<GelezenInburgeraar> {
  await eigenKeuze(tx, 'woonmomentKiezen', input, input.id, 'id', (id) => momentKiezen(tx, randomUUID(), id));
  return persoonNa(tx, 'woonmomentKiezen', tx.actor.inburgeraarId ?? '', selectie);
}

/** @throws Weigering NIET_GEVONDEN, MOMENT_TE_LAAT, IDEMPOTENTIE_ANDERE_INHOUD */
export async function woonmomentTeruggeven(tx: Transactie, input: WoonmomentTeruggevenInput, selectie: Selectie): Promise<GelezenInburgeraar> {
  await eigenKeuze(tx, 'woonmomentTeruggeven', input, input.afspraakId, 'afspraakId', (id) => momentTeruggeven(tx, id));
  return persoonNa(tx, 'woonmomentTeruggeven', tx.actor.inburgeraarId ?? '', selectie);
}

/**
 * Each party reports its own steps; the gemeente may report all of them. Held after writing, before anything is kept.
 *
 * @throws Weigering WOONSTAP_VAN_ANDER
 */
export async function stappenBewaken(tx: Transactie, inburgeraarId: string, plaats: (id: string) => string): Promise<void> {
  const partij = woonpartijVan(ROLLEN[tx.actor.rol].organisatiesoort);
  for (const { id, stap } of await nieuweMeldingen(tx, inburgeraarId)) {
    if (!magStapMelden(partij, stap as WoonstapNaam)) throw new Weigering('WOONSTAP_VAN_ANDER', [veldWeigering(`${plaats(id)}.stap`, 'WOONSTAP_VAN_ANDER')]);
  }
}
