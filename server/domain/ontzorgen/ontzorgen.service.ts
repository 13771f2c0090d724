import { ijkplichten, mogelijkeBesluiten, periodePast } from '../../../shared/rules/ontzorgen.ts';
import type { Transactie } from '../../database/transactie.ts';
import { veldWeigering, Weigering } from '../../graphql/weigering.ts';
import { ontzorgstandLezen } from './ontzorgen.repository.ts';

/**
 * Holds the period and the decisions against the law, after they were written and before anything is kept: six months strictly
 * (PW 56a), longer only by the decision after six months (D15).
 *
 * @param plaats where in the input a row stands, by its identity
 * @throws Weigering ONTZORGEN_ZES_MAANDEN, ONTZORGEN_BESLUIT
 */
export async function ontzorgenBewaken(tx: Transactie, inburgeraarId: string, plaats: (id: string) => string): Promise<void> {
  const stand = await ontzorgstandLezen(tx, inburgeraarId);
  if (!stand?.van) return;
  const { van, tot, ijkmomenten } = stand;
  const plichten = ijkplichten(van, ijkmomenten);
  // What stood there before a rule was made is not refused with something else.
  for (const { id, datum, besluit } of ijkmomenten.filter(({ nieuw }) => nieuw)) {
    const plicht = plichten.find(({ gehoudenOp }) => gehoudenOp === datum);
    if (plicht && !mogelijkeBesluiten(plicht.maand, van).includes(besluit)) throw new Weigering('ONTZORGEN_BESLUIT', [veldWeigering(`${plaats(id)}.besluit`, 'ONTZORGEN_BESLUIT')]);
  }
  if (!periodePast(van, tot, ijkmomenten)) throw new Weigering('ONTZORGEN_ZES_MAANDEN', [veldWeigering('ontzorgen.tot', 'ONTZORGEN_ZES_MAANDEN')]);
}
