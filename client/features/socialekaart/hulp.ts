import type { Hulpteksten } from '../../app/hulp/hulp.ts';

export const hulp: Hulpteksten = {
  'wie-helpt': {
    naam: 'Wie helpt waarmee?',
    doen: ['Kies een vraag en u ziet welke organisatie kan helpen.', 'U kunt de flyer downloaden, ook in een andere taal.'],
    zien: 'Iedereen die inlogt leest deze kaart; er staan geen personen in.',
    vragen: 'Klopt er iets niet? Vraag het de beleidsmedewerker van de gemeente.',
    handelingen: [{ tekst: 'Flyer downloaden' }],
  },
  'sociale-kaart': {
    naam: 'Sociale kaart bijhouden',
    doen: ['Houd bij welke organisatie bij welke vraag helpt.', 'Bij elke organisatie staat welke taal nog mist.'],
    zien: 'Inburgeraars en collega’s lezen de kaart, en zij staat op de flyer.',
    vragen: 'Klopt een nummer niet? Bel de organisatie; die kan het vaak zelf bijwerken.',
    handelingen: [{ tekst: 'Organisatie op de kaart zetten' }],
  },
  'sociale-kaart/:id': {
    naam: 'Een organisatie op de kaart',
    doen: ['Schrijf in korte, gewone woorden wat de organisatie doet, en bij welke vragen.', 'Wijzigt u de tekst, kijk dan ook naar de vertalingen.'],
    zien: 'Iedereen die inlogt leest dit: schrijf geen namen van mensen.',
    vragen: 'Twijfelt u over de tekst? Vraag het de organisatie.',
  },
};

export const eigenHulp: Hulpteksten = {
  'wie-helpt': {
    naam: 'Wie helpt waarmee?',
    doen: ['Kies uw vraag. U ziet welke organisatie u kan helpen.'],
    zien: 'Iedereen ziet deze lijst.',
    vragen: 'Hebt u een vraag? Bel uw contactpersoon bij de gemeente.',
  },
};
