import { randomUUID } from 'node:crypto';
import sql, { bulk } from 'sql-template-tag';
import type { ErkNiveau, Inzet, Vaardigheid } from '../../../shared/rules/taal.ts';
import type { Transactie } from '../../database/transactie.ts';

export interface NieuweRapportage {
  inburgeraarId: string;
  datum: string;
  inzet: Inzet;
  opmerking: string | null;
  niveaus: readonly { vaardigheid: Vaardigheid; niveau: ErkNiveau }[];
}

/** Adds a report with its levels. Reports are never changed: the next one says how it is then. */
export async function rapportageToevoegen(tx: Transactie, r: NieuweRapportage): Promise<void> {
  const id = randomUUID();
  const { organisatieId, lidmaatschapId } = tx.actor;
  await tx.vraag(sql`insert into voortgangsrapportage (id, inburgeraar_id, organisatie_id, ingevoerd_door, ingevoerd_op, datum, inzet, opmerking)
    values (${id}, ${r.inburgeraarId}, ${organisatieId}, ${lidmaatschapId}, ${tx.nu}, ${r.datum}, ${r.inzet}, ${r.opmerking})`);
  await tx.vraag(sql`insert into voortgang_niveau (rapportage_id, vaardigheid, niveau, inburgeraar_id, organisatie_id)
    values ${bulk(r.niveaus.map((n) => [id, n.vaardigheid, n.niveau, r.inburgeraarId, organisatieId]))}`);
}
