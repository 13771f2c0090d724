import { createHmac, pbkdf2Sync, createHash, randomBytes } from 'node:crypto';
import pg from 'pg';

/**
 * The roles and the database, made before any migration runs. Every statement is written for PostgreSQL 15 to 18 and
 * runs only where something is missing: a second start writes nothing.
 */
export const EIGENAAR = 'samenspel_eigenaar';
export const DEFINER = 'samenspel_definer';
export const APP = 'samenspel_app';

/** Two replicas that start at once queue here; the number itself means nothing. */
const BOOTSTRAP_SLOT = 7_302_021;

export interface BootstrapOpties {
  database: string;
  appWachtwoord: string;
  /** Names of portal roles, as in the code: CONSULENT becomes the database role rol_consulent. */
  rollen: readonly string[];
}

/** `adminUrl` names a login that is superuser, or has CREATEROLE, CREATEDB and BYPASSRLS. */
export async function clusterVoorbereiden(adminUrl: string, opties: BootstrapOpties): Promise<void> {
  const rollen = opties.rollen.map(rolNaam);
  if (opties.appWachtwoord.length < 16) throw new Error('Het wachtwoord van samenspel_app moet minstens 16 tekens hebben.');
  try {
    await metVerbinding(adminUrl, async (admin) => {
      await admin.query(`set lock_timeout = '60s'`);
      await admin.query('select pg_advisory_lock($1)', [BOOTSTRAP_SLOT]);
      const versie = await serverVersie(admin);
      await rollenMaken(admin, rollen);
      await lidmaatschappenMaken(admin, versie, rollen);
      await databaseVoorbereiden(admin, opties.database);
      await metVerbinding(metDatabase(adminUrl, opties.database), inhoudVoorbereiden);
      await wachtwoordZetten(admin, adminUrl, opties);
    });
  } catch (fout) {
    throw (fout as { code?: unknown }).code === '42501' ? rechtenFout(fout) : fout;
  }
}

/** The address of the portal itself: same server, the login without rights. */
export function appUrl(adminUrl: string, wachtwoord: string, database: string): string {
  const url = new URL(metDatabase(adminUrl, database));
  // A host in the query (a socket directory) leaves no place for a user before it, and a user there would win.
  for (const naam of ['user', 'password']) url.searchParams.delete(naam);
  url.username = APP;
  url.password = encodeURIComponent(wachtwoord);
  if (url.username === APP) return url.href;
  url.searchParams.set('user', APP);
  url.searchParams.set('password', wachtwoord);
  return url.href;
}

/** The same login on another database of the same server. */
export function metDatabase(adminUrl: string, database: string): string {
  const url = new URL(adminUrl);
  url.pathname = `/${encodeURIComponent(database)}`;
  return url.href;
}

export function rolNaam(rol: string): string {
  const naam = `rol_${rol.toLowerCase()}`;
  // Names of roles go into SQL unquoted; this is why they may.
  if (!/^[a-z][a-z0-9_]{0,62}$/.test(naam)) throw new Error('De naam van een rol heeft alleen letters, cijfers en _, en hoogstens 59 tekens.');
  return naam;
}

/** Rights on a database do not travel with CREATE DATABASE … TEMPLATE, so a copy needs them again. */
export async function databaseRechten(admin: pg.Client, database: string): Promise<void> {
  const { rows } = await admin.query<{ publiek: boolean; app: boolean }>(
    `select exists (select from aclexplode(coalesce(datacl, acldefault('d', datdba))) where grantee = 0) as publiek,
            exists (select from aclexplode(datacl) where grantee = $2::regrole and privilege_type = 'CONNECT') as app
       from pg_database where datname = $1`, [database, APP]);
  const naam = pg.escapeIdentifier(database);
  if (rows[0]?.publiek !== false) await admin.query(`revoke all on database ${naam} from public`);
  if (rows[0]?.app !== true) await admin.query(`grant connect on database ${naam} to ${APP}`);
}

export async function metVerbinding<T>(url: string, werk: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  // A connection that breaks rejects the query that runs; without a listener it would end the process as well.
  client.on('error', () => undefined);
  try {
    await client.connect();
    return await werk(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function serverVersie(admin: pg.Client): Promise<number> {
  const { rows } = await admin.query<{ v: number }>(`select current_setting('server_version_num')::int / 10000 as v`);
  const versie = rows[0]?.v ?? 0;
  if (versie < 15) throw new Error(`PostgreSQL ${versie} is te oud: het portaal heeft 15 of nieuwer nodig.`);
  return versie;
}

const EIGENSCHAPPEN = { rolcanlogin: 'login', rolinherit: 'inherit', rolbypassrls: 'bypassrls', rolsuper: 'superuser',
  rolcreaterole: 'createrole', rolcreatedb: 'createdb', rolreplication: 'replication' } as const;
type Eigenschap = keyof typeof EIGENSCHAPPEN;

/**
 * What deviates is put right, for instance a portal login that someone made superuser in an hour of need. Only what
 * deviates is named, because naming SUPERUSER or BYPASSRLS at all takes the right to give it.
 */
async function rollenMaken(admin: pg.Client, rollen: readonly string[]): Promise<void> {
  const gewenst: [string, readonly Eigenschap[]][] = [
    [EIGENAAR, ['rolinherit']], [DEFINER, ['rolinherit', 'rolbypassrls']], [APP, ['rolcanlogin']],
    ...rollen.map((rol): [string, readonly Eigenschap[]] => [rol, ['rolinherit']]),
  ];
  const { rows } = await admin.query<{ rolname: string } & Record<Eigenschap, boolean>>(
    `select rolname, ${Object.keys(EIGENSCHAPPEN).join(', ')} from pg_roles where rolname = any($1)`, [gewenst.map(([naam]) => naam)]);
  for (const [naam, aan] of gewenst) {
    const nu = rows.find((rij) => rij.rolname === naam);
    const standaard = { rolinherit: true } as Partial<Record<Eigenschap, boolean>>;
    const anders = (Object.keys(EIGENSCHAPPEN) as Eigenschap[])
      .filter((eigenschap) => ((nu ?? standaard)[eigenschap] ?? false) !== aan.includes(eigenschap))
      .map((eigenschap) => (aan.includes(eigenschap) ? '' : 'no') + EIGENSCHAPPEN[eigenschap]);
    if (nu === undefined || anders.length > 0) await admin.query(`${nu ? 'alter' : 'create'} role ${naam} ${anders.join(' ')}`);
  }
}

/**
 * The portal login may become each rol and is none of them. NOINHERIT says so up to PostgreSQL 15; from 16 on each
 * membership says it for itself.
 */
async function lidmaatschappenMaken(admin: pg.Client, versie: number, rollen: readonly string[]): Promise<void> {
  const zonderErven = versie >= 16 ? ' with inherit false, set true' : '';
  const metErven = versie >= 16 ? ' with inherit true, set true' : '';
  // Inherited, so that a migration that gave a function to the definer can still replace it.
  const gewenst: [string, string, string][] = [[DEFINER, EIGENAAR, metErven],
    ...rollen.map((rol): [string, string, string] => [rol, APP, zonderErven])];
  const { rows: [ik] } = await admin.query<{ naam: string; super: boolean }>(
    'select quote_ident(rolname) as naam, rolsuper as super from pg_roles where rolname = current_user');
  // A superuser may become anyone; another admin needs this for `set role samenspel_eigenaar` and to give it a database.
  if (ik !== undefined && !ik.super) gewenst.push([EIGENAAR, ik.naam, metErven]);
  for (const [rol, lid, hoe] of gewenst) {
    const kolommen = versie >= 16 ? `and set_option and inherit_option = ${hoe === metErven}` : '';
    const { rowCount } = await admin.query(
      `select from pg_auth_members where roleid = $1::regrole and member = $2::regrole ${kolommen}`, [rol, lid]);
    if (rowCount === 0) await admin.query(`grant ${rol} to ${lid}${hoe}`);
  }
}

/** template0, so that what someone left in template1 does not come along and a session there does not block us. */
async function databaseVoorbereiden(admin: pg.Client, database: string): Promise<void> {
  const { rows: [nu] } = await admin.query<{ eigenaar: string }>(
    'select pg_get_userbyid(datdba) as eigenaar from pg_database where datname = $1', [database]);
  const naam = pg.escapeIdentifier(database);
  if (nu === undefined) await admin.query(`create database ${naam} owner ${EIGENAAR} template template0 encoding 'UTF8'`);
  else if (nu.eigenaar !== EIGENAAR) await admin.query(`alter database ${naam} owner to ${EIGENAAR}`);
  await databaseRechten(admin, database);
}

async function inhoudVoorbereiden(client: pg.Client): Promise<void> {
  const { rows: [nu] } = await client.query<{ publiek: boolean; definer: boolean; gist: boolean }>(
    `select exists (select from aclexplode(nspacl) where grantee = 0 and privilege_type = 'CREATE') as publiek,
            has_schema_privilege($1, oid, 'CREATE') as definer,
            exists (select from pg_extension where extname = 'btree_gist') as gist
       from pg_namespace where nspname = 'public'`, [DEFINER]);
  if (nu?.publiek) await client.query('revoke create on schema public from public');
  // PostgreSQL lets a function change owner only to a role that could have made it there.
  if (!nu?.definer) await client.query(`grant usage, create on schema public to ${DEFINER}`);
  if (!nu?.gist) await client.query('create extension if not exists btree_gist');
}

/** Only when the password does not work yet: hashing it again would write at every start. */
async function wachtwoordZetten(admin: pg.Client, adminUrl: string, { appWachtwoord, database }: BootstrapOpties): Promise<void> {
  const werkt = await metVerbinding(appUrl(adminUrl, appWachtwoord, database), async () => true).catch(() => false);
  if (!werkt) await admin.query(`alter role ${APP} password '${scramVerifier(appWachtwoord)}'`);
}

/** As psql's \password does: the server and its log see a verifier and never the password (RFC 5802). */
function scramVerifier(wachtwoord: string): string {
  const zout = randomBytes(16);
  const gezouten = pbkdf2Sync(wachtwoord.normalize('NFKC'), zout, 4096, 32, 'sha256');
  const hmac = (tekst: string): Buffer => createHmac('sha256', gezouten).update(tekst).digest();
  const bewaard = createHash('sha256').update(hmac('Client Key')).digest('base64');
  return `SCRAM-SHA-256$4096:${zout.toString('base64')}$${bewaard}:${hmac('Server Key').toString('base64')}`;
}

function rechtenFout(oorzaak: unknown): Error {
  const nodig = 'nodig is superuser, of (vanaf PostgreSQL 16) CREATEROLE, CREATEDB en BYPASSRLS';
  return new Error(`De databasegebruiker mag te weinig: ${nodig}.`, { cause: oorzaak });
}
