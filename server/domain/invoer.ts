import { type Datum, plusMaanden } from '../../shared/rules/datum.ts';
import type { Weigeringscode } from '../../shared/weigeringen.ts';
import type { Bezwaren } from '../graphql/weigering.ts';

/**
 * A text of the input without the blanks around it; null when there is none.
 *
 * @param hoogstens most characters
 */
export function leesTekst(bezwaren: Bezwaren, veld: string, waarde: string | null | undefined, hoogstens: number, verplicht = false): string | null {
  const tekst = waarde?.trim() || null;
  if (verplicht && tekst === null) bezwaren.bij(veld, 'VELD_VERPLICHT');
  if (tekst !== null && tekst.length > hoogstens) bezwaren.bij(veld, 'TEKST_TE_LANG');
  return tekst;
}

/** One of the constants, or an objection; use the value only after the objections were weighed. */
export function leesKeuze<T extends string>(bezwaren: Bezwaren, veld: string, waarde: string, keuzes: readonly T[], code: Weigeringscode = 'INVOER_ONJUIST'): T {
  if (!(keuzes as readonly string[]).includes(waarde)) bezwaren.bij(veld, code);
  return waarde as T;
}

/** Objects to a day that is still to come. */
export function nietInToekomst(bezwaren: Bezwaren, veld: string, datum: Datum, vandaag: Datum): void {
  if (datum > vandaag) bezwaren.bij(veld, 'DATUM_IN_TOEKOMST');
}

/** Dates before this are typing mistakes. */
const VROEGST: Datum = '1900-01-01';
/** What is planned further ahead than this is a typing mistake. */
const VOORUIT_MAANDEN = 120;

/** Whether somebody can have meant this day at all. */
export function isWaarschijnlijk(datum: Datum, vandaag: Datum): boolean {
  return datum >= VROEGST && datum <= plusMaanden(vandaag, VOORUIT_MAANDEN);
}

/** Objects to a day that nobody can have meant. */
export function leesDatum(bezwaren: Bezwaren, veld: string, datum: Datum, vandaag: Datum): void {
  if (!isWaarschijnlijk(datum, vandaag)) bezwaren.bij(veld, 'DATUM_ONWAARSCHIJNLIJK');
}
