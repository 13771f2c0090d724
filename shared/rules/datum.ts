import { addDays, addMonths, differenceInCalendarDays, formatISO } from 'date-fns';

/** A calendar date in the Netherlands, 'YYYY-MM-DD'. Law counts in calendar days, so it never becomes a moment. */
export type Datum = string;

const VORM = /^[1-9]\d{3}-\d{2}-\d{2}$/;

// en-CA writes a date as YYYY-MM-DD; the time zone is that of the law, whatever the server or browser is set to.
const AMSTERDAM = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Amsterdam', year: 'numeric', month: '2-digit', day: '2-digit',
});

/** Whether the text is an existing calendar date in the form YYYY-MM-DD. */
export function isDatum(waarde: unknown): waarde is Datum {
  return typeof waarde === 'string' && VORM.test(waarde) && schrijf(middernacht(waarde)) === waarde;
}

/** The calendar date in the Netherlands at this moment. */
export function vandaagIn(klok: Date): Datum {
  return AMSTERDAM.format(klok);
}

export function plusDagen(datum: Datum, dagen: number): Datum {
  return schrijf(addDays(lees(datum), dagen));
}

/** The same day of a later (or earlier) month; the last day where that month is shorter: 31 January + 1 = 28 or 29 February. */
export function plusMaanden(datum: Datum, maanden: number): Datum {
  return schrijf(addMonths(lees(datum), maanden));
}

/** How many calendar days `tot` lies after `van`; negative when before, 0 on the same day. */
export function dagenTussen(van: Datum, tot: Datum): number {
  return differenceInCalendarDays(lees(tot), lees(van));
}

/** Days read before: a list of thousands names the same few thousand days, and reading is what costs. Bounded; says nothing of a person. */
const GELEZEN = new Map<Datum, Date>();
const HOOGSTENS_GELEZEN = 20_000;

/** A local midnight: date-fns then counts by calendar fields, so a day of 23 or 25 hours is one day. Not to be changed by who gets it. */
function lees(datum: Datum): Date {
  const bekend = GELEZEN.get(datum);
  // Where the zone of the machine was set anew, midnight of then is no midnight now.
  if (bekend?.getHours() === 0) return bekend;
  // The value is not in the message: a date of birth must not end in a log.
  if (!isDatum(datum)) throw new RangeError('geen kalenderdatum (JJJJ-MM-DD)');
  if (GELEZEN.size >= HOOGSTENS_GELEZEN) GELEZEN.clear();
  const dag = middernacht(datum);
  GELEZEN.set(datum, dag);
  return dag;
}

/** Of a day that does not exist (30 February) the day that it would be: written again it is another. */
function middernacht(datum: Datum): Date {
  const [jaar, maand, dag] = datum.split('-').map(Number) as [number, number, number];
  return new Date(jaar, maand - 1, dag);
}

function schrijf(datum: Date): Datum {
  return formatISO(datum, { representation: 'date' });
}

/** The first day of the month of this day. */
export function eersteVanMaand(datum: Datum): Datum {
  return `${datum.slice(0, 7)}-01`;
}
