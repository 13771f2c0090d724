import { type Datum, plusDagen, plusMaanden } from './datum.ts';
import { geldendOp } from './geldend.ts';
import { ERK_NIVEAUS, type ErkNiveau } from './taal.ts';
import { parametersOp } from './termijnen.ts';

/** Leerroutes of the Wet inburgering 2021: onderwijsroute, B1-route, zelfredzaamheidsroute (Wi 7-9). */
export const LEERROUTES = ['O', 'B1', 'Z'] as const;
export type Leerroute = (typeof LEERROUTES)[number];

/** Themes of agreements; each is a rubriek of its own, because a theme decides who reads. */
export const AFSPRAAK_THEMAS = [
  'AFSPRAKEN_TAAL', 'AFSPRAKEN_PARTICIPATIE', 'AFSPRAKEN_MAP_PVT', 'AFSPRAKEN_BEGELEIDING', 'AFSPRAKEN_TAALPRAKTIJK',
  'AFSPRAKEN_WONEN', 'AFSPRAKEN_FINANCIEN', 'AFSPRAKEN_WELZIJN', 'AFSPRAKEN_WERK',
] as const;
export type AfspraakThema = (typeof AFSPRAAK_THEMAS)[number];

/** How an agreement stands, as the executing partner reports it. */
export const AFSPRAAK_STANDEN = ['NIET_BEGONNEN', 'LOOPT', 'STOKT', 'AFGEROND', 'VERVALLEN'] as const;
export type AfspraakStand = (typeof AFSPRAAK_STANDEN)[number];

/** Which of the running agreements are asked for: past their last day, of this month, or reported as stuck. */
export const AFSPRAAK_KEUZES = ['TE_LAAT', 'DEZE_MAAND', 'STOKT'] as const;
export type AfspraakKeuze = (typeof AFSPRAAK_KEUZES)[number];

/** The level a PIP may name for a route (DUO's validation: no A2 with the onderwijsroute, no B1 with the Z-route). */
export function niveauPastBijRoute(leerroute: Leerroute, niveau: ErkNiveau): boolean {
  if (leerroute === 'Z') return niveau === 'A1' || niveau === 'A2';
  if (leerroute === 'O') return niveau === 'B1' || niveau === 'B2';
  return niveau === 'A2' || niveau === 'B1';
}

/** The first PIP cannot start a B1-route at A2: scaling down comes after 600 hours (Bi 5.5; DUO). */
export function eerstePipPast(leerroute: Leerroute, niveau: ErkNiveau): boolean {
  return niveauPastBijRoute(leerroute, niveau) && !(leerroute === 'B1' && niveau === 'A2');
}

/** Facts that the date of a PIP is held against. */
export interface PipFeiten {
  kennisgevingOp: Datum | null;
  huisvestingOp: Datum | null;
  vorigeDagtekening: Datum | null;
}

/** The date of a PIP is not before the plicht, the settlement or the previous PIP (DUO). */
export function dagtekeningPast(dagtekening: Datum, feiten: PipFeiten): boolean {
  return [feiten.kennisgevingOp, feiten.huisvestingOp, feiten.vorigeDagtekening].every((feit) => feit === null || dagtekening >= feit);
}

/** Last day on which the route may still be changed: a year and a half after the term started (Bi 5.4). */
export function routewisselTot(termijnStart: Datum): Datum {
  return plusDagen(plusMaanden(termijnStart, parametersOp(termijnStart).routewisselMaanden), -1);
}

/** Whether a PIP of this date may go to another route. From the onderwijsroute to the B1-route is always possible (Bi 5.4). */
export function routewisselPast(van: Leerroute, naar: Leerroute, dagtekening: Datum, termijnStart: Datum): boolean {
  return van === naar || (van === 'O' && naar === 'B1') || dagtekening <= routewisselTot(termijnStart);
}

/** Hours a week that a PIP may name. */
export const INTENSITEIT_HOOGSTENS = 60;
/** Progress talks: at least three a year (Bi 5.3, fourth paragraph; Uitvoeringsplan 2.1.4), at most one a week. */
export const GESPREKKEN_PER_JAAR = { minstens: 3, hoogstens: 52 } as const;

/** Skills with a level of their own in the PIP; KNM has none. */
export const PIP_VAARDIGHEDEN = ['LEZEN', 'LUISTEREN', 'SCHRIJVEN', 'SPREKEN'] as const;
export type PipVaardigheid = (typeof PIP_VAARDIGHEDEN)[number];
export type Vaardigheidsniveaus = Readonly<Record<PipVaardigheid, ErkNiveau>>;

/** The level of the PIP as DUO knows it: that of the highest skill. */
export function hoogsteNiveau(niveaus: Vaardigheidsniveaus): ErkNiveau {
  return PIP_VAARDIGHEDEN.map((vaardigheid) => niveaus[vaardigheid]).reduce((hoogst, niveau) => (ERK_NIVEAUS.indexOf(niveau) > ERK_NIVEAUS.indexOf(hoogst) ? niveau : hoogst));
}

/** A route with its levels. */
export interface Routekeuze {
  leerroute: Leerroute;
  niveaus: Vaardigheidsniveaus;
}

/** The skills that this PIP brings from B1 to A2: on the B1-route at A2, and not so in the PIP before (Bi 5.5). */
export function afgeschaald(vorig: Routekeuze | null, nieuw: Routekeuze): PipVaardigheid[] {
  if (nieuw.leerroute !== 'B1') return [];
  return PIP_VAARDIGHEDEN.filter((vaardigheid) => nieuw.niveaus[vaardigheid] === 'A2' && !(vorig?.leerroute === 'B1' && vorig.niveaus[vaardigheid] === 'A2'));
}

/** What the law and policy count in a PIP. Numbers are parameters with a validity date. */
export interface Pipparameters {
  /** First day on which these numbers hold. */
  geldigVan: Datum;
  /** D9: hours of NT2 before a skill of the B1-route may go to A2 (Bi 5.5). */
  afschaalUren: number;
}

export const PIPPARAMETERS: readonly Pipparameters[] = [{ geldigVan: '2022-01-01', afschaalUren: 600 }];

/** The numbers that hold on a day: the newest set that had started. */
export function pipparametersOp(dag: Datum, reeks: readonly Pipparameters[] = PIPPARAMETERS): Pipparameters {
  return geldendOp(dag, reeks);
}
