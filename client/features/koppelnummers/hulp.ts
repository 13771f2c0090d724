import type { Hulpteksten } from '../../app/hulp/hulp.ts';

export const hulp: Hulpteksten = {
  'eigen-nummers': {
    naam: 'Eigen nummers',
    doen: ['Vul bij iedereen het nummer in waaronder uw eigen administratie die persoon kent.', 'Gebruik nooit een burgerservicenummer.'],
    zien: 'Alleen uw organisatie ziet deze nummers.',
    vragen: 'Kan uw systeem nog niet koppelen? Vraag het de functioneel beheerder van de gemeente.',
  },
};
