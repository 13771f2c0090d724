import { setImmediate as eindeVanDeBeurt } from 'node:timers/promises';
import type { PoolClient } from 'pg';
import type { Sql } from 'sql-template-tag';
import type { DataSource, QueryRunner } from 'typeorm';
import type { Actor } from '../access/actor.ts';
import { databaseRol } from '../access/rollen.ts';
import { auditregels, type Inzage } from '../audit/audit.ts';
import type { Auditgeheim } from '../audit/geheim.ts';
import type { Spoor } from '../audit/spoor.ts';
import type { Datum } from '../../shared/rules/datum.ts';
import { aanvangen, alsRij, inDienst, type Opdracht } from './dienst.ts';
import { type Leesreplica, PLEK, type Plek } from './leesreplica.ts';
import { isStoring, verbreekZoStil } from './storing.ts';
import { voorbereid } from './voorbereid.ts';

/**
 * One operation = one transaction on one connection, under the database role of the actor. Rows are served from it,
 * the audit is written in it, and only then the answer goes out. What needs no answer to go on is sent with what comes next: the begin
 * with who comes in, and the commit with the audit.
 */
export class Transactie {
  readonly inzagen: Inzage[] = [];
  private readonly blijvend: Opdracht[] = [];
  private stuk = false;
  private schrijft = false;
  private open = true;
  private rij: Promise<unknown> = Promise.resolve();

  private constructor(
    private readonly runner: QueryRunner,
    private readonly client: PoolClient,
    readonly actor: Actor,
    readonly begin: Begin,
    private readonly plek: Plek | null,
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
      const [rij] = await aanvangen<Plek>(client, voorbereid(client, '', inDienst(wie, { vandaag: begin.vandaag, ...(begin.replica ? { kolommen: PLEK } : {}) })));
      if (rij !== undefined) return new Transactie(runner, client, actorUit(rij as never), begin, begin.replica ? { databank: rij.databank, stand: rij.stand } : null);
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

  /** Runs one statement as the actor. */
  vraag<T>(s: Opdracht): Promise<T[]> {
    return this.opBeurt(() => this.uitvoeren<T>(s));
  }

  /**
   * Reads as the actor on the replica, where there is one and it has everything that was there when this transaction began; else here. For
   * the lists and figures that are asked most: who may come in, what is noted and what a mutation reads stay here.
   */
  lees<T>(s: Opdracht): Promise<T[]> {
    const { actor, vandaag, plek, begin: { replica } } = this;
    return this.opBeurt(async () => {
      const rijen = replica && plek && !this.schrijft ? await replica.lees({ actor, vandaag, plek }, s) : null;
      return rijen === null ? this.uitvoeren<T>(s) : rijen as T[];
    });
  }

  /** A mutation reads what it wrote itself: from now on everything is read here. */
  gaatSchrijven(): void {
    this.schrijft = true;
  }

  /** Parallel resolvers share one connection, and at most one on the replica: their statements queue here. */
  private opBeurt<T>(werk: () => Promise<T[]>): Promise<T[]> {
    const beurt = this.rij.then(() => {
      // After the end the connection is somebody else's.
      if (!this.open) throw new Error('The transaction has ended');
      return werk();
    });
    this.rij = beurt.catch(() => undefined);
    return beurt;
  }

  private async uitvoeren<T>(s: Opdracht): Promise<T[]> {
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
  ookBijWeigering(s: Opdracht): void {
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
      await aanvangen(this.client, inDienst(alsRij(this.actor), this));
      for (const { text, values } of this.blijvend) await this.client.query(text, values);
      await this.client.query('COMMIT');
    } catch (fout) {
      await this.client.query('ROLLBACK').catch(() => undefined);
      throw fout;
    }
  }
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
  /** Where lists and figures may be read. Absent: everything is read in the transaction. */
  readonly replica?: Leesreplica | undefined;
}

export type Vraag = (s: Opdracht) => Promise<unknown[]>;
