import type { Datum } from './datum.ts';
import { geldendOp } from './geldend.ts';

/** Steps of handhaving, the lightest first (Wi 14, 22-27). */
export const MAATREGELSOORTEN = ['OPROEP_INTAKE', 'HANDHAVEND_GESPREK', 'WAARSCHUWING', 'BOETE', 'MAATREGEL_PARTICIPATIEWET', 'INTAKE_IN_ABSENTIE'] as const;
export type Maatregelsoort = (typeof MAATREGELSOORTEN)[number];

/** How far the person is to blame, in percent of the fine. */
export const VERWIJTBAARHEDEN = [0, 25, 50, 75, 100] as const;
export type Verwijtbaarheid = (typeof VERWIJTBAARHEDEN)[number];

/** What somebody did or did not do. INTAKE is not appearing at, or not cooperating with, the brede intake (Wi 14, 22); the others are agreements of the PIP (Wi 15, 23). */
export const GEDRAGINGEN = ['INTAKE', 'TAAL', 'PVT', 'MAP', 'PARTICIPATIE', 'ANDERE_AFSPRAAK'] as const;
export type Gedraging = (typeof GEDRAGINGEN)[number];

/** Under which law a sanction falls. */
export type Stelsel = 'WI' | 'PW';

/** Numbers of the law and of the plan; amounts in whole cents. */
export interface Handhavingparameters {
  /** First day on which these numbers hold. */
  geldigVan: Datum;
  /** Steps of Wi 23, each twice the one before. */
  ladder: readonly number[];
  /** An earlier offence counts for so many months. */
  herhalingMaanden: number;
  /** Wi 22: the one amount for the intake. */
  intakeBoete: number;
  /** Wi 14: the new term after a warning is at most so many months. */
  nieuweTermijnMaanden: number;
  /** After so many calls the intake is done without the person. */
  oproepen: number;
  /** Fines of the gemeente together within one inburgeringstermijn. */
  hoogstensPerTermijn: number;
  /** Awb 6:7: weeks in which bezwaar can be made, from the day after the decision. */
  bezwaarWeken: number;
  /** Local division: which law for which conduct (plan 001 §5). */
  stelsel: Readonly<Record<Gedraging, readonly Stelsel[]>>;
}

export const HANDHAVINGPARAMETERS: readonly Handhavingparameters[] = [{
  geldigVan: '2022-01-01', ladder: [50_00, 100_00, 200_00, 400_00, 800_00], herhalingMaanden: 12, intakeBoete: 250_00, nieuweTermijnMaanden: 2, oproepen: 3,
  hoogstensPerTermijn: 2400_00, bezwaarWeken: 6,
  stelsel: { INTAKE: ['WI'], TAAL: ['WI'], PVT: ['WI'], MAP: ['WI'], PARTICIPATIE: ['PW'], ANDERE_AFSPRAAK: ['WI', 'PW'] },
}];

/** The numbers that hold on a day: the newest set that had started. */
export function handhavingparametersOp(dag: Datum, reeks: readonly Handhavingparameters[] = HANDHAVINGPARAMETERS): Handhavingparameters {
  return geldendOp(dag, reeks);
}

/** What was recorded before, as far as the rules look at it. */
export interface Maatregelfeit {
  soort: Maatregelsoort;
  datum: Datum;
  gedraging: Gedraging | null;
  /** First and last day of the conduct. */
  gedragingVan: Datum | null;
  gedragingTot: Datum | null;
  /** Fine in cents. */
  bedrag: number | null;
  onherroepelijkOp: Datum | null;
  /** Taken back or annulled: counts for nothing any more. */
  vervallenOp: Datum | null;
}

/** What somebody wants to record. */
export interface Maatregelvoorstel {
  soort: Maatregelsoort;
  datum: Datum;
  gedraging: Gedraging | null;
  gedragingVan: Datum | null;
  gedragingTot: Datum | null;
  verwijtbaarheid: Verwijtbaarheid | null;
  nieuweTermijnTot: Datum | null;
}

export type Handhavingbezwaar =
  | 'VELD_VERPLICHT' | 'PERIODE_ONJUIST' | 'HANDHAVING_NA_GEDRAGING' | 'HANDHAVING_STELSEL' | 'HANDHAVING_DUBBEL' | 'HANDHAVING_WAARSCHUWING_EERST' | 'HANDHAVING_GESPREK_EERST'
  | 'HANDHAVING_GEEN_SANCTIE' | 'HANDHAVING_BEZWAARTERMIJN' | 'DATUM_IN_TOEKOMST' | 'VOLGORDE_ONJUIST' | 'HANDHAVING_HOOGSTENS' | 'HANDHAVING_NIEUWE_TERMIJN' | 'HANDHAVING_OPROEPEN' | 'HANDHAVING_GEEN_VERWIJT' | 'HANDHAVING_VOOR_INTAKE' | 'HANDHAVING_VOOR_PIP';

/** Why a step is not possible, at which field, by which article. */
export interface Bezwaar {
  veld: keyof Maatregelvoorstel | 'onherroepelijkOp' | 'vervallenOp';
  code: Handhavingbezwaar;
  artikel: string;
}

/** What comes out: objections, or the fine. */
export interface Maatregeloordeel {
  bezwaren: Bezwaar[];
  /** Fine in cents for this blame; null where the step is no fine. */
  bedrag: number | null;
  /** Fine in cents at full blame. */
  vol: number | null;
  /** Step of the ladder, 1 to 5; null where there is none. */
  trede: number | null;
}

/** The articles, as the screens name them. */
export const ARTIKELEN = {
  INTAKE: 'Wet inburgering 22; Besluit inburgering 7.1', PIP: 'Wet inburgering 23; Besluit inburgering 7.2', SAMENLOOP: 'Wet inburgering 27', OPROEP: 'Wet inburgering 14',
  HOOGSTENS: 'Besluit inburgering 7.2', PARTICIPATIEWET: 'Participatiewet 18', PLAN: 'Uitvoeringsplan Dalfsen 6', BEZWAAR: 'Algemene wet bestuursrecht 6:7', VERDELING: 'Beleidsplan Dalfsen 5',
} as const;
