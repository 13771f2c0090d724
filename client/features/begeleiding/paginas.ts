import type { Paginabeschrijving } from '../../app/pagina.ts';
import { begeleidtZelf, laatBegeleiden } from './begeleidtZelf.ts';

export const paginas: readonly Paginabeschrijving[] = [
  { pad: 'mijn-mensen', actie: 'begeleidingen:lezen', mits: begeleidtZelf, menu: { label: 'Mensen', icoon: 'groep', volgorde: 10 }, bestand: 'MijnMensenPagina' },
  // Found from the start page: who coordinates has a full bar on a phone.
  { pad: 'begeleiding', actie: 'begeleidingen:lezen', mits: laatBegeleiden, bestand: 'BegeleidingPagina' },
];
