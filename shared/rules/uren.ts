import { type Datum, dagenTussen, plusDagen } from './datum.ts';

/** What the person says of an entry of participatie-uren. */
export const URENREACTIES = ['BEVESTIGD', 'BETWIST'] as const;
export type Urenreactie = (typeof URENREACTIES)[number];

/** A day holds no more minutes than this. */
export const MINUTEN_PER_DAG = 1440;

/** One entry of hours on a day, as far as these rules look at it. */
export interface Dagregel {
  /** Start where known, HH:MM. */
  beginTijd: string | null;
  minuten: number;
}

const EEN_MAANDAG: Datum = '2024-01-01';

/** Hours are shown and entered by the week, from Monday. */
export function isMaandag(datum: Datum): boolean {
  return dagenTussen(EEN_MAANDAG, datum) % 7 === 0;
}

/** The Monday of the week in which the day lies. */
export function maandagVan(datum: Datum): Datum {
  let dag = datum;
  while (!isMaandag(dag)) dag = plusDagen(dag, -1);
  return dag;
}

const BEGINTIJD = /^([01]\d|2[0-3]):[0-5]\d$/;

/** Whether the text is a time of the day, HH:MM. */
export function isBeginTijd(tekst: string): boolean {
  return BEGINTIJD.test(tekst);
}

/** Which minute of the day a start is. */
export function beginMinuut(beginTijd: string): number {
  const [uur = 0, minuut = 0] = beginTijd.split(':').map(Number);
  return uur * 60 + minuut;
}

/** What begins on a day must end on it: the minutes after midnight belong to the next day. */
export function pastInDag({ beginTijd, minuten }: Dagregel): boolean {
  return (beginTijd ? beginMinuut(beginTijd) : 0) + minuten <= MINUTEN_PER_DAG;
}

/** Whether two entries share a minute. Without a start nobody knows; one right after the other does not, nor does what was withdrawn. */
export function overlappen(a: Dagregel, b: Dagregel): boolean {
  if (a.beginTijd === null || b.beginTijd === null || a.minuten === 0 || b.minuten === 0) return false;
  const [vanA, vanB] = [beginMinuut(a.beginTijd), beginMinuut(b.beginTijd)];
  return vanA < vanB + b.minuten && vanB < vanA + a.minuten;
}

export type Dagbezwaar = 'UREN_TE_VEEL' | 'UREN_OVERLAPPEN';

/**
 * What stands in the way of new entries for one person on one day at one organisation: a list per entry.
 *
 * @param blijft entries that stand and are not replaced
 */
export function dagBezwaren(blijft: readonly Dagregel[], nieuw: readonly Dagregel[]): Dagbezwaar[][] {
  const teVeel = [...blijft, ...nieuw].reduce((som, { minuten }) => som + minuten, 0) > MINUTEN_PER_DAG;
  return nieuw.map((regel, i) => {
    // What is withdrawn makes room and can never be in the way.
    if (regel.minuten === 0) return [];
    const andere = [...blijft, ...nieuw.filter((_, j) => j !== i)];
    const bezwaren: Dagbezwaar[] = teVeel || !pastInDag(regel) ? ['UREN_TE_VEEL'] : [];
    if (andere.some((ander) => overlappen(regel, ander))) bezwaren.push('UREN_OVERLAPPEN');
    return bezwaren;
  });
}
