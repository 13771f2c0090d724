import { TAALCODES } from '../../../shared/talen.ts';
import { ROLLEN } from '../../access/rollen.ts';
import { actiesVan } from '../../access/systeem.ts';
import { eenmalig } from '../../audit/idempotentie.ts';
import type { Transactie } from '../../database/transactie.ts';
import { Bezwaren } from '../../graphql/weigering.ts';
import { leesKeuze } from '../invoer.ts';
import type { Ik, TaalKiezenInput } from './ik.types.ts';
import { eigenTaalLezen, eigenTaalZetten } from './taal.repository.ts';

/** Who is here, and what that role may do. */
export async function ikLezen(tx: Transactie): Promise<Ik> {
  const { actor } = tx;
  return {
    id: actor.lidmaatschapId, naam: actor.naam, rol: actor.rol, rolNaam: ROLLEN[actor.rol].naam, organisatie: actor.organisatieNaam,
    gemeenten: actor.gemeenteNamen, toegestaneActies: actiesVan(actor), inburgeraarId: actor.inburgeraarId, taal: await eigenTaalLezen(tx),
  };
}

/**
 * The inburgeraar chooses the language of the portal. It goes along to every device.
 *
 * @throws Weigering INVOER_ONJUIST, IDEMPOTENTIE_ANDERE_INHOUD
 */
export async function taalKiezen(tx: Transactie, input: TaalKiezenInput): Promise<Ik> {
  await eenmalig(tx, 'taalKiezen', input, {}, async () => {
    const bezwaren = new Bezwaren();
    const taal = leesKeuze(bezwaren, 'taal', input.taal, TAALCODES);
    bezwaren.weigerZoNodig();
    await eigenTaalZetten(tx, taal);
  });
  return ikLezen(tx);
}
