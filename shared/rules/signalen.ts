import { type Datum, plusDagen } from './datum.ts';
import { geldendOp } from './geldend.ts';

/** What a signal is about. No category holds a medical fact. */
export const SIGNAALONDERWERPEN = ['AANWEZIGHEID', 'VOORTGANG', 'PARTICIPATIE', 'WONEN', 'FINANCIEN', 'WELZIJN', 'TOLK', 'OVERIG', 'DOORSTROOM'] as const;
export type Signaalonderwerp = (typeof SIGNAALONDERWERPEN)[number];

export const SIGNAALSTANDEN = ['OPEN', 'IN_BEHANDELING', 'AFGEHANDELD'] as const;
export type Signaalstand = (typeof SIGNAALSTANDEN)[number];

/** From a partner to the gemeente, or from a consulent to one organisation that works for the person. */
export const SIGNAALRICHTINGEN = ['AAN_GEMEENTE', 'AAN_PARTNER'] as const;
export type Signaalrichting = (typeof SIGNAALRICHTINGEN)[number];

/** On which side of the loop somebody stands; LEZER reads along and does nothing. */
export const SIGNAALZIJDEN = ['INDIENER', 'ONTVANGER', 'LEZER'] as const;
export type Signaalzijde = (typeof SIGNAALZIJDEN)[number];

/**
 * A step of the loop. The row of the signal follows from its steps; a step is never changed.
 *
 *     OPEN ──OPGEPAKT──▶ IN_BEHANDELING ──AFGEHANDELD──▶ AFGEHANDELD ──HEROPEND──▶ OPEN
 *
 * BERICHT is a word of either side: an answer where the receiver writes it. GEZIEN says that the answer was read.
 */
export const SIGNAALSTAPPEN = ['OPGEPAKT', 'BERICHT', 'AFGEHANDELD', 'GEZIEN', 'HEROPEND'] as const;
export type Signaalstap = (typeof SIGNAALSTAPPEN)[number];

/** Longest loop; who needs more picks up the phone. */
export const SIGNAALSTAPPEN_HOOGSTENS = 60;
export const SIGNAALTEKST_HOOGSTENS = 2000;

/** What a step is judged by. */
export interface Signaalstaat {
  stand: Signaalstand;
  /** There is an answer of the receiver. */
  beantwoord: boolean;
  /** Who asked has not yet said that the answer was read. */
  antwoordOngezien: boolean;
  versie: number;
}

/** The steps that this side may set now. The trigger on `signaal_stap` says the same; a spec holds them to each other. */
export function mogelijkeStappen({ stand, beantwoord, antwoordOngezien, versie }: Signaalstaat, zijde: Signaalzijde): Signaalstap[] {
  if (zijde === 'LEZER' || versie > SIGNAALSTAPPEN_HOOGSTENS) return [];
  const dicht = stand === 'AFGEHANDELD';
  if (zijde === 'ONTVANGER') return dicht ? [] : [...(stand === 'OPEN' ? ['OPGEPAKT' as const] : []), 'BERICHT', 'AFGEHANDELD'];
  return [...(beantwoord && antwoordOngezien ? ['GEZIEN' as const] : []), ...(dicht ? ['HEROPEND' as const] : ['BERICHT' as const])];
}

/** Whether the step goes with words: closing needs them where nothing was answered yet. */
export function stapTekst(stap: Signaalstap, beantwoord: boolean): 'VERPLICHT' | 'MAG' | 'GEEN' {
  if (stap === 'OPGEPAKT' || stap === 'GEZIEN') return 'GEEN';
  return stap === 'AFGEHANDELD' && beantwoord ? 'MAG' : 'VERPLICHT';
}

/** How long a signal may wait for an answer, a choice of the gemeente with a first day. */
export const SIGNAALTERMIJNEN: readonly { geldigVan: Datum; werkdagen: number }[] = [{ geldigVan: '2022-01-01', werkdagen: 5 }];

const isWerkdag = (dag: Datum): boolean => ![0, 6].includes(new Date(`${dag}T00:00:00Z`).getUTCDay());

/** Working days after `van`, up to and including `tot`. Holidays count: nobody is late by one day because of them for long. */
export function werkdagenTussen(van: Datum, tot: Datum): number {
  let aantal = 0;
  for (let dag = plusDagen(van, 1); dag <= tot && aantal < 1000; dag = plusDagen(dag, 1)) if (isWerkdag(dag)) aantal += 1;
  return aantal;
}

/** The last day of asking that is late today: what waits since then, or longer, waits more working days than agreed. */
export function wachtTeLangSinds(vandaag: Datum, reeks = SIGNAALTERMIJNEN): Datum {
  const { werkdagen } = geldendOp(vandaag, reeks);
  let dag = plusDagen(vandaag, -werkdagen);
  while (werkdagenTussen(dag, vandaag) <= werkdagen) dag = plusDagen(dag, -1);
  return dag;
}
