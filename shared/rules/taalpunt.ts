import { type Datum, dagenTussen, plusDagen } from './datum.ts';
import { geldendOp } from './geldend.ts';
import type { Koppeleinde } from './vrijwilligers.ts';

/** What somebody would like at the Taalpunt. NU_NIET: not now; the coordinator asks again later. */
export const TAALWENSEN = ['TAALCOACH', 'KOFFIE_EN_TAAL', 'TAALCAFE', 'NU_NIET'] as const;
export type Taalwens = (typeof TAALWENSEN)[number];

/** How well somebody speaks, by the estimate of the Taalpunt itself: levels of the school are not for the Taalpunt to read. */
export const SPREEKNIVEAUS = ['WOORDEN', 'ZINNEN', 'GESPREK', 'VLOT'] as const;
export type Spreekniveau = (typeof SPREEKNIVEAUS)[number];

/** Where somebody can practise: the villages of a gemeente. Of a gemeente that is not here the name is typed. */
const KERNEN: Readonly<Record<string, readonly string[]>> = {
  Dalfsen: ['Dalfsen', 'Hoonhorst', 'Lemelerveld', 'Nieuwleusen', 'Oudleusen'], Staphorst: ['IJhorst', 'Rouveen', 'Staphorst'],
};
/** Longest name of a village, in characters. */
export const KERN_HOOGSTENS = 60;
/** Most villages that one volunteer comes to. */
export const KERNEN_HOOGSTENS = 10;

/** The villages of these gemeenten to choose from; none where they are not known. */
export function kernenVan(gemeenten: readonly string[]): readonly string[] {
  return gemeenten.flatMap((gemeente) => KERNEN[gemeente] ?? []);
}

/** In the order of the week, so that a place in the list is a day: 1 is Monday. */
export const TAALDAGEN = ['MA', 'DI', 'WO', 'DO', 'VR', 'ZA', 'ZO'] as const;
export type Taaldag = (typeof TAALDAGEN)[number];
export const DAGDELEN = ['OCHTEND', 'MIDDAG', 'AVOND'] as const;
export type Dagdeel = (typeof DAGDELEN)[number];

/** What becomes of the wish when a coupling ends: who is done asks nothing for now, anybody else waits for the next coach. */
export function naKoppeling(reden: Koppeleinde): Taalwens {
  return reden === 'BEGELEIDING_KLAAR' ? 'NU_NIET' : 'TAALCOACH';
}

/** Longest that one time of practising lasts, in minutes; longer is a typing mistake. */
export const OEFENEN_HOOGSTENS = 480;

/** Where somebody stands at the Taalpunt: just referred, a talk is planned, waits for a coach, has one, goes to a group, or not now. */
export const TAALPUNTSTANDEN = ['NIEUW', 'INTAKE', 'WACHT', 'GEKOPPELD', 'GROEP', 'LATER'] as const;
export type Taalpuntstand = (typeof TAALPUNTSTANDEN)[number];

/** What somebody asks of the Taalpunt. */
export const TAALPUNTTAKEN = ['NIEUW', 'INTAKE', 'WACHT', 'STIL', 'TERUG', 'EINDE'] as const;
export type Taalpunttaaksoort = (typeof TAALPUNTTAKEN)[number];

/** Choices of the portal, with a validity date. */
export interface Taalpuntparameters {
  geldigVan: Datum;
  /** A new referral has a talk planned within so many days. */
  aannemenDagen: number;
  /** Who waits longer than this for a coach waits too long. */
  wachtWeken: number;
  /** A coupling in which nothing was written for so many days asks after it. */
  stilDagen: number;
  /** An end, or the day to ask again, is said so many days before. */
  vooraf: { eindeDagen: number; terugDagen: number };
}

export const TAALPUNTPARAMETERS: readonly Taalpuntparameters[] = [{ geldigVan: '2022-01-01', aannemenDagen: 14, wachtWeken: 8, stilDagen: 28, vooraf: { eindeDagen: 30, terugDagen: 7 } }];

/** What is known of one person, as far as the Taalpunt wrote it down. */
export interface Taalpuntfeiten {
  /** First day on which the person was referred. */
  verwezenOp: Datum;
  /** Last day of the referral as agreed; null where none was. */
  tot: Datum | null;
  intakeGeplandOp: Datum | null;
  intakeOp: Datum | null;
  wens: Taalwens | null;
  wachtlijstSinds: Datum | null;
  terugOp: Datum | null;
  /** First day of the coupling that runs longest; null without a coach. */
  coachSinds: Datum | null;
  laatsteOefenenOp: Datum | null;
}

export interface Taalpunttaak {
  soort: Taalpunttaaksoort;
  /** The last day on which it is in time. */
  uiterlijk: Datum;
  staat: 'NADERT' | 'TE_LAAT';
}

/** Where somebody stands: a coach that runs comes before everything that was written down. */
export function taalpuntstand({ coachSinds, wens, intakeGeplandOp, intakeOp }: Taalpuntfeiten): Taalpuntstand {
  if (coachSinds !== null) return 'GEKOPPELD';
  if (wens === 'TAALCOACH') return 'WACHT';
  if (wens === 'NU_NIET') return 'LATER';
  if (wens !== null) return 'GROEP';
  return intakeGeplandOp !== null || intakeOp !== null ? 'INTAKE' : 'NIEUW';
}

/** Since when somebody waits for a coach: the day on the list, or the first day that is known where none was written. */
export function wachtSinds({ wachtlijstSinds, intakeOp, verwezenOp }: Pick<Taalpuntfeiten, 'wachtlijstSinds' | 'intakeOp' | 'verwezenOp'>): Datum {
  return wachtlijstSinds ?? intakeOp ?? verwezenOp;
}

/** Whole weeks between two days; a week that has begun does not count yet. */
export function weken(van: Datum, tot: Datum): number {
  return Math.max(0, Math.floor(dagenTussen(van, tot) / 7));
}

/**
 * What this person asks of the Taalpunt on a day, what is late first. New and waiting people always ask; a coach who is
 * quiet, an end and a promise to ask again only when the day is near.
 */
export function taalpunttaken(feiten: Taalpuntfeiten, vandaag: Datum): Taalpunttaak[] {
  const p = geldendOp(vandaag, TAALPUNTPARAMETERS);
  const { verwezenOp, tot, intakeGeplandOp, intakeOp, terugOp, coachSinds, laatsteOefenenOp } = feiten;
  const stand = taalpuntstand(feiten);
  const taak = (soort: Taalpunttaaksoort, uiterlijk: Datum): Taalpunttaak => ({ soort, uiterlijk, staat: uiterlijk < vandaag ? 'TE_LAAT' : 'NADERT' });
  const vooraf = (soort: Taalpunttaaksoort, uiterlijk: Datum | null, dagen: number): Taalpunttaak[] => (uiterlijk !== null && plusDagen(vandaag, dagen) >= uiterlijk ? [taak(soort, uiterlijk)] : []);
  // Practising before the coupling was with another coach.
  const sinds = coachSinds !== null && laatsteOefenenOp !== null && laatsteOefenenOp > coachSinds ? laatsteOefenenOp : coachSinds;
  const taken = [
    ...(stand === 'NIEUW' ? [taak('NIEUW', plusDagen(verwezenOp, p.aannemenDagen))] : []),
    ...(stand === 'INTAKE' ? [taak('INTAKE', intakeGeplandOp ?? intakeOp ?? vandaag)] : []),
    ...(stand === 'WACHT' ? [taak('WACHT', plusDagen(wachtSinds(feiten), 7 * p.wachtWeken))] : []),
    ...vooraf('STIL', sinds === null ? null : plusDagen(sinds, p.stilDagen), 0),
    ...(stand === 'LATER' ? vooraf('TERUG', terugOp, p.vooraf.terugDagen) : []),
    ...vooraf('EINDE', tot, p.vooraf.eindeDagen),
  ];
  return taken.sort((a, b) => gewicht(a).localeCompare(gewicht(b)));
}

/** What is late comes first, then by day. */
export function gewicht({ staat, uiterlijk, soort }: Taalpunttaak): string {
  return `${staat === 'TE_LAAT' ? 0 : 1}${uiterlijk}${soort}`;
}
