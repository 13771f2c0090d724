import { type LokaleWaarde, type Reeksen, reeksenMet } from '../../../shared/rules/parameters.ts';

/** The sets of numbers for each row that was read with `lokaalVan`: made once for all persons of a gemeente. */
export function maakReeksen(): (lokaal: readonly LokaleWaarde[]) => Reeksen {
  const gemaakt = new Map<string, Reeksen>();
  return (lokaal) => {
    const sleutel = JSON.stringify(lokaal);
    const reeksen = gemaakt.get(sleutel) ?? reeksenMet(lokaal);
    gemaakt.set(sleutel, reeksen);
    return reeksen;
  };
}
