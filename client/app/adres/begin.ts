import { useEffect, useLayoutEffect } from 'react';
import type { AroundNavHandler } from 'wouter';
import type { Plek } from './plek.ts';

/** Where a page begins: at its top, where somebody was before, or where it stands already. */
type Begin = 'boven' | 'terug' | 'hier';

let begin: Begin = 'hier';
let gegaan = false;

/** Whether somebody went on from the page with which the visit began: of that one the browser itself says that it is there. */
export const isGegaan = () => gegaan;

/** How far down each page was left. In memory only: an address says whose page it is. */
const hoogten = new Map<string, number>();

/** A new page begins at its top; another choice on the page of now leaves it where it is. */
export const metBegin: AroundNavHandler = (ga, naar, opties) => {
  const doel = new URL(naar, window.location.href);
  // The same page once more is no step back.
  if (doel.href === window.location.href && !opties?.replace) return window.scrollTo(0, 0);
  gegaan = true;
  begin = opties?.replace && doel.pathname === window.location.pathname ? 'hier' : 'boven';
  ga(naar, opties);
};

/** Scrolls to where the page begins as soon as it is drawn. Back is where somebody was. */
export function useBegin({ pathname, search }: Plek): void {
  useEffect(() => {
    window.history.scrollRestoration = 'manual';
    const terug = () => {
      gegaan = true;
      begin = 'terug';
    };
    window.addEventListener('popstate', terug);
    return () => window.removeEventListener('popstate', terug);
  }, []);
  // A place on the page itself is no other page: the browser goes there.
  const pagina = pathname + search;
  useLayoutEffect(() => {
    if (begin === 'boven') naarBoven();
    else if (begin === 'terug') window.scrollTo(0, hoogten.get(pagina) ?? 0);
    begin = 'hier';
    const onthoud = () => void hoogten.set(pagina, window.scrollY);
    window.addEventListener('scroll', onthoud, { passive: true });
    return () => window.removeEventListener('scroll', onthoud);
  }, [pagina]);
}

function naarBoven(): void {
  const deel = document.getElementById(window.location.hash.slice(1));
  if (deel) deel.scrollIntoView();
  else window.scrollTo(0, 0);
}
