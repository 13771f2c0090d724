import type { MapThemaNaam } from '../../../shared/rules/map.ts';
import type { Carrouselstap, Werkroute } from '../../../shared/rules/werk.ts';

const ROUTES: Readonly<Record<Werkroute, string>> = { TAALSTAGE: 'taalstage', WERKERVARINGSPLEK: 'werkervaringsplek', WERKCARROUSEL: 'werkcarrousel', BETAALD_WERK: 'betaald werk', OPLEIDING: 'opleiding', MAP: 'MAP-groep' };

/** A route in words; one that is newer than this page as it is. */
export function routeTekst(route: string): string {
  return ROUTES[route as Werkroute] ?? route.toLowerCase();
}

/** The steps as columns of the board; the first is for who was accepted and has not begun. */
export const KOLOMMEN: readonly { stap: Carrouselstap | null; tekst: string; kort: string }[] = [
  { stap: null, tekst: 'Aangenomen', kort: 'aangenomen, nog niet begonnen' }, { stap: 'ORIENTATIE', tekst: 'Oriëntatie', kort: 'oriëntatie' }, { stap: 'TAALSTAGE', tekst: 'Taalstage', kort: 'taalstage' },
  { stap: 'WERKERVARINGSPLEK', tekst: 'Werkervaringsplek', kort: 'werkervaringsplek' }, { stap: 'WERK', tekst: 'Werk', kort: 'werk' },
];

/** The eight themes of the MAP in a word or two. */
export const THEMAS: Readonly<Record<MapThemaNaam, string>> = {
  BEROEPENORIENTATIE: 'Beroepenoriëntatie', WERKNEMERSCOMPETENTIES: 'Werknemerscompetenties', REALISTISCH_BEROEPSBEELD: 'Realistisch beroepsbeeld', BEROEPSKANSEN: 'Beroepskansen',
  BEROEPSCOMPETENTIES_VERWERVEN: 'Beroepscompetenties verwerven', NETWERK_OPBOUWEN: 'Netwerk opbouwen', WERK_VINDEN: 'Werk vinden', WERKCULTUUR: 'Werkcultuur',
};
