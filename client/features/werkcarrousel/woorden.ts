import type { Werkroute } from '../../../shared/rules/werk.ts';

const ROUTES: Readonly<Record<Werkroute, string>> = { TAALSTAGE: 'taalstage', WERKERVARINGSPLEK: 'werkervaringsplek', WERKCARROUSEL: 'werkcarrousel', BETAALD_WERK: 'betaald werk', OPLEIDING: 'opleiding', MAP: 'MAP-groep' };

/** A route in words; one that is newer than this page as it is. */
export function routeTekst(route: string): string {
  return ROUTES[route as Werkroute] ?? route.toLowerCase();
}
