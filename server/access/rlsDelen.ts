import type { Sql } from 'sql-template-tag';

/** A fragment of the registry as text for a policy. */
export function tekst(fragment: Sql): string {
  if (fragment.values.length > 0) throw new Error('A policy cannot have parameters');
  return fragment.sql.replace(/\s+/g, ' ').trim();
}

/** Row-level security on, for the owner too. */
export function slot(tabel: string): string[] {
  return [`alter table ${tabel} enable row level security;`, `alter table ${tabel} force row level security;`];
}
