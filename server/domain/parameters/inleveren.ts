import { reeksenMet, type Reeksen, strengste } from '../../../shared/rules/parameters.ts';
import type { Transactie } from '../../database/transactie.ts';
import { lokaalLezen } from './parameters.repository.ts';

/** By which numbers is handed in to each gemeente that the actor works for. */
export async function inleverreeksen(tx: Transactie): Promise<Map<string, Reeksen['VOLLEDIGHEID']>> {
  return new Map((await lokaalLezen(tx)).map(({ gemeenteId, lokaal }) => [gemeenteId, reeksenMet(lokaal).VOLLEDIGHEID]));
}

/** One series for all of them together: who works for several goes by the gemeente that asks soonest. */
export async function inleverreeks(tx: Transactie): Promise<Reeksen['VOLLEDIGHEID']> {
  return strengste([...(await inleverreeksen(tx)).values()]);
}
