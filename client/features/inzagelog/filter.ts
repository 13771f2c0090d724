import { isDatum } from '../../../shared/rules/datum.ts';

/** As the API takes it: what is not chosen is absent. */
export interface Filter {
  organisatie?: string;
  rubriek?: string;
  van?: string;
  tot?: string;
}

const LANGST = 200;

/** The filter from the address; what cannot be is left out. */
export function leesFilter(vraag: URLSearchParams): Filter {
  const organisatie = vraag.get('organisatie')?.trim().slice(0, LANGST) ?? '';
  const rubriek = vraag.get('rubriek') ?? '';
  const [van, tot] = [vraag.get('van'), vraag.get('tot')];
  return {
    ...(organisatie !== '' && { organisatie }),
    ...(/^[A-Z_]{1,60}$/.test(rubriek) && { rubriek }),
    ...(isDatum(van) && { van }),
    ...(isDatum(tot) && { tot }),
  };
}
