import { type Datum, dagenTussen, isDatum } from '../../shared/rules/datum.ts';
import { alsUren } from '../../shared/rules/minuten.ts';
import { perTaal, t, telling } from '../taal/taal.ts';

/**
 * How dates, hours and numbers are written on every screen. A missing or impossible date is '–', never "Invalid Date".
 * The clock is not read here: whoever needs today passes it in.
 */
export const GEEN = '–';

// A calendar date has no zone: it is written in the one in which it is read, else it may shift a day.
const kalender = (vorm: Intl.DateTimeFormatOptions) => perTaal((opmaak) => datumvorm(opmaak, { timeZone: 'UTC', ...vorm }));
const DATUM = kalender({ day: 'numeric', month: 'long', year: 'numeric' });
const DATUM_KORT = kalender({ day: 'numeric', month: 'short' });
const DATUM_CIJFERS = kalender({ day: '2-digit', month: '2-digit', year: 'numeric' });
const WEEKDAG = kalender({ weekday: 'long', day: 'numeric', month: 'long' });
// A name has no form in digits: where the device does not know the language, the Dutch one.
const ALLEEN_WEEKDAG = perTaal((opmaak) => new Intl.DateTimeFormat([opmaak, 'nl-NL'], { timeZone: 'UTC', weekday: 'long' }));
const WEEKDAG_JAAR = kalender({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
const MAAND = kalender({ month: 'long', year: 'numeric' });
const AMSTERDAM = { timeZone: 'Europe/Amsterdam' } as const;
const MOMENT_DATUM = perTaal((opmaak) => datumvorm(opmaak, { ...AMSTERDAM, day: 'numeric', month: 'long', year: 'numeric' }));
// By the clock of 24 hours, as on the door of the gemeente and the school.
const MOMENT_TIJD = perTaal((opmaak) => new Intl.DateTimeFormat(opmaak, { ...AMSTERDAM, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }));
const GETAL = perTaal((opmaak) => new Intl.NumberFormat(opmaak, { maximumFractionDigits: 2 }));
const LIJST = perTaal((opmaak) => new Intl.ListFormat(opmaak, { type: 'conjunction' }));

type Misschien<T> = T | null | undefined;

/** '2026-11-03' → '3 november 2026' */
export function datumTekst(waarde: Misschien<Datum>): string {
  return schrijf(DATUM, waarde);
}

/** '2026-11-03' → '3 nov', for small places that name the year elsewhere */
export function datumKort(waarde: Misschien<Datum>): string {
  return schrijf(DATUM_KORT, waarde).replace('.', '');
}

/** '2026-11-03' → '03-11-2026', for columns */
export function datumCijfers(waarde: Misschien<Datum>): string {
  return schrijf(DATUM_CIJFERS, waarde);
}

/** '2026-11-03' → 'dinsdag 3 november' */
export function weekdagTekst(waarde: Misschien<Datum>): string {
  return schrijf(WEEKDAG, waarde);
}

/** '2026-11-03' → 'dinsdag 3 november 2026' */
export function weekdagJaarTekst(waarde: Misschien<Datum>): string {
  return schrijf(WEEKDAG_JAAR, waarde);
}

/** 1 → 'maandag', in the language of the screen */
export function weekdagNaam(dag: number): string {
  return dag >= 1 && dag <= 7 ? ALLEEN_WEEKDAG().format(new Date(`2024-01-0${dag}T00:00:00Z`)) : GEEN;
}

/** '2026-11-03' → 'november 2026' */
export function maandTekst(waarde: Misschien<Datum>): string {
  return schrijf(MAAND, waarde);
}

/** From and until, both inclusive; an open end is said as such. */
export function periodeTekst(van: Misschien<Datum>, tot: Misschien<Datum>): string {
  if (isDatum(van) && isDatum(tot)) return van === tot ? datumTekst(van) : t('{{van}} tot en met {{tot}}', { van: datumTekst(van), tot: datumTekst(tot) });
  if (isDatum(van)) return t('vanaf {{van}}', { van: datumTekst(van) });
  return isDatum(tot) ? t('tot en met {{tot}}', { tot: datumTekst(tot) }) : GEEN;
}

/** An RFC 3339 moment → '3 november 2026 om 14:05' in the Netherlands */
export function tijdstipTekst(waarde: Misschien<string>): string {
  const moment = typeof waarde === 'string' ? new Date(waarde) : null;
  if (!moment || Number.isNaN(moment.getTime())) return GEEN;
  return t('{{datum}} om {{tijd}}', { datum: MOMENT_DATUM().format(moment), tijd: MOMENT_TIJD().format(moment) });
}

/** An RFC 3339 moment → '14:05' in the Netherlands */
export function tijdTekst(waarde: string): string {
  const moment = new Date(waarde);
  return Number.isNaN(moment.getTime()) ? GEEN : MOMENT_TIJD().format(moment);
}

/** 1234.5 → '1.234,5' */
export function getalTekst(waarde: Misschien<number>): string {
  return typeof waarde === 'number' && Number.isFinite(waarde) ? GETAL().format(waarde) : GEEN;
}

/** 12.5 → '12,5 uur' (a total, in hours) */
export function urenTekst(waarde: Misschien<number>): string {
  return typeof waarde === 'number' && Number.isFinite(waarde) ? telling(waarde, getalTekst(waarde), '{{getal}} uur', '{{getal}} uur') : GEEN;
}

/** 750 → '12,5 uur' (whole minutes, as the ledger holds them) */
export function urenUitMinuten(minuten: Misschien<number>): string {
  return typeof minuten === 'number' ? urenTekst(alsUren(minuten)) : GEEN;
}

/** 150 → '2 uur en 30 minuten', how people say the length of a lesson */
export function duurTekst(minuten: Misschien<number>): string {
  if (typeof minuten !== 'number' || !Number.isInteger(minuten) || minuten < 0) return GEEN;
  const heel = Math.floor(minuten / 60);
  const rest = minuten % 60;
  const delen = [heel > 0 ? urenTekst(heel) : '', rest > 0 ? aantal(rest, 'minuut', 'minuten') : ''].filter((deel) => deel !== '');
  return delen.length === 0 ? aantal(0, 'minuut', 'minuten') : opsomming(delen);
}

/** (1, 'les', 'lessen') → '1 les'; (1234, …) → '1.234 lessen' */
export function aantal(hoeveel: number, enkelvoud: string, meervoud: string): string {
  return telling(hoeveel, getalTekst(hoeveel), `{{getal}} ${meervoud}`, `{{getal}} ${enkelvoud}`);
}

/** 0.5 → '50%', whole percents */
export function percentage(deel: Misschien<number>): string {
  return typeof deel === 'number' && Number.isFinite(deel) ? `${Math.round(deel * 100)}%` : GEEN;
}

/** The part of a total that is done, between 0 and 1; nothing to do is not done. */
export function aandeel(waarde: number, totaal: number): number {
  return totaal > 0 ? Math.min(1, Math.max(0, waarde / totaal)) : 0;
}

/** How far away the last day is: 'vandaag', 'morgen', 'over 3 dagen', '2 dagen te laat' */
export function totDeadline(uiterlijk: Misschien<Datum>, vandaag: Datum): string {
  if (!isDatum(uiterlijk)) return GEEN;
  const dagen = dagenTussen(vandaag, uiterlijk);
  if (dagen === 0) return t('vandaag');
  if (dagen === 1) return t('morgen');
  return dagen > 0 ? telling(dagen, getalTekst(dagen), 'over {{getal}} dagen', 'over {{getal}} dag') : telling(-dagen, getalTekst(-dagen), '{{getal}} dagen te laat', '{{getal}} dag te laat');
}

export type Nabijheid = 'telaat' | 'dichtbij' | 'ruim';

/** Whether a last day asks for attention; today still is in time. */
export function nabijheid(uiterlijk: Datum, vandaag: Datum, dichtbijDagen = 14): Nabijheid {
  const dagen = dagenTussen(vandaag, uiterlijk);
  if (dagen < 0) return 'telaat';
  return dagen <= dichtbijDagen ? 'dichtbij' : 'ruim';
}

/** ['a', 'b', 'c'] → 'a, b en c' */
export function opsomming(delen: readonly string[]): string {
  return LIJST().format(delen);
}

/** 'Fatima el Idrissi' → 'FI', for a small round mark beside a name that is written out too */
export function initialen(naam: string): string {
  const woorden = naam.trim().split(/\s+/).filter((woord) => woord !== '');
  const letters = [woorden[0], woorden.length > 1 ? woorden.at(-1) : undefined].map((woord) => [...(woord ?? '')][0] ?? '');
  return letters.join('').toLocaleUpperCase('nl-NL');
}

/** Where the device does not know the language its dates would come in the language of the device: then in digits, as on a letter. */
function datumvorm(opmaak: string, vorm: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  if (Intl.DateTimeFormat.supportedLocalesOf(opmaak).length > 0) return new Intl.DateTimeFormat(opmaak, vorm);
  return new Intl.DateTimeFormat('nl-NL', { timeZone: vorm.timeZone, day: '2-digit', month: '2-digit', year: vorm.year && 'numeric' });
}

function schrijf(vorm: () => Intl.DateTimeFormat, waarde: Misschien<Datum>): string {
  return isDatum(waarde) ? vorm().format(new Date(`${waarde}T00:00:00Z`)) : GEEN;
}
