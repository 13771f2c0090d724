import { Fragment, type ReactNode, useEffect, useRef, useSyncExternalStore } from 'react';
import { bijAndereTaal, taalsleutel } from './taal.ts';

/** Draws everything anew in another language; the focus then begins at the heading, as on a new page. */
export function Taalgrens({ children }: { children: ReactNode }) {
  const sleutel = useSyncExternalStore(bijAndereTaal, taalsleutel);
  const vorige = useRef(sleutel);
  useEffect(() => {
    if (vorige.current !== sleutel) document.querySelector<HTMLElement>('h1[tabindex]')?.focus();
    vorige.current = sleutel;
  }, [sleutel]);
  return <Fragment key={sleutel}>{children}</Fragment>;
}
