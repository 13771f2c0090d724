import type { Hulpteksten } from '../../app/hulp/hulp.ts';

export const hulp: Hulpteksten = {
  'lijst-downloaden': {
    naam: 'Lijst downloaden',
    doen: ['Kies alleen de kolommen die u nodig hebt.', 'Bewaar het bestand op een veilige plek en gooi het weg als u klaar bent.'],
    zien: 'In het bestand staat alleen wat u van iedereen mag lezen; het downloaden komt in het log.',
    vragen: 'Mist u een kolom? Vraag het de functionaris gegevensbescherming van de gemeente.',
  },
};

export const eigenHulp: Hulpteksten = {
  'alles-over-mij': {
    naam: 'Download alles over mij',
    doen: ['U krijgt een bestand met alles wat Samenspel over u bewaart.', 'Bewaar het op een veilige plek.'],
    zien: 'Alleen u krijgt dit bestand.',
    vragen: 'Hebt u een vraag? Bel uw contactpersoon bij de gemeente.',
  },
};
