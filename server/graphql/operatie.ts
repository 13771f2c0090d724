import type { DataSource } from 'typeorm';
import type { Actor } from '../access/actor.ts';
import type { Auditgeheim } from '../audit/geheim.ts';
import type { Spoor } from '../audit/spoor.ts';
import type { Leesreplica } from '../database/leesreplica.ts';
import { type Binnenkomst, Transactie } from '../database/transactie.ts';
import type { Verzoekmeting } from '../http/telemetrie.ts';
import type { Datum } from '../../shared/rules/datum.ts';
import type { Cursors } from './cursor.ts';
import { Weigering } from './weigering.ts';
import type { Uitnodigingslinks } from '../domain/accounts/uitnodigingslink.ts';

/** What somebody shows at the door, as a hash: the session of a human being, or the token of a partner's own system. */
export interface Bewijs {
  readonly soort: 'SESSIE' | 'SYSTEEM';
  readonly hash: string;
}

/** What the way of one request needs from outside; tests pass their own clock and database. */
export interface OperatieDeps {
  db: DataSource;
  klok: () => Date;
  vandaag: (nu: Date) => Datum;
  /** What the audit is sealed with. */
  geheim: Auditgeheim;
  /** Where lists and figures may be read; absent where there is none. */
  replica?: Leesreplica | undefined;
  /** Who holds this session or token at this moment. */
  binnenkomst: (bewijs: Bewijs, nu: Date, vandaag: Datum) => Binnenkomst;
}

/** Opens a transaction as who holds this session or token; null when nobody does. */
export async function transactieVoor(deps: OperatieDeps, bewijs: Bewijs, spoor: Spoor): Promise<Transactie | null> {
  const nu = deps.klok();
  const vandaag = deps.vandaag(nu);
  return Transactie.beginnen(deps.db, { nu, vandaag, spoor, klok: deps.klok, geheim: deps.geheim, replica: deps.replica }, deps.binnenkomst(bewijs, nu, vandaag));
}

/** The transaction of one GraphQL operation: opened by the first root field, closed before the answer goes out. */
export class Operatie {
  private lopend: Promise<Transactie> | null = null;
  private gesloten = false;
  private wie: Actor | null = null;

  constructor(
    private readonly deps: OperatieDeps,
    private readonly bewijs: Bewijs | null,
    private readonly spoor: Spoor,
  ) {}

  /** @throws Weigering NIET_INGELOGD */
  open(): Promise<Transactie> {
    this.lopend ??= this.beginnen();
    return this.lopend;
  }

  /** Who asks, once the first root field opened the transaction; null before. */
  get actor(): Actor | null {
    return this.wie;
  }

  private async beginnen(): Promise<Transactie> {
    const { bewijs, deps, spoor } = this;
    if (!bewijs || this.gesloten) throw new Weigering('NIET_INGELOGD');
    const tx = await transactieVoor(deps, bewijs, spoor);
    if (!tx) throw new Weigering('NIET_INGELOGD');
    this.wie = tx.actor;
    return tx;
  }

  /** Commits with audit, or rolls back. Returns false when what was made may not be answered. */
  async sluit(bewaren: boolean): Promise<boolean> {
    if (this.gesloten) return true;
    this.gesloten = true;
    const tx = await this.lopend?.catch(() => null);
    if (!tx) return true;
    if (!bewaren || tx.mislukt) {
      await tx.terugdraaien();
      return !tx.mislukt;
    }
    await tx.bevestigen();
    return true;
  }
}

/** Apollo clones the context object: what belongs to the operation lives one level down. */
export interface Context {
  operatie: Operatie;
  /** What measures the request of this operation. */
  meting: Verzoekmeting;
  cursors: Cursors;
  /** The number by which the FG follows a person through the log; its key is not in the database. */
  pseudoniem: (id: string) => string;
  /** What a system checks its seinen with; its key is not in the database. */
  seingeheim: (systeemId: string, versie: number) => string;
  /** The links of invitations; their key is not in the database. */
  links: Uitnodigingslinks;
}
