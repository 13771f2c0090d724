import type { Sql } from 'sql-template-tag';
import { bereikSql, INSTELLINGEN, isAfronding, isLopend } from './bereik.ts';
import type { Rol } from './rollen.ts';

/** SQL of the registry as the text of a policy. */
export function tekst(fragment: Sql): string {
  if (fragment.values.length > 0) throw new Error('A policy cannot have parameters');
  return fragment.sql.replace(/\s+/g, ' ').trim();
}

/** The person of this row is in bereik of the role, in one of the given states. */
export function inBereik(rol: Rol, kolom: string, staat: 'LOPEND' | 'OOK_AFRONDING', opties: { datum?: string; zonderWaarneming?: boolean } = {}): string | null {
  const bron = bereikSql(rol, INSTELLINGEN);
  if (!bron) return null;
  const lopend = tekst(isLopend(INSTELLINGEN));
  const totEinde = opties.datum ? ` and ${opties.datum} <= b.tot` : '';
  const toestand = staat === 'LOPEND' ? lopend : `(${lopend} or (${tekst(isAfronding(INSTELLINGEN))}${totEinde}))`;
  const regie = opties.zonderWaarneming ? ` and b.opdracht <> 'WAARNEMING'` : '';
  return `exists (select 1 from (${tekst(bron)}) b where b.inburgeraar_id = ${kolom} and ${toestand}${regie})`;
}

/** Row-level security on, for the owner too. */
export function slot(tabel: string): string[] {
  return [`alter table ${tabel} enable row level security;`, `alter table ${tabel} force row level security;`];
}
