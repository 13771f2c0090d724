import { type Datum, plusDagen, plusMaanden } from './datum.ts';
import { geldendOp } from './geldend.ts';

/** Fixed costs that the gemeente pays from the uitkering (PW 56a). Only which, never how much. */
export const VASTE_LASTEN = ['HUUR', 'ENERGIE_EN_WATER', 'ZORGVERZEKERING'] as const;
export type VasteLast = (typeof VASTE_LASTEN)[number];

/** What is decided at an ijkmoment, after three and six months. */
export const IJKBESLUITEN = ['VOORTZETTEN', 'VERLENGEN', 'AFBOUWEN', 'OPSCHALEN', 'BEEINDIGEN'] as const;
export type Ijkbesluit = (typeof IJKBESLUITEN)[number];

/** Numbers of PW 56a and of the local plan. A change of the law for a longer period was consulted on in 2024. */
export interface Ontzorgparameters {
  /** First day on which these numbers hold. */
  geldigVan: Datum;
  /** The law's period, in months from the first day (PW 56a). */
  maanden: number;
  /** When is looked whether it goes well, in months from the first day (D15). */
  ijkMaanden: readonly number[];
  /** How many months before and after the day an ijkmoment counts as that one. */
  speling: number;
}

export const ONTZORGPARAMETERS: readonly Ontzorgparameters[] = [{ geldigVan: '2022-01-01', maanden: 6, ijkMaanden: [3, 6], speling: 1 }];

/** The numbers that hold on a day: the newest set that had started. */
export function ontzorgparametersOp(dag: Datum, reeks: readonly Ontzorgparameters[] = ONTZORGPARAMETERS): Ontzorgparameters {
  return geldendOp(dag, reeks);
}

/** The last day of the period that the law gives: six months, strictly (PW 56a). */
export function ontzorgenTot(van: Datum): Datum {
  return plusDagen(plusMaanden(van, ontzorgparametersOp(van).maanden), -1);
}

export interface Ijking {
  datum: Datum;
  besluit: Ijkbesluit;
}

/** An ijkmoment that must come, or came. */
export interface Ijkplicht {
  /** Months after the first day. */
  maand: number;
  /** The day itself: the last one on which it is in time. */
  uiterlijk: Datum;
  /** Day on which it was held; null when it still has to come. */
  gehoudenOp: Datum | null;
}

/**
 * The ijkmomenten of a period: after three and six months, each with the talk that was held for it. One talk counts once: the
 * first within a month before the day, or later as long as the next one is not due.
 */
export function ijkplichten(van: Datum, ijkingen: readonly Pick<Ijking, 'datum'>[]): Ijkplicht[] {
  const { ijkMaanden, speling } = ontzorgparametersOp(van);
  const op = ijkingen.map(({ datum }) => datum).sort();
  return ijkMaanden.map((maand, plek) => {
    const vanaf = plusMaanden(van, maand - speling);
    const volgende = ijkMaanden[plek + 1];
    const tot = volgende === undefined ? null : plusMaanden(van, volgende - speling);
    return { maand, uiterlijk: plusMaanden(van, maand), gehoudenOp: op.find((dag) => dag >= vanaf && (tot === null || dag < tot)) ?? null };
  });
}

/** What may be decided at the ijkmoment after so many months: going on within the period, or beyond it (D15). */
export function mogelijkeBesluiten(maand: number, van: Datum): readonly Ijkbesluit[] {
  return maand < ontzorgparametersOp(van).maanden ? ['VOORTZETTEN', 'AFBOUWEN', 'OPSCHALEN', 'BEEINDIGEN'] : ['VERLENGEN', 'AFBOUWEN', 'OPSCHALEN', 'BEEINDIGEN'];
}

/**
 * Whether the period may last until this day. PW 56a gives six months and no day more; longer is for who needs it by the
 * decision of the ijkmoment at the end: verlengen, afbouwen or opschalen.
 */
export function periodePast(van: Datum, tot: Datum | null, ijkingen: readonly Ijking[]): boolean {
  if (tot === null || tot <= ontzorgenTot(van)) return true;
  const laatste = ijkplichten(van, ijkingen).at(-1)?.gehoudenOp;
  const besluiten = ijkingen.filter(({ datum }) => datum === laatste).map(({ besluit }) => besluit);
  return besluiten.some((besluit) => ['VERLENGEN', 'AFBOUWEN', 'OPSCHALEN'].includes(besluit));
}
