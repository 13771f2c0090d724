import sql from 'sql-template-tag';
import type { Transactie } from '../../database/transactie.ts';
import type { Bewaarverslag } from './bewaren.types.ts';

const HOOGSTENS = 100;

/** The newest reports over the own gemeente and over the portal itself; row-level security says which those are. */
export async function bewaarverslagenLezen(tx: Transactie, first: number): Promise<Bewaarverslag[]> {
  return tx.vraag<Bewaarverslag>(sql`select id, peildatum::text, echt, klaar_op as "klaarOp", gemeente_id is not null as "vanGemeente", regels from bewaarverslag
    order by klaar_op desc, id limit ${Math.max(0, Math.min(first, HOOGSTENS))}`);
}
