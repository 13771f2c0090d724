import { type Datum, plusMaanden } from './datum.ts';

/** So many days the link in an invitation works. */
export const GELDIG_DAGEN = 7;
/** After so many wrong secrets an invitation opens for nobody any more; a new link begins anew. */
export const HOOGSTENS_POGINGEN = 5;
/** A new link at most once in so many minutes, and so often altogether. */
export const OPNIEUW_NA_MINUTEN = 10;
export const HOOGSTENS_LINKS = 10;
/** So many invitations that are still open, and so many in 24 hours: the portal sends no bulk mail. */
export const HOOGSTENS_OPEN = 200;
export const HOOGSTENS_PER_DAG = 50;
/** So many days after it is over an invitation goes, with the name and the address. */
export const BEWAAR_DAGEN = 90;
/** A role begins at most so many months ahead. */
export const VOORUIT_MAANDEN = 6;

/**
 * How an invitation stands.
 *
 *     OPEN ──┬── logged in with the link ───▶ AANGENOMEN
 *            ├── taken back ────────────────▶ INGETROKKEN
 *            ├── seven days ────────────────▶ VERLOPEN ──┐
 *            └── wrong secret, five times ──▶ TE_VAAK  ──┴── a new link ──▶ OPEN
 */
export const UITNODIGINGSTANDEN = ['OPEN', 'AANGENOMEN', 'INGETROKKEN', 'VERLOPEN', 'TE_VAAK'] as const;
export type Uitnodigingstand = (typeof UITNODIGINGSTANDEN)[number];

export interface Uitnodigingfeiten {
  aangenomenOp: Date | null;
  ingetrokkenOp: Date | null;
  verlooptOp: Date;
  pogingen: number;
}

export function uitnodigingstand({ aangenomenOp, ingetrokkenOp, verlooptOp, pogingen }: Uitnodigingfeiten, nu: Date): Uitnodigingstand {
  if (aangenomenOp !== null) return 'AANGENOMEN';
  if (ingetrokkenOp !== null) return 'INGETROKKEN';
  if (pogingen >= HOOGSTENS_POGINGEN) return 'TE_VAAK';
  return verlooptOp <= nu ? 'VERLOPEN' : 'OPEN';
}

/** Until when a link that is made now works. */
export function verlooptNa(nu: Date): Date {
  return new Date(nu.getTime() + GELDIG_DAGEN * 86_400_000);
}

/** Whether a role may begin on this day: from today on, and not too far ahead. */
export function beginPast(van: Datum, vandaag: Datum): boolean {
  return van >= vandaag && van <= plusMaanden(vandaag, VOORUIT_MAANDEN);
}

/** Enough to tell an address from a slip of the keyboard; whether it exists shows when the mail comes. */
export function lijktOpEmail(tekst: string): boolean {
  return tekst.length <= 200 && /^[^@\s]+@[^@\s.]+(\.[^@\s.]+)+$/.test(tekst);
}
