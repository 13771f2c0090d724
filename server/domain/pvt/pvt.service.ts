import { pvtOntbreekt } from '../../../shared/rules/pvt.ts';
import type { Transactie } from '../../database/transactie.ts';
import { veldWeigering, Weigering } from '../../graphql/weigering.ts';
import { pvtFeitenLezen } from './pvt.repository.ts';

/**
 * Holds the day of the certificate against what was recorded, after it was written and before anything is kept: the introduction,
 * the dagdelen and the signing (Bi 3.1). Taking the day away is always allowed.
 *
 * @throws Weigering PVT_ONVOLLEDIG
 */
export async function pvtBewaken(tx: Transactie, inburgeraarId: string, { certificaatOp }: Readonly<Record<string, unknown>>): Promise<void> {
  if (typeof certificaatOp !== 'string') return;
  const feiten = await pvtFeitenLezen(tx, [inburgeraarId]);
  if (pvtOntbreekt(feiten(inburgeraarId), certificaatOp).length === 0) return;
  throw new Weigering('PVT_ONVOLLEDIG', [veldWeigering('pvtTraject.certificaatOp', 'PVT_ONVOLLEDIG')]);
}
