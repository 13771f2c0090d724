import type { Datum } from './datum.ts';

/** A time on the clock in the Netherlands, 'HH:MM'. */
export type Kloktijd = string;

const TIJD = /^([01]\d|2[0-3]):[0-5]\d$/;

/** Whether the text is a time of day in the form HH:MM. */
export function isKloktijd(waarde: unknown): waarde is Kloktijd {
  return typeof waarde === 'string' && TIJD.test(waarde);
}

let wand: Intl.DateTimeFormat | undefined;

/** The clock on the wall. Made when it is first asked: a phone that only opens a roster does not wait for it. */
function opDeWand(): Intl.DateTimeFormat {
  return (wand ??= new Intl.DateTimeFormat('en-CA', {
    timeZone: 'Europe/Amsterdam', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23',
  }));
}

/** The hour on the clock in the Netherlands at this moment. */
export function uurInNederland(moment: Date): number {
  return Number(opDeWand().formatToParts(moment).find(({ type }) => type === 'hour')?.value);
}

/** By how many milliseconds the clock on the wall is ahead of UTC at this moment. */
function vooruit(moment: number): number {
  const deel = Object.fromEntries(opDeWand().formatToParts(moment).map(({ type, value }) => [type, Number(value)]));
  const opMuur = Date.UTC(deel['year'] ?? 0, (deel['month'] ?? 1) - 1, deel['day'], deel['hour'], deel['minute'], deel['second']);
  return opMuur - Math.floor(moment / 1000) * 1000;
}

/**
 * The moment at which the clock in the Netherlands shows this day and time. In the hour that summer time skips it is the
 * same distance later (02:30 is 03:30); in the hour that comes twice it is the first one.
 */
export function momentIn(datum: Datum, tijd: Kloktijd): Date {
  const [jaar = 0, maand = 1, dag = 1] = datum.split('-').map(Number);
  const [uur = 0, minuut = 0] = tijd.split(':').map(Number);
  const wand = Date.UTC(jaar, maand - 1, dag, uur, minuut);
  // Before a change of the clock the offset of the day before holds; where that gives another time, the one after it does.
  const eerst = wand - vooruit(wand - 86_400_000);
  return new Date(eerst + vooruit(eerst) === wand ? eerst : naDeSprong(wand, eerst));
}

function naDeSprong(wand: number, eerst: number): number {
  const later = wand - vooruit(wand + 86_400_000);
  return later + vooruit(later) === wand ? later : eerst;
}
