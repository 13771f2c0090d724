const EENHEDEN: Readonly<Record<string, readonly [enkel: string, meer: string]>> = { DAGEN: ['dag', 'dagen'], MAANDEN: ['maand', 'maanden'], PROCENT: ['procent', 'procent'], LESSEN: ['les', 'lessen'] };

/** A number with its unit: '21 dagen'. */
export function metEenheid(waarde: number, eenheid: string): string {
  return `${waarde} ${eenheidTekst(eenheid, waarde)}`;
}

export function eenheidTekst(eenheid: string, waarde = 2): string {
  const [enkel, meer] = EENHEDEN[eenheid] ?? [eenheid, eenheid];
  return waarde === 1 ? enkel : meer;
}
