import { isActiekwartaal } from '../../../shared/rules/werkgroep.ts';
import { isTaalcode } from '../../../shared/talen.ts';
import { magActie } from '../../access/acties.ts';
import type { Transactie } from '../../database/transactie.ts';
import { socialeKaart } from '../socialekaart/socialekaart.service.ts';
import { actielijst } from '../werkgroep/werkgroep.service.ts';
import type { Klaargezet } from './uitvoer.service.ts';

/**
 * Sheets to print that hold no person, so that nothing has to be asked for beforehand: the flyer of the social map in a language
 * (`flyer-ar`), and the list of the werkgroep over a quarter (`actielijst-2026-4`). Read as who asks.
 *
 * @returns null where there is no such sheet for this actor
 */
export async function bladLezen(tx: Transactie, id: string): Promise<Klaargezet | null> {
  const [, taal] = /^flyer-([a-z]{2})$/.exec(id) ?? [];
  if (taal !== undefined && isTaalcode(taal) && magActie(tx.actor.rol, 'socialekaart:lezen')) {
    const ingangen = (await socialeKaart(tx)).filter(({ gestopt }) => !gestopt);
    const { vandaag, actor: { gemeenteNamen } } = tx;
    return { naam: `samenspel-flyer-${taal}.pdf`, type: 'application/pdf', maken: async () => (await import('./pdf/flyer.pdf.ts')).flyerPdf({ ingangen, taal, vandaag, gemeenten: gemeenteNamen }) };
  }
  const [, jaar, kwartaal] = /^actielijst-(\d{4})-([1-4])$/.exec(id) ?? [];
  const welk = { jaar: Number(jaar), kwartaal: Number(kwartaal) };
  if (jaar === undefined || !isActiekwartaal(welk, tx.vandaag) || !magActie(tx.actor.rol, 'werkgroep:lezen')) return null;
  const lijst = await actielijst(tx, welk);
  const { nu } = tx;
  return { naam: `samenspel-actielijst-${welk.jaar}-${welk.kwartaal}.pdf`, type: 'application/pdf', maken: async () => (await import('./pdf/actielijst.pdf.ts')).actielijstPdf(lijst, nu) };
}
