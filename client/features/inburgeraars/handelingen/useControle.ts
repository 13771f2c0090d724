import { useMemo, useState } from 'react';
import type { Veldfout } from '../../../ui/formuliervelden.ts';

const GEEN: readonly Veldfout[] = [];

/**
 * What is wrong with a form, as it was when it was last sent. Not while typing: each new list of errors takes the focus
 * to the first wrong field.
 *
 * @param vanServer what the server refused; stable while nothing new was refused
 */
export function useControle(vanServer: readonly Veldfout[]) {
  const [eigen, zetEigen] = useState(GEEN);
  const fouten = useMemo(() => (eigen.length > 0 ? eigen : vanServer.filter(({ veld }) => !/(^|[.])versie$/.test(veld))), [eigen, vanServer]);
  /** Whether it may be sent; keeps what is in the way. */
  const keur = (bezwaren: readonly Veldfout[]): boolean => {
    zetEigen(bezwaren.length > 0 ? bezwaren : GEEN);
    return bezwaren.length === 0;
  };
  return { fouten, keur };
}
