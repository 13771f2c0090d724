import { randomUUID } from 'node:crypto';
import { plusMaanden } from '../../../shared/rules/datum.ts';
import { DRIEGESPREK_VOORUIT_MAANDEN, OVERDRACHTOVERGANGEN, staatNaast, WERKROUTES } from '../../../shared/rules/werk.ts';
import { eenmalig } from '../../audit/idempotentie.ts';
import { isUuid } from '../../database/checks.ts';
import type { Transactie } from '../../database/transactie.ts';
import type { Selectie } from '../../graphql/selectie.ts';
import { Bezwaren, veldWeigering, Weigering } from '../../graphql/weigering.ts';
import { neemBeurt } from '../beurt.ts';
import type { GelezenInburgeraar } from '../inburgeraars/inburgeraars.repository.ts';
import { inburgeraarLezen } from '../inburgeraars/inburgeraars.service.ts';
import { noteerGeschreven, personenVoorSchrijven } from '../inburgeraars/schrijven.ts';
import { leesKeuze, leesTekst } from '../invoer.ts';
import type { OverdrachtAanbiedenInput, OverdrachtBeantwoordenInput, OverdrachtIntrekkenInput } from './overdracht.input.ts';
import { loopbaanbegeleidersLezen, type NieuweOverdracht, overdrachtAntwoorden, overdrachtenLezen, overdrachtPersoon, overdrachtTerugnemen, overdrachtToevoegen } from './werk.repository.ts';

/**
 * Offers a person to a loopbaanbegeleider, with plan, route and the day of the talk with three. Gives that colleague nothing of
 * the person yet.
 *
 * @throws Weigering NIET_GEVONDEN, OVERDRACHT_LOOPT_AL, OVERDRACHT_GESPREK_MOMENT, KEUZE_ONBEKEND, VELD_VERPLICHT, TEKST_TE_LANG,
 *   INVOER_ONJUIST, IDEMPOTENTIE_ANDERE_INHOUD
 */
export async function overdrachtAanbieden(tx: Transactie, input: OverdrachtAanbiedenInput, selectie: Selectie): Promise<GelezenInburgeraar> {
  const nieuw = { id: randomUUID() as string, inburgeraarId: input.inburgeraarId.slice(0, 36) };
  const { inburgeraarId } = await eenmalig(tx, 'overdrachtAanbieden', input, nieuw, async () => {
    const persoon = await persoonVoor(tx, input.inburgeraarId);
    const overdracht = await leesOverdracht(tx, input);
    if ((await overdrachtenLezen(tx, persoon.id)).some(({ stand, route }) => (stand === 'AANGEBODEN' || stand === 'AANGENOMEN') && !staatNaast(route, overdracht.route))) throw new Weigering('OVERDRACHT_LOOPT_AL');
    await overdrachtToevoegen(tx, { id: nieuw.id, inburgeraarId: persoon.id }, overdracht);
    noteerGeschreven(tx, 'overdrachtAanbieden', 'WERK', [persoon]);
  });
  return gelezen(await inburgeraarLezen(tx, 'overdrachtAanbieden', inburgeraarId, selectie));
}

async function leesOverdracht(tx: Transactie, input: OverdrachtAanbiedenInput): Promise<NieuweOverdracht> {
  const bezwaren = new Bezwaren();
  const { driegesprekOp } = input;
  const loopbaanbegeleiderId = input.loopbaanbegeleiderId.toLowerCase();
  if (!(await loopbaanbegeleidersLezen(tx)).some(({ id }) => id === loopbaanbegeleiderId)) bezwaren.bij('loopbaanbegeleiderId', 'NIET_GEVONDEN');
  const plan = leesTekst(bezwaren, 'plan', input.plan, 4000, true) ?? '';
  const route = leesKeuze(bezwaren, 'route', input.route, WERKROUTES, 'KEUZE_ONBEKEND');
  if (driegesprekOp < tx.vandaag || driegesprekOp > plusMaanden(tx.vandaag, DRIEGESPREK_VOORUIT_MAANDEN)) bezwaren.bij('driegesprekOp', 'OVERDRACHT_GESPREK_MOMENT');
  bezwaren.weigerZoNodig();
  return { loopbaanbegeleiderId, plan, route, driegesprekOp };
}

/**
 * Accepts an offer, and from then on has the person; or declines it with a reason, and never knew who it was.
 *
 * @returns the person, where accepted
 * @throws Weigering NIET_GEVONDEN, VERSIE_VEROUDERD, VELD_VERPLICHT, TEKST_TE_LANG, IDEMPOTENTIE_ANDERE_INHOUD
 */
export async function overdrachtBeantwoorden(tx: Transactie, input: OverdrachtBeantwoordenInput, selectie: Selectie): Promise<GelezenInburgeraar | null> {
  if (!isUuid(input.overdrachtId)) throw new Weigering('NIET_GEVONDEN');
  const { overdrachtId } = await eenmalig(tx, 'overdrachtBeantwoorden', input, { overdrachtId: input.overdrachtId.toLowerCase() }, () => beantwoorden(tx, input));
  const persoon = input.aannemen ? await overdrachtPersoon(tx, overdrachtId) : null;
  return persoon === null ? null : inburgeraarLezen(tx, 'overdrachtBeantwoorden', persoon, selectie);
}

async function beantwoorden(tx: Transactie, input: OverdrachtBeantwoordenInput): Promise<void> {
  const bezwaren = new Bezwaren();
  const reden = leesTekst(bezwaren, 'reden', input.reden, 500, !input.aannemen);
  bezwaren.weigerZoNodig();
  const stand = await overdrachtAntwoorden(tx, { id: input.overdrachtId, aannemen: input.aannemen, reden, versie: input.versie, nieuw: randomUUID() });
  if (stand === 'NIET_GEVONDEN') throw new Weigering('NIET_GEVONDEN');
  if (stand === 'VERSIE_VEROUDERD') throw new Weigering('VERSIE_VEROUDERD', [veldWeigering('versie', 'VERSIE_VEROUDERD')]);
  const persoon = stand === 'AANGENOMEN' ? await overdrachtPersoon(tx, input.overdrachtId) : null;
  if (persoon !== null) noteerGeschreven(tx, 'overdrachtBeantwoorden', 'WERK', [...(await personenVoorSchrijven(tx, 'WERK', [persoon], 'S')).values()]);
}

/**
 * Takes a handover back. Where it was accepted the loopbaanbegeleider has nothing of the person in the next statement.
 *
 * @throws Weigering NIET_GEVONDEN, VERSIE_VEROUDERD, OVERDRACHT_AFGESLOTEN, VELD_VERPLICHT, TEKST_TE_LANG, IDEMPOTENTIE_ANDERE_INHOUD
 */
export async function overdrachtIntrekken(tx: Transactie, input: OverdrachtIntrekkenInput, selectie: Selectie): Promise<GelezenInburgeraar> {
  const { inburgeraarId } = await eenmalig(tx, 'overdrachtIntrekken', input, { inburgeraarId: input.inburgeraarId.slice(0, 36) }, async () => {
    const persoon = await persoonVoor(tx, input.inburgeraarId);
    const oud = (await overdrachtenLezen(tx, persoon.id)).find(({ id }) => id === input.overdrachtId.toLowerCase());
    if (!oud) throw new Weigering('NIET_GEVONDEN', [veldWeigering('overdrachtId', 'NIET_GEVONDEN')]);
    if (oud.versie !== input.versie) throw new Weigering('VERSIE_VEROUDERD', [veldWeigering('versie', 'VERSIE_VEROUDERD')]);
    if (!OVERDRACHTOVERGANGEN[oud.stand].includes('INGETROKKEN')) throw new Weigering('OVERDRACHT_AFGESLOTEN');
    const bezwaren = new Bezwaren();
    const reden = leesTekst(bezwaren, 'reden', input.reden, 500, true) ?? '';
    bezwaren.weigerZoNodig();
    await overdrachtTerugnemen(tx, oud, reden);
    noteerGeschreven(tx, 'overdrachtIntrekken', 'WERK', [persoon]);
  });
  return gelezen(await inburgeraarLezen(tx, 'overdrachtIntrekken', inburgeraarId, selectie));
}

/** The person, in turns: two offers at once would both find none. */
async function persoonVoor(tx: Transactie, inburgeraarId: string): Promise<GelezenInburgeraar> {
  const [persoon] = (await personenVoorSchrijven(tx, 'WERK', [inburgeraarId], 'S')).values();
  if (!persoon) throw new Weigering('NIET_GEVONDEN');
  await neemBeurt(tx, 'overdracht', persoon.id);
  return persoon;
}

function gelezen(persoon: GelezenInburgeraar | null): GelezenInburgeraar {
  if (!persoon) throw new Weigering('NIET_GEVONDEN');
  return persoon;
}
