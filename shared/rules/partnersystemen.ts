import type { Datum } from './datum.ts';
import { geldendOp } from './geldend.ts';

/** What a partner's own system may ask of the portal. Not law but choice, so it changes: numbers with a validity date. */
export interface Systeemgrenzen {
  /** First day on which these numbers hold. */
  geldigVan: Datum;
  /** How long a token opens the door, in minutes. */
  tokenMinuten: number;
  /** Tokens that one system may ask for in a minute. */
  tokensPerMinuut: number;
  /** Requests in a minute that a system gets where nothing else was chosen, and the most that can be chosen. */
  verzoekenPerMinuut: number;
  verzoekenHoogstens: number;
  /** BSN's that one membership may have matched on a day (Wi 36): a whole school once, not the country. */
  bsnPerDag: number;
}

export const SYSTEEMGRENZEN: readonly Systeemgrenzen[] = [
  { geldigVan: '2022-01-01', tokenMinuten: 15, tokensPerMinuut: 10, verzoekenPerMinuut: 120, verzoekenHoogstens: 600, bsnPerDag: 1_000 },
];

/** The numbers that hold on a day. */
export function systeemgrenzenOp(dag: Datum, reeks: readonly Systeemgrenzen[] = SYSTEEMGRENZEN): Systeemgrenzen {
  return geldendOp(dag, reeks);
}

/** Most numbers in one request. */
export const KOPPELNUMMERS_HOOGSTENS = 500;
/** A number of a pupil administration: letters, digits and what stands between them. */
export const KOPPELNUMMER_VORM = /^[A-Za-z0-9][A-Za-z0-9._/-]{0,39}$/;
/** Nine digits in a row may be a BSN: that is no number to recognise a person by. */
export const LIJKT_OP_BSN = /^\d{9}$/;
