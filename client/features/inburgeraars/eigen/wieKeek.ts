import { type Datum, vandaagIn } from '../../../../shared/rules/datum.ts';

export interface Inzage {
  organisatie: string;
  opdrachtCode: string;
  soort: string;
  rubrieken: readonly string[];
  tijdstip: string;
}

/** What one organisation did on one day, for one purpose. */
export interface Blok {
  opdrachtCode: string;
  soort: string;
  /** The moments, the newest first. */
  keren: string[];
  rubrieken: string[];
}

export interface Dag {
  datum: Datum;
  organisaties: { organisatie: string; blokken: Blok[] }[];
}

/** By day in the Netherlands and by organisation: twenty looks of one school in a morning are one line. */
export function perDag(inzagen: readonly Inzage[]): Dag[] {
  const dagen = new Map<Datum, Map<string, Map<string, Blok>>>();
  for (const { organisatie, opdrachtCode, soort, rubrieken, tijdstip } of inzagen) {
    const organisaties = bij(dagen, vandaagIn(new Date(tijdstip)), () => new Map<string, Map<string, Blok>>());
    const blokken = bij(organisaties, organisatie, () => new Map<string, Blok>());
    const blok = bij(blokken, `${soort} ${opdrachtCode}`, () => ({ opdrachtCode, soort, keren: [], rubrieken: [] }));
    blok.keren.push(tijdstip);
    blok.rubrieken = [...new Set([...blok.rubrieken, ...rubrieken])];
  }
  return [...dagen].map(([datum, organisaties]) => ({
    datum, organisaties: [...organisaties].map(([organisatie, blokken]) => ({ organisatie, blokken: [...blokken.values()] })),
  }));
}

function bij<S, W>(kaart: Map<S, W>, sleutel: S, nieuw: () => W): W {
  const bestaand = kaart.get(sleutel);
  if (bestaand !== undefined) return bestaand;
  const waarde = nieuw();
  kaart.set(sleutel, waarde);
  return waarde;
}
