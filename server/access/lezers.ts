import type { Actor } from './actor.ts';
import { AFRONDING_RUBRIEKEN } from './bereik.ts';
import { cel, type Rubriek } from './matrix.ts';
import { ALLE_ROLLEN, bereikVan, type Opdracht, type Organisatiesoort, type Rol, ROLLEN } from './rollen.ts';

/** Somebody who will read what the actor writes down in a rubriek. */
export interface Lezer {
  /** The role in words. */
  rol: string;
  /** Name of the organisation, or its kind where the actor may not know whether one is involved; null for the person. */
  organisatie: string | null;
  /** False: reads it only if involved with this person. */
  zeker: boolean;
  /** Reads only what the own organisation entered, and a reaction to it. */
  alleenEigen: boolean;
}

/** One organisation (or employee) that is involved with the person now, or is completing its own lessons and hours. */
export interface Betrokken {
  organisatieId: string;
  organisatie: string;
  soort: Organisatiesoort;
  opdracht: Opdracht;
  /** Role of the employee, where the betrokkenheid is in the name of one. */
  rol: Rol | null;
  lopend: boolean;
}

/** What the readers of one person are computed from, as far as the actor may know it. */
export interface Lezersgrond {
  gemeente: string;
  /** Null where the actor may not know who is involved (BETROKKENEN): then nothing here depends on it. */
  betrokken: readonly Betrokken[] | null;
  adresgeheim: boolean;
  /** What the actor's own organisation does for the person. */
  opdrachten: readonly Opdracht[];
}

const SOORTEN: Record<Exclude<Organisatiesoort, 'GEMEENTE'>, string> = {
  TAALAANBIEDER: 'taalaanbieder', PARTICIPATIEAANBIEDER: 'participatieaanbieder', VWN: 'VluchtelingenWerk',
  WONINGCORPORATIE: 'woningcorporatie', WELZIJN: 'welzijnsorganisatie', TAALPUNT: 'Taalpunt',
};

/** The gemeente has the regie over every person: these two read there whoever else is involved. */
const REGIE: readonly Rol[] = ['CONSULENT', 'TEAMLEIDER'];

/**
 * Who reads what the actor is about to write in this rubriek: the matrix × who is involved. What one writes belongs to
 * one's own organisation, so a role with `E` reads it only there; the reaction of the person belongs to the entry of the
 * organisation that made it.
 */
export function lezersVan(actor: Actor, rubriek: Rubriek, grond: Lezersgrond): Lezer[] {
  return ALLE_ROLLEN.filter((rol) => cel(rol, rubriek) !== '-').flatMap((rol) => {
    if (rubriek === 'ADRES' && grond.adresgeheim && rol !== 'CONSULENT') return rol === 'INBURGERAAR' ? [zelf()] : [];
    if (bereikVan(rol).soort === 'ZELF') return actor.rol === rol ? [] : [zelf()];
    const alleenEigen = cel(rol, rubriek) === 'E';
    return plaatsen(actor, rol, rubriek, grond).map(({ organisatie, zeker }) => ({ rol: ROLLEN[rol].naam, organisatie, zeker, alleenEigen }));
  });
}

/**
 * The same where no person is opened: a sheet of a whole group, or a signal without a person. That signal goes to the
 * gemeente alone; even the writer's own organisation does not read it.
 */
export function lezersInHetAlgemeen(actor: Actor, rubriek: Rubriek): Lezer[] {
  if (!'SEM'.includes(cel(actor.rol, rubriek))) return [];
  const bereik = bereikVan(actor.rol);
  const lezers = lezersVan(actor, rubriek, {
    gemeente: actor.gemeenteNamen.join(' of '), betrokken: null, adresgeheim: false, opdrachten: 'opdrachten' in bereik ? bereik.opdrachten : [],
  });
  return bereik.soort === 'GEEN' ? lezers.filter(({ rol }) => REGIE.some((regie) => ROLLEN[regie].naam === rol)) : lezers;
}

function zelf(): Lezer {
  return { rol: 'de inburgeraar zelf', organisatie: null, zeker: true, alleenEigen: false };
}

interface Plaats {
  organisatie: string;
  zeker: boolean;
}

/** Where somebody in this role reads the person. */
function plaatsen(actor: Actor, rol: Rol, rubriek: Rubriek, grond: Lezersgrond): Plaats[] {
  const soort = ROLLEN[rol].organisatiesoort;
  const gemeente = `gemeente ${grond.gemeente}`;
  if (REGIE.includes(rol)) return [{ organisatie: gemeente, zeker: true }];
  if (soort === null || bereikVan(rol).soort === 'GEEN') return [];
  const hier = soort === ROLLEN[actor.rol].organisatiesoort;
  const vanAnderen = cel(rol, rubriek) === 'E' && !hier && actor.organisatieId !== null;
  if (vanAnderen) return [];
  if (grond.betrokken) {
    const namen = grond.betrokken.filter((b) => leestVia(b, actor, rol, rubriek)).map(({ organisatie }) => (soort === 'GEMEENTE' ? gemeente : organisatie));
    return [...new Set(namen)].map((organisatie) => ({ organisatie, zeker: true }));
  }
  if (soort === 'GEMEENTE') return [{ organisatie: gemeente, zeker: rol === actor.rol }];
  if (!hier) return [{ organisatie: SOORTEN[soort], zeker: false }];
  const eigen = { organisatie: actor.organisatieNaam ?? SOORTEN[soort], zeker: leestHier(actor, rol, grond) };
  // Somebody may be at two schools or two work places: what is not for the own organisation alone, the other reads too.
  return cel(rol, rubriek) === 'E' ? [eigen] : [eigen, { organisatie: `andere ${SOORTEN[soort]}`, zeker: false }];
}

/** A colleague who reaches the person by the same opdracht; whether one is coupled to the person by name is not sure. */
function leestHier(actor: Actor, rol: Rol, grond: Lezersgrond): boolean {
  const bereik = bereikVan(rol);
  if (rol === actor.rol) return true;
  return bereik.soort !== 'MEDEWERKER' && 'opdrachten' in bereik && bereik.opdrachten.some((opdracht) => grond.opdrachten.includes(opdracht));
}

/** This betrokkenheid gives the role the rows that the actor writes. */
function leestVia(b: Betrokken, actor: Actor, rol: Rol, rubriek: Rubriek): boolean {
  const bereik = bereikVan(rol);
  const alleenEigen = cel(rol, rubriek) === 'E';
  if (b.soort !== ROLLEN[rol].organisatiesoort || !('opdrachten' in bereik) || !bereik.opdrachten.includes(b.opdracht)) return false;
  if (alleenEigen && actor.organisatieId !== null && b.organisatieId !== actor.organisatieId) return false;
  if (!b.lopend && !(alleenEigen && AFRONDING_RUBRIEKEN.includes(rubriek))) return false;
  return bereik.soort !== 'MEDEWERKER' || b.rol === rol;
}
