import type { Hulpteksten } from '../../app/hulp/hulp.ts';

export const hulp: Hulpteksten = {
  'mijn-mensen': {
    naam: 'Uw mensen',
    doen: ['Kies wat u deed en het staat erin; een regel erbij mag.', 'Maakt u zich zorgen? Schrijf op wat u ziet.'],
    zien: 'U ziet alleen de mensen aan wie u bent gekoppeld; uw coördinator leest wat u schrijft.',
    vragen: 'Bel uw coördinator van VluchtelingenWerk, en bij gevaar 112.',
    handelingen: [{ tekst: 'Contact opschrijven' }, { tekst: 'Ik maak me zorgen' }],
  },
  begeleiding: {
    naam: 'Begeleiding en spreekuur',
    doen: ['U ziet wie uw organisatie begeleidt, tot wanneer, en wat er nu nodig is.', 'Koppel een begeleider, of leg een meting of contact vast.'],
    zien: 'U ziet alleen wat uw eigen organisatie opschreef; een begeleider ziet alleen de eigen mensen.',
    vragen: 'Klopt een opdracht of een einddag niet? Vraag het de consulent.',
    handelingen: [{ tekst: 'Begeleider koppelen' }],
  },
};
