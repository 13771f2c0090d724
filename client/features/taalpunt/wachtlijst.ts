import type { Taalcoach, Taalvraag } from '../../../shared/rules/taalkoppeling.ts';
import type { Dagdeel, Spreekniveau, Taaldag } from '../../../shared/rules/taalpunt.ts';
import type { TaalpuntveldenFragment } from '../../gql/generated/taalpunt.ts';
import type { VrijwilligerveldenFragment } from '../../gql/generated/vrijwilligers.ts';

/** Who waits for a taalcoach, who waits longest first. */
export function opWacht<R extends { wachtSinds: string | null }>(regels: readonly R[]): (R & { wachtSinds: string })[] {
  return regels.filter((regel): regel is R & { wachtSinds: string } => regel.wachtSinds !== null).sort((a, b) => a.wachtSinds.localeCompare(b.wachtSinds));
}

/** Codes of the API as the rules know them: the server gives no others. */
export function coachesUit(vrijwilligers: readonly VrijwilligerveldenFragment[]): Taalcoach[] {
  return vrijwilligers.map((een) => ({ ...een, dagdelen: een.dagdelen as Dagdeel[], niveaus: een.niveaus as Spreekniveau[] }));
}

export function vraagVan({ taalcoaching, contact }: Pick<TaalpuntveldenFragment['inburgeraar'], 'taalcoaching' | 'contact'>): Taalvraag {
  return {
    kern: taalcoaching?.kern ?? null, weekdagen: (taalcoaching?.weekdagen ?? []) as Taaldag[], dagdelen: (taalcoaching?.dagdelen ?? []) as Dagdeel[], niveau: (taalcoaching?.niveau ?? null) as Spreekniveau | null,
    taal: contact?.contacttaal ?? null,
  };
}
