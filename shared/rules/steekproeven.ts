import { type Datum, dagenTussen, plusDagen } from './datum.ts';
import { geldendOp } from './geldend.ts';

/** Why a day of one employee asks for a look by the FG. */
export const STEEKPROEFSOORTEN = ['WAARNEMING', 'ZELFDE_ACHTERNAAM', 'EIGEN_ADRES', 'BUITEN_WERKTIJD', 'VEEL_PERSONEN'] as const;
export type Steekproefsoort = (typeof STEEKPROEFSOORTEN)[number];

/** What the FG found: nothing out of order, asked and explained, or it should not have happened. */
export const BEVINDINGEN = ['IN_ORDE', 'NAVRAAG', 'ONTERECHT'] as const;
export type Bevinding = (typeof BEVINDINGEN)[number];

/** What is looked for. Not law but choice, so it changes: numbers with a validity date. */
export interface Steekproefregels {
  /** First day on which these numbers hold. */
  geldigVan: Datum;
  /** Before this and from `werkdagEinde` on is out of hours, as the clock in the Netherlands says. */
  werkdagBegin: string;
  werkdagEinde: string;
  /** Days of the week that are worked: 1 is Monday. */
  werkdagen: readonly number[];
  /** So many times the own median of persons per day is unusual, */
  veelPersonenKeer: number;
  /** and below so many persons it never is. */
  veelPersonenVanaf: number;
  /** The own median is over the worked days of so many days before. */
  mediaanDagen: number;
}

export const STEEKPROEFREGELS: readonly Steekproefregels[] = [
  { geldigVan: '2022-01-01', werkdagBegin: '07:00', werkdagEinde: '20:00', werkdagen: [1, 2, 3, 4, 5], veelPersonenKeer: 3, veelPersonenVanaf: 60, mediaanDagen: 30 },
];

/** The numbers that hold on a day: the newest set that had started. */
export function steekproefregelsOp(dag: Datum, reeks: readonly Steekproefregels[] = STEEKPROEFREGELS): Steekproefregels {
  return geldendOp(dag, reeks);
}

/** A log of a year is not searched in one go. */
export const LANGSTE_PERIODE_DAGEN = 92;
const GEWONE_PERIODE_DAGEN = 30;

export type Periodefout = 'PERIODE_ONJUIST' | 'PERIODE_TE_LANG';

/** The period that is looked at: the last thirty days where nothing is chosen. */
export function steekproefperiode(keuze: { van?: Datum | null | undefined; tot?: Datum | null | undefined }, vandaag: Datum): { van: Datum; tot: Datum } | Periodefout {
  const tot = keuze.tot ?? vandaag;
  const van = keuze.van ?? plusDagen(tot, 1 - GEWONE_PERIODE_DAGEN);
  if (van > tot) return 'PERIODE_ONJUIST';
  return dagenTussen(van, tot) >= LANGSTE_PERIODE_DAGEN ? 'PERIODE_TE_LANG' : { van, tot };
}
