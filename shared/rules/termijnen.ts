import { type Datum, dagenTussen, plusDagen, plusMaanden } from './datum.ts';
import { geldendOp } from './geldend.ts';

/** Legal and local periods. Numbers are parameters with a validity date: policy changes. */
export interface Termijnparameters {
  /** First day on which these numbers hold: for periods that start on or after it. What runs already keeps its own. */
  geldigVan: Datum;
  /** D1: Koffie en Koek within so many days after koppeling. */
  koffieEnKoekDagen: number;
  /** D2: brede intake within so many days after Koffie en Koek. */
  intakeDagen: number;
  /** D5, D20: PIP within so many days after DUO's kennisgeving, or after moving in (Bi 5.3). */
  pipDagen: number;
  /** D6: after what a third party had to tell came in, so many days more (Bi 5.3, second paragraph). */
  naInformatieDagen: number;
  /** D10: monitoring and talk every so many months (Bi 5.3.4). */
  gesprekMaanden: number;
  /** D7: inburgeringstermijn in months (Wi 11). */
  inburgeringMaanden: number;
  /** D8: another leerroute until so many months after the start of the term (Bi 5.4). */
  routewisselMaanden: number;
  /** D11: voorinburgering at the COA takes so many weeks. */
  voorinburgeringWeken: number;
  /** D12: advice of the docent from so many days after the start of StarterZ on, and within so many. */
  starterzVanafDagen: number;
  starterzDagen: number;
  /** D13: participatie starts so many months after the lessons (Z-route). */
  participatieMaanden: number;
  /** D14: maatschappelijke begeleiding, then spreekuur, in months; and the look at financial independence. */
  begeleidingMaanden: number;
  spreekuurMaanden: number;
  zelfredzaamheidMaanden: number;
  /** D19: extension is asked at the earliest so many months before the end; DUO decides within so many days (Bi 4.4). */
  verlengingMaanden: number;
  verlengingBesluitDagen: number;
  /** D20: the packet of the former gemeente is expected within so many days; a choice of the portal, within the ten weeks. */
  pakketDagen: number;
  /** D22: aftersales talk of the woningcorporatie so many months after the key. */
  aftersalesMaanden: number;
  /** A period is near from so many days before its last day on. */
  nadertDagen: number;
}

export const TERMIJNPARAMETERS: readonly Termijnparameters[] = [{
  geldigVan: '2022-01-01', koffieEnKoekDagen: 21, intakeDagen: 14, pipDagen: 70, naInformatieDagen: 14, gesprekMaanden: 3, inburgeringMaanden: 36, routewisselMaanden: 18,
  voorinburgeringWeken: 16, starterzVanafDagen: 49, starterzDagen: 70, participatieMaanden: 3, begeleidingMaanden: 18, spreekuurMaanden: 12, zelfredzaamheidMaanden: 12,
  verlengingMaanden: 6, verlengingBesluitDagen: 56, pakketDagen: 28, aftersalesMaanden: 3, nadertDagen: 14,
}];

/** The numbers that hold on a day: the newest set that had started. */
export function parametersOp(dag: Datum, reeks: readonly Termijnparameters[] = TERMIJNPARAMETERS): Termijnparameters {
  return geldendOp(dag, reeks);
}

/** Periods of the way itself: kept as rows beside the status, so that a list can sort on them. */
export const TERMIJNSOORTEN = [
  'KOFFIE_EN_KOEK', 'BREDE_INTAKE', 'PIP', 'VOORTGANGSGESPREK', 'INBURGERINGSTERMIJN', 'VERLENGING_BESLUIT', 'OVERDRACHTSPAKKET',
] as const;
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
  /** D6: since when the gemeente waits for a third party, and when the answer came. */
  pipWachtSinds?: Datum | null;
  pipInfoOntvangenOp?: Datum | null;
  /** D20: the day of moving in from another gemeente, and of its packet. */
  ingekomenOp?: Datum | null;
  /** The first PIP that another gemeente signed: the term of three years runs on from there. */
  eerstePipEldersOp?: Datum | null;
  pakketOntvangenOp?: Datum | null;
  verlengingAangevraagdOp?: Datum | null;
  ontheffingOp?: Datum | null;
  vrijstellingOp?: Datum | null;
}

export interface Termijn {
  soort: Termijnsoort;
  /** The day that the fact happened from which the period runs. */
  startfeit: Datum;
  /** Last day on which it is in time. */
  uiterlijk: Datum;
  artikel: string;
  /** Since when the period stands still; null where it runs (Bi 5.3, second paragraph). */
  pauzeSinds: Datum | null;
}

export const TERMIJNSTATEN = ['LOOPT', 'NADERT', 'TE_LAAT', 'GEPAUZEERD', 'GEHAALD'] as const;
export type Termijnstaat = (typeof TERMIJNSTATEN)[number];

/**
 * How a period stands on a day. Never stored: it changes by the passing of days alone, so whoever looks after months of
 * silence sees the state of that day.
 *
 * @param klaarOp the day on which what had to be done was done
 */
export function termijnStaat({ startfeit, uiterlijk, pauzeSinds, klaarOp = null }: Pick<Termijn, 'startfeit' | 'uiterlijk'> & { pauzeSinds?: Datum | null; klaarOp?: Datum | null }, vandaag: Datum, reeks = TERMIJNPARAMETERS): Termijnstaat {
  if (klaarOp !== null && klaarOp <= vandaag) return 'GEHAALD';
  if (pauzeSinds) return 'GEPAUZEERD';
  if (uiterlijk < vandaag) return 'TE_LAAT';
  return dagenTussen(vandaag, uiterlijk) <= parametersOp(startfeit, reeks).nadertDagen ? 'NADERT' : 'LOOPT';
}

/** The term of three years starts the day after the first dagtekening and never moves (Wi 11). */
export function termijnStart(eerstePipOp: Datum): Datum {
  return plusDagen(eerstePipOp, 1);
}

/** Last day of the inburgeringstermijn, extension included. */
export function termijnEinde(eerstePipOp: Datum, verlengdTot: Datum | null, reeks = TERMIJNPARAMETERS): Datum {
  if (verlengdTot) return verlengdTot;
  return plusDagen(plusMaanden(termijnStart(eerstePipOp), parametersOp(eerstePipOp, reeks).inburgeringMaanden), -1);
}

/** The first day on which extension may be asked: six months before the last day (Bi 4.4). */
export function verlengingVanaf(einde: Datum, eerstePipOp: Datum, reeks = TERMIJNPARAMETERS): Datum {
  return plusMaanden(plusDagen(einde, 1), -parametersOp(eerstePipOp, reeks).verlengingMaanden);
}

/**
 * The ten weeks for the PIP run from DUO's kennisgeving, or from the registration in the BRP where that came later
 * (Bi 5.3; the local plan says housing, the law wins). Who moved in from another gemeente has ten weeks from that day
 * (Wi 15.4). An early start from the ROL may sign before; then the period is done before it began.
 */
function pipStart(f: Termijnfeiten): Datum | null {
  const laatste = (...dagen: (Datum | null | undefined)[]): Datum | null => dagen.flatMap((dag) => dag ?? []).sort().at(-1) ?? null;
  if (f.ingekomenOp) return laatste(f.ingekomenOp, f.kennisgevingOp);
  return f.kennisgevingOp ? laatste(f.kennisgevingOp, f.brpInschrijvingOp) : null;
}

/** Waiting for a third party postpones only when it began in time; after the answer there are two weeks, never fewer days than there were. */
function uitstel(f: Termijnfeiten, gewoon: Datum, reeks: readonly Termijnparameters[]): { uiterlijk: Datum; pauzeSinds: Datum | null } {
  const { pipWachtSinds = null, pipInfoOntvangenOp = null } = f;
  if (pipWachtSinds === null || pipWachtSinds > gewoon) return { uiterlijk: gewoon, pauzeSinds: null };
  if (pipInfoOntvangenOp === null) return { uiterlijk: gewoon, pauzeSinds: pipWachtSinds };
  const daarna = plusDagen(pipInfoOntvangenOp, parametersOp(pipInfoOntvangenOp, reeks).naInformatieDagen);
  return { uiterlijk: daarna > gewoon ? daarna : gewoon, pauzeSinds: null };
}

/** Talks are due from the PIP on: one that was held before it starts no period. */
function gesprekStart(f: Termijnfeiten): Datum | null {
  if (!f.eerstePipOp) return null;
  return f.laatsteGesprekOp && f.laatsteGesprekOp > f.eerstePipOp ? f.laatsteGesprekOp : f.eerstePipOp;
}

/** The end of the term or an end before it: then nothing runs any more. */
function isKlaar(f: Termijnfeiten): boolean {
  return Boolean(f.voldaanOp ?? f.ontheffingOp ?? f.vrijstellingOp);
}

/** The periods that are open for this person, soonest first. None after the person has voldaan. */
export function openTermijnen(f: Termijnfeiten, reeks: readonly Termijnparameters[] = TERMIJNPARAMETERS): Termijn[] {
  if (isKlaar(f)) return [];
  const uit: Termijn[] = [];
  const voeg = (soort: Termijnsoort, startfeit: Datum | null | undefined, klaarOp: Datum | null | undefined, artikel: string, einde: (start: Datum, p: Termijnparameters) => Datum) => {
    if (startfeit && !klaarOp) uit.push({ soort, startfeit, uiterlijk: einde(startfeit, parametersOp(startfeit, reeks)), artikel, pauzeSinds: null });
  };
  // A later step closes an earlier one: with the PIP signed nobody waits for a talk that was not written down.
  const intakeKlaarOp = f.intakeAfgerondOp ?? f.eerstePipOp;
  voeg('KOFFIE_EN_KOEK', f.koppelingOp, f.koffieEnKoekOp ?? intakeKlaarOp, 'Uitvoeringsplan Dalfsen 2.1', (d, p) => plusDagen(d, p.koffieEnKoekDagen));
  voeg('BREDE_INTAKE', f.koffieEnKoekOp, intakeKlaarOp, 'Uitvoeringsplan Dalfsen 2.1', (d, p) => plusDagen(d, p.intakeDagen));
  voeg('PIP', pipStart(f), f.eerstePipOp, f.ingekomenOp ? 'Wet inburgering 15, vierde lid' : 'Besluit inburgering 5.3', (d, p) => plusDagen(d, p.pipDagen));
  voeg('VOORTGANGSGESPREK', gesprekStart(f), null, 'Besluit inburgering 5.3, vierde lid', (d, p) => plusMaanden(d, p.gesprekMaanden));
  voeg('INBURGERINGSTERMIJN', f.eerstePipEldersOp ?? f.eerstePipOp, null, 'Wet inburgering 11', (d) => termijnEinde(d, f.termijnVerlengdTot, reeks));
  voeg('VERLENGING_BESLUIT', f.verlengingAangevraagdOp, f.termijnVerlengdTot, 'Besluit inburgering 4.4', (d, p) => plusDagen(d, p.verlengingBesluitDagen));
  // The other gemeente hands over the plan, the progress and the fines; without them the ten weeks cannot be met.
  voeg('OVERDRACHTSPAKKET', f.ingekomenOp, f.pakketOntvangenOp ?? f.eerstePipOp, 'Wet inburgering 35, vierde lid', (d, p) => plusDagen(d, p.pakketDagen));
  return uit.map((termijn) => (termijn.soort === 'PIP' ? { ...termijn, ...uitstel(f, termijn.uiterlijk, reeks) } : termijn)).sort((a, b) => (a.uiterlijk < b.uiterlijk ? -1 : 1));
}
