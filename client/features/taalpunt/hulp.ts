import type { Hulpteksten } from '../../app/hulp/hulp.ts';

export const hulp: Hulpteksten = {
  oefenen: {
    naam: 'Oefenen',
    doen: ['Hebt u vandaag geoefend? Tik één keer, dan staat het erin, met de uren.', 'Maakt u zich zorgen? Geef het door; het antwoord komt hier.', 'Schrijf nergens iets over gezondheid.'],
    zien: 'U ziet de voornaam en het telefoonnummer; uw coördinator en de consulent lezen uw zorg.',
    vragen: 'Bel uw coördinator van het Taalpunt, en bij gevaar 112.',
    handelingen: [{ tekst: 'Opschrijven dat u oefende' }, { tekst: 'Ik maak me zorgen' }],
  },
  taalpunt: {
    naam: 'Aanmeldingen bij het Taalpunt',
    doen: ['Plan een gesprek, en schrijf op wat iemand wil: een taalcoach, een groep, of nu niet.', 'Hoe goed iemand spreekt, schat u zelf in; het niveau van school ziet u niet.'],
    zien: 'De inburgeraar en de consulent lezen wat u hier opschrijft.',
    vragen: 'Mist u iemand? Vraag de consulent om de aanmelding.',
    handelingen: [{ tekst: 'Gesprek plannen' }],
  },
  'taalpunt/wachtlijst': {
    naam: 'Wachtlijst voor een taalcoach',
    doen: [
      'Wie het langst wacht, staat bovenaan; koppel een taalcoach die past.', 'Waarom iemand wacht, volgt uit wat u bij de taalcoaches invulde: dorp, tijd en plek.',
      'Intussen kan iemand naar Koffie en Taal of het taalcafé.',
    ],
    zien: 'Alleen de coördinatoren van het Taalpunt zien deze lijst.',
    vragen: 'Lukt het niet? Bel de consulent.',
    handelingen: [{ tekst: 'Taalcoach koppelen' }],
  },
};
