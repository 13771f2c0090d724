import type { Paginabeschrijving } from '../../app/pagina.ts';

export const paginas: readonly Paginabeschrijving[] = [
  { pad: 'participatie', actie: 'werkgroepen:lezen', menu: { label: 'Uren', icoon: 'klok', volgorde: 30 }, laad: () => import('./ParticipatiePagina.tsx') },
];
