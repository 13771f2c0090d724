import { type ComponentType, lazy } from 'react';
import { isOpen } from './pagina.ts';
import type { Ik } from './sessie/ikContext.ts';

/** One block of the start page: what a feature has to say to who begins the day. */
export interface Tegelbeschrijving {
  /** Name of the actie on the server that the block cannot do without. */
  actie: string;
  /** Where the actie alone does not tell. Never look at the role. */
  mits?: (ik: Ik) => boolean;
  /** What somebody owes today comes before what is good to know. */
  volgorde: number;
  /** Has lines to choose from: takes more room where there is room. */
  groot?: boolean;
  laad: () => Promise<{ default: ComponentType }>;
}

export interface Tegelblok extends Tegelbeschrijving {
  sleutel: string;
  Inhoud: ComponentType;
}

/** Every feature may have blocks in its own `tegels.ts`, as it has pages in `paginas.ts`; each is loaded when it is drawn. */
const modules = import.meta.glob<{ tegels: readonly Tegelbeschrijving[] }>('../features/*/tegels.ts', { eager: true });

const TEGELS: readonly Tegelblok[] = Object.entries(modules)
  .flatMap(([pad, { tegels }]) => tegels.map((tegel, plek) => ({ ...tegel, sleutel: `${pad}${plek}`, Inhoud: lazy(tegel.laad) })))
  .sort((a, b) => a.volgorde - b.volgorde);

/** As many as somebody sees first; the files of the others are asked for when those are there. */
export const EERSTE_TEGELS = 1;

/** The blocks for who is here, in order. */
export function tegelsVoor(ik: Ik): readonly Tegelblok[] {
  return TEGELS.filter((tegel) => isOpen(tegel, ik));
}
