import type { Portaal } from './portaal.ts';

const WACHTEN_MS = 10_000;

/**
 * Runs acts that write this table so that none of them can write before all of them have looked: the table is held until
 * each waits for it, or for one that does. What a check before the write lets through by chance, it lets through here.
 */
export async function opHetzelfdeMoment<T>(p: Portaal, tabel: string, daden: readonly (() => Promise<T>)[]): Promise<T[]> {
  await p.b.vraag('begin');
  try {
    await p.b.vraag(`lock table ${tabel} in share mode`);
    const lopend = daden.map((daad) => daad());
    await wachtTot(async () => {
      const [rij] = await p.b.vraag<{ aantal: number }>(`select count(*)::int as aantal from pg_locks
        where not granted and database = (select oid from pg_database where datname = current_database())`);
      return (rij?.aantal ?? 0) >= daden.length;
    });
    await p.b.vraag('commit');
    return await Promise.all(lopend);
  } catch (fout) {
    await p.b.vraag('rollback');
    throw fout;
  }
}

async function wachtTot(klaar: () => Promise<boolean>): Promise<void> {
  const einde = Date.now() + WACHTEN_MS;
  while (!(await klaar())) {
    if (Date.now() > einde) throw new Error('not everybody came to wait');
    await new Promise((verder) => setTimeout(verder, 10));
  }
}
