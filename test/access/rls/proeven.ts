import type pg from 'pg';
import type { Sessie } from './wereld.ts';

/** What PostgreSQL answered to one attempt. */
export interface Antwoord {
  /**
   * OK: something was read or changed. NIETS: nothing was there to read or change. GEEN_RECHT: the role has no right on
   * the table. BELEID: a policy refused the row. Otherwise the SQLSTATE.
   */
  uitkomst: string;
  aantal: number;
  rijen: Record<string, unknown>[];
  /** All that the answer gives away, but for the text of the statement. */
  fout: string;
}

const LEEG = { aantal: 0, rijen: [] };

function foutAntwoord(fout: unknown): Antwoord {
  const { code, message, detail, hint, constraint, table, column, schema } = fout as Record<string, string | undefined>;
  const uitkomst = code === '42501' ? (message?.includes('row-level security') ? 'BELEID' : 'GEEN_RECHT') : code ?? 'ONBEKEND';
  return { ...LEEG, uitkomst, fout: JSON.stringify({ code, message, detail, hint, constraint, table, column, schema }) };
}

/** One connection that acts as a role of the portal, as raw SQL, each attempt undone at once. */
export class Proefrol {
  /** Attempts made through all of them. */
  static geteld = 0;

  constructor(private readonly client: pg.Client) {}

  /** Takes on the role until the end of the transaction, as the server does. */
  async word(sessie: Sessie, vandaag = '2026-11-18'): Promise<void> {
    await this.client.query(`select set_config('role', $1, true), set_config('app.lidmaatschap', $2, true), set_config('app.organisatie', $3, true),
      set_config('app.gemeente', $4, true), set_config('app.inburgeraar', $5, true), set_config('app.vandaag', $6, true)`,
      [`rol_${sessie.rol.toLowerCase()}`, sessie.lidmaatschap, sessie.organisatie, sessie.gemeente, sessie.zelf?.id ?? '', vandaag]);
  }

  /** Makes the attempt and undoes it; within a transaction. */
  async probeer(tekst: string): Promise<Antwoord> {
    Proefrol.geteld += 1;
    try {
      // One message with two statements: pg then answers with one result for each.
      const [, uitslag] = (await this.client.query(`savepoint proef; ${tekst}`)) as unknown as pg.QueryResult<Record<string, unknown>>[];
      const aantal = uitslag?.rowCount ?? 0;
      return { uitkomst: aantal > 0 ? 'OK' : 'NIETS', aantal, rijen: uitslag?.rows ?? [], fout: '' };
    } catch (fout) {
      return foutAntwoord(fout);
    } finally {
      await this.client.query('rollback to savepoint proef; release savepoint proef');
    }
  }
}

/** Runs as this session in a transaction of its own, which ends with nothing changed. */
export async function als<T>(client: pg.Client, sessie: Sessie, werk: (rol: Proefrol) => Promise<T>): Promise<T> {
  await client.query('begin');
  try {
    const rol = new Proefrol(client);
    await rol.word(sessie);
    return await werk(rol);
  } finally {
    await client.query('rollback');
  }
}
