import { type Datum, dagenTussen, plusDagen } from './datum.ts';

/** Why somebody leaves a class. With ROUTEWISSEL the next school takes over in a talk (uitvoeringsplan 3.1). */
export const EINDREDENEN = ['AFGEROND', 'ROUTEWISSEL', 'ANDERE_GROEP', 'VERHUISD', 'GESTOPT', 'ANDERS'] as const;
export type Eindreden = (typeof EINDREDENEN)[number];

/** Kinds of class that a taalaanbieder has. */
export const KLASSOORTEN = ['TAALGROEP', 'STARTKLAS', 'ELIP'] as const;
export type Klassoort = (typeof KLASSOORTEN)[number];

/** First and last day, both included; without a last day it goes on. */
export interface Periode {
  van: Datum;
  tot: Datum | null;
}

/** How the lessons of a class are planned. */
export interface Reeks {
  /** 1 is Monday, 7 is Sunday. */
  weekdagen: readonly number[];
  van: Datum;
  tot: Datum;
}

/** The longest that is planned at once: a school year with a summer at both ends. */
export const REEKS_HOOGSTENS_DAGEN = 400;

/** 1 is Monday, 7 is Sunday. */
export function weekdag(datum: Datum): number {
  // 1 January 2024 was a Monday.
  return (((dagenTussen('2024-01-01', datum) % 7) + 7) % 7) + 1;
}

/** The days on which a series gives a lesson: its weekdays within its period, except where the school is closed. */
export function lesdagen({ weekdagen, van, tot }: Reeks, lesvrij: readonly Periode[]): Datum[] {
  const dagen = Array.from({ length: Math.max(0, dagenTussen(van, tot) + 1) }, (_, i) => plusDagen(van, i));
  return dagen.filter((dag) => weekdagen.includes(weekdag(dag)) && !lesvrij.some((vrij) => loopt(vrij, dag)));
}

/** Whether the day is within the period. */
export function loopt({ van, tot }: Periode, dag: Datum): boolean {
  return van <= dag && (tot === null || dag <= tot);
}

export function overlapt(a: Periode, b: Periode): boolean {
  return (b.tot === null || a.van <= b.tot) && (a.tot === null || b.van <= a.tot);
}

/** How many seats are taken at most on one day of the period: the number that a new member has to fit beside. */
export function hoogsteBezetting(leden: readonly Periode[], nieuw: Periode): number {
  const naast = leden.filter((lid) => overlapt(lid, nieuw));
  // Occupation rises only on a day on which somebody starts, or on the first day of the new one.
  const dagen = [nieuw.van, ...naast.map(({ van }) => van).filter((dag) => loopt(nieuw, dag))];
  return Math.max(0, ...dagen.map((dag) => naast.filter((lid) => loopt(lid, dag)).length));
}

/** What the empty seats of a class cost a month, in eurocents: the gemeente buys the class and not the seat (uitvoeringsplan 3.4.1). */
export function kostenLeeg(maandprijs: number | null, stoelen: number, bezet: number): number | null {
  if (maandprijs === null) return null;
  return Math.round((maandprijs * Math.max(0, stoelen - bezet)) / stoelen);
}
