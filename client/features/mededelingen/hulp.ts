import type { Hulpteksten } from '../../app/hulp/hulp.ts';

export const hulp: Hulpteksten = {
  mededelingen: {
    naam: 'Mededelingen',
    doen: ['Lees wat de gemeente of een organisatie u te zeggen heeft.', 'Hebt u het gelezen, leg het dan weg; hier vindt u het terug.'],
    zien: 'U ziet alleen wat voor u is bedoeld.',
    vragen: 'Begrijpt u iets niet? Bel de organisatie die het schreef.',
  },
  'mededelingen/nieuw': {
    naam: 'Nieuwe mededeling',
    doen: ['Schrijf een paar zinnen, en kies voor wie ze zijn en tot wanneer.', 'Klopt er iets niet, trek de mededeling dan in: dan ziet niemand haar meer.', 'Schrijf geen namen.'],
    zien: 'U kiest zelf wie de mededeling ziet.',
    vragen: 'Twijfelt u over de tekst? Vraag het een collega.',
  },
};

export const eigenHulp: Hulpteksten = {
  mededelingen: {
    naam: 'Mededelingen',
    doen: ['Wat de gemeente of een organisatie u te zeggen heeft.'],
    zien: 'U ziet alleen wat voor u is bedoeld.',
    vragen: 'Hebt u een vraag? Bel uw contactpersoon bij de gemeente.',
  },
};
