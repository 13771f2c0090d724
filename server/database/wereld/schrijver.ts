import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { snake } from '../naamgeving.ts';
import { type Rij, TABELVOLGORDE, type Tabelnaam, type Uitvoer } from './rijen.ts';

/** Text for one write to the socket. */
const HAP = 2_000;

interface Lade {
  sleutels: readonly string[];
  regels: string[];
}

/** Turns rows into the text format of COPY, table by table. What is kept is one block of people, never the world. */
export class Schrijver implements Uitvoer {
  private readonly laden = new Map<Tabelnaam, Lade>();
  aantal = 0;

  rij<T extends Tabelnaam>(tabel: T, waarden: Rij<T>): void {
    let lade = this.laden.get(tabel);
    if (!lade) this.laden.set(tabel, lade = { sleutels: Object.keys(waarden), regels: [] });
    lade.regels.push(copyRegel(tabel, lade.sleutels, waarden as Record<string, unknown>));
    this.aantal += 1;
  }

  /** Sends everything to the database, in an order that foreign keys accept, and forgets it. */
  async legen(client: pg.Client): Promise<void> {
    for (const tabel of TABELVOLGORDE) {
      const lade = this.laden.get(tabel);
      if (!lade || lade.regels.length === 0) continue;
      const kolommen = lade.sleutels.map(snake).join(', ');
      const stroom = client.query(copyFrom(`copy ${tabel} (${kolommen}) from stdin`));
      await pipeline(Readable.from(happen(lade.regels)), stroom);
      lade.regels = [];
    }
  }
}

function* happen(regels: readonly string[]): Generator<string> {
  for (let i = 0; i < regels.length; i += HAP) yield regels.slice(i, i + HAP).join('');
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
