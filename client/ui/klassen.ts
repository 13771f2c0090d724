/** Joins class names; what is false or absent is left out. */
export function klassen(...namen: readonly (string | false | null | undefined)[]): string {
  return namen.filter((naam) => typeof naam === 'string' && naam !== '').join(' ');
}
