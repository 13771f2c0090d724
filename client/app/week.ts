import { type Datum, plusDagen } from '../../shared/rules/datum.ts';
import { isMaandag } from '../../shared/rules/uren.ts';

/** The Monday of the week in which the day lies. */
export function maandagVan(datum: Datum): Datum {
  let dag = datum;
  while (!isMaandag(dag)) dag = plusDagen(dag, -1);
  return dag;
}
