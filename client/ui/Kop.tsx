import type { ReactNode } from 'react';

export type Kopniveau = 2 | 3;

interface KopProps {
  niveau?: Kopniveau;
  id?: string;
  children: ReactNode;
}

/** A heading within a page; the one h1 belongs to `Pagina`. */
export function Kop({ niveau = 2, id, children }: KopProps) {
  const Element = niveau === 2 ? 'h2' : 'h3';
  return <Element id={id} className={`utrecht-heading-${niveau}`}>{children}</Element>;
}
