import { isDatum } from '../../../shared/rules/datum.ts';

/** As the API takes it: what is not chosen is absent. */
export interface Filter {
  /** A pseudonym: kept in the history of the tab and never in the address, which is logged and shared. */
  persoon?: string;
  organisatie?: string;
  rubriek?: string;
  van?: string;
  tot?: string;
}

const LANGST = 200;

/** The filter from the address and the state of the page; what cannot be is left out. */
export function leesFilter(vraag: URLSearchParams, staat?: unknown): Filter {
  const persoon = (staat as { persoon?: unknown } | null | undefined)?.persoon;
  const organisatie = vraag.get('organisatie')?.trim().slice(0, LANGST) ?? '';
  const rubriek = vraag.get('rubriek') ?? '';
  const [van, tot] = [vraag.get('van'), vraag.get('tot')];
  return {
    ...(typeof persoon === 'string' && persoon.trim() !== '' && { persoon: persoon.trim().slice(0, 100) }),
    ...(organisatie !== '' && { organisatie }),
    ...(/^[A-Z_]{1,60}$/.test(rubriek) && { rubriek }),
    ...(isDatum(van) && { van }),
    ...(isDatum(tot) && { tot }),
  };
}
