import type { ComponentType } from 'react';
import { findRoute, type Params, type Route } from './match.ts';

/** Where somebody is. */
export interface Location {
  pathname: string;
  search: string;
  hash: string;
  /** What a link gave along, outside the address: of a person it says nothing in the history of the browser. */
  state: unknown;
  /** Of this place in the history; `default` for the one with which a visit began. */
  key: string;
}

export interface NavigateOptions {
  /** Takes the place of the page of now in the history. On the same page it also stays where it was scrolled to. */
  replace?: boolean | undefined;
  state?: unknown;
}

export interface RouterState<R extends Route> {
  location: Location;
  route: R;
  params: Params;
  /** Null until the first page has been loaded; afterwards the page of before stands until the next is there. */
  page: ComponentType | null;
  /** The next page is under way. */
  loading: boolean;
  /** How far down the page begins; null where it stays as it is. */
  scroll: number | 'hash' | null;
}

export interface Router<R extends Route> {
  state: () => RouterState<R>;
  listen: (listener: () => void) => () => void;
  navigate: (to: string, options?: NavigateOptions) => void;
}

interface RouterDeps<R extends Route> {
  routes: readonly R[];
  /** For an address that leads nowhere. */
  nowhere: R;
  /** What is drawn where the file of a page does not come. */
  failed: (error: unknown) => ComponentType;
}

const POSITIONS = 'scroll-positions';

/**
 * The address, its history, and the page that belongs to it. A page is loaded before the address changes, so that the one of
 * before stands there meanwhile; of two that are asked for, the last is shown.
 */
export function createRouter<R extends Route>({ routes, nowhere, failed }: RouterDeps<R>): Router<R> {
  const listeners = new Set<() => void>();
  const loaded = new Map<R, ComponentType>();
  const positions = rememberedPositions();
  const find = (pathname: string) => findRoute(routes, pathname) ?? { route: nowhere, params: {} };
  const first = locationOf(window.location, window.history.state);
  let now: RouterState<R> = { location: first, ...find(first.pathname), page: null, loading: true, scroll: null };
  let asked = 0;

  const set = (next: Partial<RouterState<R>>) => {
    now = { ...now, ...next };
    for (const listener of listeners) listener();
  };
  /** @param commit what makes the address of the browser the new one */
  const show = async (location: Location, scroll: RouterState<R>['scroll'], commit: () => void) => {
    const turn = ++asked;
    const { route, params } = find(location.pathname);
    let page = loaded.get(route);
    if (page === undefined) {
      set({ loading: true });
      page = await load(route, loaded, failed);
      if (turn !== asked) return;
    }
    positions.set(now.location.key, Math.round(window.scrollY));
    commit();
    set({ location, route, params, page, loading: false, scroll });
  };

  window.history.scrollRestoration = 'manual';
  window.addEventListener('pagehide', () => {
    positions.set(now.location.key, Math.round(window.scrollY));
    rememberPositions(positions);
  });
  window.addEventListener('popstate', ({ state }) => {
    const location = locationOf(window.location, state);
    // A link to a place on the page itself: the browser goes there.
    if (state === null && location.pathname === now.location.pathname && location.search === now.location.search) return set({ location, scroll: null });
    void show(location, positions.get(location.key) ?? 0, () => undefined);
  });
  void show(first, positions.get(first.key) ?? (first.hash === '' ? null : 'hash'), () => undefined);

  return {
    state: () => now,
    listen: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    navigate: (to, { replace = false, state = null } = {}) => {
      const url = new URL(to, window.location.href);
      if (url.origin !== window.location.origin) throw new Error('An address outside the portal is no page of it');
      const location = locationOf(url, { state, key: crypto.randomUUID().slice(0, 8) });
      const stays = replace && location.pathname === now.location.pathname;
      // The same page once more is no step back.
      const change = replace || url.href === window.location.href ? 'replaceState' : 'pushState';
      void show(location, stays ? null : location.hash === '' ? 0 : 'hash', () => window.history[change]({ state, key: location.key }, '', url));
    },
  };
}

/** What failed once is asked for again the next time. */
async function load<R extends Route>(route: R, loaded: Map<R, ComponentType>, failed: (error: unknown) => ComponentType): Promise<ComponentType> {
  try {
    const { default: page } = await route.laad();
    loaded.set(route, page);
    return page;
  } catch (error) {
    return failed(error);
  }
}

function locationOf({ pathname, search, hash }: Pick<URL, 'pathname' | 'search' | 'hash'>, entry: unknown): Location {
  const { state = null, key } = (entry ?? {}) as { state?: unknown; key?: unknown };
  return { pathname, search, hash, state, key: typeof key === 'string' ? key : 'default' };
}

/** How far each page was scrolled, for a page that is loaded anew: numbers by a key of chance, of nobody. */
function rememberedPositions(): Map<string, number> {
  try {
    return new Map(Object.entries(JSON.parse(sessionStorage.getItem(POSITIONS) ?? '{}') as Record<string, number>));
  } catch {
    return new Map();
  }
}

function rememberPositions(positions: ReadonlyMap<string, number>): void {
  try {
    sessionStorage.setItem(POSITIONS, JSON.stringify(Object.fromEntries(positions)));
  } catch {
    // Refused storage: a page loaded anew begins at the top.
  }
}
