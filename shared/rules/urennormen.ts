import type { Datum } from './datum.ts';
import { geldendOp } from './geldend.ts';

/** What is asked in hours, and what stands out. The law and policy change these: numbers with a validity date. */
export interface Urennormen {
  /** First day on which these numbers hold. */
  geldigVan: Datum;
  /** Hours of language and KNM in the Z-route (Wi 9, Bi 3.14). */
  taalUren: number;
  /** Hours of participatie in the Z-route, asielstatushouders alone (Bi 3.14). */
  participatieUren: number;
  /** Hours of practice of the MAP (Uitvoeringsplan Dalfsen 4.4). */
  mapPraktijkUren: number;
  /** The PVT is so many dagdelen of so many hours (Bi 3.1). */
  pvtDagdelen: number;
  pvtDagdeelUren: number;
  /** More hours of participatie on one day than this stand out. A choice of the portal. */
  veelUrenPerDag: number;
  /** Hours that coincide are asked about for so many days. A choice of the portal. */
  samenloopDagen: number;
  /** The pace is that of so many weeks. A choice of the portal: a quarter, so that a holiday does not decide. */
  tempoWeken: number;
}

export const URENNORMEN: readonly Urennormen[] = [
  { geldigVan: '2022-01-01', taalUren: 800, participatieUren: 800, mapPraktijkUren: 40, pvtDagdelen: 4, pvtDagdeelUren: 3, veelUrenPerDag: 10, samenloopDagen: 56, tempoWeken: 13 },
];

/** The numbers that hold on a day. */
export function urennormenOp(dag: Datum, reeks: readonly Urennormen[] = URENNORMEN): Urennormen {
  return geldendOp(dag, reeks);
}
