import type pg from 'pg';

/** The totals that move along with a ledger, by the function that counts what differs and the one that makes them anew. */
const TOTALEN = ['presentie', 'taal', 'participatie_uren', 'participatie_dagen'] as const;
/** Where a total follows from: who writes there waits while the totals are made. */
const BRONNEN = 'presentie, participatie_uren, trajectstatus, pip_versie, activiteit_regel';

export interface Totaalstand {
  totaal: (typeof TOTALEN)[number];
  /** Rows that are not what the ledger says. */
  afwijkingen: number;
}

/** Compares every total with its ledger, in one view of the database. Reads the ledgers whole. @param client a login that may become samenspel_definer */
export async function totalenVergelijken(client: pg.Client): Promise<Totaalstand[]> {
  return inTransactie(client, 'isolation level repeatable read read only', async () => vergelijk(client));
}

/** Makes every total anew from its ledger, and compares again. @param client a login that may become samenspel_eigenaar and samenspel_definer */
export async function totalenHerstellen(client: pg.Client): Promise<Totaalstand[]> {
  return inTransactie(client, '', async () => {
    await client.query(`set local role samenspel_eigenaar; lock table ${BRONNEN} in share row exclusive mode`);
    await client.query(`set local role samenspel_definer; select ${TOTALEN.map((totaal) => `${totaal}_herberekenen()`).join(', ')}`);
    return vergelijk(client);
  });
}

async function vergelijk(client: pg.Client): Promise<Totaalstand[]> {
  await client.query('set local role samenspel_definer');
  const { rows: [stand = {}] } = await client.query<Record<string, number>>(`select ${TOTALEN.map((totaal) => `${totaal}_afwijkingen()::int as ${totaal}`).join(', ')}`);
  return TOTALEN.map((totaal) => ({ totaal, afwijkingen: stand[totaal] ?? 0 }));
}

async function inTransactie<T>(client: pg.Client, soort: string, werk: () => Promise<T>): Promise<T> {
  await client.query(`begin ${soort}`);
  try {
    const uitkomst = await werk();
    await client.query('commit');
    return uitkomst;
  } catch (fout) {
    await client.query('rollback').catch(() => undefined);
    throw fout;
  }
}
