import sql from 'sql-template-tag';
import type { Transactie } from '../database/transactie.ts';

/**
 * Waits until no other transaction has this turn; it is given back at the end of the transaction. For a check over
 * several rows (a full day, the newest version) that two writers at once would each pass.
 *
 * @param wat what is taken in turns, e.g. `pip`
 * @param id of which one
 */
export async function neemBeurt(tx: Transactie, wat: string, id: string): Promise<void> {
  await tx.vraag(sql`select pg_advisory_xact_lock(hashtextextended(${`${wat}|${id.toLowerCase()}`}, 0))`);
}
