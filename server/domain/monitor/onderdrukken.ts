/** Fewer persons than this are not shown; none is (Domein: DUO shows `*` below five). */
export const KLEINSTE_AANTAL = 5;

/** Hidden cells together hold at least so many persons, and a table of fewer is hidden as a whole. */
export const KLEINSTE_REST = 10;

export interface Cel {
  naam: string;
  aantal: number;
}

/** A number as it may be shown; null = hidden. */
export interface OnderdrukteCel {
  naam: string;
  aantal: number | null;
  onderdrukt: boolean;
}

/** Whether a total of so many persons may be shown beside its table. */
export function totaalZichtbaar(totaal: number): boolean {
  return totaal === 0 || totaal >= KLEINSTE_REST;
}

/**
 * Whether the hidden cells hide each other from somebody who knows the total and this rule. One cell alone is total less
 * the rest; `1 + 1 = 2` and `4 + 4 + 4 = 12` have a single solution too.
 */
function genoegVerborgen(verborgen: readonly Cel[]): boolean {
  const som = verborgen.reduce((s, c) => s + c.aantal, 0);
  const alleKlein = verborgen.every((c) => c.aantal < KLEINSTE_AANTAL);
  const bijnaVol = alleKlein && som > (KLEINSTE_AANTAL - 1) * verborgen.length - 2;
  return verborgen.length >= 2 && som >= KLEINSTE_REST && !bijnaVol;
}

/**
 * Hides small numbers, and as many others as are needed to keep them hidden beside the total. The others are taken in
 * the order of the table and not by size: a choice by size would tell which hidden cell is the small one. What two
 * tables of the same persons tell together is outside this rule, so tables are fixed and few.
 */
export function onderdruk(cellen: readonly Cel[]): OnderdrukteCel[] {
  const gevuld = cellen.filter((c) => c.aantal > 0);
  const verborgen = new Set(gevuld.filter((c) => c.aantal < KLEINSTE_AANTAL));
  const totaal = gevuld.reduce((s, c) => s + c.aantal, 0);
  if (!totaalZichtbaar(totaal)) return cellen.map(({ naam }) => ({ naam, aantal: null, onderdrukt: true }));
  for (const cel of verborgen.size > 0 ? gevuld : []) {
    if (genoegVerborgen([...verborgen])) break;
    verborgen.add(cel);
  }
  return cellen.map((c) => (verborgen.has(c) ? { naam: c.naam, aantal: null, onderdrukt: true } : { ...c, onderdrukt: false }));
}
