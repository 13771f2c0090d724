import { dagtekeningPast, eerstePipPast, GESPREKKEN_PER_JAAR, INTENSITEIT_HOOGSTENS, type Leerroute, LEERROUTES, niveauPastBijRoute, routewisselPast } from '../../../shared/rules/pip.ts';
import { ERK_NIVEAUS } from '../../../shared/rules/taal.ts';
import { termijnStart } from '../../../shared/rules/termijnen.ts';
import { eenmalig } from '../../audit/idempotentie.ts';
import type { Transactie } from '../../database/transactie.ts';
import type { Selectie } from '../../graphql/selectie.ts';
import { Bezwaren, veldWeigering, Weigering } from '../../graphql/weigering.ts';
import { neemBeurt } from '../beurt.ts';
import type { GelezenInburgeraar } from '../inburgeraars/inburgeraars.repository.ts';
import { inburgeraarLezen } from '../inburgeraars/inburgeraars.service.ts';
import { noteerGeschreven, personenVoorSchrijven } from '../inburgeraars/schrijven.ts';
import { leesKeuze, leesTekst, nietInToekomst } from '../invoer.ts';
import type { Trajectfeiten } from '../traject/traject.repository.ts';
import { termijnenHerberekenen, termijnStarten, trajectfeiten } from '../traject/traject.service.ts';
import type { PipVaststellenInput } from './pip.input.ts';
import { type NieuwPip, type PipStand, pipStandLezen, pipToevoegen } from './pip.repository.ts';

/**
 * Establishes the PIP, or a new version of it (Wi 15, Bi 5.3). The first one starts the inburgeringstermijn.
 *
 * @throws Weigering NIET_GEVONDEN, VERSIE_VEROUDERD, PIP_DAGTEKENING_TE_VROEG, DATUM_IN_TOEKOMST, PIP_NIVEAU_PAST_NIET,
 *   PIP_ROUTE_TE_LAAT, PIP_REDEN_NODIG, INTENSITEIT_ONJUIST, GESPREKKEN_ONJUIST, TEKST_TE_LANG, INVOER_ONJUIST,
 *   IDEMPOTENTIE_ANDERE_INHOUD
 */
export async function pipVaststellen(tx: Transactie, input: PipVaststellenInput, selectie: Selectie): Promise<GelezenInburgeraar> {
  const { inburgeraarId } = await eenmalig(tx, 'pipVaststellen', input, { inburgeraarId: input.inburgeraarId.slice(0, 36) }, () => vaststellen(tx, input));
  const inburgeraar = await inburgeraarLezen(tx, 'pipVaststellen', inburgeraarId, selectie);
  if (!inburgeraar) throw new Weigering('NIET_GEVONDEN');
  return inburgeraar;
}

async function vaststellen(tx: Transactie, input: PipVaststellenInput): Promise<void> {
  const [persoon] = (await personenVoorSchrijven(tx, 'PIP_KERN', [input.inburgeraarId])).values();
  if (!persoon) throw new Weigering('NIET_GEVONDEN');
  await neemBeurt(tx, 'pip', persoon.id);
  const vorig = await pipStandLezen(tx, persoon.id);
  const feiten = await trajectfeiten(tx, persoon.id);
  // Who did not see the newest plan looks first; other objections would be about another plan.
  if (input.versie !== vorig.versie) throw new Weigering('VERSIE_VEROUDERD', [veldWeigering('versie', 'VERSIE_VEROUDERD')]);
  const bezwaren = new Bezwaren();
  const pip = leesPip(bezwaren, input, persoon.id, vorig.versie + 1);
  beoordeelDagtekening(bezwaren, input.dagtekening, vorig, feiten, tx.vandaag);
  beoordeelRoute(bezwaren, pip, vorig, feiten);
  bezwaren.weigerZoNodig();
  await pipToevoegen(tx, pip);
  if (vorig.versie === 0) await termijnStarten(tx, persoon.id, pip.dagtekening);
  await termijnenHerberekenen(tx, persoon.id);
  noteerGeschreven(tx, 'pipVaststellen', 'PIP_KERN', [persoon]);
  noteerGeschreven(tx, 'pipVaststellen', 'TRAJECTSTATUS', [persoon]);
}

function leesPip(bezwaren: Bezwaren, input: PipVaststellenInput, inburgeraarId: string, versie: number): NieuwPip {
  const { dagtekening, intensiteitUrenPerWeek, aantalGesprekkenPerJaar } = input;
  if (!(intensiteitUrenPerWeek >= 0 && intensiteitUrenPerWeek <= INTENSITEIT_HOOGSTENS)) bezwaren.bij('intensiteitUrenPerWeek', 'INTENSITEIT_ONJUIST');
  const { minstens, hoogstens } = GESPREKKEN_PER_JAAR;
  if (aantalGesprekkenPerJaar < minstens || aantalGesprekkenPerJaar > hoogstens) bezwaren.bij('aantalGesprekkenPerJaar', 'GESPREKKEN_ONJUIST');
  const redenWijziging = leesTekst(bezwaren, 'redenWijziging', input.redenWijziging, 2000);
  if (versie > 1 && redenWijziging === null) bezwaren.bij('redenWijziging', 'PIP_REDEN_NODIG');
  return {
    inburgeraarId, versie, dagtekening, intensiteitUrenPerWeek, aantalGesprekkenPerJaar, redenWijziging,
    leerroute: leesKeuze(bezwaren, 'leerroute', input.leerroute, LEERROUTES),
    niveau: leesKeuze(bezwaren, 'niveau', input.niveau, ERK_NIVEAUS),
    hoofddoel: leesTekst(bezwaren, 'hoofddoel', input.hoofddoel, 2000),
  };
}

function beoordeelDagtekening(bezwaren: Bezwaren, dagtekening: string, vorig: PipStand, feiten: Trajectfeiten, vandaag: string): void {
  nietInToekomst(bezwaren, 'dagtekening', dagtekening, vandaag);
  const { kennisgevingOp, huisvestingOp } = feiten;
  if (!dagtekeningPast(dagtekening, { kennisgevingOp, huisvestingOp, vorigeDagtekening: vorig.dagtekening })) bezwaren.bij('dagtekening', 'PIP_DAGTEKENING_TE_VROEG');
}

function beoordeelRoute(bezwaren: Bezwaren, { leerroute, niveau, dagtekening }: NieuwPip, vorig: PipStand, feiten: Trajectfeiten): void {
  // An unknown route or level was objected to already.
  if (!isBekend(leerroute) || !ERK_NIVEAUS.includes(niveau)) return;
  const past = vorig.versie === 0 ? eerstePipPast(leerroute, niveau) : niveauPastBijRoute(leerroute, niveau);
  if (!past) bezwaren.bij('niveau', 'PIP_NIVEAU_PAST_NIET');
  const start = feiten.termijnStart ?? (feiten.eerstePipOp && termijnStart(feiten.eerstePipOp));
  if (vorig.leerroute && start && !routewisselPast(vorig.leerroute, leerroute, dagtekening, start)) bezwaren.bij('leerroute', 'PIP_ROUTE_TE_LAAT');
}

function isBekend(leerroute: Leerroute): boolean {
  return LEERROUTES.includes(leerroute);
}
