import { DataSource } from 'typeorm';
import { ENTITEITEN } from './entiteiten.ts';
import { MIGRATIES } from './migrations/index.ts';
import { Naamgeving } from './naamgeving.ts';

/**
 * For who serves: a free connection comes within ten seconds or not at all, and a statement that says nothing after its own limit
 * (`statement_timeout`) will never say anything: the other side is gone.
 */
export const MET_GEDULD = { connectionTimeoutMillis: 10_000, query_timeout: 20_000 } as const;

/**
 * What every pool of the portal has. A connection keeps the plans of what it is asked often; renewing it drops those that nobody asks any
 * more. `pipeline`: what is asked before the answer to the last question came is sent as well, and answered in order.
 */
export const POOL = { pipeline: true, maxLifetimeSeconds: 1_800, idleTimeoutMillis: 300_000, application_name: 'samenspel', idle_in_transaction_session_timeout: 60_000, keepAlive: true } as const;

/** Most connections at the same time, where nobody chooses. */
export const VERBINDINGEN = 10;

/**
 * A connection pool to the database of the portal.
 *
 * @param url who logs in decides what may be done: samenspel_app to serve, an administrator to migrate
 * @param geduld how long to wait, where somebody waits for an answer (`MET_GEDULD`)
 * @param verbindingen most connections at the same time: more than the database has processors makes none faster, and each keeps plans
 */
export function maakDatabron(url: string, verbindingen = VERBINDINGEN, geduld: object = {}): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    entities: [...ENTITEITEN],
    migrations: [...MIGRATIES],
    migrationsTableName: 'migratie',
    migrationsTransactionMode: 'each',
    namingStrategy: new Naamgeving(),
    synchronize: false,
    // gen_random_uuid() is part of PostgreSQL itself; this only chooses that function.
    uuidExtension: 'pgcrypto',
    installExtensions: false,
    logging: false,
    extra: { ...POOL, max: verbindingen, ...geduld },
  });
}
