import { randomUUID } from 'node:crypto';
import { isKloktijd } from '../../../shared/rules/klok.ts';
import { type Kwartaal, kwartaalVan, periodeVan, volgendKwartaal } from '../../../shared/rules/kwartaal.ts';
import {
  ACTIE_OPMERKING_HOOGSTENS, ACTIE_WAT_HOOGSTENS, ACTIES_PER_KWARTAAL, ACTIESTANDEN, isActiekwartaal, kwartaaldag, opActievolgorde, OVERLEG_MINUTEN, OVERLEG_PLAATS_HOOGSTENS, OVERLEG_PUNTEN_HOOGSTENS,
} from '../../../shared/rules/werkgroep.ts';
import { magActie } from '../../access/acties.ts';
import { ALLE_ROLLEN, ROLLEN } from '../../access/rollen.ts';
import { eenmalig } from '../../audit/idempotentie.ts';
import { isUuid } from '../../database/checks.ts';
import type { Transactie } from '../../database/transactie.ts';
import { Bezwaren, veldWeigering, Weigering } from '../../graphql/weigering.ts';
import { neemBeurt } from '../beurt.ts';
import { leesDatum, leesKeuze, leesTekst } from '../invoer.ts';
import {
  actieLezen, actieMelden, actiesDoorschuiven, actiesLezen, actiesTellen, type Actiegegevens, actieToevoegen, actieWijzigen, ledenLezen, ledenZetten, overlegBewaren, type Overleggegevens, overleggenLezen,
} from './werkgroep.repository.ts';
import type { Actielijst, WerkgroepactieMeldenInput, WerkgroepactiesDoorschuivenInput, WerkgroepactieVastleggenInput, WerkgroepledenVastleggenInput, WerkgroepoverlegVastleggenInput } from './werkgroep.types.ts';

function leesActiekwartaal({ jaar, kwartaal }: Kwartaal, tx: Transactie): Kwartaal {
  if (!isActiekwartaal({ jaar, kwartaal }, tx.vandaag)) throw new Weigering('ACTIEKWARTAAL_ONJUIST', [veldWeigering('kwartaal', 'ACTIEKWARTAAL_ONJUIST')]);
  return { jaar, kwartaal };
}

/** The list of a quarter, that of today where none was chosen. */
export async function actielijst(tx: Transactie, keuze: { jaar: number | null; kwartaal: number | null }): Promise<Actielijst> {
  const nu = kwartaalVan(tx.vandaag);
  return lees(tx, leesActiekwartaal({ jaar: keuze.jaar ?? nu.jaar, kwartaal: keuze.kwartaal ?? nu.kwartaal }, tx));
}

async function lees(tx: Transactie, welk: Kwartaal): Promise<Actielijst> {
  const dag = kwartaaldag(welk);
  const [acties, overleggen] = [await actiesLezen(tx, dag), await overleggenLezen(tx, { kwartaal: dag })];
  return {
    ...welk,
    acties: acties.sort(opActievolgorde).map((actie) => ({ ...actie, rolNaam: actie.rol && ROLLEN[actie.rol].naam, eigen: actie.organisatieId === tx.actor.organisatieId })),
    overleggen: overleggen.map(({ punten, ...overleg }) => ({ ...overleg, punten: alsPunten(punten) })),
    leden: magActie(tx.actor.rol, 'werkgroep:beheren') ? await ledenLezen(tx) : [],
  };
}

/** One subject per line. */
export function alsPunten(punten: string | null): string[] {
  return (punten ?? '').split('\n').map((punt) => punt.trim()).filter((punt) => punt !== '');
}

/** The owner is the gemeente itself or sits in the werkgroep, and a role is one of that kind of organisation. */
async function leesActie(tx: Transactie, bezwaren: Bezwaren, input: WerkgroepactieVastleggenInput, stondBij: string | null): Promise<Actiegegevens> {
  const wat = leesTekst(bezwaren, 'wat', input.wat, ACTIE_WAT_HOOGSTENS, true) ?? '';
  const stand = leesKeuze(bezwaren, 'stand', input.stand, ACTIESTANDEN, 'KEUZE_ONBEKEND');
  const opmerking = leesTekst(bezwaren, 'opmerking', input.opmerking, ACTIE_OPMERKING_HOOGSTENS);
  const uiterlijk = input.uiterlijk ?? null;
  if (uiterlijk !== null) leesDatum(bezwaren, 'uiterlijk', uiterlijk, tx.vandaag);
  const organisatieId = input.organisatieId.toLowerCase();
  const van = (await ledenLezen(tx)).find(({ id }) => id === organisatieId);
  // Who left the werkgroep keeps what it has; nothing new goes to it.
  if (!van || !(van.lid || stondBij === organisatieId)) bezwaren.bij('organisatieId', 'KEUZE_ONBEKEND');
  const rol = input.rol ? ALLE_ROLLEN.find((naam) => naam === input.rol && ROLLEN[naam].organisatiesoort === van?.soort) ?? null : null;
  if (input.rol && rol === null) bezwaren.bij('rol', 'KEUZE_ONBEKEND');
  return { wat, organisatieId, rol, stand, uiterlijk, opmerking };
}

/**
 * Adds an action to the list of a quarter, or changes one under its version. An action keeps its quarter.
 *
 * @throws Weigering ACTIEKWARTAAL_ONJUIST, NIET_GEVONDEN, VERSIE_VEROUDERD, VELD_VERPLICHT, TEKST_TE_LANG, KEUZE_ONBEKEND, DATUM_ONWAARSCHIJNLIJK,
 *   ACTIELIJST_VOL, IDEMPOTENTIE_ANDERE_INHOUD
 */
export async function werkgroepactieVastleggen(tx: Transactie, input: WerkgroepactieVastleggenInput): Promise<Actielijst> {
  const welk = leesActiekwartaal(input, tx);
  await eenmalig(tx, 'werkgroepactieVastleggen', input, {}, async () => {
    const stond = input.id ? await staandeActie(tx, input.id) : null;
    const bezwaren = new Bezwaren();
    const actie = await leesActie(tx, bezwaren, input, stond?.organisatieId ?? null);
    bezwaren.weigerZoNodig();
    if (stond) return klopt(stond.kwartaal === kwartaaldag(welk) && await actieWijzigen(tx, stond.id, input.versie ?? 0, actie));
    await plekVoor(tx, welk, 1);
    await actieToevoegen(tx, randomUUID(), kwartaaldag(welk), actie);
  });
  return lees(tx, welk);
}

/** Counting and adding is one step. */
async function plekVoor(tx: Transactie, welk: Kwartaal, erbij: number): Promise<void> {
  await neemBeurt(tx, 'actielijst', tx.actor.gemeenteIds[0] ?? '');
  if (await actiesTellen(tx, kwartaaldag(welk)) + erbij > ACTIES_PER_KWARTAAL) throw new Weigering('ACTIELIJST_VOL', [veldWeigering('wat', 'ACTIELIJST_VOL')]);
}

async function staandeActie(tx: Transactie, id: string) {
  const stond = isUuid(id) ? await actieLezen(tx, id) : null;
  if (!stond) throw new Weigering('NIET_GEVONDEN');
  return stond;
}

function klopt(gelukt: boolean): void {
  if (!gelukt) throw new Weigering('VERSIE_VEROUDERD', [veldWeigering('versie', 'VERSIE_VEROUDERD')]);
}

/**
 * Says how an action of the own organisation stands.
 *
 * @throws Weigering NIET_GEVONDEN, VERSIE_VEROUDERD, KEUZE_ONBEKEND, TEKST_TE_LANG, IDEMPOTENTIE_ANDERE_INHOUD
 */
export async function werkgroepactieMelden(tx: Transactie, input: WerkgroepactieMeldenInput): Promise<Actielijst> {
  const stond = await staandeActie(tx, input.id);
  // What another organisation does is its own to say.
  if (stond.organisatieId !== tx.actor.organisatieId) throw new Weigering('NIET_GEVONDEN');
  await eenmalig(tx, 'werkgroepactieMelden', input, {}, async () => {
    const bezwaren = new Bezwaren();
    const stand = leesKeuze(bezwaren, 'stand', input.stand, ACTIESTANDEN, 'KEUZE_ONBEKEND');
    const opmerking = leesTekst(bezwaren, 'opmerking', input.opmerking, ACTIE_OPMERKING_HOOGSTENS);
    bezwaren.weigerZoNodig();
    klopt(await actieMelden(tx, stond.id, input.versie, { stand, opmerking }));
  });
  return lees(tx, kwartaalVan(stond.kwartaal));
}

/**
 * Carries what still runs over to the next quarter. What went before does not go again, whoever asks and however often.
 *
 * @throws Weigering ACTIEKWARTAAL_ONJUIST, ACTIELIJST_VOL, IDEMPOTENTIE_ANDERE_INHOUD
 */
export async function werkgroepactiesDoorschuiven(tx: Transactie, input: WerkgroepactiesDoorschuivenInput): Promise<{ aantal: number; actielijst: Actielijst }> {
  const welk = leesActiekwartaal(input, tx);
  const naar = leesActiekwartaal(volgendKwartaal(welk), tx);
  await eenmalig(tx, 'werkgroepactiesDoorschuiven', input, {}, async () => {
    await neemBeurt(tx, 'actielijst', tx.actor.gemeenteIds[0] ?? '');
    const erbij = await actiesDoorschuiven(tx, kwartaaldag(welk), kwartaaldag(naar));
    if (erbij > 0 && await actiesTellen(tx, kwartaaldag(naar)) > ACTIES_PER_KWARTAAL) throw new Weigering('ACTIELIJST_VOL');
  });
  const lijst = await lees(tx, naar);
  return { aantal: lijst.acties.filter(({ vanEerder }) => vanEerder).length, actielijst: lijst };
}

/**
 * Plans the meeting of a quarter, or moves it.
 *
 * @throws Weigering ACTIEKWARTAAL_ONJUIST, VERSIE_VEROUDERD, OVERLEG_KWARTAAL, TIJD_ONJUIST, GETAL_BUITEN_GRENZEN, VELD_VERPLICHT, TEKST_TE_LANG, IDEMPOTENTIE_ANDERE_INHOUD
 */
export async function werkgroepoverlegVastleggen(tx: Transactie, input: WerkgroepoverlegVastleggenInput): Promise<Actielijst> {
  const welk = leesActiekwartaal(input, tx);
  await eenmalig(tx, 'werkgroepoverlegVastleggen', input, {}, async () => {
    const bezwaren = new Bezwaren();
    const { van, tot } = periodeVan(welk);
    if (input.datum < van || input.datum > tot) bezwaren.bij('datum', 'OVERLEG_KWARTAAL');
    if (!isKloktijd(input.tijd)) bezwaren.bij('tijd', 'TIJD_ONJUIST');
    if (input.duurMinuten < OVERLEG_MINUTEN.minstens || input.duurMinuten > OVERLEG_MINUTEN.hoogstens) bezwaren.bij('duurMinuten', 'GETAL_BUITEN_GRENZEN');
    const plaats = leesTekst(bezwaren, 'plaats', input.plaats, OVERLEG_PLAATS_HOOGSTENS, true) ?? '';
    const punten = leesTekst(bezwaren, 'punten', input.punten, OVERLEG_PUNTEN_HOOGSTENS);
    bezwaren.weigerZoNodig();
    const overleg: Overleggegevens = { datum: input.datum, tijd: input.tijd, duurMinuten: input.duurMinuten, plaats, punten };
    klopt(await overlegBewaren(tx, randomUUID(), kwartaaldag(welk), input.versie ?? 0, overleg));
  });
  return lees(tx, welk);
}

/**
 * Who sits in the werkgroep from now on. Who leaves reads the list no more; its actions stay.
 *
 * @throws Weigering KEUZE_ONBEKEND, IDEMPOTENTIE_ANDERE_INHOUD
 */
export async function werkgroepledenVastleggen(tx: Transactie, input: WerkgroepledenVastleggenInput): Promise<Actielijst> {
  await eenmalig(tx, 'werkgroepledenVastleggen', input, {}, async () => {
    const partners = (await ledenLezen(tx)).filter(({ soort }) => soort !== 'GEMEENTE').map(({ id }) => id);
    const ids = [...new Set(input.organisatieIds.map((id) => id.toLowerCase()))];
    if (!ids.every((id) => partners.includes(id))) throw new Weigering('KEUZE_ONBEKEND', [veldWeigering('organisatieIds', 'KEUZE_ONBEKEND')]);
    await ledenZetten(tx, ids);
  });
  return lees(tx, kwartaalVan(tx.vandaag));
}
