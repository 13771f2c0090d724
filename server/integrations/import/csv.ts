import iconv from 'iconv-lite';
import Papa from 'papaparse';
import type { Blad, Cel } from './cel.ts';
import { ImportFout } from './fouten.ts';
import { GRENZEN } from './grenzen.ts';
import { kopScore } from './kopwoorden.ts';

const SCHEIDINGEN = [';', '\t', ','] as const;
const PROEF_RIJEN = 60;
// Empty lines below the last row are common; so many that they cost memory are not.
const GELEZEN_RIJEN = 4 * GRENZEN.rijen;

/** A CSV file as rows of text. Numbers and dates stay text: what they mean depends on the column. */
export function csvLezen(bytes: Uint8Array): Blad {
  const tekst = tekstUit(bytes).replace(/\r\n?/g, '\n');
  if (tekst.includes('\0') || /^\s*<(!doctype|html|table|\?xml)/i.test(tekst)) throw onleesbaar();
  const aangewezen = /^sep=([;,\t])\n/i.exec(tekst);
  // Excel does not show the sep= line, so it does not count as a row.
  const inhoud = aangewezen ? tekst.slice(aangewezen[0].length) : tekst;
  const rijen = ontleed(inhoud, aangewezen?.[1] ?? scheiding(inhoud));
  return { rijen: binnenGrenzen(rijen), overigeTabbladen: 0 };
}

/** UTF-8 where the bytes are valid UTF-8; else what Dutch Windows writes. Excel's "Unicode text" has its own mark. */
function tekstUit(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer[0] === 0xff && buffer[1] === 0xfe) return iconv.decode(buffer, 'utf16-le');
  if (buffer[0] === 0xfe && buffer[1] === 0xff) return iconv.decode(buffer, 'utf16-be');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(buffer);
  } catch {
    return iconv.decode(buffer, 'win1252');
  }
}

/**
 * The separator with which the header words appear; without known words the one that cuts most rows alike. Counting
 * signs is not enough: "Jansen, Piet;2,5" has more commas than semicolons.
 */
function scheiding(tekst: string): string {
  const proef = SCHEIDINGEN.map((teken) => {
    const rijen = ruw(tekst, teken, PROEF_RIJEN).data;
    return { teken, koppen: Math.max(0, ...rijen.map(kopScore)), gelijk: gelijkmatigheid(rijen) };
  });
  proef.sort((a, b) => b.koppen - a.koppen || b.gelijk - a.gelijk);
  return proef[0]?.teken ?? ';';
}

function gelijkmatigheid(rijen: readonly string[][]): number {
  const perBreedte = new Map<number, number>();
  for (const rij of rijen) perBreedte.set(rij.length, (perBreedte.get(rij.length) ?? 0) + 1);
  return Math.max(0, ...[...perBreedte].map(([breedte, aantal]) => (breedte - 1) * aantal));
}

function ruw(tekst: string, delimiter: string, preview: number): Papa.ParseResult<string[]> {
  return Papa.parse<string[]>(tekst, { delimiter, newline: '\n', preview, header: false, skipEmptyLines: false });
}

function ontleed(tekst: string, delimiter: string): string[][] {
  const { data, errors, meta } = ruw(tekst, delimiter, GELEZEN_RIJEN);
  if (meta.truncated) throw teVeelRijen();
  const aanhaling = errors.find((fout) => fout.type === 'Quotes');
  if (aanhaling) {
    // A quote that is not closed swallows all rows below it without a word.
    const plek = typeof aanhaling.row === 'number' ? ` in of na rij ${aanhaling.row + 1}` : '';
    throw new ImportFout('BESTAND_ONLEESBAAR', `Er staat een los aanhalingsteken (")${plek}. Verwijder het en probeer het opnieuw.`);
  }
  return data;
}

function binnenGrenzen(rijen: readonly string[][]): Cel[][] {
  const uit = rijen.map((rij) => zonderLegeStaart(rij.map(csvCel)));
  while (uit.at(-1)?.length === 0) uit.pop();
  if (uit.length > GRENZEN.rijen) throw teVeelRijen();
  if (uit.some((rij) => rij.length > GRENZEN.kolommen)) {
    throw new ImportFout('BESTAND_TE_GROOT', `Dit bestand heeft meer dan ${GRENZEN.kolommen} kolommen. Verwijder de kolommen die niet nodig zijn.`);
  }
  return uit;
}

function csvCel(tekst: string): Cel {
  return tekst.replaceAll('\u00a0', ' ').trim().slice(0, GRENZEN.celTekens) || null;
}

function zonderLegeStaart(rij: Cel[]): Cel[] {
  while (rij.length > 0 && rij.at(-1) === null) rij.pop();
  return rij;
}

function teVeelRijen(): ImportFout {
  return new ImportFout('TE_VEEL_RIJEN', `Dit bestand heeft meer dan ${GRENZEN.rijen} rijen. Maak een export over een kortere periode.`);
}

function onleesbaar(): ImportFout {
  return new ImportFout('BESTAND_ONLEESBAAR', 'Wij kunnen dit bestand niet lezen. Open het in Excel, sla het opnieuw op als .xlsx of .csv en probeer het nog een keer.');
}
