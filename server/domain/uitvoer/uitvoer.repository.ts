import sql from 'sql-template-tag';
import type { Transactie } from '../../database/transactie.ts';
import type { Lijstkeuze, Pipkeuze, Pvtkeuze, Presentiekeuze, Uitvoersoort, Verhuiskeuze } from './uitvoer.entity.ts';

/** A request as it was stored. */
export interface Aanvraag {
  soort: Uitvoersoort;
  lijst: Lijstkeuze | null;
  pip: Pipkeuze | null;
  presentie: Presentiekeuze | null;
  verhuisdossier: Verhuiskeuze | null;
  pvt: Pvtkeuze | null;
}

/** How many requests of this membership can still be fetched. */
export async function openAanvragen(tx: Transactie): Promise<number> {
  const [rij] = await tx.vraag<{ aantal: number }>(sql`select count(*)::int as aantal from uitvoer
    where lidmaatschap_id = ${tx.actor.lidmaatschapId} and verloopt_op > ${tx.nu}`);
  return rij?.aantal ?? 0;
}

/** @param geldig how long it may be fetched, as an interval */
export async function aanvraagBewaren(tx: Transactie, id: string, { soort, ...keuzes }: Aanvraag, geldig: string): Promise<void> {
  const json = (keuze: object | null) => (keuze === null ? null : JSON.stringify(keuze));
  await tx.vraag(sql`insert into uitvoer (id, lidmaatschap_id, soort, lijst, pip, presentie, verhuisdossier, pvt, aangevraagd_op, verloopt_op)
    values (${id}, ${tx.actor.lidmaatschapId}, ${soort}, ${json(keuzes.lijst)}::jsonb, ${json(keuzes.pip)}::jsonb, ${json(keuzes.presentie)}::jsonb, ${json(keuzes.verhuisdossier)}::jsonb, ${json(keuzes.pvt)}::jsonb, ${tx.nu}, ${tx.nu}::timestamptz + ${geldig}::interval)`);
}

/** The request, or null: unknown, somebody else's, of another membership and expired are alike. */
export async function aanvraagLezen(tx: Transactie, id: string): Promise<Aanvraag | null> {
  const [rij] = await tx.vraag<Aanvraag>(sql`select soort, lijst, pip, presentie, verhuisdossier, pvt from uitvoer
    where id = ${id} and lidmaatschap_id = ${tx.actor.lidmaatschapId} and verloopt_op > ${tx.nu}`);
  return rij ?? null;
}
