import type { ComponentType } from 'react';
import type { Laad, Paginabeschrijving } from './pagina.ts';

/** A page with the folder that it comes from: there its help lies as well. */
export interface Portaalpagina extends Paginabeschrijving {
  onderdeel: string;
  laad: Laad;
}

/** Where a visit begins, so at once; how to get at the other pages is a long list, and comes first. */
const STARTPAGINAS = import.meta.glob<{ default: ComponentType }>('../features/**/*StartPagina.tsx');

function laadVan(pad: string): Laad {
  return STARTPAGINAS[pad] ?? (async () => {
    const { PAGINABESTANDEN } = await import('./paginabestanden.ts');
    const laad = PAGINABESTANDEN[pad];
    if (!laad) throw new Error(`There is no ${pad}`);
    return laad();
  });
}

/**
 * Every feature says in its own `paginas.ts` which pages it has; adding a folder adds its pages. Only these few lines
 * are loaded at the start, the pages themselves when they are opened.
 */
const modules = import.meta.glob<{ paginas: readonly Paginabeschrijving[] }>('../features/*/paginas.ts', { eager: true });

export const PAGINAS: readonly Portaalpagina[] = Object.entries(modules).flatMap(([pad, { paginas }]) => {
  const onderdeel = pad.split('/').at(-2) ?? '';
  return paginas.map((pagina) => ({ ...pagina, onderdeel, laad: laadVan(`../features/${onderdeel}/${pagina.bestand}.tsx`) }));
});
