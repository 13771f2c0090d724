import type { Hulpteksten } from '../../app/hulp/hulp.ts';

export const hulp: Hulpteksten = {
  bereikbaarheid: {
    naam: 'Bereikbaarheid',
    doen: ['Vul het algemene nummer en mailadres van uw organisatie in, niet dat van een medewerker.'],
    zien: 'Iedereen die met uw organisatie werkt ziet dit, ook inburgeraars.',
    vragen: 'Heet uw organisatie anders? Vraag het de functioneel beheerder van de gemeente.',
  },
};
