import type { Kerngemiddelde, Kerngetal } from './kerncijfers.types.ts';
import { KLEINSTE_AANTAL, onderdruk } from './onderdrukken.ts';

/** A table of fixed cells as it may be shown. */
export function tabel(namen: readonly string[], aantallen: Readonly<Record<string, number>>): Kerngetal[] {
  return onderdruk(namen.map((naam) => ({ naam, aantal: aantallen[naam] ?? 0 })));
}

/** An average as it may be shown: over fewer than five persons it is hidden. */
export function gemiddelde(naam: string, { personen, waarde }: { personen: number; waarde: number | null }): Kerngemiddelde {
  const onderdrukt = personen > 0 && personen < KLEINSTE_AANTAL;
  return { naam, waarde: onderdrukt ? null : waarde, onderdrukt };
}
