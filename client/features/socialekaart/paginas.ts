import type { Paginabeschrijving } from '../../app/pagina.ts';

export const paginas: readonly Paginabeschrijving[] = [
  // For everybody, in the language of who reads it.
  { pad: 'wie-helpt', actie: 'socialekaart:lezen', zonderPersonen: true, bestand: 'WieHelptPagina' },
  { pad: 'sociale-kaart', actie: 'socialekaart:beheren', zonderPersonen: true, bestand: 'BeheerPagina' },
  { pad: 'sociale-kaart/:id', actie: 'socialekaart:beheren', zonderPersonen: true, bestand: 'IngangPagina' },
];
