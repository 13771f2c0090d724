import type { ComponentType } from 'react';

/** Every file of a page, by its place: with what comes along with each, a list as long as the portal is large. */
export const PAGINABESTANDEN = import.meta.glob<{ default: ComponentType }>('../features/**/*Pagina.tsx');
