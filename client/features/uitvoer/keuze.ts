import type { UitvoerKolommenQuery } from '../../gql/generated/uitvoer.ts';

export type Kolom = UitvoerKolommenQuery['uitvoerKolommen'][number];

/** Columns that nearly every list needs; the rest is chosen. */
const BEGIN = ['portaalnummer', 'roepnaam.roepnaam', 'achternaam.voorvoegsel', 'achternaam.achternaam'];

export function beginkeuze(kolommen: readonly Kolom[]): readonly string[] {
  return kolommen.map(({ naam }) => naam).filter((naam) => BEGIN.includes(naam));
}

/** The columns by rubriek, in the order of the server. */
export function perRubriek(kolommen: readonly Kolom[]): readonly (readonly [rubriek: string, kolommen: readonly Kolom[]])[] {
  const groepen = new Map<string, Kolom[]>();
  for (const kolom of kolommen) groepen.set(kolom.rubriek, [...(groepen.get(kolom.rubriek) ?? []), kolom]);
  return [...groepen];
}

/** Adds a column or takes it away; the file keeps the order of the server. */
export function gekozenMet(kolommen: readonly Kolom[], gekozen: readonly string[], naam: string, aan: boolean): readonly string[] {
  return kolommen.map((kolom) => kolom.naam).filter((n) => (n === naam ? aan : gekozen.includes(n)));
}

/** What the list was filtered by, from the address: codes, never a name. */
export function leesFilter(vraag: URLSearchParams): { leerroute: string | null; fase: string | null } {
  return { leerroute: vraag.get('route') || null, fase: vraag.get('fase') || null };
}
