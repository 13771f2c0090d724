import type { Datum } from './datum.ts';

/** The facts by which a day counts. */
export interface Telfeiten {
  /** Day of the first dagtekening of the PIP. */
  eerstePipOp: Datum | null;
  /** The brede intake: from Koffie en Koek, or the koppeling where that was not written down, until it was finished. */
  intakeVan: Datum | null;
  intakeTot: Datum | null;
}

/**
 * Whether hours of this day count for the inburgering: after the PIP, and before it only during the brede intake
 * (Bi 5.3.5, with 3.1.5, 3.2.3, 3.14.6 and 5.5.2). The day of the dagtekening itself counts.
 */
export function teltMee(dag: Datum, { eerstePipOp, intakeVan, intakeTot }: Telfeiten): boolean {
  if (eerstePipOp !== null && dag >= eerstePipOp) return true;
  return intakeVan !== null && dag >= intakeVan && (intakeTot === null || dag <= intakeTot);
}

/** One lesson or one day of activities. */
export interface Urenpost {
  datum: Datum;
  minuten: number;
}

/** Minutes that count. */
export function tellendeMinuten(posten: readonly Urenpost[], feiten: Telfeiten): number {
  return posten.filter(({ datum }) => teltMee(datum, feiten)).reduce((som, { minuten }) => som + minuten, 0);
}
