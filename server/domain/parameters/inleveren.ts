import { reeksenMet, type Reeksen, strengste } from '../../../shared/rules/parameters.ts';
import type { Transactie } from '../../database/transactie.ts';
import { lokaalLezen } from './parameters.repository.ts';

/** By which numbers is handed in: those of the gemeente; who works for several goes by the one that asks soonest. */
export async function inleverreeks(tx: Transactie): Promise<Reeksen['VOLLEDIGHEID']> {
  return strengste((await lokaalLezen(tx)).map((lokaal) => reeksenMet(lokaal).VOLLEDIGHEID));
}
