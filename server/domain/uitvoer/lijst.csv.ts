import Papa from 'papaparse';
import type { GelezenInburgeraar } from '../inburgeraars/inburgeraars.repository.ts';
import type { Kolom } from './lijst.kolommen.ts';

/**
 * What a spreadsheet would take for a formula: = + - @ and their wide forms, at the start or after blanks, tabs and line
 * ends. Such a cell gets an apostrophe before it; a telephone number with + as well.
 */
export const FORMULE = /^[\s\u00A0\uFEFF]*[=+\-@|%\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/;

function waarde(persoon: GelezenInburgeraar, pad: readonly string[]): string {
  const gevonden = pad.reduce<unknown>((in_, veld) => (in_ !== null && typeof in_ === 'object' ? (in_ as Record<string, unknown>)[veld] : undefined), persoon);
  if (typeof gevonden === 'boolean') return gevonden ? 'ja' : 'nee';
  // Dutch spreadsheets read 7,5 as a number and 7.5 as a date.
  if (typeof gevonden === 'number') return String(gevonden).replace('.', ',');
  return typeof gevonden === 'string' ? gevonden : '';
}

/** The list as a spreadsheet of the Netherlands opens it: semicolons, CRLF, UTF-8 with its mark. */
export function alsCsv(kolommen: readonly Kolom[], personen: readonly GelezenInburgeraar[]): string {
  const data = personen.map((persoon) => kolommen.map(({ pad }) => waarde(persoon, pad)));
  return `\uFEFF${Papa.unparse({ fields: kolommen.map(({ kop }) => kop), data }, { delimiter: ';', newline: '\r\n', escapeFormulae: FORMULE })}\r\n`;
}
