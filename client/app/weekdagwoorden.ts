const WEEKDAGEN = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'] as const;
export const WEEKDAGNAMEN = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'] as const;

/** Days of the week in short; 1 is Monday. */
export function dagenTekst(weekdagen: readonly number[]): string {
  return weekdagen.length === 0 ? 'dagen niet bekend' : weekdagen.map((dag) => WEEKDAGEN[dag - 1]).join(', ');
}
