import type { Weigeringscode } from '../weigeringen.ts';
import { type Datum, isDatum } from './datum.ts';
import {
  afgeschaald, dagtekeningPast, GESPREKKEN_PER_JAAR, hoogsteNiveau, INTENSITEIT_HOOGSTENS, LEERROUTES, type Leerroute, niveauPastBijRoute, PIP_VAARDIGHEDEN, pipparametersOp,
  type PipFeiten, type Routekeuze, routewisselPast, type Vaardigheidsniveaus,
} from './pip.ts';
import { KENMERK_HOOGSTENS, type Onderdeelinvoer, PIP_TEKST_HOOGSTENS, PW_BESCHIKKINGEN } from './pipInhoud.ts';
import { ERK_NIVEAUS, type ErkNiveau, type Inzet } from './taal.ts';

/** A PIP as somebody wants to establish it; null and empty text are nothing. */
export interface Pipinvoer extends Onderdeelinvoer {
  dagtekening: Datum;
  leerroute: string;
  niveau: string;
  /** Absent skills have the level of the PIP. */
  niveauLezen: string | null;
  niveauLuisteren: string | null;
  niveauSchrijven: string | null;
  niveauSpreken: string | null;
  intensiteitUrenPerWeek: number | null;
  aantalGesprekkenPerJaar: number | null;
  hoofddoel: string | null;
  redenWijziging: string | null;
}

/** The version before, as far as the rules look at it. */
export interface Vorigplan extends Routekeuze {
  dagtekening: Datum;
}

/** The effort of NT2, as the lessons and the docent tell it; null where the one who asks cannot see it. */
export interface Nt2Inspanning {
  /** Hours of lessons that count: from the PIP on, and during the brede intake (Bi 5.3.5). */
  uren: number;
  /** As in the newest report of the docent. */
  inzet: Inzet | null;
}

/** What a PIP is held against. */
export interface Keuringsfeiten extends Omit<PipFeiten, 'vorigeDagtekening'> {
  vorig: Vorigplan | null;
  /** An asielstatushouder; false for a gezinsmigrant and other migrants. */
  asiel: boolean;
  termijnStart: Datum | null;
  nt2: Nt2Inspanning | null;
  vandaag: Datum;
}

/** One objection: the field of the input and why. */
export interface Pipbezwaar {
  veld: string;
  code: Weigeringscode;
}

export const NIVEAUVELDEN = { LEZEN: 'niveauLezen', LUISTEREN: 'niveauLuisteren', SCHRIJVEN: 'niveauSchrijven', SPREKEN: 'niveauSpreken' } as const;

function isRoute(route: string): route is Leerroute {
  return (LEERROUTES as readonly string[]).includes(route);
}

function isNiveau(niveau: string): niveau is ErkNiveau {
  return (ERK_NIVEAUS as readonly string[]).includes(niveau);
}

/** The level of each skill; one that is not named has that of the PIP. */
export function niveausVan(invoer: Pick<Pipinvoer, 'niveau' | 'niveauLezen' | 'niveauLuisteren' | 'niveauSchrijven' | 'niveauSpreken'>): Vaardigheidsniveaus {
  const { niveau, niveauLezen, niveauLuisteren, niveauSchrijven, niveauSpreken } = invoer;
  return { LEZEN: niveauLezen || niveau, LUISTEREN: niveauLuisteren || niveau, SCHRIJVEN: niveauSchrijven || niveau, SPREKEN: niveauSpreken || niveau } as Vaardigheidsniveaus;
}

/**
 * Everything that stands in the way of this PIP, each at its field: dates, route and levels as DUO and the Besluit have
 * them, and that it holds what it must hold (Wi 15, Bi 5.3, 5.4, 5.5).
 */
export function keurPip(invoer: Pipinvoer, feiten: Keuringsfeiten): Pipbezwaar[] {
  return [...dagtekeningbezwaren(invoer, feiten), ...routebezwaren(invoer, feiten), ...intensiteitbezwaren(invoer, feiten), ...inhoudbezwaren(invoer, feiten)];
}

function dagtekeningbezwaren({ dagtekening }: Pipinvoer, { vandaag, vorig, kennisgevingOp, huisvestingOp }: Keuringsfeiten): Pipbezwaar[] {
  const bij = (code: Weigeringscode): Pipbezwaar[] => [{ veld: 'dagtekening', code }];
  if (dagtekening === '') return bij('VELD_VERPLICHT');
  if (!isDatum(dagtekening)) return bij('DATUM_ONGELDIG');
  if (dagtekening > vandaag) return bij('DATUM_IN_TOEKOMST');
  return dagtekeningPast(dagtekening, { kennisgevingOp, huisvestingOp, vorigeDagtekening: vorig?.dagtekening ?? null }) ? [] : bij('PIP_DAGTEKENING_TE_VROEG');
}

function routebezwaren(invoer: Pipinvoer, feiten: Keuringsfeiten): Pipbezwaar[] {
  const { leerroute, niveau, dagtekening } = invoer;
  const onbekend = (veld: string, waarde: string, kent: boolean): Pipbezwaar[] => (kent ? [] : [{ veld, code: waarde === '' ? 'VELD_VERPLICHT' : 'KEUZE_ONBEKEND' }]);
  const fouten = [...onbekend('leerroute', leerroute, isRoute(leerroute)), ...onbekend('niveau', niveau, isNiveau(niveau))];
  // Without a route and a level there is nothing to hold the skills against.
  if (!isRoute(leerroute) || !isNiveau(niveau)) return fouten;
  const { vorig, termijnStart } = feiten;
  if (vorig && termijnStart && isDatum(dagtekening) && !routewisselPast(vorig.leerroute, leerroute, dagtekening, termijnStart)) fouten.push({ veld: 'leerroute', code: 'PIP_ROUTE_TE_LAAT' });
  return [...fouten, ...niveaubezwaren(invoer, leerroute, feiten)];
}

function niveaubezwaren(invoer: Pipinvoer, leerroute: Leerroute, feiten: Keuringsfeiten): Pipbezwaar[] {
  const niveaus = niveausVan(invoer);
  if (!niveauPastBijRoute(leerroute, invoer.niveau as ErkNiveau)) return [{ veld: 'niveau', code: 'PIP_NIVEAU_PAST_NIET' }];
  const vreemd = PIP_VAARDIGHEDEN.filter((vaardigheid) => !isNiveau(niveaus[vaardigheid]) || !niveauPastBijRoute(leerroute, niveaus[vaardigheid]));
  if (vreemd.length > 0) return vreemd.map((vaardigheid) => ({ veld: NIVEAUVELDEN[vaardigheid], code: 'PIP_NIVEAU_PAST_NIET' }));
  if (hoogsteNiveau(niveaus) !== invoer.niveau) return [{ veld: 'niveau', code: 'PIP_NIVEAU_HOOGSTE' }];
  const code = afschaalbezwaar({ leerroute, niveaus }, feiten, invoer.dagtekening);
  if (code === null) return [];
  // Who brings down the whole plan names one level, and finds the objection there.
  const omlaag = afgeschaald(feiten.vorig, { leerroute, niveaus });
  return invoer.niveau === 'A2' ? [{ veld: 'niveau', code }] : omlaag.map((vaardigheid) => ({ veld: NIVEAUVELDEN[vaardigheid], code }));
}

/** From B1 to A2 comes after 600 hours of NT2 with enough effort, and never in a first PIP (Bi 5.5; DUO). */
function afschaalbezwaar(nieuw: Routekeuze, { vorig, nt2, vandaag }: Keuringsfeiten, dagtekening: Datum): Weigeringscode | null {
  if (afgeschaald(vorig, nieuw).length === 0) return null;
  if (vorig === null) return 'PIP_NIVEAU_PAST_NIET';
  // Who cannot see the lessons does not judge them; the server does.
  if (nt2 === null) return null;
  if (nt2.uren < pipparametersOp(isDatum(dagtekening) ? dagtekening : vandaag).afschaalUren) return 'PIP_AFSCHALEN_UREN';
  return nt2.inzet === 'VOLDOENDE' || nt2.inzet === 'GOED' ? null : 'PIP_AFSCHALEN_INZET';
}

/** Hours a week of a part: needed, or not for this person or route. */
function urenbezwaar(veld: string, uren: number | null, verboden: Weigeringscode | null): Pipbezwaar[] {
  if (verboden !== null) return uren === null ? [] : [{ veld, code: verboden }];
  if (uren === null) return [{ veld, code: 'VELD_VERPLICHT' }];
  return uren >= 0 && uren <= INTENSITEIT_HOOGSTENS ? [] : [{ veld, code: 'INTENSITEIT_ONJUIST' }];
}

function intensiteitbezwaren(invoer: Pipinvoer, { asiel }: Keuringsfeiten): Pipbezwaar[] {
  const { minstens, hoogstens } = GESPREKKEN_PER_JAAR;
  const keer = invoer.aantalGesprekkenPerJaar;
  return [
    // The gemeente buys the lessons of asielstatushouders; others choose their own course (Bi 5.3).
    ...urenbezwaar('intensiteitUrenPerWeek', invoer.intensiteitUrenPerWeek, asiel ? null : 'PIP_INTENSITEIT_ALLEEN_ASIEL'),
    ...urenbezwaar('pvtUrenPerWeek', invoer.pvtUrenPerWeek, null),
    ...urenbezwaar('mapUrenPerWeek', invoer.mapUrenPerWeek, invoer.leerroute === 'O' ? 'PIP_MAP_NIET_BIJ_ONDERWIJS' : null),
    ...(keer !== null && Number.isInteger(keer) && keer >= minstens && keer <= hoogstens ? [] : [{ veld: 'aantalGesprekkenPerJaar', code: 'GESPREKKEN_ONJUIST' as const }]),
  ];
}

function tekstbezwaar(veld: string, tekst: string | null, leeg: Weigeringscode | null, hoogstens = PIP_TEKST_HOOGSTENS): Pipbezwaar[] {
  const lengte = tekst?.trim().length ?? 0;
  if (lengte === 0) return leeg === null ? [] : [{ veld, code: leeg }];
  return lengte > hoogstens ? [{ veld, code: 'TEKST_TE_LANG' }] : [];
}

function inhoudbezwaren(invoer: Pipinvoer, feiten: Keuringsfeiten): Pipbezwaar[] {
  return [
    ...tekstbezwaar('hoofddoel', invoer.hoofddoel, null), ...tekstbezwaar('ontwikkeldoel', invoer.ontwikkeldoel, null),
    ...tekstbezwaar('ondersteuning', invoer.ondersteuning, 'VELD_VERPLICHT'), ...tekstbezwaar('vve', invoer.vve, null),
    ...invoer.beschikkingen.flatMap((_, i) => bijlagebezwaren(invoer, i, feiten)),
    ...tekstbezwaar('redenWijziging', invoer.redenWijziging, feiten.vorig ? 'PIP_REDEN_NODIG' : null),
  ];
}

function bijlagebezwaren({ beschikkingen }: Pipinvoer, i: number, { asiel, vandaag }: Keuringsfeiten): Pipbezwaar[] {
  const bijlage = beschikkingen[i];
  if (!bijlage) return [];
  const { soort, dagtekening, kenmerk } = bijlage;
  const bij = (deel: string, code: Weigeringscode): Pipbezwaar => ({ veld: `beschikkingen.${i}.${deel}`, code });
  const uit: Pipbezwaar[] = [];
  if (!(PW_BESCHIKKINGEN as readonly string[]).includes(soort)) uit.push(bij('soort', 'KEUZE_ONBEKEND'));
  else if (beschikkingen.findIndex((b) => b.soort === soort) < i) uit.push(bij('soort', 'STAAT_ER_AL'));
  // Ontzorgen is for asielstatushouders with bijstand alone (PW 56a).
  else if (soort === 'PW_ONTZORGEN' && !asiel) uit.push(bij('soort', 'PIP_ONTZORGEN_ALLEEN_ASIEL'));
  if (!isDatum(dagtekening)) uit.push(bij('dagtekening', dagtekening === '' ? 'VELD_VERPLICHT' : 'DATUM_ONGELDIG'));
  else if (dagtekening > vandaag) uit.push(bij('dagtekening', 'DATUM_IN_TOEKOMST'));
  return [...uit, ...tekstbezwaar(`beschikkingen.${i}.kenmerk`, kenmerk, null, KENMERK_HOOGSTENS)];
}
