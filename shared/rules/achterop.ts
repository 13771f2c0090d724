import { type Datum, plusDagen } from './datum.ts';
import { geldendOp } from './geldend.ts';
import { INZETTEN, type Inzet } from './taal.ts';

/** Why a learner may be drifting away. */
export const ACHTEROPREDENEN = ['WEG', 'ZONDER_BERICHT', 'OPKOMST_DAALT', 'TEMPO', 'INZET'] as const;
export type Achteropreden = (typeof ACHTEROPREDENEN)[number];

/** Signals of the portal, no norms of law: numbers with a validity date, for the gemeente and the schools to change. */
export interface Achteropparameters {
  geldigVan: Datum;
  /** The last weeks, held against the weeks before them. */
  recentWeken: number;
  daarvoorWeken: number;
  /** Fewer lessons than this in a stretch say too little. */
  genoegLessen: number;
  /** Attendance fell by at least this part. */
  daling: number;
  /** So many absences without a word in the last weeks. */
  zonderBericht: number;
  /** Of the minutes of lessons less than this part was followed, over all the weeks together. */
  tempoDeel: number;
  /** Not there so many lessons in a row. */
  opRij: number;
}

export const ACHTEROPPARAMETERS: readonly Achteropparameters[] = [{ geldigVan: '2022-01-01', recentWeken: 4, daarvoorWeken: 8, genoegLessen: 4, daling: 0.25, zonderBericht: 2, tempoDeel: 0.7, opRij: 4 }];

export function achteropparametersOp(vandaag: Datum): Achteropparameters {
  return geldendOp(vandaag, ACHTEROPPARAMETERS);
}

/** First day of the last weeks, and of the weeks before them. */
export function achteropdagen(vandaag: Datum): { recentVan: Datum; daarvoorVan: Datum } {
  const { recentWeken, daarvoorWeken } = achteropparametersOp(vandaag);
  return { recentVan: plusDagen(vandaag, 1 - 7 * recentWeken), daarvoorVan: plusDagen(vandaag, 1 - 7 * (recentWeken + daarvoorWeken)) };
}

/** Lessons that were recorded, and at how many somebody was. */
export interface Opkomst {
  lessen: number;
  aanwezig: number;
}

/** What the own school recorded of one learner. Lessons that were cancelled are none. */
export interface Achteropfeiten {
  recent: Opkomst;
  daarvoor: Opkomst;
  /** Absences without a word in the last weeks. */
  zonderBericht: number;
  /** Lessons in a row, up to the newest, at which the learner was not. */
  afwezigOpRij: number;
  /** Minutes followed, and minutes of those lessons, in all the weeks. */
  gevolgdMinuten: number;
  lesMinuten: number;
  /** Effort in the newest report, and in the one before it. */
  inzet: Inzet | null;
  vorigeInzet: Inzet | null;
}

/** A reason with the numbers it was judged by: how it is, and what it is held against. */
export interface Achteropoordeel {
  soort: Achteropreden;
  is: number;
  tegen: number;
}

const deel = ({ lessen, aanwezig }: Opkomst): number => (lessen === 0 ? 0 : aanwezig / lessen);
const procent = (breuk: number): number => Math.round(breuk * 100);

/** The reasons why this learner asks a look, the heaviest first; none where nothing stands out. */
export function achterop(feiten: Achteropfeiten, vandaag: Datum): Achteropoordeel[] {
  const p = achteropparametersOp(vandaag);
  const { recent, daarvoor, zonderBericht, afwezigOpRij, gevolgdMinuten, lesMinuten, inzet, vorigeInzet } = feiten;
  const genoeg = recent.lessen >= p.genoegLessen;
  const vergelijkbaar = genoeg && daarvoor.lessen >= p.genoegLessen;
  const stap = (een: Inzet | null) => (een === null ? -1 : INZETTEN.indexOf(een));
  const gevolgd = lesMinuten === 0 ? 1 : gevolgdMinuten / lesMinuten;
  return [
    ...(afwezigOpRij >= p.opRij ? [{ soort: 'WEG', is: afwezigOpRij, tegen: p.opRij } as const] : []),
    ...(zonderBericht >= p.zonderBericht ? [{ soort: 'ZONDER_BERICHT', is: zonderBericht, tegen: p.zonderBericht } as const] : []),
    // Compared in whole percents, as they are shown.
    ...(vergelijkbaar && procent(deel(daarvoor)) - procent(deel(recent)) >= procent(p.daling) ? [{ soort: 'OPKOMST_DAALT', is: procent(deel(recent)), tegen: procent(deel(daarvoor)) } as const] : []),
    ...(recent.lessen + daarvoor.lessen >= 2 * p.genoegLessen && gevolgd < p.tempoDeel ? [{ soort: 'TEMPO', is: Math.floor(gevolgd * 100), tegen: procent(p.tempoDeel) } as const] : []),
    ...(inzet !== null && vorigeInzet !== null && stap(inzet) < stap(vorigeInzet) && stap(inzet) <= INZETTEN.indexOf('WISSELEND') ? [{ soort: 'INZET', is: stap(inzet), tegen: stap(vorigeInzet) } as const] : []),
  ];
}
