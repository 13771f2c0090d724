import { AFRONDING_RUBRIEKEN } from '../../access/bereik.ts';
import { cel, type Rubriek } from '../../access/matrix.ts';
import type { Transactie } from '../../database/transactie.ts';
import { isUuid } from '../../database/checks.ts';
import { Selectie } from '../../graphql/selectie.ts';
import { type GelezenInburgeraar, inburgeraarsBijId } from './inburgeraars.repository.ts';

/**
 * The persons of these identities for whom the actor may write the rubriek now. Who is absent from the answer does not
 * exist for the writer.
 */
export async function personenVoorSchrijven(tx: Transactie, rubriek: Rubriek, ids: readonly string[], cellen = 'SE'): Promise<Map<string, GelezenInburgeraar>> {
  const code = cel(tx.actor.rol, rubriek);
  if (!cellen.includes(code)) return new Map();
  const personen = await inburgeraarsBijId(tx, 'schrijven', ids.filter(isUuid), new Selectie());
  const ookAfronding = code === 'E' && AFRONDING_RUBRIEKEN.includes(rubriek);
  return new Map([...personen].filter(([, p]) => p.lopend || ookAfronding));
}

/** Lessons and hours may be written for days within the betrokkenheid; in the afronding up to its last day. */
export function magOpDag(persoon: GelezenInburgeraar | undefined, dag: string): boolean {
  return persoon !== undefined && persoon.van <= dag && (persoon.tot === null || dag <= persoon.tot);
}

/** Notes for the audit that the rubriek was written for these persons. */
export function noteerGeschreven(tx: Transactie, operatie: string, rubriek: Rubriek, personen: readonly (GelezenInburgeraar | undefined)[]): void {
  for (const p of personen) {
    if (p) tx.inzien({ soort: 'SCHRIJVEN', operatie, inburgeraarId: p.id, rubrieken: [rubriek], opdracht: p.opdracht, grondslag: p.grondslag });
  }
}
