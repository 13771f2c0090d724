import type { Datum } from './datum.ts';
import { geldendOp } from './geldend.ts';

/** What kind of activity the catalogue of a gemeente offers. */
export const ACTIVITEITSOORTEN = [
  'BEGELEID_TRAJECT', 'TAALSTAGE', 'VRIJWILLIGERSWERK', 'WERKERVARINGSPLEK', 'TAALPRAKTIJK', 'TAALCOACH', 'ZWEM_OF_FIETSLES', 'VOORLICHTING', 'TRAINING', 'MAP', 'PVT', 'SPORT_EN_ONTMOETING', 'OVERIG',
] as const;
export type Activiteitsoort = (typeof ACTIVITEITSOORTEN)[number];

/** Why hours of an activity do not count: they count when it is in Dutch and not in isolation (Bi 3.14). */
export const WAAROM_NIET = ['ANDERE_TAAL', 'IN_ISOLEMENT', 'ANDERS'] as const;
export type WaaromNiet = (typeof WAAROM_NIET)[number];

/** Longest name and description of an activity, in characters. */
export const ACTIVITEIT_NAAM_HOOGSTENS = 80;
export const ACTIVITEIT_OMSCHRIJVING_HOOGSTENS = 300;
/** So many activities a gemeente has at most, and so many times what counts of one may change. */
export const AANBOD_HOOGSTENS = 200;
export const REGELS_HOOGSTENS = 20;
/** The law began on this day: nothing counts from before it. */
export const AANBOD_VANAF: Datum = '2022-01-01';

/** What counts of an activity, from a day on. */
export interface Telregel {
  geldigVan: Datum;
  /** Null: it counts toward the hours of participatie. */
  waaromNiet: WaaromNiet | null;
  /** Counts as practice of the MAP. */
  mapPraktijk: boolean;
  /** Is part of the PVT. */
  pvt: boolean;
}

/** The rule that holds on a day; null where none had started. */
export function telregelOp(dag: Datum, regels: readonly Telregel[]): Telregel | null {
  const begonnen = regels.filter(({ geldigVan }) => geldigVan <= dag);
  return begonnen.length === 0 ? null : geldendOp(dag, begonnen);
}

/** Whether hours of this day can be booked on the activity: it has not ended. */
export function wordtAangeboden(dag: Datum, { tot }: { tot: Datum | null }): boolean {
  return tot === null || dag <= tot;
}
