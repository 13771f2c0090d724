import { ROLLEN } from '../../access/rollen.ts';
import type { Transactie } from '../../database/transactie.ts';
import { organisatiesLezen } from './partnerorganisaties.repository.ts';
import type { Partnerorganisatie } from './partnerorganisaties.types.ts';

/** The organisations of the own gemeente and how they are staffed. */
export async function partnerorganisaties(tx: Transactie): Promise<Partnerorganisatie[]> {
  const rijen = await organisatiesLezen(tx);
  return rijen.map((o) => ({ ...o, rollen: o.rollen.map((r) => ({ ...r, rolNaam: ROLLEN[r.rol].naam })) }));
}
