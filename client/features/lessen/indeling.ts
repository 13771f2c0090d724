import { type Datum, plusDagen } from '../../../shared/rules/datum.ts';

/** So far back a lesson that was not recorded is asked for. */
export const DAGEN_TERUG = 14;

export interface IndeelbareLes {
  datum: Datum;
  beginTijd: string;
  vervallenReden: string | null;
  aantalDeelnemers: number;
  aantalVastgelegd: number;
}

export interface Indeling<L> {
  vandaag: L[];
  /** Before today and not complete: what is owed, the oldest first. */
  open: L[];
  week: L[];
}

/** Whether the attendance of a lesson still has to be recorded. */
export function isOpen(les: IndeelbareLes): boolean {
  return les.vervallenReden === null && les.aantalVastgelegd < les.aantalDeelnemers;
}

/** Whether the whole class is recorded: the lesson can be signed. */
export function isKlaar(les: IndeelbareLes): boolean {
  return les.vervallenReden === null && les.aantalVastgelegd > 0 && !isOpen(les);
}

/** The same lesson may stand under more than one heading: a lesson of yesterday is owed and of this week. */
export function deelIn<L extends IndeelbareLes>(lessen: readonly L[], vandaag: Datum, maandag: Datum): Indeling<L> {
  const opVolgorde = [...lessen].sort((a, b) => `${a.datum} ${a.beginTijd}`.localeCompare(`${b.datum} ${b.beginTijd}`));
  const zondag = plusDagen(maandag, 6);
  return {
    vandaag: opVolgorde.filter((les) => les.datum === vandaag),
    open: opVolgorde.filter((les) => les.datum < vandaag && les.datum >= plusDagen(vandaag, -DAGEN_TERUG) && isOpen(les)),
    week: opVolgorde.filter((les) => les.datum >= maandag && les.datum <= zondag),
  };
}
