import sql from 'sql-template-tag';
import type { Transactie } from '../database/transactie.ts';
import { Weigering } from '../graphql/weigering.ts';

/** Keys in a fixed order, so that the same content has the same hash. */
function canoniek(waarde: unknown): unknown {
  if (Array.isArray(waarde)) return waarde.map(canoniek);
  if (waarde === null || typeof waarde !== 'object') return waarde;
  return Object.fromEntries(Object.entries(waarde).filter(([, v]) => v !== undefined).sort(([a], [b]) => (a < b ? -1 : 1)).map(([k, v]) => [k, canoniek(v)]));
}

/**
 * Does `werk` once per key. A second call with the same key and content gives the first result (identities, which the
 * caller reads again under the rights of now); other content under the same key is refused. A concurrent second call
 * waits for the first on the primary key.
 *
 * @param resultaat identities of what `werk` makes or changes, chosen beforehand; never content
 * @throws Weigering IDEMPOTENTIE_ANDERE_INHOUD
 */
export async function eenmalig<R extends object>(
  tx: Transactie,
  operatie: string,
  invoer: { idempotentieSleutel: string },
  resultaat: R,
  werk: () => Promise<void>,
): Promise<R> {
  const { geheim } = tx.begin;
  const inhoud = JSON.stringify(canoniek(invoer));
  const [ik, sleutel] = [tx.actor.lidmaatschapId, invoer.idempotentieSleutel];
  if (sleutel.length < 8 || sleutel.length > 100) throw new Weigering('INVOER_ONJUIST');
  const nieuw = await tx.vraag(sql`insert into idempotentie (lidmaatschap_id, operatie, sleutel, inhoud_hash, resultaat, op)
    values (${ik}, ${operatie}, ${sleutel}, ${geheim.invoer(inhoud)}, ${JSON.stringify(resultaat)}::jsonb, ${tx.nu}) on conflict do nothing returning 1`);
  if (nieuw.length > 0) {
    await werk();
    return resultaat;
  }
  const [eerder] = await tx.vraag<{ inhoud_hash: string; resultaat: R }>(sql`select inhoud_hash, resultaat from idempotentie
    where lidmaatschap_id = ${ik} and operatie = ${operatie} and sleutel = ${sleutel}`);
  if (!eerder || !geheim.invoerKlopt(eerder.inhoud_hash, inhoud)) throw new Weigering('IDEMPOTENTIE_ANDERE_INHOUD');
  return eerder.resultaat;
}
