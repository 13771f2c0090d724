import type { Attentie, Attentiesoort } from './attenties.ts';
import { type Datum, plusDagen, plusMaanden } from './datum.ts';
import { ijkplichten } from './ontzorgen.ts';
import type { Leerroute } from './pip.ts';
import { parametersOp, TERMIJNPARAMETERS } from './termijnen.ts';
import { type Stage, volgendeEvaluatie } from './werk.ts';

/** A period that runs at one partner or in one rubriek. It is told only to who reads that rubriek, so it is never kept as a row. */
export interface Eldersfeiten {
  leerroute?: Leerroute | null | undefined;
  asielstatushouder: boolean;
  startklasVan: Datum | null;
  /** When lessons of the route began. */
  gestartOp: Datum | null;
  termijnEinde: Datum | null;
  /** Absent: the viewer does not read the rubriek, and then nothing is said of it. */
  startadviesOp?: Datum | null | undefined;
  laatsteUrenOp?: Datum | null | undefined;
  begeleiding?: { van: Datum | null; tot: Datum | null; spreekuurTot: Datum | null } | null | undefined;
  /** The newest measurement of zelfredzaamheid. */
  zelfredzaamheidOp?: Datum | null | undefined;
  ontzorgen?: { van: Datum | null; tot: Datum | null; ijkmomenten: readonly Datum[] } | null | undefined;
  taalstages?: readonly (Stage & { id: string })[] | undefined;
  pvtOndertekendOp?: Datum | null | undefined;
  mapEindgesprekOp?: Datum | null | undefined;
  wonen?: { sleutelOp: Datum | null; aftersalesOp: Datum | null } | null | undefined;
}

/** An attentie with a last day. */
export type Termijnattentie = Attentie & { sinds: Datum; uiterlijk: Datum };

function termijn(soort: Attentiesoort, zin: string, sinds: Datum, uiterlijk: Datum, bron: string, feit: string = sinds): Termijnattentie {
  return { soort, zin, sinds, uiterlijk, bron, feit };
}

/** D12: the first and the last day on which the advice of the docent is expected. */
export function startadviesVenster(startklasVan: Datum, reeks: typeof TERMIJNPARAMETERS = TERMIJNPARAMETERS): { vanaf: Datum; uiterlijk: Datum } {
  const { starterzVanafDagen, starterzDagen } = parametersOp(startklasVan, reeks);
  return { vanaf: plusDagen(startklasVan, starterzVanafDagen), uiterlijk: plusDagen(startklasVan, starterzDagen) };
}

/** D12: the docent advises after seven to ten weeks of StarterZ. */
function starterz({ startklasVan, startadviesOp }: Eldersfeiten, reeks: typeof TERMIJNPARAMETERS): Termijnattentie[] {
  if (!startklasVan || startadviesOp === undefined || (startadviesOp !== null && startadviesOp >= startklasVan)) return [];
  return [termijn('STARTERZ_ADVIES', 'De docent heeft nog geen advies gegeven na de startklas.', startklasVan, startadviesVenster(startklasVan, reeks).uiterlijk, 'Uitvoeringsplan Dalfsen 2.1.3')];
}

/** D13: in the Z-route the participatie starts some three months after the lessons; the norm is for asielstatushouders (Bi 3.14). */
function participatie({ leerroute, asielstatushouder, gestartOp, laatsteUrenOp }: Eldersfeiten, reeks: typeof TERMIJNPARAMETERS): Termijnattentie[] {
  if (leerroute !== 'Z' || !asielstatushouder || !gestartOp || laatsteUrenOp !== null) return [];
  return [termijn('PARTICIPATIE_START', 'De participatie is nog niet begonnen.', gestartOp, plusMaanden(gestartOp, parametersOp(gestartOp, reeks).participatieMaanden), 'Uitvoeringsplan Dalfsen 3.4.2')];
}

/** D14: eighteen months of begeleiding, then twelve of spreekuur; after a year a look at financial independence. */
function begeleiding({ begeleiding: b, zelfredzaamheidOp }: Eldersfeiten, reeks: typeof TERMIJNPARAMETERS): Termijnattentie[] {
  if (!b?.van) return [];
  const p = parametersOp(b.van, reeks);
  const einde = b.tot ?? plusDagen(plusMaanden(b.van, p.begeleidingMaanden), -1);
  const spreekuur = b.spreekuurTot ?? plusMaanden(einde, p.spreekuurMaanden);
  const jaar = plusMaanden(b.van, p.zelfredzaamheidMaanden);
  return [
    termijn('BEGELEIDING_EINDIGT', 'De maatschappelijke begeleiding eindigt; daarna is er spreekuur.', b.van, einde, 'Uitvoeringsplan Dalfsen 5.1', einde),
    termijn('SPREEKUUR_EINDIGT', 'Het spreekuur van VluchtelingenWerk eindigt.', einde, spreekuur, 'Uitvoeringsplan Dalfsen 5.1', spreekuur),
    ...(zelfredzaamheidOp === undefined || (zelfredzaamheidOp !== null && zelfredzaamheidOp >= plusMaanden(jaar, -2)) ? []
      : [termijn('ZELFREDZAAMHEID_TOETS', 'Na een jaar begeleiding wordt de zelfredzaamheid bekeken.', b.van, jaar, 'Uitvoeringsplan Thuis in Dalfsen 1.1.5', jaar)]),
  ];
}

/** D15: after three and six months is decided whether the ontzorgen goes on. */
function ontzorgen({ ontzorgen: o }: Eldersfeiten): Termijnattentie[] {
  if (!o?.van) return [];
  const { van, ijkmomenten } = o;
  return ijkplichten(van, ijkmomenten.map((datum) => ({ datum }))).filter(({ gehoudenOp }) => gehoudenOp === null).map(({ maand, uiterlijk }) =>
    termijn('IJKMOMENT', `Het ijkmoment van het ontzorgen na ${maand} maanden.`, van, uiterlijk, 'Participatiewet 56a', `${van} ${maand}`));
}

/** D17: a taalstage is evaluated after three months, and after six where it goes on. */
function taalstages({ taalstages: stages }: Eldersfeiten): Termijnattentie[] {
  return (stages ?? []).flatMap((stage) => {
    const plicht = volgendeEvaluatie(stage);
    if (!plicht) return [];
    const zin = `De evaluatie van de taalstage na ${plicht.maand} maanden, met het bedrijf en de stagiair.`;
    return [termijn('TAALSTAGE_EVALUATIE', zin, stage.van, plicht.uiterlijk, 'Uitvoeringsplan Thuis in Dalfsen 1.1.2', `${stage.id.slice(0, 8)} ${plicht.maand}`)];
  });
}

/** D18: PVT and MAP within the term. There is no MAP in the onderwijsroute. */
function pvtEnMap({ termijnEinde, leerroute, pvtOndertekendOp, mapEindgesprekOp }: Eldersfeiten): Termijnattentie[] {
  if (!termijnEinde) return [];
  return [
    ...(pvtOndertekendOp === null ? [termijn('PVT_NODIG', 'De participatieverklaring is nog niet getekend.', termijnEinde, termijnEinde, 'Besluit inburgering 3.1')] : []),
    ...(mapEindgesprekOp === null && leerroute && leerroute !== 'O' ? [termijn('MAP_NODIG', 'De MAP is nog niet klaar: het eindgesprek is er niet.', termijnEinde, termijnEinde, 'Besluit inburgering 3.2')] : []),
  ];
}

/** D22: some months after the key the woningcorporatie asks how it goes. */
function aftersales({ wonen }: Eldersfeiten, reeks: typeof TERMIJNPARAMETERS): Termijnattentie[] {
  if (!wonen?.sleutelOp || wonen.aftersalesOp !== null) return [];
  return [termijn('AFTERSALES', 'Het gesprek van de woningcorporatie na de verhuizing.', wonen.sleutelOp, plusMaanden(wonen.sleutelOp, parametersOp(wonen.sleutelOp, reeks).aftersalesMaanden), 'Uitvoeringsplan Dalfsen 4')];
}

/** The periods at partners and in single rubrieken that are not done yet, each with its last day. */
export function termijnenElders(f: Eldersfeiten, reeks = TERMIJNPARAMETERS): Termijnattentie[] {
  return [...starterz(f, reeks), ...participatie(f, reeks), ...begeleiding(f, reeks), ...ontzorgen(f), ...taalstages(f), ...pvtEnMap(f), ...aftersales(f, reeks)];
}
