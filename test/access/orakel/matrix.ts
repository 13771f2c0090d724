/** The signed table, as the oracle calls it. */
export { getekend as cel, ROLLEN, RUBRIEKEN, veldVan } from '../getekend.ts';
