import type { ComponentType } from 'react';

/**
 * How each page is loaded, with what comes along: a list as long as the portal is large. The build takes it from the `paginas.ts`
 * of the features (`vite.config.ts`), so that a start page does not carry it; it comes when the page has come to rest, or is asked for.
 */
export const LADERS = import.meta.glob<{ default: ComponentType }>('../features/**/*Pagina.tsx');
