import type { Paginabeschrijving } from '../../app/pagina.ts';

const NUMMER = /^[0-9a-f-]{36}$/;

async function rooster(id: string) {
  return { query: (await import('../../gql/generated/lessen.ts')).RoosterDocument, variables: { id } };
}

export const paginas: readonly Paginabeschrijving[] = [
  { pad: 'lessen', actie: 'lessen:lezen', menu: { label: 'Lessen', icoon: 'boek', volgorde: 20 }, laad: () => import('./LessenPagina.tsx') },
  { pad: 'lessen/import', actie: 'presentie:importeren', laad: () => import('./import/ImportPagina.tsx') },
  { pad: 'lessen/maand/:groepId', actie: 'lessen:lezen', laad: () => import('./MaandPagina.tsx') },
  { pad: 'lessen/:id', actie: 'lessen:lezen', laad: () => import('./RoosterPagina.tsx'), vooruit: ({ id = '' }) => (NUMMER.test(id) ? rooster(id) : null) },
];
