import { setTimeout as wacht } from 'node:timers/promises';
import CircuitBreaker from 'opossum';
import { Pool, type PoolClient } from 'pg';
import sql from 'sql-template-tag';
import type { Datum } from '../../shared/rules/datum.ts';
import type { Actor } from '../access/actor.ts';
import { POOL, VERBINDINGEN } from './databron.ts';
import { aanvangen, alsRij, inDienst, type Opdracht } from './dienst.ts';
import { verbreekZoStil } from './storing.ts';
import { voorbereid } from './voorbereid.ts';

/** Who reads, and where the primary was when it let them in. */
export interface Leesgrond {
  actor: Actor;
  vandaag: Datum;
  plek: Plek;
}

/** A place in the history of one database. */
export interface Plek {
  databank: string;
  /** Null where the primary cannot tell. */
  stand: string | null;
}

/** What became of the reads that might go to the replica: those of the first kind were read there, the others on the primary. */
export type Leesuitkomst = 'GELEZEN' | 'ACHTER' | 'MISLUKT' | 'OVERGESLAGEN';

export interface Leesopties {
  /** Logs in as samenspel_app. */
  url: string;
  /** Told when a read failed, with the code of PostgreSQL, and when the replica is used again. */
  meld: (gebruikt: boolean, code?: string) => void;
  /** Most connections: an operation takes one at most, so as many as the primary has are enough for everybody. */
  verbindingen?: number | undefined;
  /** How long it is left alone after it failed; then one read tries it. */
  rustMs?: number | undefined;
}

/** A commit takes a millisecond or two to get there; who must wait longer is better off with the primary. */
const BIJNA = { keer: 5, ms: 5 };
/** What takes longer than this is tried on the primary; a connection that then says nothing is silent. */
const LEZEN_MS = 3_000;
const GEDULD = { connectionTimeoutMillis: 1_000, query_timeout: LEZEN_MS + 500 };
const RUST_MS = 10_000;

/** The same on every replica. An address of another database would answer as well, with other people. */
const DATABANK = sql`(select system_identifier || '/' || d.oid from pg_control_system(), pg_database d where d.datname = current_database())`;

/**
 * Columns that say where the primary is, for who comes in. A commit is flushed before it is acknowledged and before anybody sees it, so
 * the flushed position holds all of them, and a replica can get there. (What is written is not sent before it is flushed; what is inserted may
 * be of who never commits.) With synchronous_commit off a commit is acknowledged before it is flushed, and no position tells: the primary reads.
 */
export const PLEK = sql`, ${DATABANK} as databank, case when current_setting('synchronous_commit') <> 'off' then pg_current_wal_flush_lsn()::text end as stand`;

/**
 * A streaming replica, for reads that say so themselves (`Transactie.lees`). It answers under the role and the settings of the actor, in a
 * transaction that can only read, and only once it has what the primary had when the actor came in. What it does not answer the primary does.
 */
export class Leesreplica {
  readonly tellers: Record<Leesuitkomst, number> = { GELEZEN: 0, ACHTER: 0, MISLUKT: 0, OVERGESLAGEN: 0 };
  private readonly pool: Pool;
  private readonly zekering: CircuitBreaker<[Leesgrond, Opdracht], unknown[] | null>;

  constructor({ url, meld, verbindingen = VERBINDINGEN, rustMs = RUST_MS }: Leesopties) {
    this.pool = new Pool({ ...POOL, ...GEDULD, max: verbindingen, connectionString: url });
    // A connection may die at any moment, idle in the pool or between two statements; without a listener the event would end the process.
    this.pool.on('error', () => undefined).on('connect', (client) => client.on('error', () => undefined));
    // One failure is enough: nobody after that waits for a host that is gone. How long each statement may take stands above.
    this.zekering = new CircuitBreaker((grond: Leesgrond, s: Opdracht) => this.lezen(grond, s), { timeout: false, errorThresholdPercentage: 0, resetTimeout: rustMs, rollingPercentilesEnabled: false, enableSnapshots: false });
    this.zekering.on('success', (rijen) => { this.tellers[rijen === null ? 'ACHTER' : 'GELEZEN'] += 1; });
    this.zekering.on('reject', () => { this.tellers.OVERGESLAGEN += 1; });
    this.zekering.on('failure', (fout) => {
      this.tellers.MISLUKT += 1;
      meld(false, (fout as { code?: string }).code);
    });
    this.zekering.on('close', () => meld(true));
    this.zekering.fallback(() => null);
  }

  /** The rows, or null where the primary must read them. */
  async lees(grond: Leesgrond, s: Opdracht): Promise<unknown[] | null> {
    return grond.plek.stand === null ? null : this.zekering.fire(grond, s);
  }

  async stoppen(): Promise<void> {
    this.zekering.shutdown();
    // Whoever fell silent does not say goodbye either.
    await Promise.race([this.pool.end(), wacht(1_000)]);
  }

  private async lezen(grond: Leesgrond, s: Opdracht): Promise<unknown[] | null> {
    const client = await this.pool.connect();
    try {
      const rijen = await isBij(client, grond) ? await metEinde(client, voorbereid(client, grond.actor.rol, s)) : null;
      if (rijen === null) await client.query('ROLLBACK');
      client.release();
      return rijen;
    } catch (fout) {
      verbreekZoStil(client, fout);
      client.release(true);
      throw fout;
    }
  }
}

/**
 * Begins as the actor, and says whether the replica has what the primary had. Read committed, whatever the database has by itself: what is
 * read next must see what was applied before this answer, and not before it began.
 *
 * @throws where this is no replica of that database
 */
async function isBij(client: PoolClient, { actor, vandaag, plek: { databank, stand } }: Leesgrond): Promise<boolean> {
  const vraag = voorbereid(client, '', inDienst(alsRij(actor), {
    vandaag, hoogstensMs: LEZEN_MS,
    kolommen: sql`, pg_is_in_recovery() and ${DATABANK} = ${databank} as "isReplica", pg_last_wal_replay_lsn() >= ${stand}::pg_lsn as "isBij"`,
  }));
  let [rij] = await aanvangen<{ isReplica: boolean; isBij: boolean | null }>(client, vraag, ' ISOLATION LEVEL READ COMMITTED READ ONLY');
  if (!rij?.isReplica) throw Object.assign(new Error('Not a replica of this database'), { code: 'GEEN_REPLICA' });
  for (let keer = 0; !rij?.isBij && keer < BIJNA.keer; keer += 1) {
    await wacht(BIJNA.ms);
    [rij] = (await client.query(vraag)).rows as [typeof rij];
  }
  return rij?.isBij === true;
}

/** The last statement of a transaction: its end is sent along. */
async function metEinde(client: PoolClient, vraag: { text: string; values?: unknown[] }): Promise<unknown[]> {
  const [{ rows }] = await Promise.all([client.query(vraag), client.query('COMMIT')]);
  return rows;
}
