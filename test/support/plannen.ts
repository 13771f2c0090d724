import type pg from 'pg';
import { metVerbinding } from '../../server/database/bootstrap.ts';
import { PERIODEN } from '../../server/database/perioden.ts';
import type { Portaal } from './portaal.ts';

/** A node of a plan, as EXPLAIN (FORMAT JSON) writes it. */
export interface Knoop {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Name'?: string;
  'Index Cond'?: string;
  'Recheck Cond'?: string;
  'Parent Relationship'?: string;
  'Subplan Name'?: string;
  Plans?: Knoop[];
  [veld: string]: unknown;
}

/** One statement that PostgreSQL carried out, inside a function of ours too, with the plan it chose. */
export interface Uitgevoerd {
  tekst: string;
  plan: Knoop;
}

const INSTELLINGEN: Readonly<Record<string, string>> = {
  'session_preload_libraries': 'auto_explain', 'auto_explain.log_min_duration': '0', 'auto_explain.log_level': 'notice', 'auto_explain.log_format': 'json',
  'auto_explain.log_nested_statements': 'on', 'auto_explain.log_parameter_max_length': '0', 'client_min_messages': 'notice',
};

export interface Plannen {
  /** What was carried out while this was done. */
  van: (werk: () => Promise<unknown>) => Promise<Uitgevoerd[]>;
  /** Listens to this connection as well; it must have been made after the following began. */
  luister: (client: pg.ClientBase) => void;
}

/**
 * Lets PostgreSQL tell the plan of everything that the portal sends from now on: under the role and the settings of the
 * request, with its own parameters, and the bodies of functions with it. Nothing is sent twice or copied.
 */
export async function plannenVolgen(p: Portaal): Promise<Plannen> {
  const lijst: Uitgevoerd[] = [];
  const luister = (client: pg.ClientBase) => void client.on('notice', ({ message }) => {
    const json = /^duration: .* plan:\n([\s\S]+)$/.exec(message ?? '')?.[1];
    if (json === undefined) return;
    const { 'Query Text': tekst, Plan: plan } = JSON.parse(json) as { 'Query Text': string; Plan: Knoop };
    lijst.push({ tekst, plan });
  });
  p.pool.on('connect', luister);
  await metVerbinding(p.adminUrl, async (admin) => {
    const { rows } = await admin.query<{ naam: string }>('select current_database() as naam');
    await admin.query("load 'auto_explain'");
    for (const [naam, waarde] of Object.entries(INSTELLINGEN)) await admin.query(`alter database "${rows[0]?.naam ?? ''}" set ${naam} = '${waarde}'`);
    // A connection that stands keeps its settings: the pool makes new ones.
    await admin.query("select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and usename = 'samenspel_app'");
  });
  while (p.pool.totalCount > 0) await new Promise((klaar) => setTimeout(klaar, 20));
  return {
    luister,
    van: async (werk) => {
      lijst.length = 0;
      await werk();
      return [...lijst];
    },
  };
}

const DEEL = new RegExp(`^(${PERIODEN.map(({ tabel }) => tabel).join('|')})_(begin|overig|[0-9_]+)$`);

/** The table that a node reads; of a part the table that it is a part of. */
export function tabelVan(knoop: Knoop): string | undefined {
  return knoop['Relation Name']?.replace(DEEL, '$1');
}

/** Every node of a plan, each with whether it is computed once for the whole statement (InitPlan). */
export function* knopen(plan: Knoop, eenmalig = false): Generator<{ knoop: Knoop; eenmalig: boolean }> {
  const nu = eenmalig || plan['Parent Relationship'] === 'InitPlan';
  yield { knoop: plan, eenmalig: nu };
  for (const kind of plan.Plans ?? []) yield* knopen(kind, nu);
}
