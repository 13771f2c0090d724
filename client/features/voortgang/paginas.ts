import type { Paginabeschrijving } from '../../app/pagina.ts';

export const paginas: readonly Paginabeschrijving[] = [{ pad: 'voortgang', actie: 'voortgangsgroepen:lezen', bestand: 'VoortgangPagina' }];
