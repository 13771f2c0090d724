import { type Datum, plusDagen, plusMaanden } from './datum.ts';
import { parametersOp } from './termijnen.ts';

/** Talks between consulent and inburgeraar. A handhavend gesprek is not here: it belongs to the rubriek HANDHAVING. */
export const GESPREKSOORTEN = ['KOFFIE_EN_KOEK', 'VOORTGANGSGESPREK', 'EINDGESPREK', 'OVERIG'] as const;
export type Gespreksoort = (typeof GESPREKSOORTEN)[number];

/** Talks that count as progress talk (Bi 5.3, fourth paragraph). */
export const VOORTGANGSOORTEN: readonly Gespreksoort[] = ['VOORTGANGSGESPREK', 'EINDGESPREK'];

/** How a planned talk stands. */
export const PLANSTANDEN = ['GEPLAND', 'GEHOUDEN', 'VERZET', 'AFGEZEGD'] as const;
export type Planstand = (typeof PLANSTANDEN)[number];

/**
 * What a planned talk can become. A talk that is moved is closed and a new one takes its place, so what was planned before
 * can always be read.
 *
 *     GEPLAND ──┬── held ────▶ GEHOUDEN
 *               ├── moved ───▶ VERZET ── a new GEPLAND
 *               └── cancelled ▶ AFGEZEGD
 */
export const PLANOVERGANGEN: Readonly<Record<Planstand, readonly Planstand[]>> = {
  GEPLAND: ['GEHOUDEN', 'VERZET', 'AFGEZEGD'], GEHOUDEN: [], VERZET: [], AFGEZEGD: [],
};

/** Who else sat at the table. The consulent and the inburgeraar are always there. */
export const AANWEZIGEN = ['TOLK', 'GEZINSLID', 'BEGELEIDER', 'PARTNERORGANISATIE', 'LOOPBAANBEGELEIDER', 'ANDERS'] as const;
export type Aanwezige = (typeof AANWEZIGEN)[number];

/** Third parties: with one of them present the person was told of the right to a talk without (Bi 5.2, second paragraph). An interpreter is none. */
export const DERDEN: readonly Aanwezige[] = ['GEZINSLID', 'BEGELEIDER', 'PARTNERORGANISATIE', 'LOOPBAANBEGELEIDER', 'ANDERS'];

/** So many months ahead a talk is planned at most. */
export const PLANNEN_VOORUIT_MAANDEN = 12;

/** How long a talk takes, in minutes. */
export const GESPREKSDUUR = { minstens: 10, hoogstens: 240, gewoon: 60 } as const;

/** Whether a talk may be planned for this day: not before today, and not further ahead than a year. */
export function planningPast(datum: Datum, vandaag: Datum): boolean {
  return datum >= vandaag && datum <= plusMaanden(vandaag, PLANNEN_VOORUIT_MAANDEN);
}

/** Whether the report of a talk may stand as it is: with third parties only where the right to a talk without was named (Bi 5.2). */
export function derdenPassen(aanwezigen: readonly Aanwezige[], opRechtGewezen: boolean): boolean {
  return opRechtGewezen || !aanwezigen.some((wie) => DERDEN.includes(wie));
}

/** How the progress talks of a person stand against the number that the PIP fixed. */
export interface Gesprekkenstand {
  /** First and last day of the running year of the inburgeringstermijn. */
  van: Datum;
  totEnMet: Datum;
  /** How many the PIP asks in that year, and how many there were. */
  nodig: number;
  gehouden: number;
  /** The last day on which the next one is in time. */
  uiterlijk: Datum;
}

/**
 * How many progress talks there were in this year of the term, and until when the next one is in time: within the months of
 * the quarterly monitoring, and sooner where the PIP asks more than four a year (Bi 5.3, fourth paragraph).
 *
 * @param start first day of the inburgeringstermijn (Wi 11)
 * @param gehouden days of progress talks, in any order
 * @param perJaar the number that the PIP fixes
 */
export function gesprekkenstand(start: Datum, gehouden: readonly Datum[], perJaar: number, vandaag: Datum): Gesprekkenstand {
  let van = start;
  for (let jaar = 1; plusMaanden(start, 12 * jaar) <= vandaag; jaar += 1) van = plusMaanden(start, 12 * jaar);
  const jaren = Math.round(maandenTussen(start, van) / 12);
  const totEnMet = plusDagen(plusMaanden(start, 12 * (jaren + 1)), -1);
  const geweest = gehouden.filter((dag) => dag <= vandaag);
  const laatste = geweest.reduce((max, dag) => (dag > max ? dag : max), plusDagen(start, -1));
  return {
    van, totEnMet, nodig: perJaar, gehouden: geweest.filter((dag) => dag >= van).length,
    uiterlijk: plusMaanden(laatste, tussenMaanden(perJaar, laatste)),
  };
}

/** Months between two talks: never more than the quarter, and less where so many a year would not fit in. */
function tussenMaanden(perJaar: number, dag: Datum): number {
  return Math.max(1, Math.min(parametersOp(dag).gesprekMaanden, Math.floor(12 / Math.max(1, perJaar))));
}

function maandenTussen(van: Datum, tot: Datum): number {
  const [vj = 0, vm = 0] = van.split('-').map(Number);
  const [tj = 0, tm = 0] = tot.split('-').map(Number);
  return (tj - vj) * 12 + tm - vm;
}
