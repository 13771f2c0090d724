/** What somebody typed as a number: '12,5', '12.5' and '1 200' all count; anything else, and too long, is null. */
export function leesGetal(tekst: string): number | null {
  const kaal = tekst.replace(/\s/g, '').replace(',', '.');
  return /^-?\d{1,9}(\.\d{1,4})?$/.test(kaal) ? Number(kaal) : null;
}
