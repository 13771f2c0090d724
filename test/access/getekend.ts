import { readFileSync } from 'node:fs';

/** What the signed table says of one cell. */
export type GetekendeCel = '-' | 'L' | 'S' | 'E' | 'M';

/** The signed table, transcribed apart from the code: what must hold, whatever the code says. */
const [kop = [], ...regels] = readFileSync(new URL('./autorisatiematrix.csv', import.meta.url), 'utf8').trim().split(/\r?\n/)
  .map((regel) => [...regel.matchAll(/(?:"([^"]*)"|([^;]*))(?:;|$)/g)].map((m) => m[1] ?? m[2] ?? ''));

export const ROLLEN: readonly string[] = kop.slice(4, 23);
export const RUBRIEKEN: readonly string[] = regels.map((r) => r[0] ?? '');

const CELLEN = new Map(regels.flatMap((r) => ROLLEN.map((rol, i): [string, string] => [`${r[0]}|${rol}`, r[4 + i] ?? ''])));

/** @throws when the table has no such cell, so that a typing error never reads as "nothing" */
export function getekend(rubriek: string, rol: string): GetekendeCel {
  const cel = CELLEN.get(`${rubriek}|${rol}`);
  if (cel !== '-' && cel !== 'L' && cel !== 'S' && cel !== 'E' && cel !== 'M') throw new Error(`No signed cell ${rubriek} x ${rol}`);
  return cel;
}

/** The field of `Inburgeraar` that carries the rubriek. */
export const veldVan = (rubriek: string): string => rubriek.toLowerCase().replace(/_(.)/g, (_, l: string) => l.toUpperCase());

/** Roles that reach no person at all. */
export const ZONDER_PERSOON: ReadonlySet<string> = new Set(['BELEIDSMEDEWERKER', 'FUNCTIONEEL_BEHEERDER', 'FG', 'SLEUTELPERSOON']);
