import type { Hulpteksten } from '../../app/hulp/hulp.ts';

export const hulp: Hulpteksten = {
  weekbord: {
    naam: 'Weekbord',
    doen: ['U ziet per dag wie er wordt verwacht, en van wie de uren er al staan.', 'Mist er iets? Vul bij die groep de uren in.'],
    zien: 'Alleen uw organisatie ziet het weekbord.',
    vragen: 'Mist u iemand in een groep? Vraag het uw coördinator, of de consulent.',
  },
  plaatsingen: {
    naam: 'Plekken en doorstroom',
    doen: ['U ziet wie waar een plek heeft, hoe lang al, en wat er nu nodig is.', 'Is iemand klaar voor de volgende stap, dan beslist de coördinator of die wordt voorgesteld.'],
    zien: 'Samenspel rekent alleen met wat uw eigen organisatie opschreef.',
    vragen: 'Mist u iemand? Vraag het de consulent.',
    handelingen: [{ tekst: 'Plek geven', actie: 'plaatsingen:beheren' }, { tekst: 'Volgende stap voorstellen', actie: 'plaatsingen:beheren' }],
  },
  modules: {
    naam: 'Modules en plekken',
    doen: ['Leg vast hoeveel weken een module duurt, en hoeveel plekken er zijn vanaf een dag.', 'Elke werkgroep hoort bij een module.'],
    zien: 'De gemeente ziet dezelfde aantallen, zonder namen.',
    vragen: 'Staat een activiteit niet in de lijst? Vraag het de beleidsmedewerker van de gemeente.',
    handelingen: [{ tekst: 'Module maken' }, { tekst: 'Werkgroep maken' }],
  },
  modulebezetting: {
    naam: 'Plekken voor participatie',
    doen: ['U ziet hoeveel plekken elke module heeft, en hoeveel er bezet zijn.'],
    zien: 'U ziet aantallen en geen namen.',
    vragen: 'Klopt een aantal niet? Vraag het de coördinator van de partner.',
  },
};
