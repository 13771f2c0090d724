/** SQL of a CHECK that a text column holds one of the given constants. Text with a check instead of an enum type: enum comparison is not leakproof, so its indexes go unused under row-level security. */
export function eenVan(kolom: string, waarden: readonly string[]): string {
  return `${kolom} in (${waarden.map((waarde) => `'${waarde}'`).join(', ')})`;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether the text can be an identity at all; asking the database with another text is an error. */
export function isUuid(tekst: string): boolean {
  return UUID.test(tekst);
}
