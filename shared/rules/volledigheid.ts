import { type Datum, dagenTussen, plusDagen } from './datum.ts';
import { geldendOp } from './geldend.ts';
import { type Kwartaal, kwartaalVan, periodeVan, vorigKwartaal } from './kwartaal.ts';
import { isMaandag } from './uren.ts';

/** What partners hand in, and by when. Choices of the gemeente, so numbers with a validity date. */
export interface Volledigheidparameters {
  geldigVan: Datum;
  /** A report of a quarter is in time until so many days after its last day. */
  inleverdagen: number;
  /** A school reports on who sat in a class for at least so many days: of somebody new there is little to say. */
  lidDagen: number;
  /** A partner is reminded at most once in so many days. */
  herinnerdagen: number;
}

export const VOLLEDIGHEIDPARAMETERS: readonly Volledigheidparameters[] = [{ geldigVan: '2022-01-01', inleverdagen: 14, lidDagen: 28, herinnerdagen: 7 }];

export function volledigheidparametersOp(dag: Datum, reeks: readonly Volledigheidparameters[] = VOLLEDIGHEIDPARAMETERS): Volledigheidparameters {
  return geldendOp(dag, reeks);
}

/** What can be missing at a partner: attendance of a lesson, the report on a learner, the week of a work group. */
export const OPGAVESOORTEN = ['PRESENTIE', 'RAPPORTAGE', 'UREN'] as const;
export type Opgavesoort = (typeof OPGAVESOORTEN)[number];

/** The day as on which a quarter is looked at: its last, or today while it runs. */
export function peildagVan(kwartaal: Kwartaal, vandaag: Datum): Datum {
  const { tot } = periodeVan(kwartaal);
  return tot < vandaag ? tot : vandaag;
}

/** Last day on which the reports of a quarter are in time. */
export function uiterlijkInleveren(kwartaal: Kwartaal, reeks: readonly Volledigheidparameters[] = VOLLEDIGHEIDPARAMETERS): Datum {
  const { tot } = periodeVan(kwartaal);
  return plusDagen(tot, volledigheidparametersOp(tot, reeks).inleverdagen);
}

/** The quarter that is handed in about now: the one before, as long as that is in time. */
export function aanleverkwartaal(vandaag: Datum, reeks: readonly Volledigheidparameters[] = VOLLEDIGHEIDPARAMETERS): Kwartaal {
  const nu = kwartaalVan(vandaag);
  const vorig = vorigKwartaal(nu);
  return uiterlijkInleveren(vorig, reeks) >= vandaag ? vorig : nu;
}

/** Whether a report is asked of somebody who sits in a class since this day (Besluit inburgering 9.2.4, every quarter). */
export function isRapportageVerschuldigd(sinds: Datum, peildag: Datum, reeks: readonly Volledigheidparameters[] = VOLLEDIGHEIDPARAMETERS): boolean {
  return dagenTussen(sinds, peildag) >= volledigheidparametersOp(peildag, reeks).lidDagen;
}

/** A week is asked after when it is over: Monday to Sunday. */
export function isVoorbijeWeek(maandag: Datum, vandaag: Datum): boolean {
  return isMaandag(maandag) && plusDagen(maandag, 6) < vandaag;
}

/** First day on which a partner may be reminded again; null where it was never. */
export function weerHerinneren(laatst: Datum | null, vandaag: Datum, reeks: readonly Volledigheidparameters[] = VOLLEDIGHEIDPARAMETERS): Datum | null {
  return laatst === null ? null : plusDagen(laatst, volledigheidparametersOp(vandaag, reeks).herinnerdagen);
}
