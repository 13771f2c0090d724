import sql, { empty, raw, type Sql } from 'sql-template-tag';
import type { Actor } from './actor.ts';
import { AFRONDING_RUBRIEKEN } from './bereik.ts';
import { cel, type Rubriek } from './matrix.ts';
import { bereikVan } from './rollen.ts';
import { binnenScope } from './systeem.ts';

/** How the relation stands by which a person was read. */
export interface Relatiestand {
  lopend: boolean;
  opdracht: string;
  adresgeheim: boolean;
}

/**
 * What an actor may read of one rubriek, as SQL over `p`, the row of a person in the actor's bereik (columns
 * inburgeraar_id, lopend, tot, opdracht, adresgeheim). The first of the two walls in the database; the policies are
 * the second.
 */
export class Leesrecht {
  constructor(
    readonly actor: Actor,
    readonly rubriek: Rubriek,
  ) {}

  private get alleenEigen(): boolean {
    return cel(this.actor.rol, this.rubriek) === 'E';
  }

  private get ookAfronding(): boolean {
    return this.alleenEigen && AFRONDING_RUBRIEKEN.includes(this.rubriek);
  }

  /** The role has the rubriek at all, and where a system asks its scope has it too. */
  get bestaat(): boolean {
    return cel(this.actor.rol, this.rubriek) !== '-' && binnenScope(this.actor, this.rubriek);
  }

  /** Whole, and for every running person alike: what a list may be chosen, ordered and exported by. */
  get voorIedereen(): boolean {
    if (!this.bestaat || !['L', 'S', 'M'].includes(cel(this.actor.rol, this.rubriek))) return false;
    return this.rubriek !== 'GEZONDHEID' && (this.rubriek !== 'ADRES' || zietGeheimAdres(this.actor));
  }

  /** Condition on the person: is the rubriek open (an object) or shielded (null)? */
  open(): Sql {
    if (!this.bestaat) return sql`false`;
    const conditie = this.ookAfronding ? sql`true` : sql`p.lopend`;
    if (this.rubriek === 'GEZONDHEID') return sql`(${conditie} and p.opdracht <> 'WAARNEMING')`;
    if (this.rubriek === 'ADRES' && !zietGeheimAdres(this.actor)) return sql`(${conditie} and not p.adresgeheim)`;
    return conditie;
  }

  /** The decision of `open` for one person already read. Who came without a relation has nothing open. */
  openVoor(persoon: Relatiestand): boolean {
    if (!this.bestaat || typeof persoon.opdracht !== 'string' || !(persoon.lopend || this.ookAfronding)) return false;
    if (this.rubriek === 'GEZONDHEID' && persoon.opdracht === 'WAARNEMING') return false;
    return !(this.rubriek === 'ADRES' && persoon.adresgeheim && !zietGeheimAdres(this.actor));
  }

  /**
   * Condition on a row of a table of this rubriek: of this person, and where the cell says so only the rows of the
   * own organisation, in the afronding only up to the end date.
   *
   * @param t alias of the row
   * @param kolommen `organisatie` and `datum` as the table names them, where it has them
   */
  rij(t: string, kolommen: { organisatie?: string; datum?: string } = {}): Sql {
    const eigen = this.alleenEigen
      ? sql` and ${raw(`${t}.${kolommen.organisatie ?? 'organisatie_id'}`)} = ${this.actor.organisatieId}`
      : empty;
    const totEinde = this.ookAfronding && kolommen.datum
      ? sql` and (p.lopend or ${raw(`${t}.${kolommen.datum}`)} <= p.tot)`
      : empty;
    return sql`${raw(t)}.inburgeraar_id = p.inburgeraar_id${eigen}${totEinde}`;
  }
}

/** A secret address is for the consulent and the person alone (autorisatie.md, rules over the table). */
export function zietGeheimAdres(actor: Actor): boolean {
  return actor.rol === 'CONSULENT' || bereikVan(actor.rol).soort === 'ZELF';
}
