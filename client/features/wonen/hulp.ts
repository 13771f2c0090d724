import type { Hulpteksten } from '../../app/hulp/hulp.ts';

export const hulp: Hulpteksten = {
  wonen: {
    naam: 'Wonen',
    doen: ['Elk blokje is een stap, van woning tot nagesprek.', 'Tik op een naam voor de hele lijst en het plan van de dag.'],
    zien: 'De woningcorporatie ziet niet of stappen van anderen gedaan zijn, en na het nagesprek niets meer.',
    vragen: 'Stokt een stap? Bel de organisatie die hem doet.',
  },
  'wonen/:id': {
    naam: 'Alles op één dag',
    doen: ['Vink de stappen van uw eigen organisatie af.', 'De woningcorporatie plant de dag van de sleutel; de anderen zien wie dan waar is.'],
    zien: 'De inburgeraar leest de dag en de stappen in de eigen taal.',
    vragen: 'Past een tijd niet? Bel de organisatie die de stap doet.',
  },
  'wonen/:id/dag': {
    naam: 'De dag van de sleutel',
    doen: ['U ziet wie waar is, en wanneer; u kunt het blad afdrukken.'],
    zien: 'Het adres staat niet op dit blad.',
    vragen: 'Past een tijd niet? Bel de organisatie die de stap doet.',
  },
  woningen: {
    naam: 'Woningen',
    doen: ['De consulent vraagt een woning, en de woningcorporatie biedt er een aan.', 'Noem bij een woning alleen het dorp.'],
    zien: 'De woningcorporatie ziet pas wie het is als de consulent een woning aan iemand koppelt.',
    vragen: 'Past er geen woning? Overleg met elkaar: de consulent en de woonconsulent.',
    handelingen: [{ tekst: 'Woning aanbieden', actie: 'woning:aanbieden' }, { tekst: 'Woning aan iemand koppelen', actie: 'woning:koppelen' }],
  },
  woonmomenten: {
    naam: 'Tijden',
    doen: [
      'Open tijden: voor het halen van de sleutel, en voor het gesprek na de verhuizing.', 'De inburgeraar kiest zelf, en wisselt tot de dag ervoor.',
      'Sluit u een gekozen tijd, dan leest die persoon dat en kiest een andere.',
    ],
    zien: 'U ziet wie welke tijd koos; een inburgeraar ziet dat van een ander niet.',
    vragen: 'Kiest iemand geen tijd? Bel de consulent.',
    handelingen: [{ tekst: 'Tijden openen' }],
  },
};

export const eigenHulp: Hulpteksten = {
  'mijn-woning': {
    naam: 'Mijn woning',
    doen: ['Hier staat wanneer u de sleutel krijgt, en wat er die dag gebeurt.', 'Kies zelf een tijd die u past.'],
    zien: 'De woningcorporatie, de gemeente en VluchtelingenWerk zien de dag ook.',
    vragen: 'Kunt u niet komen? Bel de woningcorporatie.',
    handelingen: [{ tekst: 'Kies een tijd' }],
  },
};
