import { eenmalig } from '../../audit/idempotentie.ts';
import type { Transactie } from '../../database/transactie.ts';
import { Bezwaren, Weigering } from '../../graphql/weigering.ts';
import { leesTekst } from '../invoer.ts';
import { bereikbaarheidBewaren, eigenBereikbaarheidLezen } from './bereikbaarheid.repository.ts';
import type { Bereikbaarheid, BereikbaarheidVastleggenInput } from './bereikbaarheid.types.ts';

const TELEFOON = /^[0-9+() -]{6,30}$/;
const EMAIL = /^[^@ ]+@[^@ ]+[.][^@ .]+$/;

export async function eigenBereikbaarheid(tx: Transactie): Promise<Bereikbaarheid> {
  return eigenBereikbaarheidLezen(tx);
}

/**
 * Keeps how the own organisation is reached.
 *
 * @throws Weigering VORM_ONJUIST, TEKST_TE_LANG, NIETS_INGEVULD, VERSIE_VEROUDERD, IDEMPOTENTIE_ANDERE_INHOUD
 */
export async function bereikbaarheidVastleggen(tx: Transactie, input: BereikbaarheidVastleggenInput): Promise<Bereikbaarheid> {
  await eenmalig(tx, 'bereikbaarheidVastleggen', input, {}, async () => {
    const bezwaren = new Bezwaren();
    const telefoon = leesTekst(bezwaren, 'telefoon', input.telefoon, 30);
    const email = leesTekst(bezwaren, 'email', input.email, 254);
    const uitleg = leesTekst(bezwaren, 'uitleg', input.uitleg, 200);
    if (telefoon !== null && telefoon.length <= 30 && !TELEFOON.test(telefoon)) bezwaren.bij('telefoon', 'VORM_ONJUIST');
    if (email !== null && email.length <= 254 && !EMAIL.test(email)) bezwaren.bij('email', 'VORM_ONJUIST');
    if (telefoon === null && email === null) bezwaren.bij('telefoon', 'NIETS_INGEVULD');
    bezwaren.weigerZoNodig();
    if (!(await bereikbaarheidBewaren(tx, { telefoon, email, uitleg, versie: input.versie }))) throw new Weigering('VERSIE_VEROUDERD');
  });
  return eigenBereikbaarheidLezen(tx);
}
