import { type Datum, plusDagen } from './datum.ts';
import { type Kwartaal, kwartaalVan, periodeVan, vorigKwartaal } from './kwartaal.ts';

/** What returns every quarter for who makes policy. */
export const PLANSOORTEN = ['CBS', 'KWARTAALEVALUATIE', 'ACTIELIJST'] as const;
export type Plansoort = (typeof PLANSOORTEN)[number];

export interface Planpunt {
  soort: Plansoort;
  /** Over which quarter. */
  kwartaal: Kwartaal;
  /** The day on which, or by which, it is done. */
  dag: Datum;
}

/** Figures for the CBS within so many days after the quarter. */
const CBS_DAGEN = 28;

/**
 * What comes next of each kind: the figures for the CBS within four weeks after a quarter, the evaluation with partners from the first
 * day after it, and what still runs on the action list to the next quarter before it ends. Soonest first.
 */
export function beleidsplanning(vandaag: Datum): Planpunt[] {
  const nu = kwartaalVan(vandaag);
  const vorig = vorigKwartaal(nu);
  const einde = periodeVan(nu).tot;
  const cbs = (kwartaal: Kwartaal): Planpunt => ({ soort: 'CBS', kwartaal, dag: plusDagen(periodeVan(kwartaal).tot, CBS_DAGEN) });
  const punten: Planpunt[] = [
    cbs(vorig).dag >= vandaag ? cbs(vorig) : cbs(nu),
    { soort: 'KWARTAALEVALUATIE', kwartaal: nu, dag: plusDagen(einde, 1) },
    { soort: 'ACTIELIJST', kwartaal: nu, dag: einde },
  ];
  return punten.sort((a, b) => (a.dag < b.dag ? -1 : 1));
}
