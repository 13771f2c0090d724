import { perTaal } from '../../../taal/taal.ts';

const EURO = perTaal((opmaak) => new Intl.NumberFormat(opmaak, { style: 'currency', currency: 'EUR' }));

/** 2500 → '€ 25,00': amounts are whole cents. */
export function euro(centen: number): string {
  return EURO().format(centen / 100);
}
