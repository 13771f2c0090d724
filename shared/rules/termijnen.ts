import { type Datum, plusDagen, plusMaanden } from './datum.ts';

/** Legal and local periods. Numbers are parameters with a validity date: policy changes. */
export interface Termijnparameters {
  /** First day on which these numbers hold. */
  geldigVan: Datum;
  /** D1: Koffie en Koek within so many days after koppeling. */
  koffieEnKoekDagen: number;
  /** D2: brede intake within so many days after Koffie en Koek. */
  intakeDagen: number;
  /** D5: PIP within so many days after DUO's kennisgeving (Bi 5.3). */
  pipDagen: number;
  /** D10: monitoring and talk every so many months (Bi 5.3.4). */
  gesprekMaanden: number;
  /** D7: inburgeringstermijn in months (Wi 11). */
  inburgeringMaanden: number;
  /** D8: another leerroute until so many months after the start of the term (Bi 5.4). */
  routewisselMaanden: number;
}

export const TERMIJNPARAMETERS: readonly Termijnparameters[] = [
  { geldigVan: '2022-01-01', koffieEnKoekDagen: 21, intakeDagen: 14, pipDagen: 70, gesprekMaanden: 3, inburgeringMaanden: 36, routewisselMaanden: 18 },
];

/** The numbers that hold on a day: the newest set that had started. */
export function parametersOp(dag: Datum, reeks: readonly Termijnparameters[] = TERMIJNPARAMETERS): Termijnparameters {
  const geldend = [...reeks].sort((a, b) => (a.geldigVan < b.geldigVan ? 1 : -1)).find((p) => p.geldigVan <= dag);
  const eerste = geldend ?? reeks[0];
  if (!eerste) throw new Error('There are no parameters');
  return eerste;
}

export const TERMIJNSOORTEN = ['KOFFIE_EN_KOEK', 'BREDE_INTAKE', 'PIP', 'VOORTGANGSGESPREK', 'INBURGERINGSTERMIJN'] as const;
export type Termijnsoort = (typeof TERMIJNSOORTEN)[number];

/** The facts of one person that the periods are computed from; null = not yet. */
export interface Termijnfeiten {
  koppelingOp: Datum | null;
  koffieEnKoekOp: Datum | null;
  intakeAfgerondOp: Datum | null;
  kennisgevingOp: Datum | null;
  brpInschrijvingOp: Datum | null;
  eerstePipOp: Datum | null;
  laatsteGesprekOp: Datum | null;
  termijnVerlengdTot: Datum | null;
  voldaanOp: Datum | null;
}

export interface Termijn {
  soort: Termijnsoort;
  /** The day that the fact happened from which the period runs. */
  startfeit: Datum;
  /** Last day on which it is in time. */
  uiterlijk: Datum;
  artikel: string;
}

/** The term of three years starts the day after the first dagtekening and never moves (Wi 11). */
export function termijnStart(eerstePipOp: Datum): Datum {
  return plusDagen(eerstePipOp, 1);
}

/** Last day of the inburgeringstermijn, extension included. */
export function termijnEinde(eerstePipOp: Datum, verlengdTot: Datum | null): Datum {
  if (verlengdTot) return verlengdTot;
  return plusDagen(plusMaanden(termijnStart(eerstePipOp), parametersOp(eerstePipOp).inburgeringMaanden), -1);
}

/**
 * The ten weeks for the PIP run from DUO's kennisgeving, or from the registration in the BRP where that came later
 * (Bi 5.3; the local plan says housing, the law wins).
 */
function pipStart(f: Termijnfeiten): Datum | null {
  if (!f.kennisgevingOp) return null;
  return f.brpInschrijvingOp && f.brpInschrijvingOp > f.kennisgevingOp ? f.brpInschrijvingOp : f.kennisgevingOp;
}

/** Talks are due from the PIP on: one that was held before it starts no period. */
function gesprekStart(f: Termijnfeiten): Datum | null {
  if (!f.eerstePipOp) return null;
  return f.laatsteGesprekOp && f.laatsteGesprekOp > f.eerstePipOp ? f.laatsteGesprekOp : f.eerstePipOp;
}

/** The periods that are open for this person, soonest first. None after the person has voldaan. */
export function openTermijnen(f: Termijnfeiten): Termijn[] {
  if (f.voldaanOp) return [];
  const uit: Termijn[] = [];
  const voeg = (soort: Termijnsoort, startfeit: Datum | null, klaarOp: Datum | null, artikel: string, einde: (start: Datum) => Datum) => {
    if (startfeit && !klaarOp) uit.push({ soort, startfeit, uiterlijk: einde(startfeit), artikel });
  };
  // A later step closes an earlier one: with the PIP signed nobody waits for a talk that was not written down.
  const intakeKlaarOp = f.intakeAfgerondOp ?? f.eerstePipOp;
  voeg('KOFFIE_EN_KOEK', f.koppelingOp, f.koffieEnKoekOp ?? intakeKlaarOp, 'Uitvoeringsplan Dalfsen 2.1', (d) => plusDagen(d, parametersOp(d).koffieEnKoekDagen));
  voeg('BREDE_INTAKE', f.koffieEnKoekOp, intakeKlaarOp, 'Uitvoeringsplan Dalfsen 2.1', (d) => plusDagen(d, parametersOp(d).intakeDagen));
  voeg('PIP', pipStart(f), f.eerstePipOp, 'Besluit inburgering 5.3', (d) => plusDagen(d, parametersOp(d).pipDagen));
  voeg('VOORTGANGSGESPREK', gesprekStart(f), null, 'Besluit inburgering 5.3, vierde lid',
    (d) => plusMaanden(d, parametersOp(d).gesprekMaanden));
  voeg('INBURGERINGSTERMIJN', f.eerstePipOp, null, 'Wet inburgering 11', (d) => termijnEinde(d, f.termijnVerlengdTot));
  return uit.sort((a, b) => (a.uiterlijk < b.uiterlijk ? -1 : 1));
}
