import {
  achterOpTempo, ATTENTIEPARAMETERS, ATTENTIESOORTEN, type Attentie, attentieparametersOp, type Attentiesoort, bereikteUren, contractEinde, lageAanwezigheid, onverklaardVerzuim, type Rapport, signaalWacht, stagnatie, taalpuntNodig, urenSamenloop,
  type Verzuimfeiten, verzuimpatroon,
} from './attenties.ts';
import { type Datum, dagenTussen, plusDagen, plusMaanden } from './datum.ts';
import { type Ontbreeksoort, watOntbreekt } from './ontbreekt.ts';
import { type Leerroute, routewisselTot } from './pip.ts';
import { termijnStaat, type Termijn, TERMIJNPARAMETERS, TERMIJNSOORTEN, type Termijnsoort, type Termijnstaat, verlengingVanaf } from './termijnen.ts';
import { type Eldersfeiten, termijnenElders } from './termijnenElders.ts';
import type { Doelgroep, Fase } from './weg.ts';

/** Everything that can ask for somebody: a period of the way, or an attentie. */
export const TAAKSOORTEN = [...TERMIJNSOORTEN, ...ATTENTIESOORTEN] as const;
export type Taaksoort = Termijnsoort | Attentiesoort;

/** Longest time ahead that a task is put off, in days; longest reason. Choices of the portal. */
export const UITSTEL_DAGEN = 92;
export const UITSTEL_REDEN_HOOGSTENS = 300;

/** The categories of data that a task tells of: who does not read them all is not told that it is there. */
export type Taakrubriek =
  | 'TRAJECTSTATUS' | 'PIP_KERN' | 'TAAL_PRESENTIE' | 'TAAL_VOORTGANG' | 'PARTICIPATIE_UREN' | 'GESPREKKEN' | 'STARTADVIES' | 'BEGELEIDING' | 'ZELFREDZAAMHEID' | 'ONTZORGEN' | 'WERK' | 'PVT_TRAJECT'
  | 'MAP_TRAJECT' | 'WONEN' | 'BETROKKENEN' | 'SIGNALEN';

interface Taakregel {
  /** What to do about it, as a sentence of one line. */
  doen: string;
  rubrieken: readonly Taakrubriek[];
  /** 1 today, 2 this week, 3 good to know. A period that is late is always 1, one that is near 2. */
  ernst: 1 | 2 | 3;
}

const T = 'TRAJECTSTATUS';

export const TAAKREGELS: Readonly<Record<Taaksoort, Taakregel>> = {
  KOFFIE_EN_KOEK: { doen: 'Plan Koffie & Koek, samen met de casemanager van het COA.', rubrieken: [T], ernst: 2 },
  BREDE_INTAKE: { doen: 'Plan het volgende intakegesprek of rond de intake af.', rubrieken: [T], ernst: 2 },
  PIP: { doen: 'Houd het afsluitende gesprek en stel het PIP vast.', rubrieken: [T], ernst: 2 },
  VOORTGANGSGESPREK: { doen: 'Plan een voortgangsgesprek en leg het vast.', rubrieken: [T], ernst: 2 },
  INBURGERINGSTERMIJN: { doen: 'Bespreek wat er nog moet, en of verlenging nodig is.', rubrieken: [T], ernst: 2 },
  VERLENGING_BESLUIT: { doen: 'Vraag bij DUO na hoe het staat.', rubrieken: [T], ernst: 3 },
  OVERDRACHTSPAKKET: { doen: 'Vraag het PIP, de voortgang en de boetes op bij de vorige gemeente.', rubrieken: [T], ernst: 2 },
  ONVERKLAARD_VERZUIM: { doen: 'Bel, en vraag wat er aan de hand is.', rubrieken: ['TAAL_PRESENTIE'], ernst: 1 },
  VERZUIMPATROON: { doen: 'Vraag wat er op die dag speelt: werk, opvang of vervoer.', rubrieken: ['TAAL_PRESENTIE'], ernst: 2 },
  LAGE_AANWEZIGHEID: { doen: 'Bespreek met de persoon en de school hoe het beter kan.', rubrieken: ['TAAL_PRESENTIE'], ernst: 2 },
  STAGNATIE: { doen: 'Bespreek met de school wat helpt: Koffie & Taal, een taalcoach, een andere groep.', rubrieken: ['TAAL_VOORTGANG'], ernst: 2 },
  ACHTER_TAALUREN: { doen: 'Spreek af hoe de uren worden ingehaald.', rubrieken: [T, 'PIP_KERN', 'TAAL_PRESENTIE'], ernst: 2 },
  ACHTER_PARTICIPATIE: { doen: 'Zoek extra activiteiten die meetellen.', rubrieken: [T, 'PIP_KERN', 'PARTICIPATIE_UREN'], ernst: 2 },
  GEEN_PRESENTIE: { doen: 'Vraag de school om de presentie in te vullen.', rubrieken: [T, 'PIP_KERN', 'TAAL_PRESENTIE'], ernst: 3 },
  GEEN_RAPPORTAGE: { doen: 'Vraag de school om een rapportage.', rubrieken: [T, 'PIP_KERN', 'TAAL_PRESENTIE', 'TAAL_VOORTGANG'], ernst: 3 },
  GEEN_UREN: { doen: 'Vraag de participatieaanbieder om de uren in te vullen.', rubrieken: [T, 'PIP_KERN', 'PARTICIPATIE_UREN'], ernst: 3 },
  GEEN_PIP: { doen: 'Stel het PIP vast, of leg vast waarop u wacht.', rubrieken: [T, 'PIP_KERN'], ernst: 3 },
  UREN_600: { doen: 'Bespreek of een lager niveau per vaardigheid nodig is, en wijzig dan het PIP.', rubrieken: ['PIP_KERN', 'TAAL_PRESENTIE'], ernst: 3 },
  UREN_800_TAAL: { doen: 'Bespreek met de school of de route klaar is.', rubrieken: ['PIP_KERN', 'TAAL_PRESENTIE'], ernst: 3 },
  UREN_800_PARTICIPATIE: { doen: 'Plan het eindgesprek als ook de taaluren klaar zijn.', rubrieken: [T, 'PIP_KERN', 'PARTICIPATIE_UREN'], ernst: 3 },
  UREN_SAMENLOOP: { doen: 'Vraag de organisaties welke uren kloppen. Dubbele uren tellen één keer.', rubrieken: ['PARTICIPATIE_UREN'], ernst: 2 },
  CONTRACT_EINDE: { doen: 'Bespreek waar de lessen doorgaan.', rubrieken: ['BETROKKENEN'], ernst: 3 },
  ROUTEWISSEL_EINDIGT: { doen: 'Kijk of de leerroute nog past.', rubrieken: [T, 'PIP_KERN'], ernst: 3 },
  VERLENGING_MOGELIJK: { doen: 'Kijk of de termijn wordt gehaald, en vraag anders verlenging aan.', rubrieken: [T], ernst: 3 },
  STARTERZ_ADVIES: { doen: 'Vraag de docent om het advies.', rubrieken: [T, 'STARTADVIES'], ernst: 2 },
  PARTICIPATIE_START: { doen: 'Regel een plek bij een participatieaanbieder.', rubrieken: [T, 'PIP_KERN', 'PARTICIPATIE_UREN'], ernst: 2 },
  BEGELEIDING_EINDIGT: { doen: 'Bespreek met VluchtelingenWerk wat nog nodig is.', rubrieken: ['BEGELEIDING'], ernst: 3 },
  SPREEKUUR_EINDIGT: { doen: 'Vertel waar iemand daarna terecht kan.', rubrieken: ['BEGELEIDING'], ernst: 3 },
  ZELFREDZAAMHEID_TOETS: { doen: 'Bekijk met VluchtelingenWerk hoe zelfstandig iemand met geld omgaat.', rubrieken: ['BEGELEIDING', 'ZELFREDZAAMHEID'], ernst: 3 },
  IJKMOMENT: { doen: 'Besluit of het ontzorgen doorgaat, minder wordt of stopt.', rubrieken: ['ONTZORGEN'], ernst: 2 },
  TAALSTAGE_EVALUATIE: { doen: 'Bespreek de stage met het bedrijf en de stagiair.', rubrieken: ['WERK'], ernst: 2 },
  PVT_NODIG: { doen: 'Meld aan voor de volgende PVT-groep.', rubrieken: [T, 'PVT_TRAJECT'], ernst: 2 },
  MAP_NODIG: { doen: 'Spreek af wanneer de MAP klaar is en plan het eindgesprek.', rubrieken: [T, 'PIP_KERN', 'MAP_TRAJECT'], ernst: 2 },
  TAALPUNT_NODIG: { doen: 'Meld aan bij het Taalpunt, voor een taalcoach, Koffie en Taal of het taalcafé.', rubrieken: [T, 'BETROKKENEN'], ernst: 3 },
  AFTERSALES: { doen: 'Vraag de woningcorporatie of het gesprek is geweest.', rubrieken: ['WONEN'], ernst: 3 },
  SIGNAAL_WACHT: { doen: 'Lees het signaal en antwoord, of handel het af.', rubrieken: ['SIGNALEN'], ernst: 1 },
};

/** What of one person is known to the viewer. A part that is not readable is absent, and of it nothing is said. */
export interface Taakfeiten {
  traject?: {
    doelgroep: Doelgroep | null; fase: Fase | null; intakeAfgerondOp: Datum | null; termijnStart: Datum | null; termijnEinde: Datum | null; verlengdTot: Datum | null; verlengingAangevraagdOp: Datum | null;
    startklasVan: Datum | null; gestartOp: Datum | null; klaar: boolean; termijnen: readonly Pick<Termijn, 'soort' | 'startfeit' | 'uiterlijk' | 'artikel' | 'pauzeSinds'>[];
  } | undefined;
  pip?: { leerroute: Leerroute | null; eerstePipOp: Datum | null } | undefined;
  presentie?: (Verzuimfeiten & { minuten: number; laatsteLesOp: Datum | null }) | undefined;
  voortgang?: { laatsteRapportageOp: Datum | null; rapporten: readonly Rapport[] } | undefined;
  uren?: { minutenTellend: number; laatsteUrenOp: Datum | null; samenloop: { dagen: number; laatsteOp: Datum | null } } | undefined;
  contract?: { tot: Datum | null } | undefined;
  /** The first day on which the Taalpunt has the person, or will have; null where nobody referred. */
  taalpunt?: { verwezenOp: Datum | null } | undefined;
  signalen?: { wachtSinds: Datum | null; aantal: number } | undefined;
  elders: Pick<Eldersfeiten, 'startadviesOp' | 'begeleiding' | 'zelfredzaamheidOp' | 'ontzorgen' | 'taalstages' | 'pvtOndertekendOp' | 'mapEindgesprekOp' | 'wonen'>;
}

/** One thing that asks for somebody, with why and what to do. */
export interface Taakvorm {
  soort: Taaksoort;
  zin: string;
  bron: string;
  sinds: Datum | null;
  uiterlijk: Datum | null;
  staat: Termijnstaat | null;
  feit: string;
  ernst: 1 | 2 | 3;
}

const ONTBREEKT: Partial<Record<Ontbreeksoort, { soort: Attentiesoort; bron: string }>> = {
  // The talk is a period, with its own last day.
  PIP: { soort: 'GEEN_PIP', bron: 'Wet inburgering 15' },
  PRESENTIE: { soort: 'GEEN_PRESENTIE', bron: 'Besluit inburgering 9.2.4' },
  VOORTGANGSRAPPORTAGE: { soort: 'GEEN_RAPPORTAGE', bron: 'Besluit inburgering 9.2.4' },
  PARTICIPATIE_UREN: { soort: 'GEEN_UREN', bron: 'Besluit inburgering 3.14' },
};

function ontbrekend({ traject, pip, presentie, voortgang, uren }: Taakfeiten, vandaag: Datum): Attentie[] {
  const eerstePipOp = pip?.eerstePipOp ?? (traject?.termijnStart ? plusDagen(traject.termijnStart, -1) : pip === undefined ? undefined : null);
  return watOntbreekt({
    fase: traject?.fase, doelgroep: traject?.doelgroep, leerroute: pip?.leerroute, intakeAfgerondOp: traject?.intakeAfgerondOp, eerstePipOp,
    laatsteLesOp: presentie && presentie.laatsteLesOp, laatsteRapportageOp: voortgang && voortgang.laatsteRapportageOp, laatsteUrenOp: uren && uren.laatsteUrenOp,
  }, vandaag).flatMap(({ soort, zin, sinds }) => {
    const als = ONTBREEKT[soort];
    // What a running period already asks is not asked twice.
    if (!als || (soort === 'PIP' && traject?.termijnen.some((t) => t.soort === 'PIP'))) return [];
    if (soort === 'PARTICIPATIE_UREN' && sinds === null && traject?.gestartOp) return [];
    const dag = sinds ?? eerstePipOp ?? vandaag;
    return [{ ...als, zin, sinds: dag, feit: sinds ?? 'nooit' }];
  });
}

/** Windows that close or open in the law: another route until a year and a half, extension from half a year before the end. */
function vensters({ traject, pip }: Taakfeiten, vandaag: Datum, reeks: typeof ATTENTIEPARAMETERS): Attentie[] {
  if (!traject?.termijnStart || !traject.termijnEinde) return [];
  const { termijnStart, termijnEinde, verlengdTot, verlengingAangevraagdOp } = traject;
  const [wissel, vanaf] = [routewisselTot(termijnStart), verlengingVanaf(termijnEinde, plusDagen(termijnStart, -1))];
  const rest = dagenTussen(vandaag, wissel);
  return [
    ...(pip?.leerroute && rest >= 0 && rest <= attentieparametersOp(vandaag, reeks).routewisselDagen
      ? [{ soort: 'ROUTEWISSEL_EINDIGT' as const, zin: 'De leerroute wijzigen kan tot anderhalf jaar na de start van de termijn.', sinds: termijnStart, bron: 'Besluit inburgering 5.4', feit: wissel, uiterlijk: wissel }] : []),
    ...(verlengdTot === null && verlengingAangevraagdOp === null && vandaag >= vanaf
      ? [{ soort: 'VERLENGING_MOGELIJK' as const, zin: 'De laatste zes maanden van de termijn zijn begonnen.', sinds: vanaf, bron: 'Besluit inburgering 4.4', feit: termijnEinde, uiterlijk: termijnEinde }] : []),
  ];
}

/** D18 asks for these within the term; before its last year nobody is asked. */
const IN_HET_LAATSTE_JAAR: readonly Taaksoort[] = ['PVT_NODIG', 'MAP_NODIG'];

function attenties(f: Taakfeiten, vandaag: Datum, reeks: typeof ATTENTIEPARAMETERS, termijnreeks: typeof TERMIJNPARAMETERS): Attentie[] {
  const { traject, pip, presentie, voortgang, uren, contract, taalpunt, signalen } = f;
  const asielstatushouder = traject?.doelgroep === 'ASIELSTATUSHOUDER';
  const tempo = {
    leerroute: pip?.leerroute ?? null, asielstatushouder, termijnStart: traject?.termijnStart ?? null, termijnEinde: traject?.verlengdTot ?? traject?.termijnEinde ?? null,
    taalMinuten: presentie?.minuten ?? null, participatieMinuten: uren?.minutenTellend ?? null,
  };
  const elders = termijnenElders({
    ...f.elders, leerroute: pip?.leerroute, asielstatushouder, startklasVan: traject?.startklasVan ?? null, gestartOp: traject?.gestartOp ?? null, termijnEinde: tempo.termijnEinde, laatsteUrenOp: uren && uren.laatsteUrenOp,
  }, termijnreeks).filter(({ soort, uiterlijk }) => !IN_HET_LAATSTE_JAAR.includes(soort) || dagenTussen(vandaag, uiterlijk) <= attentieparametersOp(vandaag, reeks).pvtMapDagen);
  return [
    ...(presentie ? [onverklaardVerzuim(presentie, vandaag, reeks), verzuimpatroon(presentie, vandaag, reeks), lageAanwezigheid(presentie, vandaag, reeks)] : []),
    voortgang ? stagnatie(voortgang.rapporten) : null, uren ? urenSamenloop(uren.samenloop) : null, contract ? contractEinde(contract.tot, vandaag, reeks) : null,
    taalpunt && traject ? taalpuntNodig({ ...taalpunt, asielstatushouder, vanaf: traject.intakeAfgerondOp ?? traject.termijnStart }) : null, signalen ? signaalWacht(signalen, vandaag) : null,
    ...achterOpTempo(tempo, vandaag, reeks), ...bereikteUren(tempo, vandaag, reeks), ...ontbrekend(f, vandaag), ...vensters(f, vandaag, reeks), ...elders,
  ].filter((attentie) => attentie !== null);
}

function metErnst(soort: Taaksoort, staat: Termijnstaat | null): 1 | 2 | 3 {
  const { ernst } = TAAKREGELS[soort];
  if (staat === 'TE_LAAT') return ernst === 3 ? 2 : 1;
  return ernst;
}

/** Windows: they ask something as long as they are open, and nothing is late when they close. */
const VENSTERS: readonly Taaksoort[] = ['ROUTEWISSEL_EINDIGT', 'VERLENGING_MOGELIJK', 'PVT_NODIG', 'MAP_NODIG'];
/** What ends by itself is no news any more after so many days. */
const VANZELF: readonly Taaksoort[] = ['BEGELEIDING_EINDIGT', 'SPREEKUUR_EINDIGT'];
const VANZELF_DAGEN = 28;

function staatVan({ soort, sinds, uiterlijk }: Attentie, vandaag: Datum, termijnreeks: typeof TERMIJNPARAMETERS): Termijnstaat | null {
  if (uiterlijk === undefined) return null;
  if (VENSTERS.includes(soort) && uiterlijk >= vandaag) return 'NADERT';
  return termijnStaat({ startfeit: sinds ?? uiterlijk, uiterlijk }, vandaag, termijnreeks);
}

function isVoorbij({ soort, uiterlijk }: Attentie, vandaag: Datum): boolean {
  return uiterlijk !== undefined && VANZELF.includes(soort) && dagenTussen(uiterlijk, vandaag) > VANZELF_DAGEN;
}

/** Everything that asks for this person today, the most serious and soonest first; what still runs quietly is in it with its state. */
export function takenVan(f: Taakfeiten, vandaag: Datum, reeks = ATTENTIEPARAMETERS, termijnreeks = TERMIJNPARAMETERS): Taakvorm[] {
  if (f.traject?.klaar) return [];
  const termijnen = (f.traject?.termijnen ?? []).map((t): Taakvorm => {
    const staat = termijnStaat(t, vandaag, termijnreeks);
    return { soort: t.soort, zin: TERMIJNZINNEN[staat], bron: t.artikel, sinds: t.startfeit, uiterlijk: t.uiterlijk, staat, feit: t.startfeit, ernst: metErnst(t.soort, staat) };
  });
  const rest = attenties(f, vandaag, reeks, termijnreeks).filter((a) => !isVoorbij(a, vandaag)).map((a): Taakvorm => {
    const staat = staatVan(a, vandaag, termijnreeks);
    return { ...a, uiterlijk: a.uiterlijk ?? null, staat, ernst: metErnst(a.soort, staat) };
  });
  return [...termijnen, ...rest].sort(opErnst);
}

const TERMIJNZINNEN: Readonly<Record<Termijnstaat, string>> = {
  TE_LAAT: 'De laatste dag is voorbij.', NADERT: 'De laatste dag komt dichtbij.', LOOPT: 'De termijn loopt.', GEPAUZEERD: 'De termijn staat stil: er wordt gewacht op een ander.', GEHAALD: 'Op tijd gedaan.',
};

/** Whether the task asks for somebody now; otherwise it only runs. */
export function vraagtNu({ staat }: Pick<Taakvorm, 'staat'>): boolean {
  return staat === null || staat === 'TE_LAAT' || staat === 'NADERT';
}

/** Kinds of which can be told beforehand, by a few days, that they do not ask now: what a role of the whole gemeente reads. */
export const ZEEFSOORTEN: readonly Taaksoort[] = [...TERMIJNSOORTEN, 'GEEN_PIP', 'CONTRACT_EINDE', 'ROUTEWISSEL_EINDIGT', 'VERLENGING_MOGELIJK'];

/**
 * The days outside which none of those kinds asks now. A sieve and no law: what falls through it is judged by `takenVan`, so it may
 * be wide and never narrow, whatever numbers hold.
 */
export function zeefdagen(vandaag: Datum): { termijnTot: Datum; wisselVan: Datum; wisselTot: Datum; verlengingTot: Datum; contractTot: Datum } {
  const hoogste = (welke: 'nadertDagen' | 'routewisselMaanden' | 'verlengingMaanden'): number => Math.max(...TERMIJNPARAMETERS.map((p) => p[welke]));
  const laagste = Math.min(...TERMIJNPARAMETERS.map(({ routewisselMaanden }) => routewisselMaanden));
  const { contractDagen, routewisselDagen } = attentieparametersOp(vandaag);
  // Months differ in length: some days on either side.
  return {
    termijnTot: plusDagen(vandaag, hoogste('nadertDagen')), contractTot: plusDagen(vandaag, contractDagen), verlengingTot: plusDagen(plusMaanden(vandaag, hoogste('verlengingMaanden')), 5),
    wisselVan: plusDagen(plusMaanden(vandaag, -hoogste('routewisselMaanden')), -5), wisselTot: plusDagen(plusMaanden(vandaag, -laagste), routewisselDagen + 5),
  };
}

/** The day that a list orders by: what is due, else what began; without a day it comes last. */
function dagVan({ uiterlijk, sinds }: Pick<Taakvorm, 'uiterlijk' | 'sinds'>): string {
  return uiterlijk ?? sinds ?? '9999-12-31';
}

/** The order as a text, which compares by its characters: most serious, then soonest, then kind and fact. The same everywhere. */
export function ordesleutel(taak: Taakvorm): string {
  return `${taak.ernst} ${dagVan(taak)} ${taak.soort} ${taak.feit}`;
}

function opErnst(a: Taakvorm, b: Taakvorm): number {
  return ordesleutel(a) < ordesleutel(b) ? -1 : 1;
}

/** Whether a task may be put off until this day: after today and not too long. */
export function uitstelPast(tot: Datum, vandaag: Datum): boolean {
  return tot > vandaag && dagenTussen(vandaag, tot) <= UITSTEL_DAGEN;
}
