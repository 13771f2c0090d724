import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { clusterStarten } from '../../test/support/cluster.ts';
import { APP, appUrl, clusterVoorbereiden, DEFINER, EIGENAAR, metDatabase, metVerbinding, rolNaam } from './bootstrap.ts';
import { embeddedStarten, embeddedWissen } from './embedded.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });
const ROLLEN = ['CONSULENT', 'VWN_TRAINER'];
const DATABASE = 'portaal';
const WACHTWOORD = 'een-wachtwoord-van-de-proef';

let cluster: Awaited<ReturnType<typeof clusterStarten>>;
let admin = '';
let app = '';

beforeAll(async () => {
  cluster = await clusterStarten(ROLLEN);
  await voorbereiden();
  admin = metDatabase(cluster.toegang.adminUrl, DATABASE);
  app = appUrl(cluster.toegang.adminUrl, WACHTWOORD, DATABASE);
  await sql(admin, `set role ${EIGENAAR}; create table dossier (naam text); insert into dossier values ('een');
    grant select on dossier to rol_consulent; reset role; create role vreemde login password 'vreemde'`);
});
afterAll(() => cluster.stoppen());

function voorbereiden(anders: Partial<Parameters<typeof clusterVoorbereiden>[1]> = {}): Promise<void> {
  return clusterVoorbereiden(cluster.toegang.adminUrl, { database: DATABASE, appWachtwoord: WACHTWOORD, rollen: ROLLEN, ...anders });
}

/** Several statements at once are one transaction; the rows are those of the last. */
async function sql(url: string, tekst: string): Promise<unknown[]> {
  return metVerbinding(url, async (client) => {
    const antwoord: unknown = await client.query(tekst);
    const laatste = (Array.isArray(antwoord) ? antwoord.at(-1) : antwoord) as pg.QueryResult<Record<string, unknown>>;
    return laatste.rows;
  });
}

const geweigerd = { code: '42501' };

describe('de inlog van het portaal op de database', () => {
  it('ziet zonder rol geen enkele rij, en met de rol wat die rol mag', async () => {
    await expect(sql(app, 'select naam from dossier')).rejects.toMatchObject(geweigerd);
    expect(await sql(app, 'set role rol_consulent; select naam from dossier')).toEqual([{ naam: 'een' }]);
    await expect(sql(app, 'set role rol_vwn_trainer; select naam from dossier')).rejects.toMatchObject(geweigerd);
  });

  it('kan geen eigenaar of definer worden, en ook niet zijn eigen rechten vergroten', async () => {
    for (const poging of [`set role ${EIGENAAR}`, `set role ${DEFINER}`, 'set role postgres', 'create table eigen (id int)', 'create schema eigen',
      'create temp table eigen (id int)', `grant ${DEFINER} to ${APP}`, `alter role ${APP} inherit bypassrls`, 'create role nieuw']) {
      await expect(sql(app, poging), poging).rejects.toMatchObject(geweigerd);
    }
  });

  it('is geen superuser, gaat niet om de rijbeveiliging heen en erft niets', async () => {
    const [inlog] = await sql(admin, `select rolcanlogin, rolsuper, rolbypassrls, rolinherit, rolcreaterole, rolcreatedb
      from pg_roles where rolname = '${APP}'`);
    expect(inlog).toEqual({ rolcanlogin: true, rolsuper: false, rolbypassrls: false, rolinherit: false, rolcreaterole: false, rolcreatedb: false });
    const lid = await sql(admin, `select roleid::regrole::text as rol, inherit_option, set_option, admin_option
      from pg_auth_members where member = '${APP}'::regrole order by 1`);
    expect(lid).toEqual(['rol_consulent', 'rol_vwn_trainer'].map((rol) => ({ rol, inherit_option: false, set_option: true, admin_option: false })));
  });

  it('is de enige inlog die de database in mag', async () => {
    const vreemde = new URL(admin);
    [vreemde.username, vreemde.password] = ['vreemde', 'vreemde'];
    await expect(sql(vreemde.href, 'select 1')).rejects.toMatchObject(geweigerd);
    expect(await sql(app, 'select 1 as een')).toEqual([{ een: 1 }]);
  });
});

describe('de eigenaar van het schema', () => {
  it('geeft een functie aan de definer, die door de rijbeveiliging heen leest, en kan haar nog vervangen', async () => {
    const functie = (naam: string): string => `create or replace function ${naam}() returns bigint language sql security definer
      set search_path = public, pg_temp as 'select count(*) from afgeschermd'`;
    await sql(admin, `set role ${EIGENAAR}; create table afgeschermd (id int); insert into afgeschermd values (1), (2);
      alter table afgeschermd enable row level security; alter table afgeschermd force row level security;
      grant select on afgeschermd to ${DEFINER}; ${functie('van_definer')}; ${functie('van_eigenaar')};
      alter function van_definer() owner to ${DEFINER}; ${functie('van_definer')}; revoke execute on function van_definer() from public;
      grant execute on function van_definer() to rol_consulent`);
    expect(await sql(app, 'set role rol_consulent; select van_definer() as definer, van_eigenaar() as eigenaar'))
      .toEqual([{ definer: '2', eigenaar: '0' }]);
    await expect(sql(app, 'set role rol_vwn_trainer; select van_definer()')).rejects.toMatchObject(geweigerd);
  });
});

describe('opnieuw voorbereiden', () => {
  /** xmin changes with every write to a row, also a write of the same values. */
  const stand = (): Promise<unknown[]> => sql(admin, ['authid', 'auth_members', 'database', 'namespace', 'extension', 'default_acl']
    .map((tabel) => `select '${tabel}' as tabel, ctid::text, xmin::text from pg_${tabel}`).join(' union all ') + ' order by 1, 2');

  it('schrijft niets als alles er al is', async () => {
    const voor = await stand();
    await voorbereiden();
    expect(await stand()).toEqual(voor);
  });

  it('zet recht wat iemand met de hand verruimde', async () => {
    await sql(admin, `alter role ${APP} superuser inherit; grant connect on database ${DATABASE} to public; grant create on schema public to public`);
    await voorbereiden();
    expect(await sql(admin, `select rolsuper, rolinherit, has_database_privilege('vreemde', '${DATABASE}', 'connect') as publiek,
      has_schema_privilege('vreemde', 'public', 'create') as maken from pg_roles where rolname = '${APP}'`))
      .toEqual([{ rolsuper: false, rolinherit: false, publiek: false, maken: false }]);
  });

  it('vervangt het wachtwoord als dat anders is', async () => {
    await voorbereiden({ appWachtwoord: 'een-ander-wachtwoord' });
    await expect(sql(app, 'select 1')).rejects.toMatchObject({ code: '28P01' });
    await voorbereiden();
    expect(await sql(app, 'select 1 as een')).toEqual([{ een: 1 }]);
  });

  it('mag door meerdere portalen tegelijk, ook als er nog niets is', async () => {
    const rollen = [...ROLLEN, 'NIEUWE_ROL'];
    await Promise.all(Array.from({ length: 5 }, () => voorbereiden({ database: 'samen-gemaakt', rollen })));
    const samen = appUrl(cluster.toegang.adminUrl, WACHTWOORD, 'samen-gemaakt');
    expect(await sql(samen, 'set role rol_nieuwe_rol; select current_user::text as ik')).toEqual([{ ik: 'rol_nieuwe_rol' }]);
  });

  it('weigert een kort wachtwoord en een rol die geen naam is', async () => {
    await expect(voorbereiden({ appWachtwoord: 'kort' })).rejects.toThrow('minstens 16 tekens');
    await expect(voorbereiden({ rollen: ['CONSULENT; drop table dossier'] })).rejects.toThrow('De naam van een rol');
    expect(rolNaam('VWN_TRAINER')).toBe('rol_vwn_trainer');
  });
});

describe('een beheerder die geen superuser is', () => {
  it('kan de database voorbereiden en beheren, mits hij BYPASSRLS mag geven', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'samenspel-spec-'));
    await chmod(dataDir, 0o711);
    const een = await embeddedStarten({ dataDir, fsync: false });
    try {
      await sql(een.superuserUrl, `create role beheer login createrole createdb password 'beheer'`);
      const beheer = new URL(een.superuserUrl);
      [beheer.username, beheer.password] = ['beheer', 'beheer'];
      const opties = { database: DATABASE, appWachtwoord: WACHTWOORD, rollen: ROLLEN };
      await expect(clusterVoorbereiden(beheer.href, opties)).rejects.toThrow('De databasegebruiker mag te weinig');
      await sql(een.superuserUrl, 'alter role beheer bypassrls');
      await clusterVoorbereiden(beheer.href, opties);
      await clusterVoorbereiden(beheer.href, opties);
      await sql(metDatabase(beheer.href, DATABASE), `set role ${EIGENAAR};
        create table dossier (wie int, tijd tstzrange, exclude using gist (wie with =, tijd with &&));
        grant select on dossier to rol_consulent`);
      expect(await sql(appUrl(beheer.href, WACHTWOORD, DATABASE), 'set role rol_consulent; select from dossier')).toEqual([]);
    } finally {
      await een.stoppen();
      await embeddedWissen(dataDir);
    }
  });
});

describe('het adres van de database voor het portaal', () => {
  it('wijst dezelfde server aan met een andere inlog', () => {
    expect(appUrl('postgresql://beheer:oud@db.dalfsen.nl:5433/postgres?sslmode=verify-full', 'a/b@c:d%', 'portaal'))
      .toBe('postgresql://samenspel_app:a%2Fb%40c%3Ad%25@db.dalfsen.nl:5433/portaal?sslmode=verify-full');
  });

  it('neemt de beheerder uit de opties van het adres niet over', () => {
    expect(appUrl('postgresql://db/postgres?user=beheer&password=oud', 'nieuw', 'portaal')).toBe('postgresql://samenspel_app:nieuw@db/portaal');
    expect(new pg.Client(appUrl('postgresql:///postgres?host=/run/pg&user=beheer', 'nieuw', 'portaal')))
      .toMatchObject({ user: APP, password: 'nieuw', host: '/run/pg', database: 'portaal' });
  });
});

describe('de cluster voor proeven', () => {
  it('geeft elke proef een eigen database met dezelfde rechten', async () => {
    await cluster.sjabloonMaken('sjabloon', async (url) => {
      await sql(url, `set role ${EIGENAAR}; create table les (naam text); insert into les values ('een');
        grant select, insert on les to rol_consulent`);
    });
    const [a, b] = await Promise.all([cluster.databaseMaken('sjabloon', 'w_1'), cluster.databaseMaken('sjabloon', 'w_2')]);
    await sql(appUrl(a.adminUrl, cluster.toegang.appWachtwoord, 'w_1'), 'set role rol_consulent; insert into les values (\'twee\')');
    expect(await sql(a.adminUrl, 'select count(*)::int as aantal from les')).toEqual([{ aantal: 2 }]);
    expect(await sql(b.appUrl, 'set role rol_consulent; select count(*)::int as aantal from les')).toEqual([{ aantal: 1 }]);
    const vreemde = new URL(b.adminUrl);
    [vreemde.username, vreemde.password] = ['vreemde', 'vreemde'];
    await expect(sql(vreemde.href, 'select 1')).rejects.toMatchObject(geweigerd);
    await cluster.databaseWissen('w_1');
    await expect(sql(a.adminUrl, 'select 1')).rejects.toMatchObject({ code: '3D000' });
  });

  it.each(['SIGINT', 'SIGKILL'] as const)('laat na een afgebroken run (%s) geen database en geen map achter', async (signaal) => {
    const code = `import { clusterStarten } from './test/support/cluster.ts';
      const { toegang } = await clusterStarten(['CONSULENT']);
      const pg = (await import('pg')).default;
      const client = new pg.Client(toegang.adminUrl); await client.connect();
      const { rows: [rij] } = await client.query("select current_setting('data_directory') as map");
      console.log(rij.map); setInterval(() => {}, 1000);`;
    const run = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', code], { stdio: ['ignore', 'pipe', 'inherit'] });
    const [regel] = await once(run.stdout, 'data') as [Buffer];
    const map = regel.toString().trim();
    expect(existsSync(join(map, 'postmaster.pid'))).toBe(true);
    run.kill(signaal);
    await vi.waitFor(() => expect(existsSync(join(map, '..', '..'))).toBe(false), { timeout: 10_000 });
  });
});
