import { type Datum, dagenTussen, plusDagen } from './datum.ts';
import { geldendOp } from './geldend.ts';
import type { Leerroute } from './pip.ts';
import { wachtTeLangSinds } from './signalen.ts';
import { niveauVerschil, type ErkNiveau, type Vaardigheid } from './taal.ts';
import { urennormenOp } from './urennormen.ts';

/**
 * What asks for somebody, computed from facts. An attentie is there while its fact is, and gone with it; it is stored
 * nowhere, so it cannot be fired once and lost. (A *signaal* is what a partner reports; that is another word and another table.)
 */
export const ATTENTIESOORTEN = [
  'ONVERKLAARD_VERZUIM', 'VERZUIMPATROON', 'LAGE_AANWEZIGHEID', 'STAGNATIE', 'ACHTER_TAALUREN', 'ACHTER_PARTICIPATIE', 'GEEN_PRESENTIE', 'GEEN_RAPPORTAGE', 'GEEN_UREN', 'GEEN_PIP',
  'UREN_600', 'UREN_800_TAAL', 'UREN_800_PARTICIPATIE', 'UREN_SAMENLOOP', 'CONTRACT_EINDE', 'ROUTEWISSEL_EINDIGT', 'VERLENGING_MOGELIJK', 'STARTERZ_ADVIES', 'PARTICIPATIE_START', 'BEGELEIDING_EINDIGT', 'SPREEKUUR_EINDIGT',
  'ZELFREDZAAMHEID_TOETS', 'IJKMOMENT', 'TAALSTAGE_EVALUATIE', 'PVT_NODIG', 'MAP_NODIG', 'AFTERSALES', 'TAALPUNT_NODIG', 'SIGNAAL_WACHT',
] as const;
export type Attentiesoort = (typeof ATTENTIESOORTEN)[number];

/** Thresholds are choices of the gemeente and change: numbers with a validity date. */
export interface Attentieparameters {
  /** First day on which these numbers hold. */
  geldigVan: Datum;
  /** So many lessons missed without a valid reason in so many days. */
  onverklaardAantal: number;
  onverklaardDagen: number;
  /** So many absences on one day of the week in so many days, and at least this part of all absences. */
  patroonAantal: number;
  patroonDagen: number;
  patroonDeel: number;
  /** Attendance below this percentage over so many days, where there were so many lessons at least. */
  aanwezigheidProcent: number;
  aanwezigheidDagen: number;
  aanwezigheidLessen: number;
  /** Hours of lessons after which a lower level may be asked (D9, Bi 5.5). */
  afschalenUren: number;
  /** Behind the pace when this part of what should have been followed is missing, from so many days after the start. */
  tempoDeel: number;
  tempoVanafDagen: number;
  /** The end of a contract or of the time for another route is said so many days before. */
  contractDagen: number;
  routewisselDagen: number;
  /** PVT and MAP are asked for in the last so many days of the term (D18). */
  pvtMapDagen: number;
}

export const ATTENTIEPARAMETERS: readonly Attentieparameters[] = [{
  geldigVan: '2022-01-01', onverklaardAantal: 2, onverklaardDagen: 28, patroonAantal: 3, patroonDagen: 56, patroonDeel: 0.6, aanwezigheidProcent: 80, aanwezigheidDagen: 84, aanwezigheidLessen: 8,
  afschalenUren: 600, tempoDeel: 0.15, tempoVanafDagen: 180, contractDagen: 90, routewisselDagen: 60, pvtMapDagen: 365,
}];

/** The thresholds that hold on a day: the newest set that had started. */
export function attentieparametersOp(dag: Datum, reeks: readonly Attentieparameters[] = ATTENTIEPARAMETERS): Attentieparameters {
  return geldendOp(dag, reeks);
}

/** What asks, why in words, and by which fact it is recognised: a new fact is a new attentie. */
export interface Attentie {
  soort: Attentiesoort;
  zin: string;
  /** The day of the fact; null where only is known that it is so today. */
  sinds: Datum | null;
  /** Last day on which it is in time, where there is one. */
  uiterlijk?: Datum;
  bron: string;
  /** Recognises the fact: what a person did with the attentie holds for this and for no other. No personal data. */
  feit: string;
}

/** Lessons of a stretch of days by day of the week (1 is Monday), and the newest unexplained absence. */
export interface Verzuimfeiten {
  /** Absences by day of the week, in the days of the pattern. */
  perWeekdag: Readonly<Record<string, number>>;
  /** First day of the newest absence that counts for the pattern. */
  laatsteAfwezigOp: Datum | null;
  onverklaard: number;
  laatsteOnverklaardOp: Datum | null;
  lessen: number;
  aanwezig: number;
}

/** One report: the level of each skill that it names. */
export interface Rapport {
  datum: Datum;
  niveaus: Readonly<Partial<Record<Vaardigheid, ErkNiveau>>>;
}

/** Lessons missed without a valid reason. */
export function onverklaardVerzuim({ onverklaard, laatsteOnverklaardOp }: Verzuimfeiten, vandaag: Datum, reeks = ATTENTIEPARAMETERS): Attentie | null {
  const { onverklaardAantal, onverklaardDagen } = attentieparametersOp(vandaag, reeks);
  if (onverklaard < onverklaardAantal || laatsteOnverklaardOp === null) return null;
  return {
    soort: 'ONVERKLAARD_VERZUIM', zin: `${onverklaard} lessen gemist zonder geldige reden, in ${onverklaardDagen} dagen.`, sinds: laatsteOnverklaardOp, bron: 'Besluit inburgering 9.2.4', feit: laatsteOnverklaardOp,
  };
}

const WEEKDAGEN: readonly string[] = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'];

/** Absences that fall on one and the same day of the week. */
export function verzuimpatroon({ perWeekdag, laatsteAfwezigOp }: Verzuimfeiten, vandaag: Datum, reeks = ATTENTIEPARAMETERS): Attentie | null {
  const { patroonAantal, patroonDagen, patroonDeel } = attentieparametersOp(vandaag, reeks);
  const alle = Object.values(perWeekdag).reduce((som, n) => som + n, 0);
  const [dag, aantal] = Object.entries(perWeekdag).sort(([a, x], [b, y]) => y - x || a.localeCompare(b))[0] ?? ['', 0];
  if (laatsteAfwezigOp === null || aantal < patroonAantal || aantal < alle * patroonDeel) return null;
  const zin = `${aantal} van de ${alle} keer afwezig op ${WEEKDAGEN[Number(dag) - 1] ?? 'dezelfde dag'}, in ${patroonDagen} dagen.`;
  return { soort: 'VERZUIMPATROON', zin, sinds: laatsteAfwezigOp, bron: 'Uitvoeringsplan Thuis in Dalfsen 4.2.1', feit: `${dag} ${laatsteAfwezigOp}` };
}

/** Attendance below the percentage that the gemeente set; a handful of lessons says nothing yet. */
export function lageAanwezigheid({ lessen, aanwezig }: Verzuimfeiten, vandaag: Datum, reeks = ATTENTIEPARAMETERS): Attentie | null {
  const { aanwezigheidProcent, aanwezigheidDagen, aanwezigheidLessen } = attentieparametersOp(vandaag, reeks);
  if (lessen < aanwezigheidLessen || aanwezig * 100 >= lessen * aanwezigheidProcent) return null;
  const sinds = plusDagen(vandaag, 1 - aanwezigheidDagen);
  return {
    soort: 'LAGE_AANWEZIGHEID', zin: `Bij ${aanwezig} van de ${lessen} lessen aanwezig; de grens is ${aanwezigheidProcent} procent.`, sinds, bron: 'Besluit inburgering 9.2.4',
    // As long as it stays below there is one fact; each quarter asks to look again.
    feit: kwartaalNaam(vandaag),
  };
}

function kwartaalNaam(dag: Datum): string {
  return `${dag.slice(0, 4)}K${Math.ceil(Number(dag.slice(5, 7)) / 3)}`;
}

/** No skill rose between the last two reports. A skill that only one of them names says nothing. */
export function stagnatie(rapporten: readonly Rapport[]): Attentie | null {
  const [nu, eerder] = [...rapporten].sort((a, b) => (a.datum < b.datum ? 1 : -1));
  if (!nu || !eerder) return null;
  const samen = (Object.keys(nu.niveaus) as Vaardigheid[]).flatMap((vaardigheid) => {
    const [van, naar] = [eerder.niveaus[vaardigheid], nu.niveaus[vaardigheid]];
    return van && naar ? [niveauVerschil(van, naar)] : [];
  });
  if (samen.length === 0 || samen.some((verschil) => verschil > 0)) return null;
  return { soort: 'STAGNATIE', zin: 'Geen vooruitgang in de laatste twee rapportages.', sinds: nu.datum, bron: 'Besluit inburgering 5.3, vierde lid', feit: nu.datum };
}

/** What the pace of 800 + 800 hours is held against. */
export interface Tempofeiten {
  leerroute: Leerroute | null;
  asielstatushouder: boolean;
  termijnStart: Datum | null;
  termijnEinde: Datum | null;
  /** Minutes that count; null = not readable as a whole. */
  taalMinuten: number | null;
  participatieMinuten: number | null;
}

/** Hours that should have been followed on a day, at an even pace from the first to the last day of the term. */
export function tempoUren(norm: number, van: Datum, tot: Datum, dag: Datum): number {
  return Math.min(1, Math.max(0, dagenTussen(van, dag) / Math.max(1, dagenTussen(van, tot) + 1))) * norm;
}

/** Whole hours of a number of minutes. */
function uren(minuten: number): number {
  return Math.floor(minuten / 60);
}

/** Hours behind the pace that the Z-route asks (Bi 3.14): lessons for everybody, participatie only for asielstatushouders. */
export function achterOpTempo(f: Tempofeiten, vandaag: Datum, reeks = ATTENTIEPARAMETERS): Attentie[] {
  const { termijnStart, termijnEinde } = f;
  if (f.leerroute !== 'Z' || !termijnStart || !termijnEinde) return [];
  const p = attentieparametersOp(vandaag, reeks);
  if (dagenTussen(termijnStart, vandaag) < p.tempoVanafDagen) return [];
  const { taalUren, participatieUren } = urennormenOp(vandaag);
  const kijk = (soort: 'ACHTER_TAALUREN' | 'ACHTER_PARTICIPATIE', minuten: number | null, norm: number, wat: string): Attentie[] => {
    if (minuten === null) return [];
    const verwacht = tempoUren(norm, termijnStart, termijnEinde, vandaag);
    if (minuten / 60 >= verwacht * (1 - p.tempoDeel)) return [];
    const zin = `${uren(minuten)} uur ${wat}; op dit moment hoort het ${Math.floor(verwacht)} uur te zijn, van de ${norm}.`;
    return [{ soort, zin, sinds: plusDagen(termijnStart, p.tempoVanafDagen), bron: 'Besluit inburgering 3.14', feit: kwartaalNaam(vandaag) }];
  };
  return [
    ...kijk('ACHTER_TAALUREN', f.taalMinuten, taalUren, 'taalles'),
    ...(f.asielstatushouder ? kijk('ACHTER_PARTICIPATIE', f.participatieMinuten, participatieUren, 'participatie') : []),
  ];
}

/** Hours that were reached: 600 in the B1-route allows a lower level per skill (Bi 5.5), 800 is the norm of the Z-route (Bi 3.14). */
export function bereikteUren(f: Tempofeiten, vandaag: Datum, reeks = ATTENTIEPARAMETERS): Attentie[] {
  const p = attentieparametersOp(vandaag, reeks);
  const bereikt = (soort: Attentiesoort, minuten: number | null, norm: number, zin: string, bron: string): Attentie[] =>
    (minuten !== null && minuten >= norm * 60 ? [{ soort, zin, sinds: null, bron, feit: String(norm) }] : []);
  if (f.leerroute === 'B1') return bereikt('UREN_600', f.taalMinuten, p.afschalenUren, `${p.afschalenUren} uur taalles gevolgd: een lager niveau per vaardigheid mag nu, bij voldoende inzet.`, 'Besluit inburgering 5.5');
  if (f.leerroute !== 'Z') return [];
  const { taalUren, participatieUren } = urennormenOp(vandaag);
  return [
    ...bereikt('UREN_800_TAAL', f.taalMinuten, taalUren, `${taalUren} uur taalles gehaald.`, 'Besluit inburgering 3.14'),
    ...(f.asielstatushouder ? bereikt('UREN_800_PARTICIPATIE', f.participatieMinuten, participatieUren, `${participatieUren} uur participatie gehaald.`, 'Besluit inburgering 3.14') : []),
  ];
}

/** Organisations wrote the same hours, or more than somebody can have done. They do not see those of each other, so somebody has to ask. */
export function urenSamenloop({ dagen, laatsteOp }: { dagen: number; laatsteOp: Datum | null }): Attentie | null {
  if (laatsteOp === null || dagen === 0) return null;
  const zin = dagen === 1 ? 'Op één dag vallen uren van organisaties samen.' : `Op ${dagen} dagen vallen uren van organisaties samen.`;
  return { soort: 'UREN_SAMENLOOP', zin, sinds: laatsteOp, bron: 'Besluit inburgering 3.14', feit: laatsteOp };
}

/** A partner waits longer for an answer than was agreed. */
export function signaalWacht({ wachtSinds, aantal }: { wachtSinds: Datum | null; aantal: number }, vandaag: Datum): Attentie | null {
  if (wachtSinds === null || wachtSinds > wachtTeLangSinds(vandaag)) return null;
  const zin = aantal === 1 ? 'Een partner wacht te lang op een antwoord.' : `Op ${aantal} signalen wacht een partner op een antwoord.`;
  return { soort: 'SIGNAAL_WACHT', zin, sinds: wachtSinds, bron: 'Wet inburgering 35', feit: wachtSinds };
}

/** The contract with the school ends before the lessons do. */
export function contractEinde(contractTot: Datum | null, vandaag: Datum, reeks = ATTENTIEPARAMETERS): Attentie | null {
  if (contractTot === null || dagenTussen(vandaag, contractTot) > attentieparametersOp(vandaag, reeks).contractDagen) return null;
  const sinds = plusDagen(contractTot, -attentieparametersOp(vandaag, reeks).contractDagen);
  const zin = contractTot < vandaag ? 'Het contract met de taalaanbieder is voorbij, en er zijn nog lessen.' : 'Het contract met de taalaanbieder loopt af.';
  return { soort: 'CONTRACT_EINDE', zin, sinds, bron: 'Uitvoeringsplan Dalfsen 3.3', feit: contractTot };
}

/** Every statushouder is referred to the Taalpunt; from the day that the intake is done or the term began, whoever is not asks for it. */
export function taalpuntNodig({ verwezenOp, asielstatushouder, vanaf }: { verwezenOp: Datum | null; asielstatushouder: boolean; vanaf: Datum | null }): Attentie | null {
  if (!asielstatushouder || verwezenOp !== null || vanaf === null) return null;
  return { soort: 'TAALPUNT_NODIG', zin: 'Iedere statushouder gaat naar het Taalpunt; deze persoon is nog niet aangemeld.', sinds: vanaf, bron: 'Uitvoeringsplan Thuis in Dalfsen 1.1.2', feit: 'nooit' };
}
