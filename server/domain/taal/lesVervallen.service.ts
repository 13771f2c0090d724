import { isGevolgd } from '../../../shared/rules/presentie.ts';
import { eenmalig } from '../../audit/idempotentie.ts';
import type { Transactie } from '../../database/transactie.ts';
import { Bezwaren, veldWeigering, Weigering } from '../../graphql/weigering.ts';
import { magOpDag, noteerGeschreven, personenVoorSchrijven } from '../inburgeraars/schrijven.ts';
import { leesTekst } from '../invoer.ts';
import { deelnemersLezen, lesVervallenZetten, type LesRij } from './lessen.repository.ts';
import { eigenLes } from './lessen.service.ts';
import type { LesVervallenInput } from './lessen.types.ts';
import { presentieBoeken } from './presentie.service.ts';

const OPERATIE = 'lesVervallen';

/**
 * The lesson does not take place, with why; or, without a reason, it goes on after all. What was recorded as absent becomes
 * cancelled, and what was cancelled is open again: nobody keeps an absence for a lesson that was none.
 *
 * @throws Weigering LES_NIET_VAN_U, VERSIE_VEROUDERD, LES_HAD_CURSISTEN, MAAND_AFGESLOTEN, TEKST_TE_LANG, IDEMPOTENTIE_ANDERE_INHOUD
 */
export async function lesVervallen(tx: Transactie, input: LesVervallenInput): Promise<LesRij> {
  const { lesId } = await eenmalig(tx, OPERATIE, input, { lesId: input.lesId.slice(0, 36) }, () => zetten(tx, input));
  const les = await eigenLes(tx, OPERATIE, lesId);
  if (!les) throw new Weigering('LES_NIET_VAN_U');
  return les;
}

async function zetten(tx: Transactie, input: LesVervallenInput): Promise<void> {
  const les = await eigenLes(tx, OPERATIE, input.lesId);
  if (!les) throw new Weigering('LES_NIET_VAN_U');
  const bezwaren = new Bezwaren();
  const reden = leesTekst(bezwaren, 'reden', input.reden, 200);
  bezwaren.weigerZoNodig();
  if (les.versie !== input.versie) throw new Weigering('VERSIE_VEROUDERD', [veldWeigering('versie', 'VERSIE_VEROUDERD')]);
  if (les.maandGesloten) throw new Weigering('MAAND_AFGESLOTEN');
  await presentieVolgt(tx, les, reden);
  if (!(await lesVervallenZetten(tx, les, reden))) throw new Weigering('VERSIE_VEROUDERD');
}

async function presentieVolgt(tx: Transactie, les: LesRij, reden: string | null): Promise<void> {
  const stand = (await deelnemersLezen(tx, [les.id])).filter(({ status }) => status !== null && status !== 'INGETROKKEN');
  // Who was there makes it a lesson: that is corrected first, person by person.
  if (reden !== null && stand.some(({ status }) => status !== null && isGevolgd(status))) throw new Weigering('LES_HAD_CURSISTEN');
  const andere = stand.filter(({ status }) => (reden === null ? status === 'VERVALLEN' : status !== 'VERVALLEN'));
  if (andere.length === 0) return;
  const personen = await personenVoorSchrijven(tx, 'TAAL_PRESENTIE', andere.map(({ inburgeraarId }) => inburgeraarId));
  const regels = andere.filter(({ inburgeraarId }) => magOpDag(personen.get(inburgeraarId), les.datum));
  await presentieBoeken(tx, regels.map(({ inburgeraarId, versie }) => ({
    inburgeraarId, lesId: les.id, datum: les.datum, versie: versie + 1, status: reden === null ? 'INGETROKKEN' : 'VERVALLEN', minuten: 0, reden: null, bron: 'SCHERM', importId: null,
    correctieReden: reden === null ? 'De les ging toch door' : `De les ging niet door: ${reden}`,
  })));
  noteerGeschreven(tx, OPERATIE, 'TAAL_PRESENTIE', regels.map(({ inburgeraarId }) => personen.get(inburgeraarId)));
}
