import type { Transactie } from '../database/transactie.ts';
import { personenVanGemeente } from './inzagelogFg.repository.ts';
import { PERSONEN_PER_KEER } from './inzagelogZoeken.sql.ts';

/** No person has this identity: what cannot be found is searched for like what can. */
const NIEMAND = '00000000-0000-0000-0000-000000000000';

/**
 * The identity behind a pseudonym, among the persons of the own gemeente. It makes the pseudonyms of all of them, also
 * after the hit: unknown, of another gemeente and known take the same work. The database cannot do this, as the key is
 * not there (ADR 0010).
 *
 * @returns an identity that nobody has, where there is no such person
 */
export async function persoonBijSchuilnummer(tx: Transactie, pseudoniem: (id: string) => string, nummer: string): Promise<string> {
  let gevonden = NIEMAND;
  let na: string | null = null;
  for (;;) {
    const ids: string[] = await personenVanGemeente(tx, na);
    for (const id of ids) if (pseudoniem(id) === nummer) gevonden = id;
    if (ids.length < PERSONEN_PER_KEER) return gevonden;
    na = ids.at(-1) ?? null;
  }
}
