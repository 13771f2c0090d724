import ExcelJS from 'exceljs';
import type { Blad, Cel } from './cel.ts';
import { datumUitSerie } from './datums.ts';
import { ImportFout } from './fouten.ts';
import { GRENZEN } from './grenzen.ts';
import { kopScore } from './kopwoorden.ts';
import { zipInpakken, zipUitpakken } from './zip.ts';

const WERKBOEK = 'xl/workbook.xml';
const BLAD = /^xl\/worksheets\/sheet\d+\.xml$/;
// Comments, drawings, tables, print settings and media stay packed: attendance is not in them, remarks about people may
// be, and exceljs stumbles over several of them (issues with comments from other programs).
const NODIG = new Set(['[Content_Types].xml', '_rels/.rels', WERKBOEK, 'xl/_rels/workbook.xml.rels', 'xl/sharedStrings.xml', 'xl/styles.xml']);
// Everything of a sheet but its rows. exceljs writes merges and validations out cell by cell: one of A1:XFD1048576
// keeps a server busy for hours.
const OVERSLAAN = [
  'sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'autoFilter', 'mergeCells', 'rowBreaks', 'hyperlinks', 'pageMargins',
  'dataValidations', 'pageSetup', 'headerFooter', 'printOptions', 'picture', 'drawing', 'sheetProtection', 'tableParts',
  'conditionalFormatting', 'extLst',
];
const EXCEL_RIJEN = 1_048_576;
const MINUTEN_PER_DAG = 1_440;
const DAGEN_1904 = 1_462;
const DAGEN_TOT_1970 = 25_569;

/** The sheet with attendance from an XLSX workbook: the visible tab that looks most like it. */
export async function xlsxLezen(bytes: Uint8Array): Promise<Blad> {
  const onderdelen = await zipUitpakken(bytes, (naam) => NODIG.has(naam) || BLAD.test(naam));
  ontscherp(onderdelen);
  const bladen = await werkboekLezen(zipInpakken(onderdelen));
  const gevuld = bladen.filter((rijen) => rijen.length > 0);
  const scores = gevuld.map((rijen) => Math.max(...rijen.slice(0, 40).map(kopScore)));
  const keuze = gevuld[scores.indexOf(Math.max(...scores))];
  return { rijen: keuze ?? [], overigeTabbladen: Math.max(0, gevuld.length - 1) };
}

/** Takes out what makes exceljs run away, before it sees the file. */
function ontscherp(onderdelen: Map<string, Buffer>): void {
  const werkboek = onderdelen.get(WERKBOEK)?.toString('utf8');
  if (werkboek === undefined) throw onleesbaar();
  // exceljs makes an array as long as the largest sheet id.
  const nummers = werkboek.match(/sheetId/g)?.length ?? 0;
  if (nummers !== (werkboek.match(/sheetId=["']\d{1,5}["']/g)?.length ?? 0)) throw onleesbaar();
  // Named ranges are written out cell by cell too. An element without a known name is passed by.
  onderdelen.set(WERKBOEK, Buffer.from(werkboek.replaceAll('definedNames', 'overgeslagen'), 'utf8'));
  let cellen = 0;
  for (const [naam, inhoud] of onderdelen) if (BLAD.test(naam)) cellen += telCellen(inhoud);
  if (cellen > GRENZEN.cellen) {
    throw new ImportFout('TE_VEEL_RIJEN', 'Dit bestand heeft te veel cellen. Maak een export over een kortere periode.');
  }
}

function telCellen(inhoud: Buffer): number {
  let aantal = 0;
  for (const element of ['<c ', '<c>', '<c/', '<c\n', '<c\r', '<c\t', '<row']) {
    for (let plaats = inhoud.indexOf(element); plaats >= 0; plaats = inhoud.indexOf(element, plaats + element.length)) aantal += 1;
  }
  return aantal;
}

async function werkboekLezen(zip: Buffer): Promise<Cel[][][]> {
  const werkboek = new ExcelJS.Workbook();
  try {
    const data = new ArrayBuffer(zip.length);
    new Uint8Array(data).set(zip);
    await werkboek.xlsx.load(data, { ignoreNodes: OVERSLAAN });
  } catch {
    // What exceljs says can hold text from the file.
    throw onleesbaar();
  }
  const basis = werkboek.properties?.date1904 ? DAGEN_1904 : 0;
  return werkboek.worksheets.filter((blad) => blad.state === undefined || blad.state === 'visible').map((blad) => bladRijen(blad, basis));
}

function bladRijen(blad: ExcelJS.Worksheet, basis: number): Cel[][] {
  if (blad.rowCount > EXCEL_RIJEN) throw onleesbaar();
  const rijen: Cel[][] = [];
  for (let nummer = 1; nummer <= blad.rowCount; nummer += 1) {
    const rij = blad.findRow(nummer);
    const cellen = rij ? rijCellen(rij, basis) : [];
    if (cellen.length === 0) continue;
    if (nummer > GRENZEN.rijen) {
      throw new ImportFout('TE_VEEL_RIJEN', `Dit bestand heeft meer dan ${GRENZEN.rijen} rijen. Maak een export over een kortere periode.`);
    }
    while (rijen.length < nummer - 1) rijen.push([]);
    rijen.push(cellen);
  }
  return rijen;
}

function rijCellen(rij: ExcelJS.Row, basis: number): Cel[] {
  const cellen: Cel[] = [];
  rij.eachCell((cel, kolom) => {
    const waarde = celWaarde(cel, basis);
    if (waarde === null) return;
    if (kolom > GRENZEN.kolommen) {
      throw new ImportFout('BESTAND_TE_GROOT', `Dit bestand heeft meer dan ${GRENZEN.kolommen} kolommen. Verwijder de kolommen die niet nodig zijn.`);
    }
    while (cellen.length < kolom - 1) cellen.push(null);
    cellen.push(waarde);
  });
  return cellen;
}

function celWaarde(cel: ExcelJS.Cell, basis: number): Cel {
  // The result that Excel saved; nothing is calculated here.
  const waarde: unknown = cel.type === ExcelJS.ValueType.Formula ? cel.result : cel.value;
  if (waarde === null || waarde === undefined) return null;
  if (typeof waarde === 'string') return waarde.replaceAll('\u00a0', ' ').trim().slice(0, GRENZEN.celTekens) || null;
  if (typeof waarde === 'number') return Number.isFinite(waarde) ? waarde : '#GETAL!';
  if (typeof waarde === 'boolean') return waarde;
  if (waarde instanceof Date) return momentCel(waarde, basis);
  return samengesteld(waarde);
}

/** Excel keeps a date, a time and a duration all as a number of days. Small numbers are times, others are dates. */
function momentCel(moment: Date, basis: number): Cel {
  const serie = moment.getTime() / (MINUTEN_PER_DAG * 60_000) + DAGEN_TOT_1970;
  if (Number.isNaN(serie)) return '#WAARDE!';
  const duur = serie - basis;
  if (duur >= 0 && duur < 366) return { minuten: Math.round(duur * MINUTEN_PER_DAG) };
  return datumUitSerie(serie) ?? '#DATUM!';
}

function samengesteld(waarde: object): Cel {
  if ('richText' in waarde && Array.isArray(waarde.richText)) {
    const stukken: unknown[] = waarde.richText;
    const tekst = stukken.map((stuk) => (typeof stuk === 'object' && stuk !== null && 'text' in stuk ? String(stuk.text) : '')).join('');
    return tekst.trim().slice(0, GRENZEN.celTekens) || null;
  }
  // An error such as #N/A: kept as text, so that the row is reported and not read as empty.
  return 'error' in waarde ? String(waarde.error) : '#WAARDE!';
}

function onleesbaar(): ImportFout {
  return new ImportFout('BESTAND_ONLEESBAAR', 'Wij kunnen dit bestand niet lezen. Open het in Excel, sla het opnieuw op als .xlsx en probeer het nog een keer.');
}
