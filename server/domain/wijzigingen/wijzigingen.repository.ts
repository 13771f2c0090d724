import sql from 'sql-template-tag';
import type { Transactie } from '../../database/transactie.ts';
import type { Wijzigingsregel } from './wijzigingen.types.ts';

export async function wijzigingenLezen(tx: Transactie, voor: string | null, soort: string | null, hoeveel: number): Promise<Wijzigingsregel[]> {
  return tx.vraag<Wijzigingsregel>(sql`select id, op, door, gemeente, soort, organisatie, wie, onderwerp, oud, nieuw from wijzigingen_lezen(${voor}::bigint, ${soort}, ${hoeveel}::int)`);
}
