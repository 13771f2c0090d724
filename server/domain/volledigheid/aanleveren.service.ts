import { isVoorbijeWeek, volledigheidparametersOp } from '../../../shared/rules/volledigheid.ts';
import { eenmalig } from '../../audit/idempotentie.ts';
import { isUuid } from '../../database/checks.ts';
import type { Transactie } from '../../database/transactie.ts';
import { Bezwaren, veldWeigering, Weigering } from '../../graphql/weigering.ts';
import { neemBeurt } from '../beurt.ts';
import { inleverreeks } from '../parameters/inleveren.ts';
import { werkgroepenLezen } from '../participatie/werkgroepen.repository.ts';
import { partnerHerinnerd, wekenLezen, wekenZetten } from './volledigheid.repository.ts';
import { volledigheidNu } from './volledigheid.service.ts';
import type { LegeWekenVastleggenInput, PartnerHerinnerenInput, Volledigheid } from './volledigheid.types.ts';

const HOOGSTENS_WEKEN = 60;

/**
 * Says of weeks of own work groups that there was nothing to report, or takes that back.
 *
 * @throws Weigering NIET_GEVONDEN, WEEK_NIET_VOORBIJ, WEEK_HEEFT_UREN, STAAT_ER_AL, VERSIE_VEROUDERD, NIETS_INGEVULD, VERZOEK_TE_GROOT,
 *   IDEMPOTENTIE_ANDERE_INHOUD
 */
export async function legeWekenVastleggen(tx: Transactie, input: LegeWekenVastleggenInput): Promise<Volledigheid> {
  if (input.weken.length > HOOGSTENS_WEKEN) throw new Weigering('VERZOEK_TE_GROOT');
  if (input.weken.length === 0) throw new Weigering('NIETS_INGEVULD', [veldWeigering('weken', 'NIETS_INGEVULD')]);
  await eenmalig(tx, 'legeWekenVastleggen', input, {}, () => vastleggen(tx, input.weken));
  const [eigen] = await volledigheidNu(tx);
  if (!eigen) throw new Weigering('NIET_GEVONDEN');
  return eigen;
}

async function vastleggen(tx: Transactie, weken: LegeWekenVastleggenInput['weken']): Promise<void> {
  await neemBeurt(tx, 'groepsweek', tx.actor.organisatieId ?? '');
  const eigen = new Set((await werkgroepenLezen(tx)).filter(({ groep }) => groep.soort === 'WERKGROEP').map(({ id }) => id));
  const gelezen = weken.map((week) => ({ ...week, groepId: week.groepId.toLowerCase() }));
  const stand = new Map((await wekenLezen(tx, gelezen.filter(({ groepId }) => isUuid(groepId) && eigen.has(groepId)))).map((rij) => [`${rij.groepId}|${rij.week}`, rij]));
  const bezwaren = new Bezwaren();
  const gezien = new Set<string>();
  gelezen.forEach(({ groepId, week, leeg, versie }, i) => {
    const plek = `${groepId}|${week}`;
    const nu = stand.get(plek);
    if (!nu) return bezwaren.bij(`weken.${i}.groepId`, 'NIET_GEVONDEN');
    if (gezien.has(plek)) bezwaren.bij(`weken.${i}.week`, 'STAAT_ER_AL');
    gezien.add(plek);
    if (!isVoorbijeWeek(week, tx.vandaag)) bezwaren.bij(`weken.${i}.week`, 'WEEK_NIET_VOORBIJ');
    if (leeg && nu.uren) bezwaren.bij(`weken.${i}.leeg`, 'WEEK_HEEFT_UREN');
    if (versie !== nu.versie) bezwaren.bij(`weken.${i}.versie`, 'VERSIE_VEROUDERD');
  });
  bezwaren.weigerZoNodig();
  await wekenZetten(tx, gelezen);
}

/**
 * Sends the coordinators of a partner a friendly mail that something waits.
 *
 * @throws Weigering NIET_GEVONDEN, HERINNERING_NIETS_OPEN, HERINNERING_TE_SNEL, HERINNERING_GEEN_ADRES, IDEMPOTENTIE_ANDERE_INHOUD
 */
export async function partnerHerinneren(tx: Transactie, input: PartnerHerinnerenInput): Promise<Volledigheid> {
  const { id } = await eenmalig(tx, 'partnerHerinneren', input, { id: input.organisatieId.slice(0, 36) }, () => herinneren(tx, input.organisatieId));
  const partner = (await volledigheidNu(tx)).find((v) => v.id === id);
  if (!partner) throw new Weigering('NIET_GEVONDEN');
  return partner;
}

async function herinneren(tx: Transactie, organisatieId: string): Promise<void> {
  const partner = (await volledigheidNu(tx)).find(({ id }) => id === organisatieId);
  if (!partner) throw new Weigering('NIET_GEVONDEN');
  if (partner.opgaven.every(({ verwacht, gedaan }) => gedaan >= verwacht)) throw new Weigering('HERINNERING_NIETS_OPEN');
  const code = await partnerHerinnerd(tx, organisatieId, volledigheidparametersOp(tx.vandaag, await inleverreeks(tx)).herinnerdagen);
  if (code !== 'OK') throw new Weigering(code);
}
