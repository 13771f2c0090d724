import type { ComponentType } from 'react';

/** One address of the portal, as a pattern (`lessen/:id`), and what is drawn there. */
export interface Route {
  pad: string;
  laad: () => Promise<{ default: ComponentType }>;
}

/** The parts of an address that a pattern leaves open, by name. */
export type Params = Readonly<Record<string, string | undefined>>;

export interface Match<R> {
  route: R;
  params: Params;
}

/** The route at this address. A word goes before an open part: `lessen/import` is never the lesson called import. */
export function findRoute<R extends Pick<Route, 'pad'>>(routes: readonly R[], pathname: string): Match<R> | null {
  const given = partsOf(pathname);
  let best: (Match<R> & { openness: string }) | null = null;
  for (const route of routes) {
    const pattern = partsOf(route.pad);
    const params = read(pattern, given);
    if (params === null) continue;
    const openness = pattern.map((part) => (part.startsWith(':') ? '1' : '0')).join('');
    if (best === null || openness < best.openness) best = { route, params, openness };
  }
  return best && { route: best.route, params: best.params };
}

const partsOf = (path: string) => path.split('/').filter((part) => part !== '');

function read(pattern: readonly string[], given: readonly string[]): Params | null {
  if (pattern.length !== given.length) return null;
  const params: Record<string, string> = {};
  for (const [place, part] of pattern.entries()) {
    const value = decode(given[place] ?? '');
    if (value === null) return null;
    if (part.startsWith(':')) params[part.slice(1)] = value;
    else if (part.toLowerCase() !== value.toLowerCase()) return null;
  }
  return params;
}

/** Null for what is no encoding, such as `%zz`: somebody typed that. */
function decode(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}
