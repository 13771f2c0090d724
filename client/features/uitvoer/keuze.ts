import type { Datum } from '../../../shared/rules/datum.ts';
import { TERMIJNVENSTERS, vensterTot } from '../../../shared/rules/weergave.ts';
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

/** The choices of the list that a file can have, by their name in the address. A distance becomes a day. */
const IN_ADRES = { leerroute: 'route', fase: 'fase', stap: 'stap', attentie: 'taak', partnerId: 'partner', consulentId: 'consulent', termijnSoort: 'termijn' } as const;

type Filter = Record<keyof typeof IN_ADRES | 'termijnTot', string | null>;

/** What the list was filtered by, from the address: codes, never a name. */
export function leesFilter(vraag: URLSearchParams, vandaag: Datum): Filter {
  const venster = TERMIJNVENSTERS.find((kandidaat) => kandidaat === vraag.get('binnen'));
  const codes = Object.entries(IN_ADRES).map(([veld, naam]) => [veld, vraag.get(naam) || null]);
  return { ...Object.fromEntries(codes) as Filter, termijnTot: venster ? vensterTot(venster, vandaag) : null };
}
