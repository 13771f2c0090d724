import { setImmediate as eindeVanDeBeurt } from 'node:timers/promises';
import type { PoolClient } from 'pg';
import sql, { type Sql } from 'sql-template-tag';
import type { DataSource, QueryRunner } from 'typeorm';
import type { Actor } from '../access/actor.ts';
import { databaseRol } from '../access/rollen.ts';
import { auditregels, type Inzage } from '../audit/audit.ts';
import type { Auditgeheim } from '../audit/geheim.ts';
import type { Spoor } from '../audit/spoor.ts';
import type { Datum } from '../../shared/rules/datum.ts';
import { isStoring, verbreekZoStil } from './storing.ts';
import { voorbereid } from './voorbereid.ts';

/**
 * One operation = one transaction on one connection, under the database role of the actor. Rows are served from it,
 * the audit is written in it, and only then the answer goes out. What needs no answer to go on is sent with what comes next: the begin
 * with who comes in, and the commit with the audit.
 */
export class Transactie {
  readonly inzagen: Inzage[] = [];
  private readonly blijvend: { text: string; values: unknown[] }[] = [];
  private stuk = false;
  private open = true;
  private rij: Promise<unknown> = Promise.resolve();

  private constructor(
    private readonly runner: QueryRunner,
    private readonly client: PoolClient,
    readonly actor: Actor,
    readonly begin: Begin,
  ) {}

  get nu(): Date {
    return this.begin.nu;
  }

  get vandaag(): Datum {
    return this.begin.vandaag;
  }

  /** Opens a transaction, and takes on the role of who comes in. Null when nobody is logged in. */
  static async beginnen(db: DataSource, begin: Begin, { wie, actorUit }: Binnenkomst): Promise<Transactie | null> {
    const runner = db.createQueryRunner();
    let client: PoolClient | null = null;
    try {
      client = await runner.connect() as PoolClient;
      const [rij] = await aanvangen<never>(client, voorbereid(client, '', inDienst(wie, begin.vandaag)));
      if (rij !== undefined) return new Transactie(runner, client, actorUit(rij), begin);
      await client.query('ROLLBACK');
      await runner.release();
      return null;
    } catch (fout) {
      verbreekZoStil(client, fout);
      await client?.query('ROLLBACK').catch(() => undefined);
      await runner.release();
      throw fout;
    }
  }

  /** Runs one statement as the actor. Parallel resolvers share one connection: their statements queue here. */
  vraag<T>(s: { text: string; values: unknown[] }): Promise<T[]> {
    const beurt = this.rij.then(() => this.uitvoeren<T>(s));
    this.rij = beurt.catch(() => undefined);
    return beurt;
  }

  private async uitvoeren<T>(s: { text: string; values: unknown[] }): Promise<T[]> {
    // After the end the connection is somebody else's.
    if (!this.open) throw new Error('The transaction has ended');
    try {
      return (await this.client.query(voorbereid(this.client, databaseRol(this.actor.rol), s))).rows as T[];
    } catch (fout) {
      this.stuk = true;
      verbreekZoStil(this.client, fout);
      throw fout;
    }
  }

  /** True after a failed statement: nothing of this transaction may be answered or kept. */
  get mislukt(): boolean {
    return this.stuk;
  }

  /** Notes what was read or written, for the audit. */
  inzien(...inzagen: Inzage[]): void {
    this.inzagen.push(...inzagen);
  }

  /** Runs this as the actor also where the operation is refused: that somebody guessed is kept although nothing came of it. */
  ookBijWeigering(s: { text: string; values: unknown[] }): void {
    this.blijvend.push(s);
  }

  /** Writes the audit and commits; after a failure it rolls back and throws. */
  async bevestigen(): Promise<void> {
    if (!this.open) return;
    try {
      await this.rij;
      if (this.stuk) throw new Error('The transaction failed earlier');
      const audit = auditregels(this.actor, this.begin, this.inzagen);
      const geschreven = audit ? this.uitvoeren(audit) : Promise.resolve();
      this.open = false;
      // What cannot be sent at all fails within this turn, and the database would know nothing of it: a commit behind it would be carried out.
      await Promise.race([geschreven, eindeVanDeBeurt()]);
      // Where the database refused the audit, the commit of what failed says ROLLBACK.
      const [, { command }] = await Promise.all([geschreven, this.client.query('COMMIT')]);
      if (command !== 'COMMIT') throw new Error('The transaction was not committed');
    } catch (fout) {
      verbreekZoStil(this.client, fout);
      await this.client.query('ROLLBACK').catch(() => undefined);
      throw fout;
    } finally {
      this.open = false;
      await this.runner.release();
    }
  }

  async terugdraaien(): Promise<void> {
    if (!this.open) return;
    this.open = false;
    await this.rij;
    try {
      // What broke off is rolled back by the database itself.
      await this.client.query('ROLLBACK').catch((fout: unknown) => { if (!isStoring(fout)) throw fout; });
      if (this.blijvend.length > 0) await this.blijvendBewaren();
    } finally {
      await this.runner.release();
    }
  }

  private async blijvendBewaren(): Promise<void> {
    try {
      await aanvangen(this.client, inDienst(alsRij(this.actor), this.vandaag));
      for (const { text, values } of this.blijvend) await this.client.query(text, values);
      await this.client.query('COMMIT');
    } catch (fout) {
      await this.client.query('ROLLBACK').catch(() => undefined);
      throw fout;
    }
  }
}

/** Begins a transaction with its first statement: both are sent before the first is answered. What fails must be rolled back. */
async function aanvangen<T>(client: PoolClient, eerste: { text: string; values?: unknown[] }): Promise<T[]> {
  const [, { rows }] = await Promise.all([client.query('START TRANSACTION'), client.query(eerste)]);
  return rows as T[];
}

/**
 * Who shows this, and in the same statement the role and the settings that row-level security goes by. They are local:
 * they end with the transaction; `false` as last argument would stay on the pooled connection. Plans that are kept are
 * made once: our statements ask by key, so their values change nothing, and planning a dossier five times over takes long.
 */
function inDienst(wie: Sql, vandaag: Datum): Sql {
  return sql`select w.*, set_config('role', 'rol_' || lower(w.rol), true),
      set_config('app.lidmaatschap', w.lidmaatschap_id::text, true), set_config('app.organisatie', coalesce(w.organisatie_id::text, ''), true),
      set_config('app.gemeente', case when w.organisatie_id is not null and cardinality(w.gemeente_ids) = 1 then w.gemeente_ids[1]::text else '' end, true),
      set_config('app.inburgeraar', coalesce(w.inburgeraar_id::text, ''), true), set_config('app.vandaag', ${vandaag}::text, true),
      set_config('app.systeemgemeente', coalesce(w.systeemgemeente::text, ''), true), set_config('statement_timeout', '15000', true),
      set_config('plan_cache_mode', 'force_generic_plan', true)
    from ${wie} w`;
}

/** An actor who came in before, as the row that made it. */
function alsRij(a: Actor): Sql {
  return sql`(select ${a.rol}::text as rol, ${a.lidmaatschapId}::uuid as lidmaatschap_id, ${a.organisatieId}::uuid as organisatie_id, ${[...a.gemeenteIds]}::uuid[] as gemeente_ids,
    ${a.inburgeraarId}::uuid as inburgeraar_id, ${a.systeem?.gemeenteId ?? null}::uuid as systeemgemeente)`;
}

/** Who comes in: the row of the database (with `rol`, identities and `systeemgemeente`), and the actor that it makes. */
export interface Binnenkomst {
  readonly wie: Sql;
  readonly actorUit: (rij: never) => Actor;
}

/** When an operation began, where it came from, and what it is logged with. */
export interface Begin {
  readonly nu: Date;
  readonly vandaag: Datum;
  readonly spoor: Spoor;
  readonly klok: () => Date;
  readonly geheim: Auditgeheim;
}

export type Vraag = (s: { text: string; values: unknown[] }) => Promise<unknown[]>;
