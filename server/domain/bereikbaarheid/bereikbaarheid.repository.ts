import sql from 'sql-template-tag';
import type { Transactie } from '../../database/transactie.ts';
import type { Bereikbaarheid } from './bereikbaarheid.types.ts';

export async function eigenBereikbaarheidLezen(tx: Transactie): Promise<Bereikbaarheid> {
  const [rij] = await tx.vraag<Bereikbaarheid>(sql`select b.telefoon, b.email, b.uitleg, b.versie from bereikbaarheid b where b.organisatie_id = ${tx.actor.organisatieId}::uuid`);
  return rij ?? { telefoon: null, email: null, uitleg: null, versie: 0 };
}

/** Keeps it under the next version; false where another version stands. */
export async function bereikbaarheidBewaren(tx: Transactie, b: Bereikbaarheid): Promise<boolean> {
  const { organisatieId, lidmaatschapId } = tx.actor;
  const rijen = await tx.vraag(b.versie === 0
    ? sql`insert into bereikbaarheid (organisatie_id, telefoon, email, uitleg, gewijzigd_door, gewijzigd_op)
        values (${organisatieId}::uuid, ${b.telefoon}, ${b.email}, ${b.uitleg}, ${lidmaatschapId}::uuid, ${tx.nu}) on conflict do nothing returning 1`
    : sql`update bereikbaarheid set telefoon = ${b.telefoon}, email = ${b.email}, uitleg = ${b.uitleg}, versie = versie + 1, gewijzigd_door = ${lidmaatschapId}::uuid, gewijzigd_op = ${tx.nu}
        where organisatie_id = ${organisatieId}::uuid and versie = ${b.versie} returning 1`);
  return rijen.length > 0;
}
