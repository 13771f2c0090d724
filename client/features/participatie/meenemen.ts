import type { Meeneembaar } from '../../app/meenemen.ts';

export const meenemen: Meeneembaar = {
  actie: 'participatieUren:vastleggen',
  vragen: ['Weekstaat', 'Activiteiten', 'Werkgroepen'],
  opdrachten: { UrenVastleggen: async () => (await import('../../gql/generated/participatie/UrenVastleggenDocument.ts')).UrenVastleggenDocument },
  neemMee: async (client, vandaag) => (await import('./wekenOphalen.ts')).wekenOphalen(client, vandaag),
};
