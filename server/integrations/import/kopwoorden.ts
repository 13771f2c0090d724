import { gelijkmaken, tekstVan } from './cel.ts';
import type { Cel } from './cel.ts';
import type { EnkeleRol } from './indelingVorm.ts';

interface Woorden {
  /** Says what it is by itself. */
  eigen: readonly string[];
  /** Can mean something else too ("Status" of an enrolment): used only where no column says it better. */
  algemeen?: readonly string[];
}

/**
 * Header words of exports, compared in their whole: "naam docent" is not a learner, "uren verzuim" are not hours
 * followed. A column that is not in here is ignored until the user says what it is; "Afwezig" is left out on
 * purpose, because a cross in it means the opposite.
 */
const KOPWOORDEN: Readonly<Partial<Record<EnkeleRol, Woorden>>> = {
  PORTAALNUMMER: { eigen: ['portaalnummer', 'portaalnr', 'portaal nr', 'portaal nummer', 'nummer portaal', 'samenspelnummer', 'samenspel nummer'] },
  STUDENTNUMMER: {
    eigen: [
      'studentnummer', 'studentnr', 'student nr', 'student nummer', 'studentennummer', 'student id', 'leerlingnummer', 'leerlingnr', 'leerling nr',
      'cursistnummer', 'cursistnr', 'cursist nr', 'cursistennummer', 'cursist id', 'deelnemernummer', 'deelnemersnummer', 'deelnemernr',
      'deelnemer nr', 'stamnummer', 'relatienummer', 'inschrijfnummer',
    ],
  },
  NAAM: {
    eigen: [
      'naam cursist', 'cursist', 'cursistnaam', 'naam deelnemer', 'deelnemer', 'deelnemernaam', 'naam leerling', 'leerling', 'leerlingnaam',
      'naam student', 'student', 'studentnaam', 'volledige naam', 'naam inburgeraar', 'inburgeraar', 'kandidaat', 'naam kandidaat',
      'achternaam voornaam', 'voornaam achternaam', 'voor en achternaam', 'naam voluit',
    ],
    algemeen: ['naam'],
  },
  VOORNAAM: { eigen: ['roepnaam', 'voornaam', 'voornaam cursist', 'voornaam deelnemer'], algemeen: ['voornamen'] },
  TUSSENVOEGSEL: { eigen: ['tussenvoegsel', 'tussenvoegsels', 'tussenv', 'tv', 'tsv', 'voorvoegsel', 'voorvoegsels'] },
  ACHTERNAAM: { eigen: ['achternaam', 'familienaam', 'geslachtsnaam', 'achternaam cursist', 'achternaam deelnemer'] },
  DATUM: { eigen: ['datum', 'lesdatum', 'datum les', 'les datum', 'datum van de les', 'datum bijeenkomst'], algemeen: ['dag', 'date'] },
  LES: {
    eigen: ['les', 'lesnaam', 'lesnummer', 'lesnr', 'les nr', 'naam les', 'bijeenkomst', 'module', 'vak', 'onderdeel', 'activiteit', 'lesonderdeel'],
    algemeen: ['tijd', 'tijdstip', 'lestijd', 'begintijd', 'starttijd', 'aanvang', 'dagdeel', 'lesblok', 'van'],
  },
  GROEP: { eigen: ['groep', 'lesgroep', 'groepsnaam', 'groepscode', 'klas', 'cursusgroep', 'naam groep', 'groepnaam'], algemeen: ['cursus', 'cursusnaam', 'cursuscode'] },
  STATUS: {
    eigen: [
      'aanwezig', 'presentie', 'aanwezigheid', 'presentiestatus', 'aanwezigheidsstatus', 'status presentie', 'status aanwezigheid', 'aan afwezig',
      'aanwezig afwezig', 'aanwezig ja nee', 'presentie status', 'presentiecode', 'aanwezigheidscode', 'aan of afwezig',
    ],
    algemeen: ['status', 'code', 'registratie'],
  },
  UREN: {
    eigen: [
      'uren aanwezig', 'aanwezig uren', 'gevolgde uren', 'uren gevolgd', 'aanwezige uren', 'presentie uren', 'aantal uren aanwezig',
      'aantal uren gevolgd', 'uren presentie', 'gevolgd uren',
    ],
    algemeen: ['uren', 'aantal uren', 'klokuren', 'uur'],
  },
  MINUTEN: {
    eigen: ['minuten aanwezig', 'aanwezig minuten', 'gevolgde minuten', 'minuten gevolgd', 'aantal minuten aanwezig', 'presentie minuten'],
    algemeen: ['minuten', 'aantal minuten', 'min', 'uren in minuten'],
  },
  REDEN: {
    eigen: ['reden', 'reden afwezigheid', 'reden afwezig', 'verzuimreden', 'reden verzuim', 'afwezigheidsreden', 'reden van afwezigheid'],
    algemeen: ['toelichting', 'opmerking', 'opmerkingen', 'bijzonderheden', 'bijzonderheid', 'notitie', 'notities'],
  },
};

export interface KopTreffer {
  rol: EnkeleRol;
  eigen: boolean;
}

const OPGEZOCHT: ReadonlyMap<string, KopTreffer> = new Map(
  Object.entries(KOPWOORDEN).flatMap(([rol, woorden]) => [
    ...woorden.eigen.map((woord): [string, KopTreffer] => [woord, { rol: rol as EnkeleRol, eigen: true }]),
    ...(woorden.algemeen ?? []).map((woord): [string, KopTreffer] => [woord, { rol: rol as EnkeleRol, eigen: false }]),
  ]),
);

/** What a header word says about its column; null when it says nothing we know. */
export function kopTreffer(cel: Cel): KopTreffer | null {
  if (typeof cel !== 'string' || cel.length > 100) return null;
  const heel = OPGEZOCHT.get(gelijkmaken(cel));
  if (heel) return heel;
  // "Aanwezig (ja/nee)" is "Aanwezig", but "Uren (in minuten)" is not "Uren".
  const zonderHaakjes = cel.replace(/[([][^)\]]*[)\]]/g, ' ');
  const kaal = OPGEZOCHT.get(gelijkmaken(zonderHaakjes)) ?? null;
  return kaal?.rol === 'UREN' && /min/i.test(cel) ? { rol: 'MINUTEN', eigen: kaal.eigen } : kaal;
}

/** How many different roles this row names: a row of header words names several, a row of data seldom one. */
export function kopScore(rij: readonly Cel[]): number {
  return new Set(rij.map(kopTreffer).filter((t) => t !== null).map((t) => t.rol)).size;
}

/** The burgerservicenummer has its own field with its own rights. It is never read from an attendance sheet. */
export function isBsnKop(cel: Cel): boolean {
  return /\b(bsn|burgerservice\s?nummer|burgerservicenr|sofi\s?nummer|sofinr|bsn\s?nummer|bsnnr)\b/.test(gelijkmaken(tekstVan(cel)));
}
