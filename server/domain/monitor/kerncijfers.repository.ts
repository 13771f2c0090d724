import sql from 'sql-template-tag';
import type { Transactie } from '../../database/transactie.ts';

interface Gemiddelde {
  personen: number;
  waarde: number | null;
}

/** The numbers as counted; not to be shown before small ones are hidden. */
export interface RuweCijfers {
  personen: number;
  perLeerroute: Record<string, number>;
  perFase: Record<string, number>;
  aanwezigheid: Gemiddelde;
  taaluren: Gemiddelde;
  participatieuren: Gemiddelde;
}

export async function kerncijfersLezen(tx: Transactie): Promise<RuweCijfers> {
  const [rij] = await tx.lees<{ cijfers: RuweCijfers }>(sql`select kerncijfers() as cijfers`);
  if (!rij) throw new Error('kerncijfers() gave no row');
  return rij.cijfers;
}
