import type { Hulpteksten } from '../../app/hulp/hulp.ts';

export const hulp: Hulpteksten = {
  volledigheid: {
    naam: 'Wat ontbreekt er?',
    doen: ['U ziet welke lessen, weken en rapporten nog niet zijn vastgelegd.', 'Was er een week niets? Dan kunt u dat zeggen, en is die week ook klaar.'],
    zien: 'De gemeente ziet aantallen per organisatie en geen personen.',
    vragen: 'Klopt een aantal niet? Vraag de coördinator van de organisatie.',
  },
};
