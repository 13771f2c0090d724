import { randomBytes } from 'node:crypto';
import { MigrationExecutor, type QueryRunner } from 'typeorm';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { ALLE_ROLLEN, databaseRol } from '../../server/access/rollen.ts';
import { clusterVoorbereiden, metDatabase } from '../../server/database/bootstrap.ts';
import { metEigenaar } from '../../server/database/migreren.ts';
import { MIGRATIES } from '../../server/database/migrations/index.ts';
import { clusterOpenen } from '../support/cluster.ts';

/** What a server of the version before counts on: columns with their type, and functions with what they take and give. */
interface Stand { kolommen: Map<string, string>; verplicht: Set<string>; functies: Map<string, string> }

const KOLOMMEN = `select c.relname || '.' || a.attname as naam, format_type(a.atttypid, a.atttypmod) as soort,
    a.attnotnull and not a.atthasdef and a.attidentity = '' and not exists (select from pg_trigger t join pg_proc f on f.oid = t.tgfoid
      where t.tgrelid = c.oid and t.tgtype & 6 = 6 and f.prosrc ~ ('new\\.' || a.attname || ' := coalesce')) as verplicht
  from pg_class c join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public' join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  where c.relkind in ('r', 'p') and c.relname not in ('migratie', 'schema_stand')`;
const FUNCTIES = `select p.proname || '(' || pg_get_function_identity_arguments(p.oid) || ')' as naam, pg_get_function_result(p.oid) as soort
  from pg_proc p join pg_namespace n on n.oid = p.pronamespace and n.nspname = 'public' cross join lateral aclexplode(p.proacl) r join pg_roles g on g.oid = r.grantee
  where r.privilege_type = 'EXECUTE' and g.rolname = any($1) and not exists (select from pg_depend d where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype = 'e')`;

async function standVan(runner: QueryRunner): Promise<Stand> {
  const kolommen = (await runner.query(KOLOMMEN)) as { naam: string; soort: string; verplicht: boolean }[];
  const functies = (await runner.query(FUNCTIES, [['samenspel_app', ...ALLE_ROLLEN.map(databaseRol)]])) as { naam: string; soort: string }[];
  return {
    kolommen: new Map(kolommen.map(({ naam, soort }) => [naam, soort])), verplicht: new Set(kolommen.filter(({ verplicht }) => verplicht).map(({ naam }) => naam)),
    functies: new Map(functies.map(({ naam, soort }) => [naam, soort])),
  };
}

/** Columns that are added at the end of what a function gives disturb nobody. */
const groeide = (voor: string, na: string | undefined) => na === voor || (voor.startsWith('TABLE(') && na?.startsWith(`${voor.slice(0, -1)}, `) === true);

/** Went before the first version was in use: a version before these cannot work on. No name is added here. */
const VOOR_HET_GEBRUIK: readonly string[] = ['Audit1795000000002', 'Fg1795000000003', 'Taal1795000000008', 'Aanbod1795000000017', 'Deelnemersgroepen1795000000034'];

function gebroken(voor: Stand, na: Stand): string[] {
  const tabellen = new Set([...voor.kolommen.keys()].map((naam) => naam.split('.')[0]));
  return [
    ...[...voor.kolommen].filter(([naam, soort]) => na.kolommen.get(naam) !== soort).map(([naam, soort]) => `${naam}: ${soort} -> ${na.kolommen.get(naam) ?? 'weg'}`),
    ...[...na.verplicht].filter((naam) => tabellen.has(naam.split('.')[0] ?? '') && !voor.verplicht.has(naam)).map((naam) => `${naam}: verplicht, en wie er niet van weet vult niets in`),
    ...[...voor.functies].filter(([naam, soort]) => !groeide(soort, na.functies.get(naam))).map(([naam, soort]) => `${naam}: ${soort} -> ${na.functies.get(naam) ?? 'weg'}`),
  ];
}

let naam: string;
let url: string;
beforeAll(async () => {
  naam = `m_${randomBytes(6).toString('hex')}`;
  const { adminUrl, appWachtwoord } = inject('cluster');
  await clusterVoorbereiden(adminUrl, { database: naam, appWachtwoord, rollen: ALLE_ROLLEN });
  url = metDatabase(adminUrl, naam);
});
afterAll(() => clusterOpenen(inject('cluster')).databaseWissen(naam));

describe('Een server van de versie ervoor werkt door nadat er gemigreerd is', () => {
  it('geen migratie neemt weg wat er was, of vraagt van wie er niet van weet iets nieuws', async () => {
    const uit: Record<string, string[]> = {};
    await metEigenaar(url, async (db, runner) => {
      const migraties = new MigrationExecutor(db, runner);
      let voor: Stand | null = null;
      for (const migratie of await migraties.getPendingMigrations()) {
        await runner.startTransaction();
        await migraties.executeMigration(migratie);
        await runner.commitTransaction();
        const na = await standVan(runner);
        const fouten = voor ? gebroken(voor, na) : [];
        if (fouten.length > 0) uit[migratie.name] = fouten;
        voor = na;
      }
      expect(voor?.kolommen.size).toBeGreaterThan(MIGRATIES.length);
    });
    expect(Object.fromEntries(Object.entries(uit).filter(([migratie]) => !VOOR_HET_GEBRUIK.includes(migratie)))).toEqual({});
    expect(Object.keys(uit)).toEqual(VOOR_HET_GEBRUIK);
  }, 120_000);
});
