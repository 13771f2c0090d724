import type { ComponentType } from 'react';

/** How the file of a page is fetched. */
export type Laad = () => Promise<{ default: ComponentType }>;

const gevraagd = new Map<Laad, Promise<{ default: ComponentType }>>();
const mislukt = new Set<Laad>();

/** The file of a page: asked for once, and again after `opnieuw` where it did not come. */
export function haalDeel(laad: Laad): Promise<{ default: ComponentType }> {
  const bestaand = gevraagd.get(laad);
  if (bestaand) return bestaand;
  const nieuw = laad();
  gevraagd.set(laad, nieuw);
  nieuw.catch(() => mislukt.add(laad));
  return nieuw;
}

/** On another page: what failed before may come now. */
export function opnieuw(): void {
  for (const laad of mislukt) gevraagd.delete(laad);
  mislukt.clear();
}
