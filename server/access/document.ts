import { AFRONDING_RUBRIEKEN } from './bereik.ts';
import { GEGENEREERD, tabel } from './documentdelen.ts';
import { ALLE_RUBRIEKEN, cel, type Cel, RUBRIEKEN } from './matrix.ts';
import { ALLE_ROLLEN, type Bereik, bereikVan, OPDRACHTEN, type Organisatiesoort, ROLLEN } from './rollen.ts';

/** What a cell means, in the words of the page for the FG. */
const CELLEN: Record<Cel, string> = {
  '-': 'niets; de rubriek bestaat niet voor deze rol',
  L: 'alles lezen',
  S: 'alles lezen en schrijven',
  E: 'lezen en schrijven wat de eigen organisatie vastlegde; de rest bestaat niet voor deze rol',
  M: 'alles lezen, en melden: hoe een afspraak ervoor staat, of (inburgeraar) uren bevestigen of betwisten',
};

/** Kinds of organisations as the FG calls them. */
export const SOORTEN: Record<Organisatiesoort, string> = {
  GEMEENTE: 'gemeente',
  TAALAANBIEDER: 'taalaanbieder',
  PARTICIPATIEAANBIEDER: 'participatieaanbieder',
  VWN: 'VluchtelingenWerk',
  WONINGCORPORATIE: 'woningcorporatie',
  WELZIJN: 'welzijnsorganisatie',
  TAALPUNT: 'Taalpunt',
};

const REGELS: readonly string[] = [
  'Zonder lopende betrokkenheid ziet een rol een persoon niet: niet in lijsten, aantallen, zoeken, sorteren of fouten. “Bestaat niet” en “niet in bereik” geven hetzelfde antwoord.',
  'Een betrokkenheid heeft een opdracht, een eerste en een laatste dag en een grondslag: wet, opdracht of toestemming.',
  `Tot drie maanden na het einde (afronding) mag een organisatie nog haar eigen rijen aanvullen tot en met de einddatum, alleen bij: ${AFRONDING_RUBRIEKEN.join(', ')}. Al het andere is dan dicht.`,
  'Is een toestemming ingetrokken, dan eindigt alles meteen, zonder afronding.',
  'Verhuist iemand naar een andere gemeente, dan eindigt de toegang van de partners van de oude gemeente, zonder afronding. Is iemand gewist, dan ziet niemand de persoon nog.',
  'Bij een geheim adres zien alleen de consulent en de inburgeraar zelf het adres, wat de tabel ook zegt.',
  'Gezondheid is voor de eigen consulent van die persoon, niet tijdens een waarneming. Partners lezen de belastbaarheid, in de woorden van de consulent.',
  'Een waarneming heeft een reden en duurt hoogstens 14 dagen.',
  'Een sleutelpersoon heeft geen personen in bereik. Die geeft een signaal af zonder persoon en leest alleen de eigen signalen en de terugkoppeling. Zo’n signaal gaat naar de teamleider en de consulenten van de gemeente.',
  'Wie een signaal afgaf, leest de stand en de terugkoppeling, en kan het met een reden heropenen. De tekst blijft van de schrijver. De stand volgt uit de stappen; niemand wijzigt die.',
  'Een consulent kan een signaal richten aan één organisatie die voor de persoon werkt. Die organisatie leest het en antwoordt; een andere partner ziet het niet.',
  'De FG leest het inzagelog met schuilnummers in plaats van personen. De inburgeraar leest daarin welke organisatie keek en waarvoor, niet de naam van de medewerker.',
  'Wie in twee organisaties werkt, werkt in één tegelijk. Rechten lopen nooit door elkaar.',
  'Elke keer lezen en schrijven staat in het logboek: wie, organisatie, rol, rubrieken, welke personen, opdracht, grondslag en tijd.',
];

function bereikInWoorden(bereik: Bereik): string {
  switch (bereik.soort) {
    case 'GEEN':
      return 'geen enkele persoon';
    case 'ZELF':
      return 'alleen zichzelf';
    case 'GEMEENTE':
      return 'alle personen van de eigen gemeente';
    default: {
      const opdrachten = bereik.opdrachten.map((opdracht) => OPDRACHTEN[opdracht]).join(' of ');
      const wie = { MEDEWERKER: 'op eigen naam', ORGANISATIE: 'van de eigen organisatie', GROEP: 'en lid van een eigen groep' }[bereik.soort];
      return `personen met een lopende betrokkenheid ${wie}, voor ${opdrachten}`;
    }
  }
}

function rollen(): string {
  return tabel(
    ['Rol', 'Naam', 'Organisatie', 'Bereik', 'Geeft', 'Geeft niet'],
    ALLE_ROLLEN.map((rol) => {
      const { naam, organisatiesoort, geeft, geeftNiet } = ROLLEN[rol];
      return [rol, naam, organisatiesoort ? SOORTEN[organisatiesoort] : '–', bereikInWoorden(bereikVan(rol)), geeft, geeftNiet];
    }),
  );
}

function rubrieken(): string {
  return tabel(
    ['Rubriek', 'Omschrijving', 'Gevoeligheid', 'Grondslag'],
    ALLE_RUBRIEKEN.map((rubriek) => {
      const { omschrijving, gevoeligheid, grondslag } = RUBRIEKEN[rubriek];
      return [rubriek, omschrijving, gevoeligheid, grondslag];
    }),
  );
}

function matrix(): string {
  return tabel(['Rubriek', ...ALLE_ROLLEN], ALLE_RUBRIEKEN.map((rubriek) => [rubriek, ...ALLE_ROLLEN.map((rol) => cel(rol, rubriek))]));
}

/** The autorisatiematrix as a page for the FG. Pure: the same registry gives the same text. */
export function matrixDocument(): string {
  return `${GEGENEREERD}
# Autorisatiematrix

Welke rol welke rubriek mag lezen en schrijven. Deze bladzijde komt uit dezelfde tabel als de controles in het portaal
en de regels in de database: ${ALLE_RUBRIEKEN.length} rubrieken × ${ALLE_ROLLEN.length} rollen = ${ALLE_RUBRIEKEN.length * ALLE_ROLLEN.length} cellen.

## Wat een cel betekent

${tabel(['Cel', 'De rol mag, voor personen in haar bereik'], Object.entries(CELLEN).map(([code, zin]) => [`\`${code}\``, zin]))}

## Rollen

${rollen()}

## Rubrieken

Wi = Wet inburgering 2021, Bi = Besluit inburgering 2021, PW = Participatiewet.

${rubrieken()}

## De matrix

${matrix()}

## Regels bij de tabel

${REGELS.map((regel, i) => `${i + 1}. ${regel}`).join('\n')}
`;
}
