import type { Meeneembaar } from '../../app/meenemen.ts';

export const meenemen: Meeneembaar = {
  actie: 'presentie:vastleggen',
  vragen: ['MijnLessen', 'Rooster'],
  opdrachten: { PresentieVastleggen: async () => (await import('../../gql/generated/lessen/PresentieVastleggenDocument.ts')).PresentieVastleggenDocument },
  neemMee: async (client, vandaag) => (await import('./roostersOphalen.ts')).roostersOphalen(client, vandaag),
};
