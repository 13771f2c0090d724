import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ALLE_ROLLEN, databaseRol } from '../../server/access/rollen.ts';
import { metEigenaar, migreren, terugMigreren } from '../../server/database/migreren.ts';
import { MIGRATIES } from '../../server/database/migrations/index.ts';
import { ALLE_TABELLEN } from '../../server/domain/rubrieken.ts';
import { type Portaal, portaalStarten } from '../support/portaal.ts';

let p: Portaal;
beforeAll(async () => {
  p = await portaalStarten();
  // The catalogue shows grants only to who may become the grantee: ask as superuser.
  await p.client.query('reset role');
});
afterAll(() => p.stop());

const ALLE_DB_ROLLEN = ['samenspel_app', ...ALLE_ROLLEN.map(databaseRol)];

describe('De database verdedigt zichzelf', () => {
  it('elke tabel met een persoon staat in het register of in het fundament', async () => {
    const tabellen = await p.b.vraag<{ tabel: string }>(`select distinct table_name as tabel from information_schema.columns
      where table_schema = 'public' and column_name in ('inburgeraar_id', 'personen') order by 1`);
    const bekend = new Set([...ALLE_TABELLEN.map((t) => t.tabel), 'betrokkenheid', 'groepslid', 'lidmaatschap', 'auditregel', 'kernset', 'grafsteen']);
    expect(tabellen.map((t) => t.tabel).filter((t) => !bekend.has(t))).toEqual([]);
    expect(tabellen.length).toBeGreaterThan(40);
  });

  it('rijbeveiliging staat aan en geldt ook voor de eigenaar, op elke tabel met persoonsgegevens', async () => {
    const open = await p.b.vraag(`select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
      where c.relkind in ('r', 'p') and not (c.relrowsecurity and c.relforcerowsecurity)
        and c.relname not in ('gemeente', 'organisatie', 'organisatie_gemeente', 'groep', 'les', 'activiteit', 'migratie', 'schema_stand', 'sessie')`);
    expect(open).toEqual([]);
  });

  it('op tabellen zonder rijbeveiliging kan geen rol schrijven, en sessies kan geen rol lezen', async () => {
    const rechten = await p.b.vraag(`select grantee, table_name, privilege_type from information_schema.role_table_grants
      where table_schema = 'public' and grantee = any($1) and ((table_name in ('gemeente', 'organisatie', 'organisatie_gemeente', 'groep', 'les', 'activiteit') and privilege_type <> 'SELECT')
        or table_name in ('sessie', 'migratie', 'schema_stand'))`, [ALLE_DB_ROLLEN]);
    expect(rechten).toEqual([]);
  });

  it('geen rol van het portaal is superuser, mag rijbeveiliging voorbij, of bezit een tabel', async () => {
    const rollen = await p.b.vraag<{ rolname: string }>(`select rolname from pg_roles where rolname = any($1) and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)`, [ALLE_DB_ROLLEN]);
    expect(rollen).toEqual([]);
    expect(await p.b.vraag(`select tablename from pg_tables where tableowner = any($1)`, [ALLE_DB_ROLLEN])).toEqual([]);
  });

  it('de login van het portaal heeft zelf geen enkel recht op een tabel', async () => {
    expect(await p.b.vraag(`select table_name from information_schema.role_table_grants where grantee = 'samenspel_app' and table_schema = 'public'`)).toEqual([]);
  });

  it('het auditlog kan alleen groeien', async () => {
    const rechten = await p.b.vraag<{ privilege_type: string }>(`select distinct privilege_type from information_schema.role_table_grants where table_name = 'auditregel' and grantee = any($1)`, [ALLE_DB_ROLLEN]);
    expect(rechten).toEqual([{ privilege_type: 'INSERT' }]);
  });

  it('het grootboek van presentie en uren kan alleen groeien; alleen het kenmerk actueel schuift', async () => {
    const kolommen = await p.b.vraag<{ column_name: string }>(`select distinct column_name from information_schema.column_privileges
      where table_name in ('presentie', 'participatie_uren') and privilege_type = 'UPDATE' and grantee = any($1)`, [ALLE_DB_ROLLEN]);
    expect(kolommen).toEqual([{ column_name: 'actueel' }]);
    const wissen = await p.b.vraag(`select 1 from information_schema.role_table_grants where table_name in ('presentie', 'participatie_uren', 'afspraak_melding') and privilege_type in ('DELETE', 'TRUNCATE') and grantee = any($1)`, [ALLE_DB_ROLLEN]);
    expect(wissen).toEqual([]);
  });

  it('elke functie met geleende rechten zet haar zoekpad vast en is niet voor iedereen', async () => {
    const los = await p.b.vraag(`select p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace and n.nspname = 'public'
      where p.prosecdef and (not exists (select 1 from unnest(p.proconfig) c where c like 'search_path=%') or has_function_privilege('public', p.oid, 'execute'))`);
    expect(los).toEqual([]);
  });

  it('elke verwijzing heeft een index', async () => {
    const zonder = await p.b.vraag(`select c.conrelid::regclass::text as tabel, c.conname from pg_constraint c where c.contype = 'f' and c.connamespace = 'public'::regnamespace
      and not exists (select 1 from pg_index i where i.indrelid = c.conrelid and i.indkey[0] = any(c.conkey))
      and not exists (select 1 from pg_attribute a where a.attrelid = c.conrelid and a.attnum = any(c.conkey) and a.attname in ('ingevoerd_door', 'gewijzigd_door'))`);
    expect(zonder).toEqual([]);
  });

  it('momenten hebben een tijdzone', async () => {
    expect(await p.b.vraag(`select table_name, column_name from information_schema.columns where table_schema = 'public' and data_type = 'timestamp without time zone'
      and table_name <> 'migratie'`)).toEqual([]);
  });
});

describe('Migraties', () => {
  it('brengen de database precies op de stand van de code', async () => {
    const over = await metEigenaar(p.adminUrl, async (db) => (await db.driver.createSchemaBuilder().log()).upQueries.map((q) => q.query));
    expect(over).toEqual([]);
  });

  it('gaan terug tot niets en weer op', async () => {
    const leeg = await portaalStarten();
    await leeg.client.query('reset role');
    const tabellen = () => leeg.client.query(`select count(*)::int as n from pg_tables where schemaname = 'public' and tablename <> 'migratie'`);
    const voor = (await tabellen()).rows[0].n;
    for (const _ of MIGRATIES) await terugMigreren(leeg.adminUrl);
    expect((await tabellen()).rows[0].n).toBe(0);
    await migreren(leeg.adminUrl);
    expect((await tabellen()).rows[0].n).toBe(voor);
    await leeg.stop();
  });
});
