import type { Bron } from '../../shared/rules/presentie.ts';
import { type ActieNaam, magActie, toegestaneActies } from './acties.ts';
import type { Actor, Systeemscope } from './actor.ts';
import { cel, type Rubriek } from './matrix.ts';
import { ALLE_ROLLEN, bereikVan, type Rol } from './rollen.ts';

/** The acts that can be given to a system, with the rubrieken that come along. What is not here a system never does. */
export const SYSTEEMACTIES = {
  'lessen:lezen': ['TAAL_PRESENTIE'],
  'presentie:vastleggen': ['TAAL_PRESENTIE'],
  'voortgang:rapporteren': ['TAAL_VOORTGANG'],
  'participatieUren:vastleggen': ['PARTICIPATIE_UREN'],
  'koppelnummers:lezen': [],
  'koppelnummers:vastleggen': [],
  // Answers with the number that the school gave itself: no BSN comes out.
  'koppelnummers:metBsn': [],
} as const satisfies Partial<Record<ActieNaam, readonly Rubriek[]>>;
export type Systeemactie = keyof typeof SYSTEEMACTIES;
export const ALLE_SYSTEEMACTIES = Object.keys(SYSTEEMACTIES) as readonly Systeemactie[];

export function isSysteemactie(actie: string): actie is Systeemactie {
  return Object.hasOwn(SYSTEEMACTIES, actie);
}

/** The acts of this role that a system with it can be given. */
export function systeemactiesVan(rol: Rol): readonly Systeemactie[] {
  return ALLE_SYSTEEMACTIES.filter((actie) => magActie(rol, actie));
}

/** A system acts for a whole organisation, so only with a role that reaches all persons of it and records something of them. */
export const SYSTEEMROLLEN: readonly Rol[] = ALLE_ROLLEN.filter((rol) => bereikVan(rol).soort === 'ORGANISATIE'
  && systeemactiesVan(rol).some((actie) => SYSTEEMACTIES[actie].some((rubriek) => cel(rol, rubriek) === 'E')));

/** The scope of a token; an act that is no longer given to systems falls away. */
export function systeemscope(acties: readonly string[], gemeenteId: string): Systeemscope {
  const bekend = acties.filter(isSysteemactie);
  return Object.freeze({ acties: Object.freeze(bekend), rubrieken: Object.freeze([...new Set(bekend.flatMap((actie): readonly Rubriek[] => SYSTEEMACTIES[actie]))]), gemeenteId });
}

/** Whether this actor may do the act at all: the role, and of a system also its scope. Anybody may ask who it is. */
export function actorMag(actor: Pick<Actor, 'rol' | 'systeem'>, actie: ActieNaam): boolean {
  return magActie(actor.rol, actie) && (actor.systeem === null || actie === 'ik:lezen' || actor.systeem.acties.includes(actie));
}

export function actiesVan(actor: Pick<Actor, 'rol' | 'systeem'>): ActieNaam[] {
  return toegestaneActies(actor.rol).filter((actie) => actorMag(actor, actie));
}

/** Whether the scope leaves this rubriek open; the matrix decides beside it. */
export function binnenScope({ systeem }: Pick<Actor, 'systeem'>, rubriek: Rubriek): boolean {
  return systeem === null || systeem.rubrieken.includes(rubriek);
}

/** Where a written row comes from: what a system writes came over the API, whichever way of writing it uses. */
export function bronVan({ systeem }: Pick<Actor, 'systeem'>, anders: Bron): Bron {
  return systeem === null ? anders : 'API';
}
