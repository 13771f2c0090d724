import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { usePlek } from './adres/plek.ts';

/** Changes some of the choices in the address. An empty value takes a choice out; `staat` is kept beside the address. */
export type ZetAdresvraag = (nieuw: Readonly<Record<string, string>>, staat?: unknown) => void;

/**
 * The choices in the address, and a way to change some of them. A change starts from the address as it is, not as it was last
 * drawn: of two choices made in quick succession the second would otherwise undo the first. Not `useSearchParams` of wouter, which
 * decodes the address twice: of "50%25" it makes "50%".
 */
export function useAdresvraag(): [URLSearchParams, ZetAdresvraag] {
  const { search } = usePlek();
  const [, ga] = useLocation();
  const vraag = useMemo(() => new URLSearchParams(search), [search]);
  const zet: ZetAdresvraag = (nieuw, staat = null) => {
    const adres = new URL(window.location.href);
    for (const [naam, waarde] of Object.entries(nieuw)) {
      if (waarde === '') adres.searchParams.delete(naam);
      else adres.searchParams.set(naam, waarde);
    }
    ga(adres.pathname + adres.search, { replace: true, state: staat });
  };
  return [vraag, zet];
}
