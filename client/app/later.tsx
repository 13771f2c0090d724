import { type ComponentType, lazy, Suspense, useEffect, useState } from 'react';

/** First the page that somebody opened, then what may be needed later. */
export const RUST_MS = 3_000;

const teHalen = new Set<() => Promise<unknown>>();

/** A part that is asked for by a tap: no part of the first load, and mostly there by the time that somebody taps. */
export function later<P extends object>(laad: () => Promise<{ default: ComponentType<P> }>): ComponentType<P> {
  const Deel = lazy(laad);
  teHalen.add(laad);
  return function Later(props: P) {
    return <Suspense><Deel {...props} /></Suspense>;
  };
}

/** Whether this was drawn once: then it is the turn of what is not seen first, and of its files. */
export function useEerstGetekend(): boolean {
  const [getekend, zet] = useState(false);
  useEffect(() => {
    const beeld = requestAnimationFrame(() => zet(true));
    return () => cancelAnimationFrame(beeld);
  }, []);
  return getekend;
}

/** A file that is no part of a screen, and will be asked for. */
export function straks(laad: () => Promise<unknown>): void {
  teHalen.add(laad);
}

/** When the page has come to rest: fetches what a tap may ask for. What does not come is asked for again by the tap. */
export function bijRust(): () => void {
  const wekker = setTimeout(() => {
    for (const laad of teHalen) void laad().catch(() => undefined);
    teHalen.clear();
  }, RUST_MS);
  return () => clearTimeout(wekker);
}
