import sql from 'sql-template-tag';
import type { LokaleWaarde, Parameternaam } from '../../../shared/rules/parameters.ts';
import type { Transactie } from '../../database/transactie.ts';
import { lokaalVan } from './lokaal.sql.ts';

export interface Waarderij extends LokaleWaarde {
  id: string;
  door: string;
  gezetOp: Date;
}

/** Everything that the own gemeente ever chose, oldest first. */
export async function waardenLezen(tx: Transactie): Promise<Waarderij[]> {
  return tx.vraag<Waarderij>(sql`select w.id, w.naam, w.waarde, w.geldig_van::text as "geldigVan", g.naam as door, w.gezet_op as "gezetOp" from parameter_waarde w join lidmaatschap l on l.id = w.gezet_door
    join gebruiker g on g.id = l.gebruiker_id where w.gemeente_id = any(${[...tx.actor.gemeenteIds]}::uuid[]) order by w.geldig_van, w.gezet_op, w.id limit 2000`);
}

/** What each gemeente that the actor works for chose. */
export async function lokaalLezen(tx: Transactie): Promise<{ gemeenteId: string; lokaal: LokaleWaarde[] }[]> {
  return tx.vraag(sql`select g.id as "gemeenteId", ${lokaalVan(sql`g.id`)} as lokaal from gemeente g where g.id = any(${[...tx.actor.gemeenteIds]}::uuid[])`);
}

export type Zetuitkomst = 'OK' | 'DAG' | 'ZELFDE';

export async function waardeZetten(tx: Transactie, id: string, p: { naam: Parameternaam; gewoon: number; waarde: number; geldigVan: string }): Promise<Zetuitkomst> {
  const [rij] = await tx.vraag<{ uitkomst: Zetuitkomst }>(sql`select parameter_zetten(${id}::uuid, ${p.naam}, ${p.gewoon}::int, ${p.waarde}::int, ${p.geldigVan}::date, ${tx.nu}) as uitkomst`);
  return rij?.uitkomst ?? 'DAG';
}
