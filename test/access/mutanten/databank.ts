import type { RlsWereld } from '../rls/wereld.ts';

/** One change to the second wall, as SQL, and where it should be noticed. */
export interface Mutant {
  naam: string;
  sql: readonly string[];
  tabel: string;
  rol: string;
  /** SELECT, INSERT, UPDATE, DELETE or ALL: what to try first. */
  bij: string;
  /** Why nobody can tell it from the original; empty where somebody must. */
  gelijkwaardig: string;
}

interface Beleid { tabel: string; naam: string; rol: string; cmd: string; qual: string | null; with_check: string | null }
interface Recht { tabel: string; rol: string; recht: string; kolom: string | null }

/** Tables whose absence of rights is part of the wall as well. */
async function tabellen(w: RlsWereld): Promise<string[]> {
  return (await w.admin.query<{ t: string }>(`select relname as t from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') order by 1`)).rows.map((r) => r.t);
}

async function kolomrechten(w: RlsWereld): Promise<Recht[]> {
  return (await w.admin.query<Recht>(`select c.relname as tabel, r.rolname as rol, x.privilege_type as recht, a.attname as kolom
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 cross join lateral aclexplode(a.attacl) x join pg_roles r on r.oid = x.grantee
    where c.relnamespace = 'public'::regnamespace and r.rolname like 'rol\\_%' order by 1, 2, 3, 4`)).rows;
}

async function tabelrechten(w: RlsWereld): Promise<Recht[]> {
  return (await w.admin.query<Recht>(`select c.relname as tabel, r.rolname as rol, x.privilege_type as recht, null as kolom
    from pg_class c cross join lateral aclexplode(c.relacl) x join pg_roles r on r.oid = x.grantee
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and r.rolname like 'rol\\_%' order by 1, 2, 3`)).rows;
}

/**
 * Every policy taken away, and opened for everybody where it looks (USING) and where it lets in (WITH CHECK).
 */
export async function beleidsmutanten(w: RlsWereld): Promise<Mutant[]> {
  const { rows } = await w.admin.query<Beleid>(`select tablename as tabel, policyname as naam, roles[1]::text as rol, cmd, qual, with_check from pg_policies where schemaname = 'public' and roles[1]::text like 'rol\\_%' order by 1, 2`);
  const wijzigbaar = new Map<string, string[]>();
  for (const { tabel, rol, recht, kolom } of await kolomrechten(w)) if (recht === 'UPDATE' && kolom) wijzigbaar.set(`${tabel}|${rol}`, [...wijzigbaar.get(`${tabel}|${rol}`) ?? [], kolom]);
  return rows.flatMap(({ tabel, naam, rol, cmd, qual, with_check }) => {
    const basis = { tabel, rol: rol.replace('rol_', '').toUpperCase(), bij: cmd };
    const uit: Mutant[] = [{ ...basis, naam: `drop policy ${naam} on ${tabel}`, sql: [`drop policy ${naam} on ${tabel}`], gelijkwaardig: '' }];
    if (qual !== null && qual !== 'true') uit.push({ ...basis, naam: `${naam} on ${tabel} using (true)`, sql: [`alter policy ${naam} on ${tabel} using (true)`], gelijkwaardig: '' });
    if (with_check !== null && with_check !== 'true') {
      const kolommen = wijzigbaar.get(`${tabel}|${rol}`) ?? [];
      uit.push({
        ...basis, naam: `${naam} on ${tabel} with check (true)`, sql: [`alter policy ${naam} on ${tabel} with check (true)`],
        gelijkwaardig: cmd === 'UPDATE' ? waaromGelijk(tabel, rol, kolommen, with_check) : '',
      });
    }
    return uit;
  });
}

/**
 * An update passes USING with the row as it was. WITH CHECK adds something only where a column of its condition can be
 * changed, so where none can, both say the same. (Deparsed conditions name columns as words.)
 */
function waaromGelijk(tabel: string, rol: string, wijzigbaar: readonly string[], check: string): string {
  const geraakt = wijzigbaar.filter((kolom) => new RegExp(`\\b${tabel}\\.${kolom}\\b|(?<![.\\w])${kolom}\\b`).test(check));
  if (geraakt.length === 0) return 'no column of the condition can be changed, so the row passes as it passed USING';
  if (tabel === 'afspraak' && rol === 'rol_consulent') return 'the consulent writes every theme that the column can hold';
  return '';
}

const TE_GEVEN = ['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER'];

/** Every right taken away, and every right given that a role does not have. */
export async function rechtenmutanten(w: RlsWereld): Promise<Mutant[]> {
  const [perTabel, perKolom, alle] = [await tabelrechten(w), await kolomrechten(w), await tabellen(w)];
  const rollen = [...new Set(w.sessies.map((s) => s.rol))];
  const basis = (tabel: string, rol: string, recht: string) => ({ tabel, rol: rol.replace('rol_', '').toUpperCase(), bij: recht, gelijkwaardig: '' });
  const weg = [...perTabel, ...perKolom].map(({ tabel, rol, recht, kolom }): Mutant => {
    const wat = kolom ? `${recht} (${kolom})` : recht;
    return { ...basis(tabel, rol, recht), naam: `revoke ${wat} on ${tabel} from ${rol}`, sql: [`revoke ${wat} on ${tabel} from ${rol}`] };
  });
  const heeft = new Set(perTabel.map((r) => `${r.tabel}|${r.rol}|${r.recht}`));
  const erbij = alle.flatMap((tabel) => rollen.flatMap((rol) => TE_GEVEN.filter((recht) => !heeft.has(`${tabel}|rol_${rol.toLowerCase()}|${recht}`)).map((recht): Mutant => {
    const dbRol = `rol_${rol.toLowerCase()}`;
    return { ...basis(tabel, dbRol, recht), naam: `grant ${recht} on ${tabel} to ${dbRol}`, sql: [`grant ${recht} on ${tabel} to ${dbRol}`] };
  })));
  return [...weg, ...erbij];
}
