import sql from 'sql-template-tag';
import type { Taalcode } from '../../../shared/talen.ts';
import type { Transactie } from '../../database/transactie.ts';

/** The language that the actor chose; null for professionals, whose screens are Dutch, and where nothing was chosen. */
export async function eigenTaalLezen(tx: Transactie): Promise<Taalcode | null> {
  if (tx.actor.inburgeraarId === null) return null;
  const [rij] = await tx.vraag<{ taal: Taalcode | null }>(sql`select eigen_taal() as taal`);
  return rij?.taal ?? null;
}

export async function eigenTaalZetten(tx: Transactie, taal: Taalcode): Promise<void> {
  await tx.vraag(sql`select eigen_taal_zetten(${taal})`);
}
