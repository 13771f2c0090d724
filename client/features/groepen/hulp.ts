import type { Gevonden, Hulpteksten } from '../../app/hulp/hulp.ts';
import { KLASSOORTEN } from '../../../shared/rules/groepen.ts';

const isKlas = ({ wat, soort = '' }: Gevonden) => wat === 'GROEP' && (KLASSOORTEN as readonly string[]).includes(soort);

const KLAS = {
  zien: 'Uw school ziet de klas; de gemeente ziet alleen hoeveel stoelen er bezet zijn.',
  vragen: 'Koopt de gemeente meer of minder stoelen in? Vraag het uw contactpersoon bij de gemeente.',
};

export const hulp: Hulpteksten = {
  klassen: {
    naam: 'Klassen',
    doen: ['U ziet hoeveel stoelen er bezet zijn en wie er op een plek wacht.', 'Maak een nieuwe klas, of open een klas om iemand in te schrijven.'],
    ...KLAS,
    handelingen: [{ tekst: 'Cursist inschrijven' }],
  },
  'klassen/nieuw': { naam: 'Nieuwe klas', doen: ['Vul in wat voor klas het is, waar en wanneer die begint, en hoeveel stoelen er zijn.'], ...KLAS },
  'klassen/:id': {
    naam: 'Een klas',
    doen: ['Schrijf cursisten in of uit, kies de docenten en plan de lessen.', 'Wat is gevolgd, blijft bij de persoon, ook na een wisseling.'],
    ...KLAS,
    opent: (gevonden) => (isKlas(gevonden) ? `/klassen/${gevonden.id}` : null),
  },
  'klassen/:id/wijzigen': { naam: 'Een klas wijzigen', doen: ['Verander de naam, de plek, de stoelen of de dagen van deze klas.'], ...KLAS },
  klasbezetting: {
    naam: 'Klassen en lege stoelen',
    doen: ['U ziet per klas hoeveel stoelen bezet en leeg zijn.', 'Een lege stoel kost ook geld, want de gemeente koopt een klas als geheel in.'],
    zien: 'U ziet aantallen en geen personen.',
    vragen: 'Wilt u weten waarom een stoel leeg is? Vraag het de taalcoördinator van de school.',
  },
};
