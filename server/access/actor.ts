import type { ActieNaam } from './acties.ts';
import type { Rubriek } from './matrix.ts';
import type { Rol } from './rollen.ts';

/** What a partner's own system may do and read with this token: never more than its role, mostly much less. */
export interface Systeemscope {
  readonly acties: readonly ActieNaam[];
  /** The rubrieken that follow from the acts: what a system writes it may also read back, and nothing else. */
  readonly rubrieken: readonly Rubriek[];
  /** The gemeente that let the system in; an organisation may work for several. */
  readonly gemeenteId: string;
}

/**
 * Who asks: one user in one membership. Made by the session from the database on every request, frozen, and the only
 * thing that rights are computed from.
 */
export interface Actor {
  readonly gebruikerId: string;
  readonly naam: string;
  readonly lidmaatschapId: string;
  readonly rol: Rol;
  /** Null for an inburgeraar, who belongs to no organisation. */
  readonly organisatieId: string | null;
  readonly organisatieNaam: string | null;
  /** The gemeenten that the organisation is or works for; for an inburgeraar the one that has the regie. */
  readonly gemeenteIds: readonly string[];
  readonly gemeenteNamen: readonly string[];
  /** The own dossier; only for the rol INBURGERAAR. */
  readonly inburgeraarId: string | null;
  /** Which log-in this is: not the token, opens nothing and may stand in the audit. */
  readonly sessieNummer: string;
  /** The limits of a partner's own system, within what its role may do; null for a human being. */
  readonly systeem: Systeemscope | null;
}
