import { GRENZEN } from './grenzen.ts';

export type ImportFoutCode =
  | 'BESTAND_TE_GROOT' | 'BESTAND_ONLEESBAAR' | 'TE_VEEL_RIJEN' | 'GEEN_KOPREGEL' | 'BESTAND_LEEG' | 'INDELING_ONVOLLEDIG';

/** The whole file is refused. `zin` is for the user and never holds anything from the file. */
export class ImportFout extends Error {
  readonly code: ImportFoutCode;
  readonly zin: string;

  constructor(code: ImportFoutCode, zin: string) {
    super(code);
    this.name = 'ImportFout';
    this.code = code;
    this.zin = zin;
  }
}

/** Where in the file: the row as the user sees it, and where it helps the word above the column. */
export interface Plek {
  rijnummer: number;
  kop?: string;
  /** The earlier row that this one contradicts. */
  eerdereRij?: number;
}

/** One sentence per code: what is wrong and how to mend it. No value from a cell may be written here. */
const HERSTEL = {
  LEERLING_ONTBREEKT: 'de naam of het nummer van de cursist ontbreekt. Vul de naam of het portaalnummer in.',
  NUMMER_ONLEESBAAR: 'dit nummer is door Excel ingekort. Maak van de kolom een tekstkolom en vul het hele nummer in.',
  TEKST_TE_LANG: 'deze tekst is te lang. Maak de tekst korter.',
  DATUM_ONTBREEKT: 'de datum ontbreekt. Vul de datum van de les in, bijvoorbeeld 3-11-2026.',
  DATUM_ONBEKEND: 'dit is geen datum. Schrijf de datum als dag-maand-jaar, bijvoorbeeld 3-11-2026.',
  DATUM_BESTAAT_NIET: 'deze datum bestaat niet. Verbeter de dag, de maand of het jaar.',
  DATUM_DUBBELZINNIG:
    'het is niet duidelijk wat de dag is en wat de maand. In dit bestand staan datums met de maand voorop. Schrijf alle datums als dag-maand-jaar, bijvoorbeeld 3-11-2026.',
  STATUS_ONTBREEKT: 'er staat niet of de cursist er was. Vul aanwezig, te laat, geoorloofd of ongeoorloofd in.',
  STATUS_ONBEKEND: 'wij kennen dit woord of deze code niet. Gebruik aanwezig, te laat, geoorloofd, ongeoorloofd of vervallen.',
  CODE_DUBBELZINNIG:
    'deze letter kan in dit bestand aanwezig of afwezig betekenen. Schrijf het woord voluit: aanwezig, geoorloofd of ongeoorloofd.',
  REDEN_ONDUIDELIJK:
    'uit de reden blijkt niet of de cursist met toestemming weg was. Vul bij de aanwezigheid geoorloofd of ongeoorloofd in.',
  UREN_ONBEKEND: 'dit is geen aantal uren of minuten. Vul een getal in, bijvoorbeeld 2,5.',
  UREN_ONMOGELIJK: 'dit aantal uren kan niet op één dag. Vul een getal van 0 tot en met 24 uur in. Kijk ook of de kolom uren of minuten heeft.',
  UREN_TEGENSTRIJDIG: 'de aanwezigheid en het aantal uren kloppen niet met elkaar. Verbeter een van de twee.',
  DUBBEL_VERSCHILLEND: 'voor deze cursist staat op deze datum al iets anders. Laat één regel staan, of zet bij beide regels om welke les het gaat.',
} as const satisfies Record<string, string>;

export type RijFoutCode = keyof typeof HERSTEL;

export interface RijFout {
  /** As the user sees it in Excel, from 1. */
  rijnummer: number;
  /** Column letter as in Excel. */
  kolom?: string;
  code: RijFoutCode;
  zin: string;
}

/** The sentence for one mistake: row, column word, what to do. */
export function foutZin(code: RijFoutCode, plek: Plek): string {
  const kop = plek.kop?.trim().slice(0, GRENZEN.kopTekens);
  const waar = kop ? `Rij ${plek.rijnummer}, kolom "${kop}"` : `Rij ${plek.rijnummer}`;
  const eerder = plek.eerdereRij === undefined ? '' : ` (zie rij ${plek.eerdereRij})`;
  return `${waar}${eerder}: ${HERSTEL[code]}`;
}

/** One cell was understood, or there is a code for why not. Never an exception: a sheet has many cells. */
export type Uitkomst<T> = { goed: true; waarde: T } | { goed: false; code: RijFoutCode };

export function gelukt<T>(waarde: T): Uitkomst<T> {
  return { goed: true, waarde };
}

export function mislukt(code: RijFoutCode): { goed: false; code: RijFoutCode } {
  return { goed: false, code };
}
