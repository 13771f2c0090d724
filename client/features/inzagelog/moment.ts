const VORM = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;
const WAND = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short', timeStyle: 'short' });
const UUR = 3_600_000;

/** What the clock in the Netherlands shows at this moment, as a field for day and time holds it. */
export function opDeKlok(moment: Date): string {
  return WAND.format(moment).replace(' ', 'T');
}

/**
 * The moment (RFC 3339) at which the clock in the Netherlands shows this day and time, whatever the computer is set to.
 * Of the hour that comes twice the first; an hour that is skipped, or another form, is none.
 */
export function momentVan(wand: string | null): string | undefined {
  if (wand === null || !VORM.test(wand)) return undefined;
  const utc = Date.parse(`${wand}:00Z`);
  const kandidaat = [2, 1].map((uren) => new Date(utc - uren * UUR)).find((moment) => !Number.isNaN(moment.getTime()) && opDeKlok(moment) === wand);
  return kandidaat?.toISOString();
}
