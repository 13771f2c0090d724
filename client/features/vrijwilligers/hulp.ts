import type { Hulpteksten } from '../../app/hulp/hulp.ts';

export const hulp: Hulpteksten = {
  vrijwilligers: {
    naam: 'Vrijwilligers',
    doen: ['Houd bij welke talen iemand spreekt, welke dagen kunnen en voor hoeveel mensen er plek is.', 'Samenspel gebruikt dit voor het voorstel; koppelen doet u bij de persoon zelf.'],
    zien: 'Alleen de coördinatoren van uw organisatie zien dit; het staat in geen dossier.',
    vragen: 'Moet een vrijwilliger een account krijgen of kwijtraken? Vraag het de functioneel beheerder van de gemeente.',
  },
};
