/** A pseudonym as somebody typed it, in the form that the log gives; null where it cannot be one. */
export function leesSchuilnummer(tekst: string): string | null {
  const cijfers = /^\s*(?:p\s*-?\s*)?([0-9a-f]{12})\s*$/i.exec(tekst)?.[1];
  return cijfers ? `P-${cijfers.toLowerCase()}` : null;
}
