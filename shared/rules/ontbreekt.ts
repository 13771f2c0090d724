import { type Datum, dagenTussen, plusMaanden } from './datum.ts';
import type { Leerroute } from './pip.ts';
import { parametersOp } from './termijnen.ts';

/** What may be missing in the dossier of one person, in the order in which it asks for attention. */
export const ONTBREEKSOORTEN = ['PIP', 'VOORTGANGSGESPREK', 'PRESENTIE', 'VOORTGANGSRAPPORTAGE', 'PARTICIPATIE_UREN'] as const;
export type Ontbreeksoort = (typeof ONTBREEKSOORTEN)[number];

/**
 * The facts, as far as the viewer may read them: absent = not readable, null = readable and not there. Of what somebody
 * may not read nothing can be said to be missing.
 */
export interface Dossierfeiten {
  fase?: string | null | undefined;
  doelgroep?: string | null | undefined;
  leerroute?: Leerroute | null | undefined;
  intakeAfgerondOp?: Datum | null | undefined;
  /** Date of the first PIP. */
  eerstePipOp?: Datum | null | undefined;
  /** Last day on which the next progress talk is in time. */
  gesprekUiterlijk?: Datum | null | undefined;
  /** The newest lesson for which attendance was recorded. */
  laatsteLesOp?: Datum | null | undefined;
  laatsteRapportageOp?: Datum | null | undefined;
  /** The newest entry of participatie-uren. */
  laatsteUrenOp?: Datum | null | undefined;
}

export interface Ontbrekend {
  soort: Ontbreeksoort;
  /** One or two words, for a list. */
  kort: string;
  zin: string;
  /** Since when, where there is such a day. */
  sinds: Datum | null;
}

/** Signals of the portal itself, not periods of law: so many days without a record is a question. */
export const SIGNAALDAGEN = { presentie: 14, participatieUren: 28, volgtLessen: 28 } as const;

/** The participatie of the Z-route starts some three months after the lessons (Uitvoeringsplan Dalfsen 3.4.2). */
export const PARTICIPATIE_NA_MAANDEN = 3;

/** Whether the day lies in the last `dagen` days, today included. */
function binnen(datum: Datum, dagen: number, vandaag: Datum): boolean {
  return dagenTussen(datum, vandaag) < dagen;
}

/** After the intake there must come a PIP (Wi 15). */
function zonderPip(f: Dossierfeiten): Ontbrekend | null {
  if (!f.intakeAfgerondOp || f.eerstePipOp !== null) return null;
  return { soort: 'PIP', kort: 'PIP', zin: 'De intake is klaar, maar er is nog geen PIP.', sinds: f.intakeAfgerondOp };
}

/** Progress is discussed every three months (Bi 5.3, fourth paragraph). */
function zonderGesprek(f: Dossierfeiten, vandaag: Datum): Ontbrekend | null {
  if (!f.gesprekUiterlijk || f.gesprekUiterlijk >= vandaag) return null;
  return { soort: 'VOORTGANGSGESPREK', kort: 'Gesprek', zin: 'Het voortgangsgesprek had al gehouden moeten zijn.', sinds: f.gesprekUiterlijk };
}

/** On a running route the school records who was there. Just after the PIP somebody may still wait for a place. */
function zonderPresentie(f: Dossierfeiten, vandaag: Datum): Ontbrekend | null {
  if (f.fase !== 'LEERROUTE' || f.laatsteLesOp === undefined) return null;
  const sinds = f.laatsteLesOp ?? f.eerstePipOp ?? null;
  if (sinds !== null && binnen(sinds, SIGNAALDAGEN.presentie, vandaag)) return null;
  const zin = f.laatsteLesOp === null ? 'Er is nog geen presentie vastgelegd.' : 'Er is twee weken geen presentie vastgelegd.';
  return { soort: 'PRESENTIE', kort: 'Presentie', zin, sinds: f.laatsteLesOp };
}

/** Who follows lessons is reported on every three months; the first time counted from the PIP. */
function zonderRapportage(f: Dossierfeiten, vandaag: Datum): Ontbrekend | null {
  if (!f.laatsteLesOp || !binnen(f.laatsteLesOp, SIGNAALDAGEN.volgtLessen, vandaag) || f.laatsteRapportageOp === undefined) return null;
  const sinds = f.laatsteRapportageOp ?? f.eerstePipOp;
  if (!sinds || plusMaanden(sinds, parametersOp(vandaag).gesprekMaanden) >= vandaag) return null;
  const zin = f.laatsteRapportageOp === null ? 'Er is nog geen voortgangsrapportage.' : 'Er is meer dan drie maanden geen voortgangsrapportage.';
  return { soort: 'VOORTGANGSRAPPORTAGE', kort: 'Rapportage', zin, sinds: f.laatsteRapportageOp };
}

/** The 800 hours of participatie: only the Z-route, and only for asielstatushouders (Bi 3.14). */
function zonderUren(f: Dossierfeiten, vandaag: Datum): Ontbrekend | null {
  if (f.fase !== 'LEERROUTE' || f.leerroute !== 'Z' || f.doelgroep !== 'ASIELSTATUSHOUDER' || f.laatsteUrenOp === undefined) return null;
  if (f.laatsteUrenOp !== null && binnen(f.laatsteUrenOp, SIGNAALDAGEN.participatieUren, vandaag)) return null;
  if (f.eerstePipOp && plusMaanden(f.eerstePipOp, PARTICIPATIE_NA_MAANDEN) >= vandaag) return null;
  const zin = f.laatsteUrenOp === null ? 'Er zijn nog geen participatie-uren.' : 'Er zijn vier weken geen participatie-uren vastgelegd.';
  return { soort: 'PARTICIPATIE_UREN', kort: 'Uren', zin, sinds: f.laatsteUrenOp };
}

/** What is missing today, the most pressing first. Who has voldaan owes nothing any more. */
export function watOntbreekt(feiten: Dossierfeiten, vandaag: Datum): Ontbrekend[] {
  if (feiten.fase === 'VOLDAAN') return [];
  return [zonderPip(feiten), zonderGesprek(feiten, vandaag), zonderPresentie(feiten, vandaag), zonderRapportage(feiten, vandaag), zonderUren(feiten, vandaag)]
    .filter((ontbrekend) => ontbrekend !== null);
}
