import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { snake } from '../naamgeving.ts';
import { type Rij, TABELVOLGORDE, type Tabelnaam, type Uitvoer } from './rijen.ts';

/** Rows are kept as bytes in pieces of this size: as text they would cost the garbage collector more than all else. */
const HAP = 256 * 1024;

/** The rows of one table that are not sent yet. */
class Lade {
  private happen: Buffer[] = [];
  private hap: Buffer | null = null;
  private vol = 0;

  constructor(readonly sleutels: readonly string[]) {}

  voeg(regel: string): void {
    // A character takes at most three bytes.
    if (!this.hap || this.vol + 3 * regel.length > this.hap.length) this.nieuweHap(3 * regel.length);
    if (this.hap) this.vol += this.hap.write(regel, this.vol);
  }

  leegmaken(): Buffer[] {
    const vol = this.hap ? [...this.happen, this.hap.subarray(0, this.vol)] : this.happen;
    [this.happen, this.hap, this.vol] = [[], null, 0];
    return vol;
  }

  private nieuweHap(nodig: number): void {
    if (this.hap) this.happen.push(this.hap.subarray(0, this.vol));
    // Most tables have few rows in a kring: they start small.
    this.hap = Buffer.allocUnsafeSlow(Math.max(nodig, this.hap ? HAP : HAP / 16));
    this.vol = 0;
  }
}

/** Turns rows into the text format of COPY, table by table. What is kept is one kring of people, never the world. */
export class Schrijver implements Uitvoer {
  private readonly laden = new Map<Tabelnaam, Lade>();
  aantal = 0;

  rij<T extends Tabelnaam>(tabel: T, waarden: Rij<T>): void {
    let lade = this.laden.get(tabel);
    if (!lade) this.laden.set(tabel, lade = new Lade(Object.keys(waarden)));
    lade.voeg(copyRegel(tabel, lade.sleutels, waarden as Record<string, unknown>));
    this.aantal += 1;
  }

  /** Sends everything to the database, in an order that foreign keys accept, and forgets it. */
  async legen(client: pg.Client): Promise<void> {
    for (const tabel of TABELVOLGORDE) {
      const lade = this.laden.get(tabel);
      const happen = lade?.leegmaken() ?? [];
      if (!lade || happen.length === 0) continue;
      const stroom = client.query(copyFrom(`copy ${tabel} (${lade.sleutels.map(snake).join(', ')}) from stdin`));
      await pipeline(Readable.from(happen), stroom);
    }
  }
}

/** One line of COPY's text format. A column that the first row named and this one does not is a mistake in the world. */
export function copyRegel(tabel: string, sleutels: readonly string[], waarden: Record<string, unknown>): string {
  let regel = '';
  for (const sleutel of sleutels) {
    const waarde = waarden[sleutel];
    if (waarde === undefined) throw new Error(`${tabel}: a row without ${sleutel}`);
    regel += (regel === '' ? '' : '\t') + copyWaarde(waarde);
  }
  return `${regel}\n`;
}

const BIJZONDER = /[\\\t\n\r]/;
const VLUCHT: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

function copyWaarde(waarde: unknown): string {
  if (typeof waarde === 'string') return BIJZONDER.test(waarde) ? waarde.replace(/[\\\t\n\r]/g, (teken) => VLUCHT[teken] ?? teken) : waarde;
  if (waarde === null) return '\\N';
  if (typeof waarde === 'number') return String(waarde);
  if (typeof waarde === 'boolean') return waarde ? 't' : 'f';
  if (Array.isArray(waarde)) return `{${waarde.map(String).join(',')}}`;
  throw new Error('A value that COPY does not know');
}
