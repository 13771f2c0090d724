import { type Datum, dagenTussen, plusDagen } from './datum.ts';

/** Why somebody leaves a class. With ROUTEWISSEL the next school takes over in a talk (uitvoeringsplan 3.1). */
export const EINDREDENEN = ['AFGEROND', 'ROUTEWISSEL', 'ANDERE_GROEP', 'VERHUISD', 'GESTOPT', 'ANDERS'] as const;
export type Eindreden = (typeof EINDREDENEN)[number];

/** What holds for a kind of class. */
interface Klasregel {
  /** Its lessons are hours of language (Bi 3.14, 5.5). */
  taaluren: boolean;
  /** Each quarter a report on every learner is due: progress in the leerroute (Bi 9.2.4). */
  rapportage: boolean;
}

/**
 * The kinds of class that a taalaanbieder has; the one list of them. All have seats that the gemeente pays for, and in all of them
 * attendance is asked. In an ELIP class (uitvoeringsplan 2022 3.4.1) are people under the law of 2013: they have no leerroute, so no report is due and
 * their hours are no hours of the Z-route; who wants to report on one of them can.
 */
export const KLASREGELS = {
  TAALGROEP: { taaluren: true, rapportage: true },
  STARTKLAS: { taaluren: true, rapportage: true },
  ELIP: { taaluren: false, rapportage: false },
} as const satisfies Record<string, Klasregel>;
export type Klassoort = keyof typeof KLASREGELS;
export const KLASSOORTEN = Object.keys(KLASREGELS) as readonly Klassoort[];
export const NT2_GROEPEN = KLASSOORTEN.filter((soort) => KLASREGELS[soort].taaluren);
export const RAPPORTAGESOORTEN = KLASSOORTEN.filter((soort) => KLASREGELS[soort].rapportage);

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

/** Why a lesson is cancelled that the school took out of the timetable while somebody had said something about it. */
export const UIT_ROOSTER = 'Uit het rooster gehaald';

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

/** What the empty seats of a class cost a month, in eurocents: the gemeente buys the class and not the seat (uitvoeringsplan 3.4.1). */
export function kostenLeeg(maandprijs: number | null, stoelen: number, bezet: number): number | null {
  if (maandprijs === null) return null;
  return Math.round((maandprijs * Math.max(0, stoelen - bezet)) / stoelen);
}
