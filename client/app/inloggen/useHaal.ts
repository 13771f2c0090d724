import { useCallback, useEffect, useState } from 'react';

/**
 * An answer from outside GraphQL, for before there is a session: undefined while it is under way.
 *
 * @param lees the same function at every render
 */
export function useHaal<T>(lees: (signal: AbortSignal) => Promise<T>): [antwoord: T | 'mislukt' | undefined, opnieuw: () => void] {
  const [antwoord, zet] = useState<T | 'mislukt'>();
  const haal = useCallback((signal: AbortSignal) => {
    lees(signal).then((gekomen) => zet(() => gekomen), () => void (signal.aborted || zet('mislukt')));
  }, [lees]);
  useEffect(() => {
    const afbreker = new AbortController();
    haal(afbreker.signal);
    return () => afbreker.abort();
  }, [haal]);
  const opnieuw = () => {
    zet(undefined);
    haal(new AbortController().signal);
  };
  return [antwoord, opnieuw];
}
