import type { Datum } from '../../shared/rules/datum.ts';
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
export function leesKeuze<T extends string>(bezwaren: Bezwaren, veld: string, waarde: string, keuzes: readonly T[]): T {
  if (!(keuzes as readonly string[]).includes(waarde)) bezwaren.bij(veld, 'INVOER_ONJUIST');
  return waarde as T;
}

/** Objects to a day that is still to come. */
export function nietInToekomst(bezwaren: Bezwaren, veld: string, datum: Datum, vandaag: Datum): void {
  if (datum > vandaag) bezwaren.bij(veld, 'DATUM_IN_TOEKOMST');
}
