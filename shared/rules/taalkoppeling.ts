import type { Datum } from './datum.ts';
import { type Dagdeel, type Spreekniveau, type Taaldag, TAALDAGEN } from './taalpunt.ts';
import { koppelvoorstel, type Voorstel, type Vrijwilliger } from './vrijwilligers.ts';

/** What is known of a taalcoach. An empty list says nothing: it may be anything. */
export interface Taalcoach extends Vrijwilliger {
  /** 1 is Monday. */
  weekdagen: readonly number[];
  dagdelen: readonly Dagdeel[];
  kernen: readonly string[];
  niveaus: readonly Spreekniveau[];
}

/** What is known of who waits. */
export interface Taalvraag {
  kern: string | null;
  weekdagen: readonly Taaldag[];
  dagdelen: readonly Dagdeel[];
  niveau: Spreekniveau | null;
  /** The language of contact; null where it is not known. */
  taal: string | null;
}

/** Yes, no, or not known because one of both did not say. */
export type Past = 'JA' | 'NEE' | 'ONBEKEND';

export interface Coachvoorstel<C extends Taalcoach> extends Voorstel<C> {
  plaats: Past;
  tijd: Past;
  niveau: Past;
}

function deelt<T>(hun: readonly T[], ons: readonly T[]): Past {
  if (hun.length === 0 || ons.length === 0) return 'ONBEKEND';
  return hun.some((een) => ons.includes(een)) ? 'JA' : 'NEE';
}

/** Both the day and the part of the day have to fit; what nobody said is no objection. */
function tijdPast(coach: Taalcoach, { weekdagen, dagdelen }: Taalvraag): Past {
  const delen = [deelt(coach.weekdagen, weekdagen.map((dag) => TAALDAGEN.indexOf(dag) + 1)), deelt(coach.dagdelen, dagdelen)];
  if (delen.includes('NEE')) return 'NEE';
  return delen.includes('JA') ? 'JA' : 'ONBEKEND';
}

const WAARDE: Readonly<Record<Past, number>> = { JA: 2, ONBEKEND: 1, NEE: 0 };

/**
 * The taalcoaches for somebody, who fits best first: who is available and has a place, then by place, time, level and
 * language, then by room. Nobody is left out: the coordinator decides.
 */
export function coachvoorstel<C extends Taalcoach>(coaches: readonly C[], vraag: Taalvraag, vandaag: Datum): Coachvoorstel<C>[] {
  // The order of the general rule holds among those who fit alike: sorting is stable.
  return koppelvoorstel(coaches, vraag.taal, vandaag).map((een) => ({
    ...een, plaats: deelt(een.vrijwilliger.kernen, vraag.kern === null ? [] : [vraag.kern]), tijd: tijdPast(een.vrijwilliger, vraag),
    niveau: deelt(een.vrijwilliger.niveaus, vraag.niveau === null ? [] : [vraag.niveau]),
  })).sort((a, b) => Number(b.beschikbaar) - Number(a.beschikbaar) || WAARDE[b.plaats] - WAARDE[a.plaats] || WAARDE[b.tijd] - WAARDE[a.tijd]
    || WAARDE[b.niveau] - WAARDE[a.niveau] || Number(b.spreektTaal) - Number(a.spreektTaal));
}

/** Why somebody waits: nobody has room, nobody with room comes here, nobody can at these times, or somebody fits and is only to be coupled. */
export const WACHTREDENEN = ['KAN_NU', 'GEEN_RUIMTE', 'NIET_HIER', 'NIET_DAN'] as const;
export type Wachtreden = (typeof WACHTREDENEN)[number];

/** What stands in the way, from the coaches as they are today: nothing that somebody has to keep right by hand. */
export function wachtreden(coaches: readonly Taalcoach[], vraag: Taalvraag, vandaag: Datum): Wachtreden {
  const vrij = coachvoorstel(coaches, vraag, vandaag).filter(({ beschikbaar }) => beschikbaar);
  if (vrij.length === 0) return 'GEEN_RUIMTE';
  const hier = vrij.filter(({ plaats }) => plaats !== 'NEE');
  if (hier.length === 0) return 'NIET_HIER';
  return hier.some(({ tijd }) => tijd !== 'NEE') ? 'KAN_NU' : 'NIET_DAN';
}
