import type { Paginabeschrijving } from '../../app/pagina.ts';
import { oefentZelf } from './oefentZelf.ts';

export const paginas: readonly Paginabeschrijving[] = [
  { pad: 'oefenen', actie: 'taalpunt:lezen', mits: oefentZelf, menu: { label: 'Oefenen', icoon: 'gesprek', volgorde: 10 }, laad: () => import('./OefenenPagina.tsx') },
  // Found from the start page: who coordinates has a full bar on a phone.
  { pad: 'taalpunt', actie: 'taalcoaches:koppelen', laad: () => import('./TaalpuntPagina.tsx') },
  { pad: 'taalpunt/wachtlijst', actie: 'taalcoaches:koppelen', laad: () => import('./WachtlijstPagina.tsx') },
];
