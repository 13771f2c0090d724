import sql from 'sql-template-tag';
import type { Maatregelfeit, Maatregelsoort, Verwijtbaarheid } from '../../../shared/rules/handhaving.ts';
import type { Transactie } from '../../database/transactie.ts';

export interface Maatregelrij extends Maatregelfeit {
  id: string;
  versie: number;
  trede: number | null;
}

/** Every step recorded of a person already read for writing, held until the end of the transaction, the oldest first. */
export async function maatregelenLezen(tx: Transactie, inburgeraarId: string): Promise<Maatregelrij[]> {
  return tx.vraag<Maatregelrij>(sql`select t.id, t.versie, t.soort, t.datum::text, t.gedraging, t.gedraging_van::text as "gedragingVan", t.gedraging_tot::text as "gedragingTot", t.bedrag, t.trede,
      t.onherroepelijk_op::text as "onherroepelijkOp", t.vervallen_op::text as "vervallenOp"
    from maatregel t where t.inburgeraar_id = ${inburgeraarId}::uuid order by t.datum, t.ingevoerd_op, t.id for update`);
}

export interface NieuweMaatregel extends Omit<Maatregelfeit, 'onherroepelijkOp' | 'vervallenOp'> {
  soort: Maatregelsoort;
  omschrijving: string;
  verwijtbaarheid: Verwijtbaarheid | null;
  trede: number | null;
  nieuweTermijnTot: string | null;
}

export async function maatregelToevoegen(tx: Transactie, wie: { id: string; inburgeraarId: string }, m: NieuweMaatregel): Promise<void> {
  const { lidmaatschapId, organisatieId } = tx.actor;
  await tx.vraag(sql`insert into maatregel (id, inburgeraar_id, organisatie_id, ingevoerd_door, ingevoerd_op, gewijzigd_op, gewijzigd_door, datum, soort, omschrijving, verwijtbaarheid,
      gedraging, gedraging_van, gedraging_tot, bedrag, trede, nieuwe_termijn_tot)
    values (${wie.id}, ${wie.inburgeraarId}, ${organisatieId}, ${lidmaatschapId}, ${tx.nu}, ${tx.nu}, ${lidmaatschapId}, ${m.datum}, ${m.soort}, ${m.omschrijving}, ${m.verwijtbaarheid},
      ${m.gedraging}, ${m.gedragingVan}, ${m.gedragingTot}, ${m.bedrag}, ${m.trede}, ${m.nieuweTermijnTot})`);
}

export async function maatregelBijhouden(tx: Transactie, { id, versie }: Maatregelrij, b: { onherroepelijkOp: string | null; vervallenOp: string | null; vervallenReden: string | null }): Promise<void> {
  await tx.vraag(sql`update maatregel set onherroepelijk_op = ${b.onherroepelijkOp}, vervallen_op = ${b.vervallenOp}, vervallen_reden = ${b.vervallenReden}, versie = ${versie + 1},
    gewijzigd_op = ${tx.nu}, gewijzigd_door = ${tx.actor.lidmaatschapId} where id = ${id}::uuid`);
}
