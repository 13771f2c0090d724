/**
 * How far a proof goes. `npm test` runs a short, seeded part of each; `npm run proof` sets PROEF=lang and runs them
 * whole. The same code, other numbers.
 */
export const LANG = process.env['PROEF'] === 'lang';

/** The number for this run. */
export function maat(kort: number, lang: number): number {
  return LANG ? lang : kort;
}

/** One seed for everything that is drawn by chance, so that a failure can be repeated: PROEF_ZAAD=… */
export const ZAAD = Number(process.env['PROEF_ZAAD'] ?? 2021);
