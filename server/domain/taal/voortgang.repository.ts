import { randomUUID } from 'node:crypto';
import sql, { bulk } from 'sql-template-tag';
import type { ErkNiveau, Inzet, Niveaubasis, Vaardigheid } from '../../../shared/rules/taal.ts';
import type { Transactie } from '../../database/transactie.ts';

export interface NieuwNiveau {
  vaardigheid: Vaardigheid;
  niveau: ErkNiveau;
  basis: Niveaubasis | null;
  vastgesteldOp: string;
}

export interface NieuweRapportage {
  inburgeraarId: string;
  datum: string;
  nietsTeMelden: boolean;
  inzet: Inzet | null;
  volgendeStap: string | null;
  opmerking: string | null;
  niveaus: readonly NieuwNiveau[];
}

/** Adds reports with their levels, two statements for all. Reports are never changed: the next one says how it is then. */
export async function rapportagesToevoegen(tx: Transactie, rapportages: readonly NieuweRapportage[]): Promise<void> {
  const { organisatieId, lidmaatschapId } = tx.actor;
  const rijen = rapportages.map((r) => ({ id: randomUUID(), ...r }));
  await tx.vraag(sql`insert into voortgangsrapportage (id, inburgeraar_id, organisatie_id, ingevoerd_door, ingevoerd_op, datum, niets_te_melden, inzet, volgende_stap, opmerking)
    values ${bulk(rijen.map((r) => [r.id, r.inburgeraarId, organisatieId, lidmaatschapId, tx.nu, r.datum, r.nietsTeMelden, r.inzet, r.volgendeStap, r.opmerking]))}`);
  const niveaus = rijen.flatMap((r) => r.niveaus.map((n) => [r.id, n.vaardigheid, n.niveau, n.basis, n.vastgesteldOp, r.inburgeraarId, organisatieId]));
  if (niveaus.length === 0) return;
  await tx.vraag(sql`insert into voortgang_niveau (rapportage_id, vaardigheid, niveau, basis, vastgesteld_op, inburgeraar_id, organisatie_id) values ${bulk(niveaus)}`);
}

/** How many reports the own school wrote about each of these persons: the version that a writer names. */
export async function rapportagesTellen(tx: Transactie, inburgeraarIds: readonly string[]): Promise<Map<string, number>> {
  const rijen = await tx.vraag<{ id: string; aantal: number }>(sql`select v.inburgeraar_id as id, count(*)::int as aantal from voortgangsrapportage v
    where v.inburgeraar_id = any(${[...inburgeraarIds]}::uuid[]) and v.organisatie_id = ${tx.actor.organisatieId} group by v.inburgeraar_id`);
  return new Map(rijen.map(({ id, aantal }) => [id, aantal]));
}
