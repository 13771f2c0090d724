import sql from 'sql-template-tag';
import { inleverreeks, kortste, type Volledigheidparameters } from '../../../shared/rules/volledigheid.ts';
import type { Transactie } from '../../database/transactie.ts';

export interface TermijnRij {
  gemeenteId: string;
  geldigVan: string;
  dagen: number;
}

/** What the gemeenten of the actor agreed, oldest first. */
export async function termijnenLezen(tx: Transactie): Promise<TermijnRij[]> {
  return tx.vraag<TermijnRij>(sql`select gemeente_id as "gemeenteId", geldig_van::text as "geldigVan", dagen from inlevertermijn where gemeente_id = any(${[...tx.actor.gemeenteIds]}::uuid[]) order by geldig_van limit 500`);
}

/** The numbers of each gemeente of the actor. */
export async function reeksenPerGemeente(tx: Transactie): Promise<Map<string, readonly Volledigheidparameters[]>> {
  const termijnen = await termijnenLezen(tx);
  return new Map(tx.actor.gemeenteIds.map((id) => [id, inleverreeks(termijnen.filter(({ gemeenteId }) => gemeenteId === id))]));
}

/** One series for all gemeenten of the actor together: what is in time for the strictest is in time for each. */
export async function reeksVoorActor(tx: Transactie): Promise<readonly Volledigheidparameters[]> {
  return kortste([...(await reeksenPerGemeente(tx)).values()]);
}

export async function termijnZetten(tx: Transactie, geldigVan: string, dagen: number): Promise<void> {
  await tx.vraag(sql`select inlevertermijn_zetten(${geldigVan}::date, ${dagen}::int, ${tx.nu}::timestamptz)`);
}
