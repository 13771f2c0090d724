import { promisify } from 'node:util';
import { crc32, inflateRaw } from 'node:zlib';
import { ImportFout } from './fouten.ts';
import { GRENZEN } from './grenzen.ts';

const uitpakken = promisify(inflateRaw);

const EINDE = 0x06054b50;
const CENTRAAL = 0x02014b50;
const LOKAAL = 0x04034b50;
const ZIP64_EXTRA = 0x0001;
const VOL_32 = 0xffffffff;

interface Onderdeel {
  naam: string;
  methode: number;
  versleuteld: boolean;
  ingepakt: number;
  uitgepakt: number;
  plaats: number;
}

/** Zip files start with PK, whatever the name of the file says. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
}

/**
 * The wanted parts of a zip, unpacked. The sizes in the central directory are added up before anything is unpacked, and
 * each part may then not become larger than it said: a directory that lies is caught as well.
 *
 * @param gewenst whether a part is needed; the rest is never unpacked
 */
export async function zipUitpakken(bytes: Uint8Array, gewenst: (naam: string) => boolean): Promise<Map<string, Buffer>> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const onderdelen = inhoudsopgave(buffer);
  const totaal = onderdelen.reduce((som, deel) => som + deel.uitgepakt, 0);
  if (totaal > GRENZEN.uitgepaktBytes) throw teGroot();
  const inhoud = new Map<string, Buffer>();
  for (const deel of onderdelen) {
    if (!gewenst(deel.naam)) continue;
    // Two parts with one name: which one counts differs per program.
    if (inhoud.has(deel.naam)) throw onleesbaar();
    inhoud.set(deel.naam, await inhoudVan(buffer, deel));
  }
  return inhoud;
}

function inhoudsopgave(buffer: Buffer): Onderdeel[] {
  const einde = zoekEinde(buffer);
  const aantal = buffer.readUInt16LE(einde + 10);
  let plaats = buffer.readUInt32LE(einde + 16);
  if (aantal > GRENZEN.zipOnderdelen) throw teGroot();
  const onderdelen: Onderdeel[] = [];
  for (let i = 0; i < aantal; i += 1) {
    if (plaats + 46 > buffer.length || buffer.readUInt32LE(plaats) !== CENTRAAL) throw onleesbaar();
    const naamLengte = buffer.readUInt16LE(plaats + 28);
    const extraLengte = buffer.readUInt16LE(plaats + 30);
    const volgende = plaats + 46 + naamLengte + extraLengte + buffer.readUInt16LE(plaats + 32);
    if (volgende > buffer.length) throw onleesbaar();
    onderdelen.push(leesOnderdeel(buffer, plaats, naamLengte, extraLengte));
    plaats = volgende;
  }
  return onderdelen;
}

function zoekEinde(buffer: Buffer): number {
  const vroegst = Math.max(0, buffer.length - 22 - 0xffff);
  for (let plaats = buffer.length - 22; plaats >= vroegst; plaats -= 1) {
    if (buffer.readUInt32LE(plaats) === EINDE) return plaats;
  }
  throw onleesbaar();
}

function leesOnderdeel(buffer: Buffer, plaats: number, naamLengte: number, extraLengte: number): Onderdeel {
  const naamEinde = plaats + 46 + naamLengte;
  const deel: Onderdeel = {
    // Some programs write backslashes or a leading slash; Excel opens those files, so we do.
    naam: buffer.toString('utf8', plaats + 46, naamEinde).replaceAll('\\', '/').replace(/^\//, ''),
    methode: buffer.readUInt16LE(plaats + 10),
    versleuteld: (buffer.readUInt16LE(plaats + 8) & 1) === 1,
    ingepakt: buffer.readUInt32LE(plaats + 20),
    uitgepakt: buffer.readUInt32LE(plaats + 24),
    plaats: buffer.readUInt32LE(plaats + 42),
  };
  return metZip64(deel, buffer.subarray(naamEinde, naamEinde + extraLengte));
}

/** Some libraries write 64-bit sizes even for small files: they stand in an extra field, in this order, only where needed. */
function metZip64(deel: Onderdeel, extra: Buffer): Onderdeel {
  if (deel.uitgepakt !== VOL_32 && deel.ingepakt !== VOL_32 && deel.plaats !== VOL_32) return deel;
  for (let p = 0; p + 4 <= extra.length; p += 4 + extra.readUInt16LE(p + 2)) {
    if (extra.readUInt16LE(p) !== ZIP64_EXTRA) continue;
    let q = p + 4;
    const lees = (waarde: number): number => {
      if (waarde !== VOL_32) return waarde;
      if (q + 8 > extra.length) throw onleesbaar();
      q += 8;
      return Number(extra.readBigUInt64LE(q - 8));
    };
    const uitgepakt = lees(deel.uitgepakt);
    const ingepakt = lees(deel.ingepakt);
    return { ...deel, uitgepakt, ingepakt, plaats: lees(deel.plaats) };
  }
  throw onleesbaar();
}

async function inhoudVan(buffer: Buffer, deel: Onderdeel): Promise<Buffer> {
  const { plaats } = deel;
  if (deel.versleuteld || plaats + 30 > buffer.length || buffer.readUInt32LE(plaats) !== LOKAAL) throw onleesbaar();
  const begin = plaats + 30 + buffer.readUInt16LE(plaats + 26) + buffer.readUInt16LE(plaats + 28);
  if (begin + deel.ingepakt > buffer.length) throw onleesbaar();
  const ruw = buffer.subarray(begin, begin + deel.ingepakt);
  const inhoud = deel.methode === 0 ? ruw : await inflate(ruw, deel);
  if (inhoud.length !== deel.uitgepakt) throw onleesbaar();
  return inhoud;
}

async function inflate(ruw: Buffer, deel: Onderdeel): Promise<Buffer> {
  if (deel.methode !== 8) throw onleesbaar();
  if (deel.uitgepakt === 0) return Buffer.alloc(0);
  try {
    return await uitpakken(ruw, { maxOutputLength: deel.uitgepakt });
  } catch (fout) {
    if (fout instanceof RangeError) throw teGroot();
    throw onleesbaar();
  }
}

/** A zip without compression of these parts: what is handed to exceljs holds nothing that was not looked at first. */
export function zipInpakken(onderdelen: ReadonlyMap<string, Buffer>): Buffer {
  const lokaal: Buffer[] = [];
  const centraal: Buffer[] = [];
  let plaats = 0;
  for (const [naam, inhoud] of onderdelen) {
    const naamBytes = Buffer.from(naam, 'utf8');
    const gedeeld = gedeeldeKop(naamBytes, inhoud);
    const kop = Buffer.concat([vier(LOKAAL), gedeeld]);
    const staart = Buffer.alloc(14);
    staart.writeUInt32LE(plaats, 10);
    lokaal.push(kop, naamBytes, inhoud);
    centraal.push(vier(CENTRAAL), Buffer.from([20, 0]), gedeeld, staart, naamBytes);
    plaats += kop.length + naamBytes.length + inhoud.length;
  }
  const opgave = Buffer.concat(centraal);
  const einde = Buffer.alloc(22);
  einde.writeUInt32LE(EINDE, 0);
  einde.writeUInt16LE(onderdelen.size, 8);
  einde.writeUInt16LE(onderdelen.size, 10);
  einde.writeUInt32LE(opgave.length, 12);
  einde.writeUInt32LE(plaats, 16);
  return Buffer.concat([...lokaal, opgave, einde]);
}

/** The 26 bytes that a local and a central header have in common: version, flags (names are UTF-8), stored, sizes. */
function gedeeldeKop(naam: Buffer, inhoud: Buffer): Buffer {
  const kop = Buffer.alloc(26);
  kop.writeUInt16LE(20, 0);
  kop.writeUInt16LE(0x0800, 2);
  kop.writeUInt32LE(crc32(inhoud), 10);
  kop.writeUInt32LE(inhoud.length, 14);
  kop.writeUInt32LE(inhoud.length, 18);
  kop.writeUInt16LE(naam.length, 22);
  return kop;
}

function vier(getal: number): Buffer {
  const buffer = Buffer.alloc(4);
  buffer.writeUInt32LE(getal);
  return buffer;
}

function onleesbaar(): ImportFout {
  return new ImportFout('BESTAND_ONLEESBAAR', 'Wij kunnen dit bestand niet lezen. Open het in Excel, sla het opnieuw op als .xlsx en probeer het nog een keer.');
}

function teGroot(): ImportFout {
  return new ImportFout('BESTAND_TE_GROOT', 'Dit bestand wordt bij het openen te groot. Maak een export over een kortere periode.');
}
