import { lazy, Suspense, useEffect, useState } from 'react';
import type { DialoogProps } from './Dialoogvenster.tsx';

const laad = () => import('./Dialoogvenster.tsx');
const Dialoogvenster = lazy(laad);
/** The page first; then what it may need, also where the network goes away meanwhile. */
const RUST_MS = 1_500;

/** Asks for attention over the page. Focus goes in, stays in, and comes back to where it was. */
export function Dialoog(props: DialoogProps) {
  const { open } = props;
  const [ooit, zetOoit] = useState(open);
  if (open && !ooit) zetOoit(true);
  useEffect(() => {
    const wekker = setTimeout(() => void laad().catch(() => undefined), RUST_MS);
    return () => clearTimeout(wekker);
  }, []);
  return ooit ? <Suspense><Dialoogvenster {...props} /></Suspense> : null;
}
