import sql from 'sql-template-tag';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import type { Actor } from '../access/actor.ts';
import { databaseRol } from '../access/rollen.ts';
import { auditSchrijven, type Inzage } from '../audit/audit.ts';
import type { Auditgeheim } from '../audit/geheim.ts';
import type { Spoor } from '../audit/spoor.ts';
import type { Datum } from '../../shared/rules/datum.ts';

/**
 * One operation = one transaction on one connection, under the database role of the actor. Rows are served from it,
 * the audit is written in it, and only then the answer goes out.
 */
export class Transactie {
  readonly inzagen: Inzage[] = [];
  private readonly blijvend: { text: string; values: unknown[] }[] = [];
  private stuk = false;
  private open = true;
  private rij: Promise<unknown> = Promise.resolve();

  private constructor(
    private readonly runner: QueryRunner,
    readonly actor: Actor,
    readonly begin: Begin,
  ) {}

  get nu(): Date {
    return this.begin.nu;
  }

  get vandaag(): Datum {
    return this.begin.vandaag;
  }

  /** Opens a transaction, lets `wie` tell who asks, and takes on the role. Null when nobody is logged in. */
  static async beginnen(db: DataSource, begin: Begin, wie: (vraag: Vraag) => Promise<Actor | null>): Promise<Transactie | null> {
    const runner = db.createQueryRunner();
    try {
      await runner.connect();
      await runner.startTransaction();
      const actor = await wie((s) => runner.query(s.text, s.values));
      if (!actor) {
        await runner.rollbackTransaction();
        await runner.release();
        return null;
      }
      const tx = new Transactie(runner, actor, begin);
      await tx.rolAannemen();
      return tx;
    } catch (fout) {
      if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
      await runner.release();
      throw fout;
    }
  }

  /** Entities for writes; bound to this transaction. */
  get entiteiten(): EntityManager {
    return this.runner.manager;
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
      // Structured: without it the rows of an UPDATE … RETURNING come in another shape than those of a SELECT.
      return (await this.runner.query(s.text, s.values, true)).records as T[];
    } catch (fout) {
      this.stuk = true;
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
      if (this.stuk) throw new Error('The transaction failed earlier');
      await auditSchrijven((s) => this.vraag(s), this.actor, this.begin, this.inzagen);
      await this.runner.commitTransaction();
    } catch (fout) {
      if (this.runner.isTransactionActive) await this.runner.rollbackTransaction().catch(() => undefined);
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
      if (this.runner.isTransactionActive) await this.runner.rollbackTransaction();
      if (this.blijvend.length > 0) await this.blijvendBewaren();
    } finally {
      await this.runner.release();
    }
  }

  private async blijvendBewaren(): Promise<void> {
    await this.runner.startTransaction();
    try {
      await this.runner.query(...rolVraag(this.actor, this.vandaag));
      for (const { text, values } of this.blijvend) await this.runner.query(text, values);
      await this.runner.commitTransaction();
    } catch (fout) {
      await this.runner.rollbackTransaction().catch(() => undefined);
      throw fout;
    }
  }

  private async rolAannemen(): Promise<void> {
    const [text, values] = rolVraag(this.actor, this.vandaag);
    await this.vraag({ text, values });
  }
}

/** Takes on the database role of the actor. Local settings end with the transaction; `false` as last argument would stay on the pooled connection. */
function rolVraag(a: Actor, vandaag: Datum): [text: string, values: unknown[]] {
  const { text, values } = sql`select set_config('role', ${databaseRol(a.rol)}, true),
      set_config('app.lidmaatschap', ${a.lidmaatschapId}, true), set_config('app.organisatie', ${a.organisatieId ?? ''}, true),
      set_config('app.gemeente', ${a.organisatieId && a.gemeenteIds.length === 1 ? a.gemeenteIds[0] : ''}, true),
      set_config('app.inburgeraar', ${a.inburgeraarId ?? ''}, true), set_config('app.vandaag', ${vandaag}, true),
      set_config('app.systeemgemeente', ${a.systeem?.gemeenteId ?? ''}, true),
      set_config('statement_timeout', '15000', true)`;
  return [text, values];
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
