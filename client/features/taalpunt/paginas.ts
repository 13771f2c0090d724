import type { Paginabeschrijving } from '../../app/pagina.ts';
import { neemtAan, oefentZelf } from './oefentZelf.ts';

export const paginas: readonly Paginabeschrijving[] = [
  { pad: 'oefenen', actie: 'taalpunt:lezen', mits: oefentZelf, menu: { label: 'Oefenen', icoon: 'gesprek', volgorde: 10 }, laad: () => import('./OefenenPagina.tsx') },
  { pad: 'taalpunt', actie: 'taalpunt:lezen', mits: neemtAan, menu: { label: 'Taalpunt', icoon: 'gesprek', volgorde: 10 }, laad: () => import('./TaalpuntPagina.tsx') },
  { pad: 'taalpunt/wachtlijst', actie: 'taalpunt:lezen', mits: neemtAan, laad: () => import('./WachtlijstPagina.tsx') },
];
