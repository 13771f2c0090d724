import { type ReactNode, useDeferredValue, useMemo } from 'react';
import { Router, type RouterOptions } from 'wouter';
import { navigate, useHistoryState, useLocationProperty } from 'wouter/use-browser-location';
import { type Plek, PlekContext, usePlek } from './plek.ts';
import { metBegin, useBegin } from './begin.ts';

/** Everything below knows the address. The page of before stands there until the next one can be drawn. */
export function Adres({ children }: { children: ReactNode }) {
  const href = useLocationProperty(() => window.location.href);
  const state: unknown = useHistoryState();
  const gevraagd = useMemo((): Plek => {
    const { pathname, search, hash } = new URL(href);
    return { pathname, search, hash, state };
  }, [href, state]);
  const plek = useDeferredValue(gevraagd);
  useBegin(plek);
  return <PlekContext value={plek}><Router {...VIA_PLEK}>{children}</Router></PlekContext>;
}

/** From here wouter knows the address. */
const VIA_PLEK: RouterOptions = { hook: () => [usePlek().pathname, navigate], searchHook: () => usePlek().search, aroundNav: metBegin };

/** Whether the next page is still under way. */
export function useOnderweg(): boolean {
  return useLocationProperty(() => window.location.pathname) !== usePlek().pathname;
}
