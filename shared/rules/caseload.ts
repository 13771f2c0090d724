/** The load of one consulent, as a board looks at it. */
export interface Last {
  consulentId: string | null;
  naam: string | null;
  personen: number;
  teLaat: number;
}

/** How many persons a consulent has on average; who has none yet counts, for there is room. */
export function gemiddeldePersonen(lasten: readonly Pick<Last, 'consulentId' | 'personen'>[]): number {
  const consulenten = lasten.filter(({ consulentId }) => consulentId !== null);
  return consulenten.length === 0 ? 0 : Math.round(consulenten.reduce((som, { personen }) => som + personen, 0) / consulenten.length);
}

/** From so far above or below the average it is said: a fifth, and at least five persons. A choice of the portal. */
export function lastvan(personen: number, gemiddeld: number): 'VEEL' | 'WEINIG' | null {
  const marge = Math.max(5, gemiddeld / 5);
  if (personen >= gemiddeld + marge) return 'VEEL';
  return personen <= gemiddeld - marge ? 'WEINIG' : null;
}

/** Who has most room: fewest persons, then fewest late, then by name. Never who gives away. Null where there is nobody else. */
export function meesteRuimte<L extends Last>(lasten: readonly L[], behalve: string | null): L | null {
  const kandidaten = lasten.filter(({ consulentId }) => consulentId !== null && consulentId !== behalve);
  return [...kandidaten].sort((a, b) => a.personen - b.personen || a.teLaat - b.teLaat || (a.naam ?? '').localeCompare(b.naam ?? '', 'nl'))[0] ?? null;
}
