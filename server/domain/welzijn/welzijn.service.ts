import { plusDagen } from '../../../shared/rules/datum.ts';
import { KOPPELEN_DAGEN } from '../../../shared/rules/vrijwilligers.ts';
import type { Weigeringscode } from '../../../shared/weigeringen.ts';
import { eenmalig } from '../../audit/idempotentie.ts';
import { isUuid } from '../../database/checks.ts';
import type { Transactie } from '../../database/transactie.ts';
import { Selectie } from '../../graphql/selectie.ts';
import { veldWeigering, Weigering } from '../../graphql/weigering.ts';
import { neemBeurt } from '../beurt.ts';
import { type GelezenInburgeraar, inburgeraarsBijId } from '../inburgeraars/inburgeraars.repository.ts';
import { inburgeraarLezen } from '../inburgeraars/inburgeraars.service.ts';
import { noteerGeschreven, personenVoorSchrijven } from '../inburgeraars/schrijven.ts';
import { deelnemersLezen, isAlGekoppeld, isSleutelpersoon, koppelingLezen, koppelingSluiten, koppelingToevoegen } from './welzijn.repository.ts';
import type { SleutelpersoonKoppelenInput, SleutelpersoonOntkoppelenInput } from './welzijn.types.ts';

/** Who consented to the own organisation, as far as in bereik now. */
export async function welzijnsdeelnemers(tx: Transactie, selectie: Selectie) {
  const rijen = await deelnemersLezen(tx);
  const personen = await inburgeraarsBijId(tx, 'welzijnsdeelnemers', rijen.map(({ inburgeraarId }) => inburgeraarId), selectie.sub('inburgeraar') ?? new Selectie());
  return rijen.flatMap((rij) => {
    const inburgeraar = personen.get(rij.inburgeraarId);
    return inburgeraar?.lopend ? [{ ...rij, inburgeraar }] : [];
  });
}

/** The person, for who may write of WELZIJN: running, and one writer at a time. */
async function deelnemerVoor(tx: Transactie, inburgeraarId: string): Promise<GelezenInburgeraar> {
  const [persoon] = (await personenVoorSchrijven(tx, 'WELZIJN', [inburgeraarId].filter(isUuid))).values();
  if (!persoon) throw new Weigering('NIET_GEVONDEN', [veldWeigering('inburgeraarId', 'NIET_GEVONDEN')]);
  await neemBeurt(tx, 'sleutelpersonen', persoon.id);
  return persoon;
}

async function gelezen(tx: Transactie, operatie: string, id: string, selectie: Selectie): Promise<GelezenInburgeraar> {
  const persoon = await inburgeraarLezen(tx, operatie, id, selectie);
  if (!persoon) throw new Weigering('NIET_GEVONDEN');
  return persoon;
}

/**
 * Writes down which sleutelpersoon of the own organisation is there for somebody. It gives the sleutelpersoon nothing in the portal.
 *
 * @throws Weigering NIET_GEVONDEN, KOPPELING_VRIJWILLIGER, KOPPELING_DAG, KOPPELING_ER_AL, IDEMPOTENTIE_ANDERE_INHOUD
 */
export async function sleutelpersoonKoppelen(tx: Transactie, input: SleutelpersoonKoppelenInput, selectie: Selectie): Promise<GelezenInburgeraar> {
  await eenmalig(tx, 'sleutelpersoonKoppelen', input, {}, async () => {
    const persoon = await deelnemerVoor(tx, input.inburgeraarId);
    const { van, sleutelpersoonId } = input;
    const weiger = (veld: string, code: Weigeringscode) => new Weigering(code, [veldWeigering(veld, code)]);
    if (van < plusDagen(tx.vandaag, -KOPPELEN_DAGEN) || van > plusDagen(tx.vandaag, KOPPELEN_DAGEN)) throw weiger('van', 'SLEUTELPERSOON_DAG');
    if (!isUuid(sleutelpersoonId) || !await isSleutelpersoon(tx, sleutelpersoonId, van)) throw weiger('sleutelpersoonId', 'KOPPELING_VRIJWILLIGER');
    if (await isAlGekoppeld(tx, persoon.id, sleutelpersoonId, van)) throw weiger('sleutelpersoonId', 'KOPPELING_ER_AL');
    await koppelingToevoegen(tx, { inburgeraarId: persoon.id, sleutelpersoonId, van });
    noteerGeschreven(tx, 'sleutelpersoonKoppelen', 'WELZIJN', [persoon]);
  });
  return gelezen(tx, 'sleutelpersoonKoppelen', input.inburgeraarId, selectie);
}

/**
 * Ends a coupling with a sleutelpersoon.
 *
 * @throws Weigering NIET_GEVONDEN, VERSIE_VEROUDERD, SLEUTELPERSOON_DAG, IDEMPOTENTIE_ANDERE_INHOUD
 */
export async function sleutelpersoonOntkoppelen(tx: Transactie, input: SleutelpersoonOntkoppelenInput, selectie: Selectie): Promise<GelezenInburgeraar> {
  await eenmalig(tx, 'sleutelpersoonOntkoppelen', input, {}, async () => {
    const persoon = await deelnemerVoor(tx, input.inburgeraarId);
    const koppeling = isUuid(input.koppelingId) ? await koppelingLezen(tx, persoon.id, input.koppelingId) : null;
    if (!koppeling) throw new Weigering('NIET_GEVONDEN', [veldWeigering('koppelingId', 'NIET_GEVONDEN')]);
    if (input.tot < koppeling.van || input.tot > plusDagen(tx.vandaag, KOPPELEN_DAGEN)) throw new Weigering('SLEUTELPERSOON_DAG', [veldWeigering('tot', 'SLEUTELPERSOON_DAG')]);
    if (koppeling.versie !== input.versie || !await koppelingSluiten(tx, koppeling.id, input.versie, input.tot)) throw new Weigering('VERSIE_VEROUDERD', [veldWeigering('versie', 'VERSIE_VEROUDERD')]);
    noteerGeschreven(tx, 'sleutelpersoonOntkoppelen', 'WELZIJN', [persoon]);
  });
  return gelezen(tx, 'sleutelpersoonOntkoppelen', input.inburgeraarId, selectie);
}
