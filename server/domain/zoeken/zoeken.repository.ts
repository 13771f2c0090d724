import sql, { empty, type Sql } from 'sql-template-tag';
import { bereikVan } from '../../access/rollen.ts';
import type { Transactie } from '../../database/transactie.ts';
import { bevat } from '../inburgeraars/lijstfilter.sql.ts';
import type { GevondenGroep } from './zoeken.types.ts';

/** A condition that holds for every word. */
export function elkWoord(woorden: readonly string[], past: (patroon: string) => Sql): Sql {
  return woorden.reduce((alle, woord) => sql`${alle} and ${past(bevat(woord))}`, sql`true`);
}

/** Groups of the own organisation that run or come, whose name or place has every word; who leads groups finds only those. */
export async function groepenZoeken(tx: Transactie, woorden: readonly string[], limiet: number): Promise<GevondenGroep[]> {
  const { organisatieId, lidmaatschapId, rol } = tx.actor;
  const vandaag = sql`${tx.vandaag}::date`;
  const past = elkWoord(woorden, (patroon) => sql`(g.naam ilike ${patroon} or g.locatie ilike ${patroon})`);
  const zelf = bereikVan(rol).soort === 'GROEP'
    ? sql`and exists (select 1 from groepsbegeleider gb where gb.groep_id = g.id and gb.lidmaatschap_id = ${lidmaatschapId}::uuid and gb.van <= ${vandaag} and (gb.tot is null or gb.tot >= ${vandaag}))` : empty;
  return tx.vraag<GevondenGroep>(sql`select g.id, g.naam, g.soort, g.locatie from groep g
    where g.organisatie_id = ${organisatieId}::uuid and (g.tot is null or g.tot >= ${vandaag}) and ${past} ${zelf}
    order by g.naam collate "nl-x-icu", g.id limit ${limiet}`);
}
