import { type Datum, plusDagen, plusMaanden } from './datum.ts';
import { type Gesprekkenstand, gesprekkenstand, VOORTGANGSOORTEN } from './gesprekken.ts';
import { isMaandag } from './uren.ts';

/** From where the page counts: the last talk, else the first PIP, else the koppeling; else the months of a quarter. */
export const BEGINSOORTEN = ['GESPREK', 'PIP', 'KOPPELING', 'KWARTAAL'] as const;
export type Beginsoort = (typeof BEGINSOORTEN)[number];

/** So many weeks are drawn at most: a year and a bit. */
export const HOOGSTENS_WEKEN = 60;

export interface Gespreksfeit {
  soort: string;
  datum: Datum;
}

/** The day from which is counted what changed: that day itself was still talked about. */
export function beginVan(feiten: { gesprekken: readonly Gespreksfeit[]; eerstePipOp: Datum | null; koppelingOp: Datum | null }, vandaag: Datum): { sinds: Datum; soort: Beginsoort } {
  const geweest = feiten.gesprekken.map(({ datum }) => datum).filter((datum) => datum < vandaag).sort();
  const laatste = geweest.at(-1);
  if (laatste !== undefined) return { sinds: laatste, soort: 'GESPREK' };
  if (feiten.eerstePipOp !== null && feiten.eerstePipOp < vandaag) return { sinds: feiten.eerstePipOp, soort: 'PIP' };
  if (feiten.koppelingOp !== null && feiten.koppelingOp < vandaag) return { sinds: feiten.koppelingOp, soort: 'KOPPELING' };
  return { sinds: plusMaanden(vandaag, -3), soort: 'KWARTAAL' };
}

/** What is after the day, up to and with today. */
export function sindsdien<T extends { datum: Datum }>(rijen: readonly T[], sinds: Datum, vandaag: Datum): T[] {
  return rijen.filter(({ datum }) => datum > sinds && datum <= vandaag).sort((a, b) => (a.datum < b.datum ? -1 : a.datum > b.datum ? 1 : 0));
}

/** The Monday of the week in which a day lies. */
function maandag(datum: Datum): Datum {
  let dag = datum;
  while (!isMaandag(dag)) dag = plusDagen(dag, -1);
  return dag;
}

/** The Mondays of the weeks from the one of `sinds` to the one of today; the latest where there are too many. */
export function wekenSinds(sinds: Datum, vandaag: Datum): Datum[] {
  const uit: Datum[] = [];
  for (let week = maandag(vandaag); week >= maandag(sinds) && uit.length < HOOGSTENS_WEKEN; week = plusDagen(week, -7)) uit.unshift(week);
  return uit;
}

export interface Lesfeit {
  datum: Datum;
  status: string;
  minuten: number;
}

export interface Presentieweek {
  week: Datum;
  aanwezig: number;
  geoorloofd: number;
  ongeoorloofd: number;
}

/** Lessons per week, so that a pattern shows at once. A lesson that did not take place counts nowhere; a week without lessons is a gap. */
export function presentiePerWeek(lessen: readonly Lesfeit[], weken: readonly Datum[]): Presentieweek[] {
  const per = new Map(weken.map((week) => [week, { week, aanwezig: 0, geoorloofd: 0, ongeoorloofd: 0 }]));
  for (const { datum, status } of lessen) {
    const rij = per.get(maandag(datum));
    if (!rij) continue;
    if (status === 'AANWEZIG' || status === 'TE_LAAT') rij.aanwezig += 1;
    else if (status === 'GEOORLOOFD_AFWEZIG') rij.geoorloofd += 1;
    else if (status === 'ONGEOORLOOFD_AFWEZIG') rij.ongeoorloofd += 1;
  }
  return [...per.values()];
}

/** Minutes per week; a week without an entry is zero. */
export function minutenPerWeek(regels: readonly { datum: Datum; minuten: number }[], weken: readonly Datum[]): { week: Datum; minuten: number }[] {
  const per = new Map(weken.map((week) => [week, 0]));
  for (const { datum, minuten } of regels) {
    const week = maandag(datum);
    const nu = per.get(week);
    if (nu !== undefined) per.set(week, nu + minuten);
  }
  return [...per].map(([week, minuten]) => ({ week, minuten }));
}

export interface Rapportagefeit {
  datum: Datum;
  niveaus: readonly { vaardigheid: string; niveau: string }[];
}

/** Per skill the level as it was on the day of the last talk, and now. Null where nobody had reported it. */
export function niveausSinds(rapportages: readonly Rapportagefeit[], sinds: Datum, vandaag: Datum): { vaardigheid: string; was: string | null; nu: string | null }[] {
  const opVolgorde = [...rapportages].sort((a, b) => (a.datum < b.datum ? -1 : 1)).filter(({ datum }) => datum <= vandaag);
  const per = new Map<string, { vaardigheid: string; was: string | null; nu: string | null }>();
  for (const { datum, niveaus } of opVolgorde) {
    for (const { vaardigheid, niveau } of niveaus) {
      const rij = per.get(vaardigheid) ?? { vaardigheid, was: null, nu: null };
      per.set(vaardigheid, { vaardigheid, was: datum <= sinds ? niveau : rij.was, nu: niveau });
    }
  }
  return [...per.values()].sort((a, b) => (a.vaardigheid < b.vaardigheid ? -1 : 1));
}

/** How the talks stand against the number that the PIP fixed; null before there is a PIP. */
export function standVanGesprekken(feiten: { gesprekken: readonly Gespreksfeit[]; termijnStart: Datum | null; perJaar: number | null }, vandaag: Datum): Gesprekkenstand | null {
  const { gesprekken, termijnStart, perJaar } = feiten;
  if (termijnStart === null || perJaar === null || termijnStart > vandaag) return null;
  const voortgang = gesprekken.filter(({ soort }) => (VOORTGANGSOORTEN as readonly string[]).includes(soort)).map(({ datum }) => datum);
  return gesprekkenstand(termijnStart, voortgang, perJaar, vandaag);
}
