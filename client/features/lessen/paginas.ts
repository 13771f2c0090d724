import type { Paginabeschrijving } from '../../app/pagina.ts';

const NUMMER = /^[0-9a-f-]{36}$/;

async function rooster(id: string) {
  return { query: (await import('../../gql/generated/lessen/RoosterDocument.ts')).RoosterDocument, variables: { id } };
}

export const paginas: readonly Paginabeschrijving[] = [
  { pad: 'lessen', actie: 'lessen:lezen', menu: { label: 'Lessen', icoon: 'boek', volgorde: 20 }, bestand: 'LessenPagina' },
  { pad: 'lessen/import', actie: 'presentie:importeren', bestand: 'import/ImportPagina' },
  { pad: 'lessen/maand/:groepId', actie: 'lessen:lezen', bestand: 'MaandPagina' },
  { pad: 'lessen/:id', actie: 'lessen:lezen', bestand: 'RoosterPagina', vooruit: ({ id = '' }) => (NUMMER.test(id) ? rooster(id) : null) },
];
