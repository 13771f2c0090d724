import type { Hulpteksten } from '../../app/hulp/hulp.ts';

export const hulp: Hulpteksten = {
  apparaat: {
    naam: 'Op dit apparaat',
    doen: ['Hier staat wat u opsloeg toen er geen verbinding was.', 'Is er weer verbinding, dan gaat het vanzelf naar Samenspel.'],
    zien: 'Alleen u ziet dit, op dit apparaat.',
    vragen: 'Blijft er iets staan? Vraag het uw coördinator, en wis de browser niet.',
  },
};
