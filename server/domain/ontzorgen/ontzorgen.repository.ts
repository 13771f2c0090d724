import sql from 'sql-template-tag';
import type { Ijkbesluit } from '../../../shared/rules/ontzorgen.ts';
import type { Transactie } from '../../database/transactie.ts';

/** The period and the ijkmomenten as they stand in this transaction; `nieuw` = entered in it. */
export interface Ontzorgstand {
  van: string | null;
  tot: string | null;
  ijkmomenten: { id: string; datum: string; besluit: Ijkbesluit; nieuw: boolean }[];
}

/** Of a person already read for writing; null where nothing was recorded. */
export async function ontzorgstandLezen(tx: Transactie, inburgeraarId: string): Promise<Ontzorgstand | null> {
  const [rij] = await tx.vraag<Ontzorgstand>(sql`select o.van::text, o.tot::text, (select coalesce(json_agg(json_build_object('id', m.id, 'datum', m.datum, 'besluit', m.besluit,
      'nieuw', m.ingevoerd_op = ${tx.nu} and m.ingevoerd_door = ${tx.actor.lidmaatschapId}::uuid) order by m.datum, m.id), '[]'::json) from ijkmoment m where m.inburgeraar_id = o.inburgeraar_id) as ijkmomenten
    from ontzorgen o where o.inburgeraar_id = ${inburgeraarId}::uuid`);
  return rij ?? null;
}
