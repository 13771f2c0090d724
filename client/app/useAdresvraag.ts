import { useSearchParams } from '../router/react.tsx';

/**
 * The choices in the address, and a way to change some of them. A change starts from the address as it is, not as it was last
 * drawn: of two choices made in quick succession the second would otherwise undo the first. An empty value takes a choice out.
 */
export function useAdresvraag(): [URLSearchParams, (nieuw: Readonly<Record<string, string>>) => void] {
  const [vraag, zetVraag] = useSearchParams();
  const zet = (nieuw: Readonly<Record<string, string>>) => {
    const adres = new URLSearchParams(window.location.search);
    for (const [naam, waarde] of Object.entries(nieuw)) {
      if (waarde === '') adres.delete(naam);
      else adres.set(naam, waarde);
    }
    zetVraag(adres, { replace: true });
  };
  return [vraag, zet];
}
