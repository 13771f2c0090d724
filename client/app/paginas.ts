import type { Paginabeschrijving } from './pagina.ts';

/**
 * Every feature says in its own `paginas.ts` which pages it has; adding a folder adds its pages. Only these few lines
 * are loaded at the start, the pages themselves when they are opened.
 */
const modules = import.meta.glob<{ paginas: readonly Paginabeschrijving[] }>('../features/*/paginas.ts', { eager: true });

export const PAGINAS: readonly Paginabeschrijving[] = Object.values(modules).flatMap(({ paginas }) => paginas);
