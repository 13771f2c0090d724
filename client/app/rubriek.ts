const AFKORTINGEN: ReadonlySet<string> = new Set(['bsn', 'map', 'pip', 'pvt']);

/** A rubriek as the signed matrix names it, readable: 'TAAL_PRESENTIE' → 'Taal presentie', 'PIP_KERN' → 'PIP kern'. */
export function rubriekNaam(rubriek: string): string {
  const tekst = rubriek.toLowerCase().split('_').map((woord) => (AFKORTINGEN.has(woord) ? woord.toUpperCase() : woord)).join(' ');
  return tekst.charAt(0).toUpperCase() + tekst.slice(1);
}
