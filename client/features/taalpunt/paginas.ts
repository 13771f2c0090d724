import type { Paginabeschrijving } from '../../app/pagina.ts';
import { neemtAan, oefentZelf } from './oefentZelf.ts';

export const paginas: readonly Paginabeschrijving[] = [
  { pad: 'oefenen', actie: 'taalpunt:lezen', mits: oefentZelf, menu: { label: 'Oefenen', icoon: 'gesprek', volgorde: 10 }, bestand: 'OefenenPagina' },
  { pad: 'taalpunt', actie: 'taalpunt:lezen', mits: neemtAan, menu: { label: 'Taalpunt', icoon: 'gesprek', volgorde: 10 }, bestand: 'TaalpuntPagina' },
  { pad: 'taalpunt/wachtlijst', actie: 'taalpunt:lezen', mits: neemtAan, bestand: 'WachtlijstPagina' },
];
