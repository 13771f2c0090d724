import { ALLE_RUBRIEKEN, cel, RUBRIEKEN, veldnaam } from './matrix.ts';
import { ALLE_ROLLEN, type Bereik, bereikVan, OPDRACHTEN, ROLLEN } from './rollen.ts';

/** The registry in the form that is answered and kept; names are text, as an older version may have others. */
export interface Matrixinhoud {
  rubrieken: { rubriek: string; veld: string; omschrijving: string; gevoeligheid: string; grondslag: string; cellen: { rol: string; cel: string }[] }[];
  rollen: { rol: string; naam: string; organisatiesoort: string | null; bereik: string; geeft: string; geeftNiet: string }[];
}

/** The bereik of a role in one sentence. */
export function bereikInWoorden(bereik: Bereik): string {
  switch (bereik.soort) {
    case 'GEEN':
      return 'Geen personen.';
    case 'ZELF':
      return 'Alleen zichzelf.';
    case 'GEMEENTE':
      return 'Alle personen van de gemeente.';
    case 'MEDEWERKER':
      return `Personen op naam van deze medewerker of vrijwilliger: ${opdrachten(bereik.opdrachten)}.`;
    case 'ORGANISATIE':
      return `Personen bij de eigen organisatie: ${opdrachten(bereik.opdrachten)}.`;
    case 'GROEP':
      return `Personen in de eigen groepen: ${opdrachten(bereik.opdrachten)}.`;
  }
}

function opdrachten(lijst: readonly (keyof typeof OPDRACHTEN)[]): string {
  return lijst.map((opdracht) => OPDRACHTEN[opdracht]).join(', ');
}

/** The matrix as the guards use it, not a copy. */
export function autorisatiematrix(): Matrixinhoud {
  return {
    rubrieken: ALLE_RUBRIEKEN.map((rubriek) => ({
      rubriek, veld: veldnaam(rubriek), ...RUBRIEKEN[rubriek], cellen: ALLE_ROLLEN.map((rol) => ({ rol, cel: cel(rol, rubriek) })),
    })),
    rollen: ALLE_ROLLEN.map((rol) => {
      const { naam, organisatiesoort, geeft, geeftNiet } = ROLLEN[rol];
      return { rol, naam, organisatiesoort, bereik: bereikInWoorden(bereikVan(rol)), geeft, geeftNiet };
    }),
  };
}
