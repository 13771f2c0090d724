import { useEffect, useRef, useState } from 'react';

interface Plek {
  hasNextPage: boolean;
  endCursor?: string | null | undefined;
}

export interface AllesLaden {
  loopt: boolean;
  begin: () => void;
  stop: () => void;
}

/**
 * Loads the rest of a list page after page, until it is all there, somebody stops it or another list is asked for.
 *
 * @param volgende asks the page after a cursor and says where it ended
 * @param lijst what the list is of; another one ends the loading
 */
export function useAllesLaden(nu: Plek | undefined, volgende: (na: string) => Promise<Plek | undefined>, lijst: string): AllesLaden {
  const [loopt, zetLoopt] = useState(false);
  const beurt = useRef(0);
  const stop = () => {
    beurt.current += 1;
    zetLoopt(false);
  };
  useEffect(() => stop, [lijst]);
  const begin = async (): Promise<void> => {
    beurt.current += 1;
    const mijn = beurt.current;
    zetLoopt(true);
    let plek = nu;
    // A page that does not come ends it: what is there stays, and the button as well.
    while (beurt.current === mijn && plek?.hasNextPage && plek.endCursor) plek = await volgende(plek.endCursor).catch(() => undefined);
    if (beurt.current === mijn) zetLoopt(false);
  };
  return { loopt, begin: () => void begin(), stop };
}
