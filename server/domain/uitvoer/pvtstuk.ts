import type { Transactie } from '../../database/transactie.ts';
import { Selectie } from '../../graphql/selectie.ts';
import { inburgeraarLezen } from '../inburgeraars/inburgeraars.service.ts';

/** What stands on the certificate of the participatieverklaringstraject. */
export interface Pvtstuk {
  naam: string;
  gemeente: string;
  certificaatOp: string;
  ondertekendOp: string | null;
}

const KEUZE = Selectie.van({ roepnaam: { roepnaam: {} }, achternaam: { achternaam: {}, voorvoegsel: {} }, pvtTraject: { certificaatOp: {}, ondertekendOp: {} } });

/** Reads it under the rights of this moment; null where the person or the certificate is not there for the actor. */
export async function pvtstukLezen(tx: Transactie, operatie: string, inburgeraarId: string): Promise<Pvtstuk | null> {
  const persoon = await inburgeraarLezen(tx, operatie, inburgeraarId, KEUZE);
  const pvt = persoon?.['pvtTraject'] as { certificaatOp: string | null; ondertekendOp: string | null } | null | undefined;
  if (!persoon || !pvt?.certificaatOp) return null;
  const { roepnaam } = (persoon['roepnaam'] ?? {}) as { roepnaam?: string };
  const { achternaam, voorvoegsel } = (persoon['achternaam'] ?? {}) as { achternaam?: string; voorvoegsel?: string | null };
  return { naam: [roepnaam, voorvoegsel, achternaam].filter(Boolean).join(' '), gemeente: tx.actor.gemeenteNamen[0] ?? '', certificaatOp: pvt.certificaatOp, ondertekendOp: pvt.ondertekendOp };
}
