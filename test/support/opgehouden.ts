import pg from 'pg';
import { vi } from 'vitest';

/**
 * Holds everybody who writes to the table until `aantal` of them wait, and lets them go at the same time. So requests
 * that a spec calls simultaneous really are, on any machine.
 *
 * @param tijdens runs while they wait, before they may go on
 */
export async function opgehouden<T>(
  adminUrl: string, tabel: string, aantal: number, starten: () => Promise<T>, tijdens: () => Promise<void> | void = () => undefined,
): Promise<T> {
  const slot = new pg.Client({ connectionString: adminUrl });
  // Within a transaction pg_stat_activity stands still, so somebody else has to look.
  const kijker = new pg.Client({ connectionString: adminUrl });
  await Promise.all([slot.connect(), kijker.connect()]);
  try {
    await slot.query('begin');
    await slot.query(`lock table ${tabel} in share row exclusive mode`);
    const uitkomst = starten();
    await vi.waitFor(async () => {
      const { rows } = await kijker.query<{ wachtend: number }>(
        `select count(*)::int as wachtend from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`);
      if (rows[0]?.wachtend !== aantal) throw new Error(`${rows[0]?.wachtend} of ${aantal} wait for ${tabel}`);
    }, { timeout: 20_000, interval: 20 });
    await tijdens();
    await slot.query('commit');
    return await uitkomst;
  } finally {
    await Promise.all([slot.end(), kijker.end()]);
  }
}
