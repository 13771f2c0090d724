/** Sheets for the specs, built here so that no file of a real school is ever in the project. */
import ExcelJS from 'exceljs';
import iconv from 'iconv-lite';
import { bladLezen } from './blad.ts';
import type { Blad } from './cel.ts';
import { indelingVoorstellen } from './indeling.ts';
import type { Indeling } from './indelingVorm.ts';
import { rijenUitBlad } from './rijen.ts';
import type { BladUitkomst } from './rijen.ts';

export type Codering = 'utf8' | 'utf8-bom' | 'win1252' | 'utf16le';

export function csvBytes(tekst: string, codering: Codering = 'utf8'): Uint8Array {
  if (codering === 'utf8') return Buffer.from(tekst, 'utf8');
  if (codering === 'utf8-bom') return Buffer.from(`\ufeff${tekst}`, 'utf8');
  if (codering === 'utf16le') return iconv.encode(tekst, 'utf16-le', { addBOM: true });
  return iconv.encode(tekst, 'win1252');
}

export function csvBlad(tekst: string, codering: Codering = 'utf8'): Promise<Blad> {
  return bladLezen(csvBytes(tekst, codering), 'presentie.csv');
}

export async function xlsxBytes(vul: (blad: ExcelJS.Worksheet, werkboek: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const werkboek = new ExcelJS.Workbook();
  vul(werkboek.addWorksheet('Presentie'), werkboek);
  return new Uint8Array(await werkboek.xlsx.writeBuffer());
}

export async function xlsxBlad(vul: (blad: ExcelJS.Worksheet, werkboek: ExcelJS.Workbook) => void): Promise<Blad> {
  return bladLezen(await xlsxBytes(vul), 'presentie.xlsx');
}

/** A date as Excel keeps it: without a time zone. */
export function excelDatum(datum: string, tijd = '00:00'): Date {
  return new Date(`${datum}T${tijd}:00Z`);
}

/** The whole way with the layout as proposed, with what the user corrects. */
export function lees(blad: Blad, correctie: (indeling: Indeling) => Indeling = (i) => i): BladUitkomst {
  return rijenUitBlad(blad, correctie(indelingVoorstellen(blad)));
}

export async function leesCsv(tekst: string, codering: Codering = 'utf8'): Promise<BladUitkomst> {
  return lees(await csvBlad(tekst, codering));
}
