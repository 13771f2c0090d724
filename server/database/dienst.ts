import type { ClientBase, QueryConfig } from 'pg';
import sql, { empty, type Sql } from 'sql-template-tag';
import type { Datum } from '../../shared/rules/datum.ts';
import type { Actor } from '../access/actor.ts';

/** One statement, as `sql` makes it. */
export interface Opdracht {
  text: string;
  values: unknown[];
}

/** What a transaction is begun with besides who shows it. */
export interface Dienstopties {
  vandaag: Datum;
  /** Further columns, each with a comma before it. */
  kolommen?: Sql;
  /** How long one statement may take. */
  hoogstensMs?: number;
}

/**
 * Who shows this, and in the same statement the role and the settings that row-level security goes by. They are local:
 * they end with the transaction; `false` as last argument would stay on the pooled connection. Plans that are kept are
 * made once: our statements ask by key, so their values change nothing, and planning a dossier five times over takes long.
 */
export function inDienst(wie: Sql, { vandaag, kolommen = empty, hoogstensMs = 15_000 }: Dienstopties): Sql {
  return sql`select w.*, set_config('role', 'rol_' || lower(w.rol), true),
      set_config('app.lidmaatschap', w.lidmaatschap_id::text, true), set_config('app.organisatie', coalesce(w.organisatie_id::text, ''), true),
      set_config('app.gemeente', case when w.organisatie_id is not null and cardinality(w.gemeente_ids) = 1 then w.gemeente_ids[1]::text else '' end, true),
      set_config('app.inburgeraar', coalesce(w.inburgeraar_id::text, ''), true), set_config('app.vandaag', ${vandaag}::text, true),
      set_config('app.systeemgemeente', coalesce(w.systeemgemeente::text, ''), true), set_config('statement_timeout', ${String(hoogstensMs)}, true),
      set_config('plan_cache_mode', 'force_generic_plan', true)${kolommen}
    from ${wie} w`;
}

/** An actor who came in before, as the row that made it. */
export function alsRij(a: Actor): Sql {
  return sql`(select ${a.rol}::text as rol, ${a.lidmaatschapId}::uuid as lidmaatschap_id, ${a.organisatieId}::uuid as organisatie_id, ${[...a.gemeenteIds]}::uuid[] as gemeente_ids,
    ${a.inburgeraarId}::uuid as inburgeraar_id, ${a.systeem?.gemeenteId ?? null}::uuid as systeemgemeente)`;
}

/**
 * Begins a transaction with its first statement: both are sent before the first is answered. What fails must be rolled back.
 *
 * @param hoe other than the database has by itself
 */
export async function aanvangen<T>(client: ClientBase, eerste: QueryConfig, hoe = ''): Promise<T[]> {
  const [, { rows }] = await Promise.all([client.query(`START TRANSACTION${hoe}`), client.query(eerste)]);
  return rows as T[];
}
