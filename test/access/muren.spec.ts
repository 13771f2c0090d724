import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { metVerbinding } from '../../server/database/bootstrap.ts';
import { LANG } from '../support/maat.ts';
import { verslag } from '../support/verslag.ts';
import { leesAlles, leesVan } from './orakel/leeskanalen.ts';
import { Cellen } from './orakel/lezen.ts';
import { ROLLEN } from './orakel/matrix.ts';
import { type Proefportaal, proefportaal } from './orakel/proefportaal.ts';

/** Row-level security stands open: every role of the database may do everything with every row. */
async function rijbeveiligingOpen(adminUrl: string): Promise<number> {
  return metVerbinding(adminUrl, async (admin) => {
    const { rows: oud } = await admin.query<{ policyname: string; tablename: string }>(`select policyname, tablename from pg_policies where schemaname = 'public'`);
    for (const { policyname, tablename } of oud) await admin.query(`drop policy ${pg.escapeIdentifier(policyname)} on public.${pg.escapeIdentifier(tablename)}`);
    const { rows: tabellen } = await admin.query<{ naam: string }>(`select relname as naam from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')`);
    for (const { naam } of tabellen) await admin.query(`create policy alles_open on public.${pg.escapeIdentifier(naam)} using (true) with check (true)`);
    const { rows: rollen } = await admin.query<{ naam: string }>(`select rolname as naam from pg_roles where rolname like 'rol\\_%'`);
    for (const { naam } of rollen) await admin.query(`grant select, insert, update, delete on all tables in schema public to ${pg.escapeIdentifier(naam)}`);
    return oud.length;
  });
}

let proef: Proefportaal;
let policies: number;
beforeAll(async () => {
  proef = await proefportaal();
  policies = await rijbeveiligingOpen(proef.p.adminUrl);
}, 240_000);
afterAll(() => proef.p.stop());

describe('Met de rijbeveiliging van de database wijd open', () => {
  it('staat zij echt open: als rol leest men rauw alles', async () => {
    expect(policies).toBeGreaterThan(100);
    const client = new pg.Client({ connectionString: proef.p.appUrl });
    await client.connect();
    await client.query('begin');
    await client.query(`select set_config('role', 'rol_taalcoach', true)`);
    const { rows } = await client.query<{ n: number }>('select count(*)::int as n from gezondheid');
    await client.end();
    expect(rows[0]?.n).toBeGreaterThan(10);
  });

  it('laten de eigen SQL en de wachters nog steeds niets door, in geen enkele cel', async () => {
    const cellen = new Cellen();
    // Every role in the long proof; in the short one those of each way into the bereik.
    if (LANG) await leesAlles({ ...proef, cellen });
    else for (const rol of ['TEAMLEIDER', 'TAALDOCENT', 'VWN_COORDINATOR', 'TAALCOACH', 'INBURGERAAR', 'FG']) await leesVan({ ...proef, cellen }, rol);
    expect(cellen.samenvatting()).toEqual([]);
    verslag('zonder rijbeveiliging', { rollen: LANG ? ROLLEN.length : 6, cellen: cellen.gedaan.size, lekken: cellen.fouten.length });
  }, 600_000);
});
