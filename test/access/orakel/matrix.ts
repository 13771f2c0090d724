import { readFileSync } from 'node:fs';

export type Cel = '-' | 'L' | 'S' | 'E' | 'M';

/** The signed table, transcribed apart from the code: what must hold, whatever the code says. */
const [kop = [], ...regels] = readFileSync(new URL('../autorisatiematrix.csv', import.meta.url), 'utf8').trim().split(/\r?\n/)
  .map((regel) => [...regel.matchAll(/(?:"([^"]*)"|([^;]*))(?:;|$)/g)].map((m) => m[1] ?? m[2] ?? ''));

export const ROLLEN: readonly string[] = kop.slice(4, 23);
export const RUBRIEKEN: readonly string[] = regels.map((regel) => regel[0] ?? '');

const CELLEN = new Map(regels.flatMap((regel) => ROLLEN.map((rol, i) => [`${regel[0]} ${rol}`, regel[4 + i] ?? '?'] as const)));

export function cel(rubriek: string, rol: string): Cel {
  const waarde = CELLEN.get(`${rubriek} ${rol}`);
  if (waarde !== '-' && waarde !== 'L' && waarde !== 'S' && waarde !== 'E' && waarde !== 'M') throw new Error(`the signed table has no cell ${rubriek} × ${rol}`);
  return waarde;
}

/** The name of a rubriek as a field of `Inburgeraar`, as the contract of the API says it. */
export const veldVan = (rubriek: string): string => rubriek.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
export const rubriekVan = (veld: string): string => veld.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
