import pg from 'pg';
import { vi } from 'vitest';

/**
 * Holds an operation before its first statement that touches the table, does something meanwhile, and lets it go on. So
 * what happens between two statements of one operation happens exactly there.
 *
 * @param starten begins the operation, which must come to wait for the table
 */
export async function tussenin<T>(adminUrl: string, tabel: string, starten: () => Promise<T>, tijdens: () => Promise<unknown>): Promise<T> {
  const slot = new pg.Client({ connectionString: adminUrl });
  const kijker = new pg.Client({ connectionString: adminUrl });
  await Promise.all([slot.connect(), kijker.connect()]);
  try {
    await slot.query('begin');
    await slot.query(`lock table ${tabel} in access exclusive mode`);
    const uitkomst = starten();
    await vi.waitFor(async () => {
      const { rowCount } = await kijker.query(`select from pg_stat_activity where datname = current_database() and usename = 'samenspel_app' and wait_event_type = 'Lock'`);
      if (rowCount !== 1) throw new Error(`${rowCount} wait for ${tabel}`);
    }, { timeout: 20_000, interval: 20 });
    await tijdens();
    await slot.query('commit');
    return await uitkomst;
  } finally {
    await Promise.all([slot.end(), kijker.end()]);
  }
}
