import sql from 'sql-template-tag';
import type { Pvtfeiten } from '../../../shared/rules/pvt.ts';
import type { Transactie } from '../../database/transactie.ts';

/** The PVT of a person as far as the actor may see it, the rows of this transaction included. */
export async function pvtFeitenLezen(tx: Transactie, inburgeraarId: string): Promise<Pvtfeiten> {
  const [rij] = await tx.vraag<Pvtfeiten>(sql`select
      (select coalesce(json_agg(json_build_object('datum', d.datum, 'onderdeel', d.onderdeel, 'aanwezig', d.aanwezig)), '[]') from pvt_dagdeel d where d.inburgeraar_id = ${inburgeraarId}::uuid) as dagdelen,
      (select max(t.inleiding_op)::text from pvt_traject t where t.inburgeraar_id = ${inburgeraarId}::uuid) as "inleidingOp",
      (select max(t.ondertekend_op)::text from pvt_traject t where t.inburgeraar_id = ${inburgeraarId}::uuid) as "ondertekendOp"`);
  return rij ?? { dagdelen: [], inleidingOp: null, ondertekendOp: null };
}
