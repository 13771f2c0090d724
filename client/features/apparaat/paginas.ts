import { MEENEMEN } from '../../app/meenemen.ts';
import type { Paginabeschrijving } from '../../app/pagina.ts';

/** For who may record without a network; reached from the bar that says that something waits, and from the account. */
export const paginas: readonly Paginabeschrijving[] = [
  { pad: 'apparaat', actie: 'ik:lezen', mits: ({ toegestaneActies }) => MEENEMEN.some(({ actie }) => toegestaneActies.includes(actie)), bestand: 'ApparaatPagina' },
];
