import { isDatum, plusDagen } from '../../../shared/rules/datum.ts';
import type { Datum } from '../../../shared/rules/datum.ts';
import type { Cel, DatumCel } from './cel.ts';
import { isDatumCel, isDuurCel, klokTekst } from './cel.ts';
import type { Uitkomst } from './fouten.ts';
import { gelukt, mislukt } from './fouten.ts';

const MAANDEN = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'] as const;
const MAAND_WOORDEN: Readonly<Record<string, number>> = {
  ...Object.fromEntries(MAANDEN.map((maand, index) => [maand, index + 1])),
  januari: 1, februari: 2, maart: 3, april: 4, juni: 6, juli: 7, augustus: 8, sept: 9, september: 9, oktober: 10, november: 11, december: 12,
};

const WEEKDAG = '(?:(?:ma|di|wo|do|vr|za|zo)(?:\\.|\\b)|(?:maan|dins|woens|donder|vrij|zater|zon)dag),?\\s*';
const WEEKDAG_VOORAAN = new RegExp(`^${WEEKDAG}`);
const JAAR = "(['’‘`]?\\d{2}|\\d{4})";
const TIJD = '(?:[T ]\\s*(\\d{1,2}):(\\d{2})(?::\\d{2}(?:\\.\\d+)?)?)?';
const ISO = new RegExp(`^(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})${TIJD}$`);
const AANEEN = /^(\d{4})(\d{2})(\d{2})$/;
const NEDERLANDS = new RegExp(`^(\\d{1,2})\\s*[-/.]\\s*(\\d{1,2})\\s*[-/.]\\s*${JAAR}${TIJD}$`);
const VOLUIT = new RegExp(`^(\\d{1,2})[\\s-]+([a-z]{3,9})\\.?[\\s-]+${JAAR}${TIJD}$`);
const SERIE = /^\d{5}$/;

// 2000 up to and including 2099, counted as Excel counts. A number outside it is no day of a lesson.
const SERIE_EERSTE = 36_526;
const SERIE_LAATSTE = 73_050;
const SERIE_NUL: Datum = '1899-12-30';
const MINUTEN_PER_DAG = 1_440;

/** A day as Excel counts them, with the time where the number has a fraction. */
export function datumUitSerie(serie: number): DatumCel | null {
  // Whole minutes first: 0.375 of a day is not exact in binary.
  const minuten = Math.round(serie * MINUTEN_PER_DAG);
  const dag = Math.floor(minuten / MINUTEN_PER_DAG);
  if (!Number.isFinite(serie) || dag < SERIE_EERSTE || dag > SERIE_LAATSTE) return null;
  const datum = plusDagen(SERIE_NUL, dag);
  const rest = minuten % MINUTEN_PER_DAG;
  return rest === 0 ? { datum } : { datum, tijd: klokTekst(rest) };
}

/** The day of a lesson in one cell. Dutch order; two digits are a year of this century; only days that exist. */
export function datumUitCel(cel: Cel): Uitkomst<DatumCel> {
  if (isDatumCel(cel)) return inEeuw(cel.datum) ? gelukt(cel) : mislukt('DATUM_BESTAAT_NIET');
  if (isDuurCel(cel) || typeof cel === 'boolean') return mislukt('DATUM_ONBEKEND');
  if (typeof cel === 'number') return uitSerie(cel);
  const tekst = (cel ?? '').trim().toLowerCase().replace(WEEKDAG_VOORAAN, '');
  if (tekst === '') return mislukt('DATUM_ONTBREEKT');
  return uitTekst(tekst);
}

function uitSerie(serie: number): Uitkomst<DatumCel> {
  const gevonden = datumUitSerie(serie);
  return gevonden ? gelukt(gevonden) : mislukt('DATUM_ONBEKEND');
}

function uitTekst(tekst: string): Uitkomst<DatumCel> {
  if (SERIE.test(tekst)) return uitSerie(Number(tekst));
  const iso = ISO.exec(tekst.toUpperCase()) ?? AANEEN.exec(tekst);
  if (iso) return bouw(iso[1], Number(iso[2]), iso[3], iso[4], iso[5]);
  const nl = NEDERLANDS.exec(tekst.toUpperCase());
  if (nl) return bouw(nl[3], Number(nl[2]), nl[1], nl[4], nl[5]);
  const voluit = VOLUIT.exec(tekst);
  const maand = MAAND_WOORDEN[voluit?.[2] ?? ''];
  if (!voluit || maand === undefined) return mislukt('DATUM_ONBEKEND');
  return bouw(voluit[3], maand, voluit[1], voluit[4], voluit[5]);
}

function bouw(jaar = '', maand: number, dag = '', uur?: string, minuut?: string): Uitkomst<DatumCel> {
  const cijfers = jaar.replace(/\D/g, '');
  const datum = `${cijfers.length === 2 ? '20' : ''}${cijfers}-${twee(maand)}-${twee(Number(dag))}`;
  if (!isDatum(datum) || !inEeuw(datum)) return mislukt('DATUM_BESTAAT_NIET');
  if (uur === undefined || minuut === undefined) return gelukt({ datum });
  if (Number(uur) > 23 || Number(minuut) > 59) return mislukt('DATUM_ONBEKEND');
  const tijd = `${twee(Number(uur))}:${minuut}`;
  // Midnight is how exports write "no time".
  return gelukt(tijd === '00:00' ? { datum } : { datum, tijd });
}

function twee(getal: number): string {
  return String(getal).padStart(2, '0');
}

function inEeuw(datum: Datum): boolean {
  return datum.startsWith('20');
}

/**
 * Which part of a date with slashes cannot be a month: 'MAAND_VOOROP' means that somebody's Excel writes American dates,
 * and then every 3/11 in the same sheet is in doubt.
 */
export function slashVolgorde(cel: Cel): 'MAAND_VOOROP' | 'BEIDE_KAN' | 'GEEN' {
  const deel = typeof cel === 'string' ? /^\s*(\d{1,2})\/(\d{1,2})\/\d{2,4}\b/.exec(cel) : null;
  if (!deel) return 'GEEN';
  const [eerste, tweede] = [Number(deel[1]), Number(deel[2])];
  if (eerste <= 12 && tweede > 12 && tweede <= 31) return 'MAAND_VOOROP';
  return eerste <= 12 && tweede <= 12 && eerste !== tweede ? 'BEIDE_KAN' : 'GEEN';
}

export interface KopDatum {
  datum: Datum;
  /** What tells two lessons on one day apart, such as "les 2" or "13:00". */
  les?: string;
}

const DATUM_IN_KOP = new RegExp(
  `(?:${WEEKDAG})?(\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}[-/.]\\d{1,2}[-/.]${JAAR}|\\d{1,2}[\\s-]+[a-z]{3,9}\\.?[\\s-]+${JAAR})(?!\\d)`,
);
const ZONDER_JAAR = new RegExp(`^(?:${WEEKDAG})?(\\d{1,2})(?:[-/](\\d{1,2})|[\\s-]+([a-z]{3,9})\\.?)$`);
// Only words of a lesson: "totaal t/m 3-11-2026" is a sum, not a lesson.
const LES_REST = /^(?:(?:les|lesdag|dagdeel|blok|week|wk|lesweek)\s*\d{0,3}|ochtend|middag|avond|\d{1,2}[:.]\d{2}(?:\s*(?:-|tot)\s*\d{1,2}[:.]\d{2})?(?:\s*uur)?)$/;

/** The date of one lesson in the header of a wide sheet. `jaar` fills in for "ma 3-11" when the title says which year. */
export function datumUitKop(cel: Cel, jaar?: (maand: number) => number): KopDatum | null {
  if (cel === null || typeof cel === 'boolean' || isDuurCel(cel)) return null;
  if (typeof cel !== 'string') return kopDatum(datumUitCel(cel));
  const tekst = cel.trim().toLowerCase().replace(/\s+/g, ' ');
  if (SERIE.test(tekst)) return kopDatum(datumUitCel(tekst));
  const deel = DATUM_IN_KOP.exec(tekst);
  if (!deel) return zonderJaar(tekst, jaar);
  const rest = tekst.replace(deel[0], ' ').replace(/[()[\],;|]/g, ' ').replace(/^[\s\-:]+|[\s\-:]+$/g, '');
  if (rest !== '' && !LES_REST.test(rest)) return null;
  return kopDatum(datumUitCel(deel[1] ?? ''), rest);
}

function kopDatum(uitkomst: Uitkomst<DatumCel>, rest = ''): KopDatum | null {
  if (!uitkomst.goed) return null;
  const les = rest || uitkomst.waarde.tijd;
  return les ? { datum: uitkomst.waarde.datum, les } : { datum: uitkomst.waarde.datum };
}

function zonderJaar(tekst: string, jaar?: (maand: number) => number): KopDatum | null {
  const deel = ZONDER_JAAR.exec(tekst);
  const maand = deel?.[2] === undefined ? MAAND_WOORDEN[deel?.[3] ?? ''] : Number(deel[2]);
  if (!deel || maand === undefined || jaar === undefined) return null;
  return kopDatum(bouw(String(jaar(maand)), maand, deel[1]));
}

/** Whether a header looks like a date without a year: for the key of a layout, where the year does not matter. */
export function lijktKopDatum(cel: Cel): boolean {
  return datumUitKop(cel, () => 2024) !== null;
}
