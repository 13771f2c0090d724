import type { ErrorLike } from '@apollo/client';
import type { ReactNode } from 'react';
import { Fout, Laden } from '../ui/Toestanden.tsx';
import { leesStoring } from './storing.ts';
import { t } from '../taal/taal.ts';

/** As much of the answer of `useQuery` as is needed to draw it. */
interface Vraag<T> {
  data?: T | undefined;
  error?: ErrorLike | undefined;
  loading: boolean;
  refetch: () => Promise<unknown>;
}

interface OpgehaaldProps<T> {
  van: Vraag<T>;
  /** The shape of what comes. */
  laden?: ReactNode;
  children: (data: T) => ReactNode;
}

/**
 * Draws a query: its shape while it is under way, its data, or what went wrong with a way on. Data that stands there
 * stays there while newer data is fetched. Empty is for the page itself to say.
 */
export function Opgehaald<T>({ van, laden, children }: OpgehaaldProps<T>) {
  const { data, error, loading, refetch } = van;
  if (data !== undefined) return children(data);
  if (error) {
    const { zin, stap, code } = leesStoring(error);
    // The log-in page is on its way.
    if (stap === 'inloggen') return laden ?? <Laden />;
    const opnieuw = stap === 'opnieuw' ? () => void refetch().catch(() => undefined) : undefined;
    return <Fout bezig={loading} opnieuw={opnieuw}>{code === 'INTERN' ? t('Er ging iets mis bij het ophalen.') : zin}</Fout>;
  }
  return laden ?? <Laden />;
}
