import type { Hulpteksten } from '../../app/hulp/hulp.ts';

export const hulp: Hulpteksten = {
  start: {
    naam: 'Start',
    doen: ['Bovenaan staat wat vandaag van u wordt gevraagd; daaronder wat goed is om te weten.', 'Tik op een blok om verder te gaan.'],
    zien: 'U ziet alleen wat bij uw taak en uw mensen hoort.',
    vragen: 'Mist u iets? Vraag het uw coördinator of leidinggevende, of de functioneel beheerder van de gemeente.',
  },
};
