import { type Datum, dagenTussen, plusDagen } from './datum.ts';
import { geldendOp } from './geldend.ts';
import { MAP_THEMAS } from './map.ts';
import type { Inzet } from './taal.ts';

/** What a place in a work group, or waiting for one, asks of the organisation. */
export const PLAATSINGSTAKEN = ['TE_LANG', 'KLAAR', 'GEEN_UREN', 'TEMPO', 'EVALUATIE', 'MAP', 'EINDE', 'WACHT'] as const;
export type Plaatsingstaaksoort = (typeof PLAATSINGSTAKEN)[number];
export type Plaatsingstaakstaat = 'NADERT' | 'TE_LAAT';

/** What the next step is judged by. */
export const DOORSTROOMREDENEN = ['DUUR', 'UREN', 'VAARDIGHEDEN'] as const;
export type Doorstroomreden = (typeof DOORSTROOMREDENEN)[number];

/** Longest a module is planned, in weeks, and most places of it. */
export const MODULE_WEKEN_HOOGSTENS = 104;
export const MODULE_PLAATSEN_HOOGSTENS = 500;
/** An organisation gives at most so many modules. */
export const MODULES_HOOGSTENS = 40;
/** Somebody gets a place at most so many days ahead. */
export const PLAATS_VOORUIT_DAGEN = 183;

/** Choices of the portal, for the gemeente and its partners to change: numbers with a validity date. */
export interface Plaatsingsparameters {
  geldigVan: Datum;
  /** Which part of the module has passed before a next step is proposed. */
  klaarNaDeel: number;
  /** Which part of the hours that were agreed, and the hours a week where nothing was agreed: one dagdeel. */
  klaarUrenDeel: number;
  urenZonderAfspraak: number;
  /** The pace is that of so many weeks; below this part of what was agreed it lags. */
  tempoWeken: number;
  tempoDeel: number;
  /** No hours for so many days asks a look. */
  stilDagen: number;
  /** An end, and an evaluation, ask from so many days before. */
  eindeDagen: number;
  evaluatieDagen: number;
  /** Without a module an evaluation comes round after so many weeks. */
  evaluatieWeken: number;
  /** Who waits longer than this waits too long. */
  wachtDagen: number;
}

export const PLAATSINGSPARAMETERS: readonly Plaatsingsparameters[] = [{
  geldigVan: '2022-01-01', klaarNaDeel: 2 / 3, klaarUrenDeel: 0.75, urenZonderAfspraak: 4, tempoWeken: 8, tempoDeel: 0.7, stilDagen: 21, eindeDagen: 28, evaluatieDagen: 14, evaluatieWeken: 26, wachtDagen: 42,
}];

/** The newest evaluation of the own organisation within this place. */
export interface Evaluatiefeit {
  datum: Datum;
  opTijdKomen: Inzet | null;
  samenwerken: Inzet | null;
  zelfstandigWerken: Inzet | null;
  instructiesOpvolgen: Inzet | null;
}

/** One place of one person, as far as the viewer may read it. */
export interface Plaatsingsfeiten {
  van: Datum;
  /** Last day as it was agreed; null where none was. */
  tot: Datum | null;
  /** How long the module is planned; null where the work group has no module. */
  weken: number | null;
  /** Hours a week as agreed with the organisation; null where nothing was. */
  urenPerWeek: number | null;
  /** Minutes at the own organisation: since the first day, and of the last `tempoWeken`. */
  minuten: number;
  recenteMinuten: number;
  laatsteUrenOp: Datum | null;
  /** Evaluations of the own organisation within this place. */
  evaluaties: number;
  evaluatie: Evaluatiefeit | null;
  /** How many themes of the MAP are done or exempted; null where the person has no MAP here. */
  mapKlaar: number | null;
  /** The next step was proposed to the gemeente during this place. */
  voorgesteld: boolean;
}

export interface Plaatsingstaak {
  soort: Plaatsingstaaksoort;
  /** The last day in time; null where it asks at once. */
  uiterlijk: Datum | null;
  staat: Plaatsingstaakstaat;
}

/** One of the reasons for or against a next step, with the numbers it was judged by. */
export interface Doorstroomoordeel {
  soort: Doorstroomreden;
  gehaald: boolean;
  is: number;
  nodig: number;
}

export interface Doorstroom {
  klaar: boolean;
  redenen: Doorstroomoordeel[];
}

const p = (vandaag: Datum): Plaatsingsparameters => geldendOp(vandaag, PLAATSINGSPARAMETERS);

/** The last day by the length of the module; null without a module. */
export function moduleEinde({ van, weken }: Pick<Plaatsingsfeiten, 'van' | 'weken'>): Datum | null {
  return weken === null ? null : plusDagen(van, weken * 7 - 1);
}

/** The last day that is planned: as agreed, or by the module. */
export function gepland({ van, tot, weken }: Pick<Plaatsingsfeiten, 'van' | 'tot' | 'weken'>): Datum | null {
  return tot ?? moduleEinde({ van, weken });
}

const VOLDOENDE: readonly (Inzet | null)[] = ['VOLDOENDE', 'GOED'];

/** How many of the four skills were good enough. */
function vaardigheden(e: Evaluatiefeit | null): number {
  return e === null ? 0 : [e.opTijdKomen, e.samenwerken, e.zelfstandigWerken, e.instructiesOpvolgen].filter((inzet) => VOLDOENDE.includes(inzet)).length;
}

/** Whole weeks that have begun. */
const wekenBezig = (van: Datum, vandaag: Datum): number => Math.max(0, Math.floor(dagenTussen(van, vandaag) / 7));

/**
 * Whether somebody is ready for the next step: far enough in the module, enough of the hours, and all four skills good enough in the
 * newest evaluation. Null without a module: then there is no agreed length to judge by.
 */
export function doorstroom(feiten: Plaatsingsfeiten, vandaag: Datum): Doorstroom | null {
  const { van, weken, urenPerWeek, minuten, evaluatie } = feiten;
  if (weken === null || van > vandaag) return null;
  const { klaarNaDeel, klaarUrenDeel, urenZonderAfspraak } = p(vandaag);
  const bezig = wekenBezig(van, vandaag);
  const oordeel = (soort: Doorstroomreden, is: number, nodig: number): Doorstroomoordeel => ({ soort, is, nodig, gehaald: is >= nodig });
  const redenen = [
    oordeel('DUUR', bezig, Math.ceil(weken * klaarNaDeel)),
    // Who stays longer than the module is not asked for more hours than the module has.
    oordeel('UREN', Math.floor(minuten / 60), Math.ceil((urenPerWeek ?? urenZonderAfspraak) * Math.min(bezig, weken) * klaarUrenDeel)),
    oordeel('VAARDIGHEDEN', vaardigheden(evaluatie), 4),
  ];
  return { klaar: redenen.every(({ gehaald }) => gehaald), redenen };
}

function opTijd(soort: Plaatsingstaaksoort, uiterlijk: Datum, vandaag: Datum, vooraf: number): Plaatsingstaak[] {
  if (uiterlijk < vandaag) return [{ soort, uiterlijk, staat: 'TE_LAAT' }];
  return plusDagen(vandaag, vooraf) >= uiterlijk ? [{ soort, uiterlijk, staat: 'NADERT' }] : [];
}

/** The day on which the next evaluation is due: halfway and at the end of a module, and without a module each half year. */
export function evaluatieUiterlijk({ van, weken, evaluaties, evaluatie }: Plaatsingsfeiten, vandaag: Datum): Datum | null {
  if (weken === null) return plusDagen(evaluatie?.datum ?? van, p(vandaag).evaluatieWeken * 7);
  return [plusDagen(van, Math.round((weken * 7) / 2)), plusDagen(van, weken * 7 - 1)][evaluaties] ?? null;
}

/** No hours at all for weeks, or fewer than was agreed: the first says the second. */
function uren({ van, urenPerWeek, recenteMinuten, laatsteUrenOp }: Plaatsingsfeiten, vandaag: Datum): Plaatsingstaak[] {
  const { stilDagen, tempoWeken, tempoDeel } = p(vandaag);
  const laatst = laatsteUrenOp !== null && laatsteUrenOp > van ? laatsteUrenOp : van;
  if (dagenTussen(laatst, vandaag) > stilDagen) return [{ soort: 'GEEN_UREN', uiterlijk: plusDagen(laatst, stilDagen), staat: 'TE_LAAT' }];
  const traag = urenPerWeek !== null && wekenBezig(van, vandaag) >= tempoWeken && recenteMinuten < urenPerWeek * 60 * tempoWeken * tempoDeel;
  return traag ? [{ soort: 'TEMPO', uiterlijk: null, staat: 'NADERT' }] : [];
}

/** The themes ask from some weeks before the end; past it they still do, and the place itself says how late it is. */
function themas(einde: Datum, vandaag: Datum, vooraf: number): Plaatsingstaak[] {
  return einde < vandaag ? [{ soort: 'MAP', uiterlijk: null, staat: 'NADERT' }] : opTijd('MAP', einde, vandaag, vooraf);
}

/** What one place asks on a day, what is late first. */
export function plaatsingstaken(feiten: Plaatsingsfeiten, vandaag: Datum): Plaatsingstaak[] {
  if (feiten.van > vandaag) return [];
  const { eindeDagen, evaluatieDagen } = p(vandaag);
  const [einde, lengte, evaluatie] = [gepland(feiten), moduleEinde(feiten), evaluatieUiterlijk(feiten, vandaag)];
  const teLang = lengte !== null && lengte < vandaag;
  const taken: Plaatsingstaak[] = [
    ...(teLang ? [{ soort: 'TE_LANG', uiterlijk: lengte, staat: 'TE_LAAT' } as const] : einde === null ? [] : opTijd('EINDE', einde, vandaag, eindeDagen)),
    // What was proposed waits for the gemeente, not for the organisation.
    ...(doorstroom(feiten, vandaag)?.klaar && !feiten.voorgesteld ? [{ soort: 'KLAAR', uiterlijk: null, staat: 'NADERT' } as const] : []),
    ...uren(feiten, vandaag),
    ...(evaluatie === null ? [] : opTijd('EVALUATIE', evaluatie, vandaag, evaluatieDagen)),
    ...(feiten.mapKlaar === null || feiten.mapKlaar >= MAP_THEMAS.length || einde === null ? [] : themas(einde, vandaag, eindeDagen)),
  ];
  return taken.sort((a, b) => taakgewicht(a).localeCompare(taakgewicht(b)));
}

/** Somebody whom the organisation has and who has no place yet: the gemeente gave the opdracht on this day. */
export function wachttaak(sinds: Datum, vandaag: Datum): Plaatsingstaak {
  const uiterlijk = plusDagen(sinds, p(vandaag).wachtDagen);
  return { soort: 'WACHT', uiterlijk, staat: uiterlijk < vandaag ? 'TE_LAAT' : 'NADERT' };
}

/** What is late comes first, then by day; what has no day asks now. */
export function taakgewicht({ staat, uiterlijk, soort }: Plaatsingstaak): string {
  return `${staat === 'TE_LAAT' ? 0 : 1}${uiterlijk ?? '0000-00-00'}${soort}`;
}
