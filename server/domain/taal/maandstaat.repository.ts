import sql from 'sql-template-tag';
import type { Transactie } from '../../database/transactie.ts';

export interface AfsluitingRij {
  op: string;
  door: string;
  reden: string | null;
}

/** The closing of a month of a group of the own school; null while it is open. */
export async function afsluitingLezen(tx: Transactie, groepId: string, maand: string): Promise<AfsluitingRij | null> {
  const [rij] = await tx.vraag<AfsluitingRij>(sql`select m.afgesloten_op as op, ge.naam as door, m.reden from maandafsluiting m
      join lidmaatschap lm on lm.id = m.ingevoerd_door join gebruiker ge on ge.id = lm.gebruiker_id
    where m.groep_id = ${groepId}::uuid and m.maand = ${maand} and m.organisatie_id = ${tx.actor.organisatieId}`);
  return rij ?? null;
}

/** Closes the month; false where it was closed already. */
export async function afsluitingToevoegen(tx: Transactie, groepId: string, maand: string, reden: string | null): Promise<boolean> {
  const rijen = await tx.vraag(sql`insert into maandafsluiting (groep_id, organisatie_id, maand, ingevoerd_door, afgesloten_op, reden)
    values (${groepId}::uuid, ${tx.actor.organisatieId}, ${maand}, ${tx.actor.lidmaatschapId}, ${tx.nu}, ${reden}) on conflict do nothing returning 1`);
  return rijen.length > 0;
}
