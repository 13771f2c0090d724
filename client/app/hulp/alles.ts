import type { Hulpteksten } from './hulp.ts';

/**
 * Every feature has its help in its own `hulp.ts`, as its pages in `paginas.ts`: `hulp` for professionals, `eigenHulp` for who
 * has an own dossier and reads it in another language. All of it is one file of the build, loaded when somebody asks: the palette
 * needs the names of all pages at once.
 */
export const HULP = import.meta.glob<{ hulp?: Hulpteksten; eigenHulp?: Hulpteksten }>('../../features/*/hulp.ts', { eager: true });
