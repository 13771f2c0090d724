import { metDefiner } from '../../database/migreren.ts';
import type { Bedrijfstaak } from './taakverslag.entity.ts';

/** A connection that may run `taak_melden`. */
export interface Meldbank {
  query: (tekst: string, waarden?: unknown[]) => Promise<unknown>;
}

/** Keeps how a job went. */
export async function taakMelden(bank: Meldbank, taak: Bedrijfstaak, begon: Date, gelukt: boolean, aantal: number): Promise<void> {
  await bank.query('select taak_melden($1, $2, $3, $4, $5)', [taak, begon, new Date(), gelukt, aantal]);
}

/**
 * Runs a job of the administrator and keeps how it went, also where it failed. Failing to keep it fails nothing else.
 *
 * @param adminUrl a login that may become samenspel_eigenaar
 */
export async function taakBijhouden<T extends { aantal: number; gelukt?: boolean }>(adminUrl: string, taak: Bedrijfstaak, werk: () => Promise<T>): Promise<T> {
  const begon = new Date();
  // A database that cannot be written to can still be looked at.
  const meld = (gelukt: boolean, aantal: number) => metDefiner(adminUrl, (client) => taakMelden(client, taak, begon, gelukt, aantal)).catch(() => undefined);
  try {
    const uitslag = await werk();
    await meld(uitslag.gelukt ?? true, uitslag.aantal);
    return uitslag;
  } catch (fout) {
    await meld(false, 0);
    throw fout;
  }
}
