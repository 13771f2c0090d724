import { type Datum, plusDagen, plusMaanden } from './datum.ts';
import { geldendOp } from './geldend.ts';

export const WERKPLEKSOORTEN = ['TAALSTAGE', 'WERKERVARINGSPLEK', 'WERKCARROUSEL'] as const;
export type Werkpleksoort = (typeof WERKPLEKSOORTEN)[number];

export const WERKPLEKSTANDEN = ['GEPLAND', 'LOOPT', 'AFGEROND', 'AFGEBROKEN'] as const;
export type Werkplekstand = (typeof WERKPLEKSTANDEN)[number];

/** With whom a taalstage is evaluated. */
export const EVALUATIEPARTIJEN = ['BEDRIJF', 'STAGIAIR'] as const;
export type Evaluatiepartij = (typeof EVALUATIEPARTIJEN)[number];

/** Numbers of the taalstage (D17, plan Statushouders 1.1.2). */
export interface Stageparameters {
  /** First day on which these numbers hold. */
  geldigVan: Datum;
  /** Months of the first part, and of the whole. */
  eersteMaanden: number;
  hoogstensMaanden: number;
}

export const STAGEPARAMETERS: readonly Stageparameters[] = [{ geldigVan: '2022-01-01', eersteMaanden: 3, hoogstensMaanden: 6 }];

/** The numbers that hold on a day: the newest set that had started. */
export function stageparametersOp(dag: Datum, reeks: readonly Stageparameters[] = STAGEPARAMETERS): Stageparameters {
  return geldendOp(dag, reeks);
}

/** What of a work place the rules look at. */
export interface Stage {
  soort: Werkpleksoort;
  stand: Werkplekstand;
  van: Datum;
  tot: Datum | null;
  eersteEvaluatieOp: Datum | null;
  tweedeEvaluatieOp: Datum | null;
}

/** The last day that a taalstage may have: three months, and three more after the first evaluation (D17). */
export function stageUiterlijk({ van, eersteEvaluatieOp }: Pick<Stage, 'van' | 'eersteEvaluatieOp'>): Datum {
  const { eersteMaanden, hoogstensMaanden } = stageparametersOp(van);
  return plusDagen(plusMaanden(van, eersteEvaluatieOp === null ? eersteMaanden : hoogstensMaanden), -1);
}

/** Whether the period of a work place may be so; only a taalstage has a longest one. */
export function stagePast(stage: Pick<Stage, 'soort' | 'van' | 'tot' | 'eersteEvaluatieOp'>): boolean {
  return stage.soort !== 'TAALSTAGE' || stage.tot === null || stage.tot <= stageUiterlijk(stage);
}

/** An evaluation that is to come. */
export interface Evaluatieplicht {
  /** Months after the first day. */
  maand: number;
  uiterlijk: Datum;
}

/**
 * The next evaluation of a taalstage that runs: after three months, and after six where it went on. Null where none has to
 * come any more, or the place is none or over.
 */
export function volgendeEvaluatie(stage: Stage): Evaluatieplicht | null {
  if (stage.soort !== 'TAALSTAGE' || !['GEPLAND', 'LOOPT'].includes(stage.stand)) return null;
  const { eersteMaanden, hoogstensMaanden } = stageparametersOp(stage.van);
  const plicht = (maand: number): Evaluatieplicht => ({ maand, uiterlijk: plusMaanden(stage.van, maand) });
  if (stage.eersteEvaluatieOp === null) return plicht(eersteMaanden);
  const gaatDoor = stage.tot === null || stage.tot >= plusMaanden(stage.van, eersteMaanden);
  return stage.tweedeEvaluatieOp === null && gaatDoor ? plicht(hoogstensMaanden) : null;
}

/** How a handover to the werkcarrousel stands. */
export const OVERDRACHTSTANDEN = ['AANGEBODEN', 'AANGENOMEN', 'GEWEIGERD', 'INGETROKKEN'] as const;
export type Overdrachtstand = (typeof OVERDRACHTSTANDEN)[number];

/**
 * What a handover can become. Only with AANGENOMEN the loopbaanbegeleider has the person; taking it back afterwards closes
 * that at once.
 *
 *     AANGEBODEN ──┬── accepted ──▶ AANGENOMEN ── taken back ─▶ INGETROKKEN
 *                  ├── declined ──▶ GEWEIGERD
 *                  └── taken back ▶ INGETROKKEN
 */
export const OVERDRACHTOVERGANGEN: Readonly<Record<Overdrachtstand, readonly Overdrachtstand[]>> = {
  AANGEBODEN: ['AANGENOMEN', 'GEWEIGERD', 'INGETROKKEN'], AANGENOMEN: ['INGETROKKEN'], GEWEIGERD: [], INGETROKKEN: [],
};

/** By which road somebody goes to work; MAP is the own group of the module, which may run beside the others. */
export const WERKROUTES = ['TAALSTAGE', 'WERKERVARINGSPLEK', 'WERKCARROUSEL', 'BETAALD_WERK', 'OPLEIDING', 'MAP'] as const;
export type Werkroute = (typeof WERKROUTES)[number];

/** Whether a second offer may stand beside one that waits or was accepted: the MAP and the way to work each have one. */
export function staatNaast(ene: Werkroute, andere: Werkroute): boolean {
  return (ene === 'MAP') !== (andere === 'MAP');
}

/** How far ahead the talk with three is planned at most, in months. */
export const DRIEGESPREK_VOORUIT_MAANDEN = 3;

/** The steps of the werkcarrousel, in the order of the board. Before the first somebody was accepted and has not begun. */
export const CARROUSELSTAPPEN = ['ORIENTATIE', 'TAALSTAGE', 'WERKERVARINGSPLEK', 'WERK'] as const;
export type Carrouselstap = (typeof CARROUSELSTAPPEN)[number];

/** So many weeks a step takes at first, until somebody says otherwise; work has no end. Choices of the portal, the taalstage as in D17. */
const STAPWEKEN: Readonly<Record<Carrouselstap, number | null>> = { ORIENTATIE: 6, TAALSTAGE: 13, WERKERVARINGSPLEK: 26, WERK: null };

/** By when a step that begins on this day should be done. */
export function stapUiterlijk(stap: Carrouselstap, van: Datum): Datum | null {
  const weken = STAPWEKEN[stap];
  return weken === null ? null : plusDagen(van, weken * 7);
}
