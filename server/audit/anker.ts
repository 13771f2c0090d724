import { randomBytes } from 'node:crypto';
import { mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type Datum, plusDagen, vandaagIn } from '../../shared/rules/datum.ts';
import type { Log } from '../http/log.ts';
import { type Ankerregel, ankerregelLezen, ankerregelMaken, type Kop } from './ankerregel.ts';
import type { Auditgeheim } from './geheim.ts';

/** One connection to the database, as samenspel_app. */
export interface Verbinding {
  query<R extends object>(tekst: string, waarden?: unknown[]): Promise<{ rows: R[] }>;
}

/** Where lines of the anchor go, outside the database. */
export interface Ankerplek {
  /** The last line that is genuine; null where there is none. */
  laatste(): Promise<Ankerregel | null>;
  schrijf(regels: readonly Ankerregel[]): Promise<void>;
  /** How far back the first lines of a process reach where there is no last line to go on from. */
  vanafBegin(vandaag: Datum): Datum;
}

/** Writers of one anchor take turns, also from two processes; the number itself means nothing. */
const SLOT = 7_263_009;
const KOPPEN_PER_REGEL = 64;
/** Room for the last line of a file, and for a torn one behind it. */
const STAART = 65_536;

/**
 * Writes how far the chains of the audit are, outside the database: what is cut off at the end there, is missed here.
 * Only heads that moved are written. Heads are read as any query reads: what is not committed is not there.
 */
export class Anker {
  private readonly gezien = new Map<string, number>();
  private vanaf: Datum | null = null;

  constructor(
    private readonly plek: Ankerplek,
    private readonly geheim: Auditgeheim,
    private readonly klok: () => Date,
  ) {}

  /** Returns how many heads were written. */
  async verankeren(db: Verbinding): Promise<number> {
    await db.query('begin');
    try {
      await db.query('select pg_advisory_xact_lock($1)', [SLOT]);
      const aantal = await this.bijschrijven(db);
      await db.query('commit');
      return aantal;
    } catch (fout) {
      await db.query('rollback').catch(() => undefined);
      throw fout;
    }
  }

  private async bijschrijven(db: Verbinding): Promise<number> {
    const nu = this.klok();
    const laatste = await this.plek.laatste();
    // A new file, also where somebody took the old one away: everything is told again.
    if (!laatste) this.gezien.clear();
    const vanaf = laatste ? this.vanaf ?? plusDagen(vandaagIn(new Date(laatste.moment)), -1) : this.plek.vanafBegin(vandaagIn(nu));
    const { rows } = await db.query<{ dag: string; strook: number; volgnummer: number; hash: string }>('select * from audit_koppen($1::date)', [vanaf]);
    const nieuw = rows.filter((kop) => this.gezien.get(`${kop.dag}/${kop.strook}`) !== kop.volgnummer);
    await this.plek.schrijf(this.regels(nieuw.map((kop) => [kop.dag, kop.strook, kop.volgnummer, kop.hash]), laatste, nu));
    // A row that was written in the last second of a day is committed in the next.
    this.vanaf = plusDagen(vandaagIn(nu), -1);
    this.gezien.clear();
    for (const kop of rows) this.gezien.set(`${kop.dag}/${kop.strook}`, kop.volgnummer);
    return nieuw.length;
  }

  private regels(koppen: readonly Kop[], laatste: Ankerregel | null, nu: Date): Ankerregel[] {
    const uit: Ankerregel[] = [];
    let eerder = laatste;
    for (let i = 0; i < koppen.length; i += KOPPEN_PER_REGEL) {
      eerder = ankerregelMaken(this.geheim, {
        reeks: eerder?.reeks ?? randomBytes(8).toString('hex'), nr: (eerder?.nr ?? 0) + 1, moment: nu.toISOString(),
        vorige: eerder?.zegel ?? '', koppen: koppen.slice(i, i + KOPPEN_PER_REGEL),
      });
      uit.push(eerder);
    }
    return uit;
  }
}

/** A file that only grows. */
export function ankerbestand(pad: string, geheim: Auditgeheim): Ankerplek {
  let heel = true;
  return {
    vanafBegin: () => '1000-01-01',
    async laatste() {
      const staart = await staartVan(pad);
      // A line that a power cut tore stays where it is; the next one follows the last that is whole.
      heel = staart === '' || staart.endsWith('\n');
      return staart.split('\n').reverse().map((regel) => ankerregelLezen(geheim, regel)).find((regel) => regel !== null) ?? null;
    },
    async schrijf(regels) {
      if (regels.length === 0) return;
      await mkdir(dirname(pad), { recursive: true, mode: 0o700 });
      const bestand = await open(pad, 'a', 0o600);
      try {
        await bestand.appendFile(`${heel ? '' : '\n'}${regels.map((regel) => `${JSON.stringify(regel)}\n`).join('')}`);
        await bestand.sync();
      } finally {
        await bestand.close();
      }
    },
  };
}

async function staartVan(pad: string): Promise<string> {
  const bestand = await open(pad, 'r').catch((fout: NodeJS.ErrnoException) => {
    if (fout.code === 'ENOENT') return null;
    throw fout;
  });
  if (bestand === null) return '';
  try {
    const { size } = await bestand.stat();
    const lengte = Math.min(size, STAART);
    const { buffer, bytesRead } = await bestand.read(Buffer.alloc(lengte), 0, lengte, size - lengte);
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await bestand.close();
  }
}

/**
 * Where there is no place on disk: one line in the structured log, which is kept elsewhere.
 *
 * @param dagen how far back the first lines reach; earlier days were told of by earlier processes
 */
export function ankerInLog(log: Log, dagen = 7): Ankerplek {
  let laatste: Ankerregel | null = null;
  return {
    vanafBegin: (vandaag) => plusDagen(vandaag, -dagen),
    laatste: async () => laatste,
    async schrijf(regels) {
      for (const regel of regels) log.info({ taak: 'anker', anker: JSON.stringify(regel) }, 'auditanker');
      laatste = regels.at(-1) ?? laatste;
    },
  };
}
