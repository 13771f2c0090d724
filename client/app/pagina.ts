import type { DocumentNode } from 'graphql';
import type { ComponentType } from 'react';
import type { DefaultParams } from 'wouter';
import type { Icoonnaam } from '../ui/iconen.ts';
import type { Ik } from './sessie/ikContext.ts';

/** How the file of a page is fetched. */
export type Laad = () => Promise<{ default: ComponentType }>;

/** One page of the portal: where it lives, which actie opens it, and whether it stands in the menu. */
export interface Paginabeschrijving {
  /** Address without the first slash, with its open parts: `lessen/:id`. */
  pad: string;
  /** Name of the actie on the server that the page cannot do without. */
  actie: string;
  /** Where the actie alone does not tell: a page about yourself asks for an own dossier. Never look at the role. */
  mits?: (ik: Ik) => boolean;
  /** Absent: the page is reached from another one. */
  menu?: {
    label: string;
    icoon: Icoonnaam;
    /** The order in the menu; the first page that opens is the start page. */
    volgorde: number;
    /** A page that is open to more people than those who need it every day. */
    mits?: (ik: Ik) => boolean;
  };
  /** Nothing of a person stands on it: printed, it needs no warning. */
  zonderPersonen?: true;
  /** What is drawn, as its default: the file beside `paginas.ts`, such as `LessenPagina` or `plan/PlanPagina`. */
  bestand: string;
  /** What the page will ask first, by the parts of its address; null where they cannot be right. */
  vooruit?: (deel: DefaultParams) => Promise<Vraag> | null;
}

/** A question to the server. */
export interface Vraag {
  query: DocumentNode;
  variables: object;
}

export type Menupagina = Paginabeschrijving & Required<Pick<Paginabeschrijving, 'menu'>>;

/** Whether this page opens for who is here. */
export function isOpen({ actie, mits }: Pick<Paginabeschrijving, 'actie' | 'mits'>, ik: Ik): boolean {
  return ik.toegestaneActies.includes(actie) && (mits?.(ik) ?? true);
}

/** The menu of who is here, in order. */
export function menuVoor(paginas: readonly Paginabeschrijving[], ik: Ik): Menupagina[] {
  return paginas.filter((pagina): pagina is Menupagina => pagina.menu !== undefined && isOpen(pagina, ik) && (pagina.menu.mits?.(ik) ?? true)).sort((a, b) => a.menu.volgorde - b.menu.volgorde);
}

/** Where this person begins: the first page of the menu, with an address that needs no parameter. */
export function startpad(paginas: readonly Paginabeschrijving[], ik: Ik): string | null {
  const [eerste] = menuVoor(paginas, ik).filter(({ pad }) => !pad.includes(':'));
  return eerste ? `/${eerste.pad}` : null;
}
