import { plusDagen } from '../../../shared/rules/datum.ts';
import { INLEVERDAGEN_HOOGSTENS, INLEVERTERMIJN_VANAF } from '../../../shared/rules/volledigheid.ts';
import { eenmalig } from '../../audit/idempotentie.ts';
import type { Transactie } from '../../database/transactie.ts';
import { Bezwaren } from '../../graphql/weigering.ts';
import { reeksVoorActor, termijnZetten } from './inlevertermijn.repository.ts';
import type { InlevertermijnType, InlevertermijnVastleggenInput } from './volledigheid.types.ts';

/** What holds in the own gemeente, and from when; the newest first. */
export async function inlevertermijnen(tx: Transactie): Promise<InlevertermijnType[]> {
  return [...await reeksVoorActor(tx)].reverse().map(({ geldigVan, inleverdagen }) => ({ geldigVan, dagen: inleverdagen }));
}

/**
 * Sets until when the own gemeente takes reports, from a day on.
 *
 * @throws Weigering GETAL_BUITEN_GRENZEN, DATUM_ONWAARSCHIJNLIJK, IDEMPOTENTIE_ANDERE_INHOUD
 */
export async function inlevertermijnVastleggen(tx: Transactie, input: InlevertermijnVastleggenInput): Promise<InlevertermijnType[]> {
  await eenmalig(tx, 'inlevertermijnVastleggen', input, {}, async () => {
    const bezwaren = new Bezwaren();
    if (input.dagen < 1 || input.dagen > INLEVERDAGEN_HOOGSTENS) bezwaren.bij('dagen', 'GETAL_BUITEN_GRENZEN');
    if (input.geldigVan < INLEVERTERMIJN_VANAF || input.geldigVan > plusDagen(tx.vandaag, 366)) bezwaren.bij('geldigVan', 'DATUM_ONWAARSCHIJNLIJK');
    bezwaren.weigerZoNodig();
    await termijnZetten(tx, input.geldigVan, input.dagen);
  });
  return inlevertermijnen(tx);
}
