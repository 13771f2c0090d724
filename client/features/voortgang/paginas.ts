import type { Paginabeschrijving } from '../../app/pagina.ts';

export const paginas: readonly Paginabeschrijving[] = [{ pad: 'voortgang', actie: 'voortgangsgroepen:lezen', laad: () => import('./VoortgangPagina.tsx') }];
