import { isUuid } from '../database/checks.ts';
import type { Transactie } from '../database/transactie.ts';
import { veldWeigering, Weigering } from '../graphql/weigering.ts';
import { type SessieRij, sessieregelsLezen } from './inzagelogFg.repository.ts';
import { HOOGSTENS_SESSIEREGELS } from './inzagelogZoeken.sql.ts';
import type { SessieInzage, SessiePersoon } from './sessieInzage.types.ts';

export interface Sessievraag {
  sessie: string;
  van: string | null;
  tot: string | null;
}

/**
 * What one session saw and wrote between two moments, per person: what a report of a data breach asks. Of a session that
 * ended as well; a session that does not exist saw nothing. Looking is itself in the log.
 *
 * @throws Weigering INVOER_ONJUIST, PERIODE_ONJUIST
 */
export async function sessieInzage(tx: Transactie, pseudoniem: (id: string) => string, vraag: Sessievraag): Promise<SessieInzage> {
  if (!isUuid(vraag.sessie)) throw new Weigering('INVOER_ONJUIST', [veldWeigering('sessie', 'INVOER_ONJUIST')]);
  if (vraag.van !== null && vraag.tot !== null && vraag.van > vraag.tot) throw new Weigering('PERIODE_ONJUIST', [veldWeigering('tot', 'PERIODE_ONJUIST')]);
  const rijen = await sessieregelsLezen(tx, vraag);
  const getoond = rijen.slice(0, HOOGSTENS_SESSIEREGELS - 1);
  const perPersoon = bijElkaar(getoond);
  for (const inburgeraarId of perPersoon.keys()) {
    tx.inzien({ soort: 'LEZEN', operatie: 'sessieInzage', inburgeraarId, rubrieken: ['INZAGELOG'], opdracht: 'TOEZICHT', grondslag: 'WET' });
  }
  return {
    sessie: vraag.sessie,
    aantalInzagen: getoond.length,
    volledig: rijen.length === getoond.length,
    personen: [...perPersoon].map(([id, inzagen]) => persoonVan(pseudoniem(id), inzagen)),
  };
}

/** In the order in which persons were first seen. */
function bijElkaar(rijen: readonly SessieRij[]): Map<string, SessieRij[]> {
  const uit = new Map<string, SessieRij[]>();
  for (const rij of rijen) {
    const eerder = uit.get(rij.persoon);
    if (eerder) eerder.push(rij);
    else uit.set(rij.persoon, [rij]);
  }
  return uit;
}

function persoonVan(schuilnummer: string, inzagen: SessieRij[]): SessiePersoon {
  return { schuilnummer, rubrieken: [...new Set(inzagen.flatMap(({ rubrieken }) => rubrieken))].sort(), inzagen };
}
