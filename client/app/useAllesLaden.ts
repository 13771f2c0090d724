import { useEffect, useEffectEvent, useState } from 'react';

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
 * Loads the rest of a list page after page, until it is all there, somebody stops it, a page does not come or another list is asked for.
 *
 * @param volgende asks the page after a cursor
 * @param lijst what the list is of
 */
export function useAllesLaden(nu: Plek | undefined, volgende: (na: string) => Promise<unknown>, lijst: string): AllesLaden {
  const [van, zetVan] = useState<string | null>(null);
  const na = van === lijst && nu?.hasNextPage ? nu.endCursor : null;
  const stop = () => zetVan(null);
  const vraag = useEffectEvent((cursor: string) => void volgende(cursor).catch(stop));
  useEffect(() => {
    if (na) vraag(na);
  }, [na]);
  return { loopt: Boolean(na), begin: () => zetVan(lijst), stop };
}
