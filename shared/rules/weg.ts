import type { Datum } from './datum.ts';

/** Phases that lists and figures use: each is a view of the step, never entered by hand. */
export const FASEN = ['KOPPELING', 'INTAKE', 'PIP', 'LEERROUTE', 'AFRONDING', 'VOLDAAN'] as const;
export type Fase = (typeof FASEN)[number];

/** Groups with a way of their own (Wi 13-15). */
export const DOELGROEPEN = ['ASIELSTATUSHOUDER', 'GEZINSMIGRANT'] as const;
export type Doelgroep = (typeof DOELGROEPEN)[number];

/** Where somebody can stand between koppeling and certificate. The last four are ends. */
export const STAPPEN = [
  'AANGEMELD', 'KOPPELING', 'KOFFIE_EN_KOEK', 'BREDE_INTAKE', 'LEERBAARHEIDSTOETS', 'STARTERZ', 'PIP', 'INSCHRIJVING', 'START', 'BESCHIKKING', 'AFRONDING',
  'VOLDAAN', 'ONTHEVEN', 'VRIJGESTELD', 'VERHUISD',
] as const;
export type Stap = (typeof STAPPEN)[number];

/** The facts that the way is made of; null = not (yet). Absent = not readable for who looks. */
export interface Wegfeiten {
  doelgroep: Doelgroep | null;
  /** Coming from another gemeente with a plan (Wi 15.4). */
  ingekomenOp: Datum | null;
  koppelingOp: Datum | null;
  kennisgevingOp: Datum | null;
  koffieEnKoekOp: Datum | null;
  intakeAfgerondOp: Datum | null;
  leerbaarheidOp?: Datum | null;
  startklasVan: Datum | null;
  eerstePipOp: Datum | null;
  ingeschrevenOp: Datum | null;
  gestartOp: Datum | null;
  beschikkingOp: Datum | null;
  afrondingOp: Datum | null;
  voldaanOp: Datum | null;
  ontheffingOp: Datum | null;
  vrijstellingOp: Datum | null;
  vertrokkenOp: Datum | null;
}
export type Wegfeit = Exclude<keyof Wegfeiten, 'doelgroep' | 'ingekomenOp' | 'kennisgevingOp'>;

interface Stapregel {
  titel: string;
  fase: Fase | null;
  /** The fact that brings somebody here; null where one is before anything was recorded. */
  feit: Wegfeit | null;
  /** The steps that may follow. A correction goes the same way back. */
  naar: readonly Stap[];
  bron: string;
}

const EINDEN = ['ONTHEVEN', 'VRIJGESTELD', 'VERHUISD'] as const satisfies readonly Stap[];

/**
 * The way as a table: which step may follow which. The picture in `shared/docs/weg.md` is made from it, and no act reaches
 * a step that is not drawn there (`weg.spec.ts`).
 */
export const WEG: Readonly<Record<Stap, Stapregel>> = {
  AANGEMELD: { titel: 'Aangemeld', fase: 'KOPPELING', feit: null, naar: ['KOPPELING', 'BREDE_INTAKE', 'LEERBAARHEIDSTOETS', 'PIP', ...EINDEN], bron: 'Wet inburgering 13' },
  KOPPELING: { titel: 'Koppeling aan de gemeente', fase: 'KOPPELING', feit: 'koppelingOp', naar: ['KOFFIE_EN_KOEK', 'BREDE_INTAKE', 'LEERBAARHEIDSTOETS', 'PIP', ...EINDEN], bron: 'Uitvoeringsplan Dalfsen 2.1' },
  KOFFIE_EN_KOEK: { titel: 'Koffie & Koek', fase: 'INTAKE', feit: 'koffieEnKoekOp', naar: ['BREDE_INTAKE', 'LEERBAARHEIDSTOETS', 'PIP', ...EINDEN], bron: 'Uitvoeringsplan Dalfsen 2.1' },
  BREDE_INTAKE: { titel: 'Brede intake klaar', fase: 'PIP', feit: 'intakeAfgerondOp', naar: ['LEERBAARHEIDSTOETS', 'STARTERZ', 'PIP', ...EINDEN], bron: 'Wet inburgering 14' },
  LEERBAARHEIDSTOETS: { titel: 'Leerbaarheidstoets gemaakt', fase: 'PIP', feit: 'leerbaarheidOp', naar: ['STARTERZ', 'PIP', ...EINDEN], bron: 'Besluit inburgering 5.2' },
  STARTERZ: { titel: 'StarterZ of startklas begonnen', fase: 'PIP', feit: 'startklasVan', naar: ['PIP', ...EINDEN], bron: 'Uitvoeringsplan Dalfsen 2.1.3' },
  PIP: { titel: 'Eerste PIP vastgesteld', fase: 'PIP', feit: 'eerstePipOp', naar: ['INSCHRIJVING', ...EINDEN], bron: 'Wet inburgering 15' },
  INSCHRIJVING: { titel: 'Aangemeld bij de school', fase: 'PIP', feit: 'ingeschrevenOp', naar: ['START', ...EINDEN], bron: 'Uitvoeringsplan Dalfsen 2.1' },
  START: { titel: 'Begonnen met de lessen', fase: 'LEERROUTE', feit: 'gestartOp', naar: ['BESCHIKKING', 'AFRONDING', 'VOLDAAN', ...EINDEN], bron: 'Wet inburgering 15' },
  BESCHIKKING: { titel: 'Beschikking verstuurd', fase: 'LEERROUTE', feit: 'beschikkingOp', naar: ['AFRONDING', 'VOLDAAN', ...EINDEN], bron: 'Uitvoeringsplan Dalfsen 2.1' },
  AFRONDING: { titel: 'Examens of eindgesprek', fase: 'AFRONDING', feit: 'afrondingOp', naar: ['VOLDAAN', ...EINDEN], bron: 'Besluit inburgering 3.14' },
  VOLDAAN: { titel: 'Voldaan aan de inburgering', fase: 'VOLDAAN', feit: 'voldaanOp', naar: [], bron: 'Wet inburgering 11' },
  ONTHEVEN: { titel: 'Ontheffing van de plicht', fase: null, feit: 'ontheffingOp', naar: ['VERHUISD'], bron: 'Wet inburgering 6' },
  VRIJGESTELD: { titel: 'Vrijstelling van de plicht', fase: null, feit: 'vrijstellingOp', naar: ['VERHUISD'], bron: 'Wet inburgering 5' },
  VERHUISD: { titel: 'Naar een andere gemeente', fase: null, feit: 'vertrokkenOp', naar: [], bron: 'Wet inburgering 35.4' },
};

/** What ends the way comes before where one was on it; who has voldaan stays voldaan. */
const EERST: readonly Stap[] = ['VOLDAAN', 'VERHUISD', 'VRIJGESTELD', 'ONTHEVEN'];
/** The order in which a step is looked for: the first of which the fact is there is where somebody stands. */
export const VERSTE_EERST: readonly Stap[] = [...EERST, ...STAPPEN.filter((stap) => !EERST.includes(stap)).reverse()];

function heeft(feiten: Wegfeiten, stap: Stap): boolean {
  const { feit } = WEG[stap];
  return feit === null || (feiten[feit] ?? null) !== null;
}

/** Where somebody stands: the furthest step of which the fact is there. */
export function stapVan(feiten: Wegfeiten): Stap {
  return VERSTE_EERST.find((stap) => heeft(feiten, stap)) ?? 'AANGEMELD';
}

/** The phase that belongs to the step; an end before voldaan leaves the phase where it was. */
export function faseVan(feiten: Wegfeiten): Fase {
  const zonderEinde = { ...feiten, ontheffingOp: null, vrijstellingOp: null, vertrokkenOp: null };
  return WEG[stapVan(zonderEinde)].fase ?? 'KOPPELING';
}

/** STAP_ONTBREEKT: the step before it is absent. STAP_NODIG: a later step leans on it. STAP_NIET_MOGELIJK: no arrow leads there. */
export type Wegbezwaar = 'STAP_ONTBREEKT' | 'STAP_NODIG' | 'VOLGORDE_ONJUIST' | 'STAP_NIET_MOGELIJK';
export interface Wegweigering { feit: Wegfeit; code: Wegbezwaar }

/** The facts one of which must be there before this one; an empty list asks nothing. */
function vooraf(feit: Wegfeit, { doelgroep, ingekomenOp }: Wegfeiten): readonly (keyof Wegfeiten)[] {
  switch (feit) {
    case 'koffieEnKoekOp': return ['koppelingOp'];
    // Who came for family is not coupled by the COA and has an adapted intake; who comes from elsewhere had it there.
    case 'intakeAfgerondOp': return ingekomenOp !== null ? [] : doelgroep === 'GEZINSMIGRANT' ? ['kennisgevingOp', 'koppelingOp'] : ['koffieEnKoekOp'];
    case 'startklasVan': return ['intakeAfgerondOp', 'leerbaarheidOp'];
    case 'ingeschrevenOp': return ['eerstePipOp'];
    case 'gestartOp': return ['ingeschrevenOp'];
    case 'beschikkingOp': case 'afrondingOp': case 'voldaanOp': return ['gestartOp'];
    default: return [];
  }
}

const FEITEN: readonly Wegfeit[] = STAPPEN.flatMap((stap) => WEG[stap].feit ?? []);

/** What is wrong with one fact among the others: nothing before it, or something after it. */
function fout(feiten: Wegfeiten, feit: Wegfeit): 'STAP_ONTBREEKT' | 'VOLGORDE_ONJUIST' | null {
  const [op, nodig] = [feiten[feit] ?? null, vooraf(feit, feiten)];
  if (op === null || nodig.length === 0) return null;
  const eerst = nodig.flatMap((ander) => feiten[ander] ?? []).sort()[0];
  if (eerst === undefined) return 'STAP_ONTBREEKT';
  return op < eerst ? 'VOLGORDE_ONJUIST' : null;
}

/** What the change of one fact does: to itself, or to a later one that stays. */
function bezwaarTegen(oud: Wegfeiten, nieuw: Wegfeiten, feit: Wegfeit): Wegbezwaar | null {
  const eigen = fout(nieuw, feit);
  if (eigen) return eigen;
  const geraakt = FEITEN.filter((later) => later !== feit && vooraf(later, nieuw).includes(feit) && fout(oud, later) === null).map((later) => fout(nieuw, later));
  if (geraakt.includes('STAP_ONTBREEKT')) return 'STAP_NODIG';
  return geraakt.includes('VOLGORDE_ONJUIST') ? 'VOLGORDE_ONJUIST' : null;
}

/**
 * What stands in the way of going from the one set of facts to the other, at the fact that is changed. Only what changes is
 * judged, so that a dossier from before these rules can still be corrected. Empty where it is allowed.
 */
export function wegBezwaren(oud: Wegfeiten, nieuw: Wegfeiten): Wegweigering[] {
  const gewijzigd = FEITEN.filter((feit) => (oud[feit] ?? null) !== (nieuw[feit] ?? null));
  const bezwaren = gewijzigd.flatMap((feit): Wegweigering[] => {
    const code = bezwaarTegen(oud, nieuw, feit);
    return code ? [{ feit, code }] : [];
  });
  const [eerste, naar] = [gewijzigd[0], stapVan(nieuw)];
  // A correction goes back over the arrows by which somebody came, and from there forward.
  const terug = stapVan({ ...oud, ...Object.fromEntries(gewijzigd.filter((feit) => (nieuw[feit] ?? null) === null).map((feit) => [feit, null])) });
  if (bezwaren.length > 0 || eerste === undefined || (isGetekend(terug, stapVan(oud)) && isGetekend(terug, naar))) return bezwaren;
  return [{ feit: WEG[naar].feit ?? eerste, code: 'STAP_NIET_MOGELIJK' }];
}

/** Whether the table draws the way from the one step to the other, over steps that were passed on the same day. */
export function isGetekend(van: Stap, naar: Stap): boolean {
  const gezien = new Set<Stap>();
  const bereikt = (stap: Stap): boolean => stap === naar || (!gezien.has(stap) && (gezien.add(stap), WEG[stap].naar.some(bereikt)));
  return bereikt(van);
}

/** The picture of the way in Mermaid: one arrow for each transition that the table allows. */
export function wegDiagram(): string {
  const pijlen = STAPPEN.flatMap((van) => WEG[van].naar.map((naar) => `  ${van} --> ${naar}`));
  return ['stateDiagram-v2', '  [*] --> AANGEMELD', ...STAPPEN.map((stap) => `  ${stap} : ${WEG[stap].titel}`), ...pijlen,
    ...STAPPEN.filter((stap) => WEG[stap].naar.length === 0).map((stap) => `  ${stap} --> [*]`)].join('\n');
}
