import { vorigKwartaal, kwartaalVan } from '../../../shared/rules/kwartaal.ts';
import { reeksenMet, type Reeksen } from '../../../shared/rules/parameters.ts';
import { uiterlijkInleveren } from '../../../shared/rules/volledigheid.ts';
import type { Transactie } from '../../database/transactie.ts';
import { lokaalLezen } from './parameters.repository.ts';

/** By which numbers is handed in: those of the gemeente; who works for several goes by the one that asks soonest. */
export async function inleverreeks(tx: Transactie): Promise<Reeksen['VOLLEDIGHEID']> {
  const kwartaal = vorigKwartaal(kwartaalVan(tx.vandaag));
  const reeksen = (await lokaalLezen(tx)).map((lokaal) => reeksenMet(lokaal).VOLLEDIGHEID);
  return reeksen.sort((a, b) => uiterlijkInleveren(kwartaal, a).localeCompare(uiterlijkInleveren(kwartaal, b)))[0] ?? reeksenMet([]).VOLLEDIGHEID;
}
