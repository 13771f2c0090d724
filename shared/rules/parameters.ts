import { ATTENTIEPARAMETERS, type Attentieparameters } from './attenties.ts';
import { BEGELEIDINGSPARAMETERS, type Begeleidingsparameters } from './begeleidingswerk.ts';
import type { Datum } from './datum.ts';
import { geldendOp } from './geldend.ts';
import { TERMIJNPARAMETERS, type Termijnparameters } from './termijnen.ts';
import { VOLLEDIGHEIDPARAMETERS, type Volledigheidparameters } from './volledigheid.ts';

/** The sets of numbers that a rule takes, as they are where a gemeente chose nothing. */
const GEWOON = { ATTENTIES: ATTENTIEPARAMETERS, BEGELEIDING: BEGELEIDINGSPARAMETERS, TERMIJNEN: TERMIJNPARAMETERS, VOLLEDIGHEID: VOLLEDIGHEIDPARAMETERS } as const;
export interface Reeksen {
  readonly ATTENTIES: readonly Attentieparameters[];
  readonly BEGELEIDING: readonly Begeleidingsparameters[];
  readonly TERMIJNEN: readonly Termijnparameters[];
  readonly VOLLEDIGHEID: readonly Volledigheidparameters[];
}
type Reeksnaam = keyof Reeksen;
/** Where a number stands: in which set, under which name. */
type Plek = { [R in Reeksnaam]: readonly [reeks: R, veld: Exclude<keyof Reeksen[R][number], 'geldigVan'>] }[Reeksnaam];

export const EENHEDEN = ['DAGEN', 'MAANDEN', 'PROCENT', 'LESSEN'] as const;
export type Eenheid = (typeof EENHEDEN)[number];

/** A number that local policy sets. What a law sets is not here: that changes with the law, in the code (`WETTELIJK`). */
export interface Parameterregel {
  titel: string;
  /** What changes by it, and from when on. */
  uitleg: string;
  eenheid: Eenheid;
  min: number;
  max: number;
  /** The plan that chose it, or that it is a choice of the portal. */
  bron: string;
  in: readonly [Plek, ...Plek[]];
}

const PLAN = 'Uitvoeringsplan Dalfsen';
const KEUZE = 'Keuze van de gemeente';
const NIEUW = 'Geldt voor wie op of na die dag begint.';
const ALLEN = 'Geldt vanaf die dag voor iedereen.';

/** Adding one is one line: the rules take their numbers from these sets already. */
export const PARAMETERS = {
  koffieEnKoekDagen: { titel: 'Koffie & Koek na de koppeling', uitleg: NIEUW, eenheid: 'DAGEN', min: 7, max: 56, bron: `${PLAN} 2.1`, in: [['TERMIJNEN', 'koffieEnKoekDagen']] },
  intakeDagen: { titel: 'Brede intake na Koffie & Koek', uitleg: NIEUW, eenheid: 'DAGEN', min: 7, max: 56, bron: `${PLAN} 2.1`, in: [['TERMIJNEN', 'intakeDagen']] },
  participatieMaanden: { titel: 'Start van de participatie na de eerste les (Z-route)', uitleg: NIEUW, eenheid: 'MAANDEN', min: 1, max: 12, bron: `${PLAN} 3.4.2`, in: [['TERMIJNEN', 'participatieMaanden']] },
  begeleidingMaanden: { titel: 'Maatschappelijke begeleiding', uitleg: NIEUW, eenheid: 'MAANDEN', min: 6, max: 36, bron: `${PLAN} 5.1`, in: [['TERMIJNEN', 'begeleidingMaanden'], ['BEGELEIDING', 'begeleidingMaanden']] },
  spreekuurMaanden: { titel: 'Spreekuur na de begeleiding', uitleg: NIEUW, eenheid: 'MAANDEN', min: 3, max: 36, bron: `${PLAN} 5.1`, in: [['TERMIJNEN', 'spreekuurMaanden'], ['BEGELEIDING', 'spreekuurMaanden']] },
  toetsMaanden: { titel: 'Kijken of iemand zelf met geld omgaat', uitleg: 'Geldt bij VluchtelingenWerk voor iedereen, bij de gemeente voor wie daarna begint.', eenheid: 'MAANDEN', min: 6, max: 24, bron: `${PLAN} 5.1`, in: [['BEGELEIDING', 'toetsMaanden'], ['TERMIJNEN', 'zelfredzaamheidMaanden']] },
  halfjaarMaanden: { titel: 'Meten en trajectplan bij VluchtelingenWerk', uitleg: ALLEN, eenheid: 'MAANDEN', min: 3, max: 12, bron: `${PLAN} 5.1`, in: [['BEGELEIDING', 'halfjaarMaanden']] },
  eindeDagen: { titel: 'Einde van de begeleiding vooraf melden', uitleg: ALLEN, eenheid: 'DAGEN', min: 14, max: 180, bron: KEUZE, in: [['BEGELEIDING', 'eindeDagen']] },
  aftersalesMaanden: { titel: 'Gesprek van de woningcorporatie na de sleutel', uitleg: NIEUW, eenheid: 'MAANDEN', min: 1, max: 12, bron: `${PLAN} 4`, in: [['TERMIJNEN', 'aftersalesMaanden']] },
  contractDagen: { titel: 'Einde van een contract vooraf melden', uitleg: ALLEN, eenheid: 'DAGEN', min: 14, max: 365, bron: `${PLAN} 3.3`, in: [['ATTENTIES', 'contractDagen']] },
  aanwezigheidProcent: { titel: 'Weinig aanwezig: minder dan', uitleg: ALLEN, eenheid: 'PROCENT', min: 50, max: 100, bron: KEUZE, in: [['ATTENTIES', 'aanwezigheidProcent']] },
  onverklaardAantal: { titel: 'Verzuim zonder reden melden vanaf', uitleg: ALLEN, eenheid: 'LESSEN', min: 1, max: 10, bron: KEUZE, in: [['ATTENTIES', 'onverklaardAantal']] },
  pvtMapDagen: { titel: 'PVT en MAP vragen voor het einde van de termijn', uitleg: ALLEN, eenheid: 'DAGEN', min: 90, max: 1095, bron: KEUZE, in: [['ATTENTIES', 'pvtMapDagen']] },
  inleverdagen: { titel: 'Rapportages na het kwartaal', uitleg: 'Geldt voor kwartalen die op of na die dag eindigen.', eenheid: 'DAGEN', min: 5, max: 60, bron: KEUZE, in: [['VOLLEDIGHEID', 'inleverdagen']] },
  herinnerdagen: { titel: 'Tijd tussen twee herinneringen aan een partner', uitleg: ALLEN, eenheid: 'DAGEN', min: 2, max: 60, bron: KEUZE, in: [['VOLLEDIGHEID', 'herinnerdagen']] },
} as const satisfies Readonly<Record<string, Parameterregel>>;
export type Parameternaam = keyof typeof PARAMETERS;
export const PARAMETERNAMEN = Object.keys(PARAMETERS) as readonly Parameternaam[];

export function isParameternaam(naam: string): naam is Parameternaam {
  return Object.hasOwn(PARAMETERS, naam);
}

/** A number that a gemeente chose, from a day on. Of two for one day the one that was chosen later comes later. */
export interface LokaleWaarde {
  naam: string;
  waarde: number;
  geldigVan: Datum;
}

/** What holds on a day where the gemeente chose nothing. */
export function gewoneWaarde(naam: Parameternaam, dag: Datum): number {
  const [[reeks, veld]] = PARAMETERS[naam].in as readonly [Plek, ...Plek[]];
  return (geldendOp<{ geldigVan: Datum }>(dag, GEWOON[reeks]) as unknown as Readonly<Record<string, number>>)[veld] ?? 0;
}

/** What holds on a day: the newest that had begun, else the ordinary number. */
export function waardeOp(naam: Parameternaam, dag: Datum, lokaal: readonly LokaleWaarde[]): number {
  let geldend: LokaleWaarde | undefined;
  for (const w of lokaal) if (w.naam === naam && w.geldigVan <= dag && (!geldend || w.geldigVan >= geldend.geldigVan)) geldend = w;
  return geldend?.waarde ?? gewoneWaarde(naam, dag);
}

/** One set with what the gemeente chose in it: a row for each day on which something begins, that of the law or that of the gemeente. */
function reeksMet<R extends Reeksnaam>(naam: R, lokaal: readonly LokaleWaarde[]): Reeksen[R] {
  const basis = GEWOON[naam] as readonly Reeksen[R][number][];
  const velden = PARAMETERNAMEN.flatMap((p) => (PARAMETERS[p].in as readonly Plek[]).filter(([reeks]) => reeks === naam).map(([, veld]) => [p, veld] as const));
  const eigen = lokaal.filter((w) => velden.some(([p]) => p === w.naam));
  if (eigen.length === 0) return basis as Reeksen[R];
  const dagen = [...new Set([...basis, ...eigen].map(({ geldigVan }) => geldigVan))].sort();
  return dagen.map((dag) => ({ ...geldendOp(dag, basis), ...Object.fromEntries(velden.map(([p, veld]) => [veld, waardeOp(p, dag, eigen)])), geldigVan: dag })) as unknown as Reeksen[R];
}

/** The sets that the rules take, for a gemeente that chose these numbers. Without any they are the ordinary ones. */
export function reeksenMet(lokaal: readonly LokaleWaarde[]): Reeksen {
  return { ATTENTIES: reeksMet('ATTENTIES', lokaal), BEGELEIDING: reeksMet('BEGELEIDING', lokaal), TERMIJNEN: reeksMet('TERMIJNEN', lokaal), VOLLEDIGHEID: reeksMet('VOLLEDIGHEID', lokaal) };
}

/** Of several gemeenten on each day what asks soonest, for a partner that hands in to all of them at once. */
export function strengste(reeksen: readonly Reeksen['VOLLEDIGHEID'][]): Reeksen['VOLLEDIGHEID'] {
  if (reeksen.length < 2) return reeksen[0] ?? GEWOON.VOLLEDIGHEID;
  const dagen = [...new Set(reeksen.flat().map(({ geldigVan }) => geldigVan))].sort();
  return dagen.map((dag) => {
    const op = reeksen.map((reeks) => geldendOp(dag, reeks));
    return { geldigVan: dag, inleverdagen: Math.min(...op.map((p) => p.inleverdagen)), lidDagen: Math.max(...op.map((p) => p.lidDagen)), herinnerdagen: Math.max(...op.map((p) => p.herinnerdagen)) };
  });
}

/** Numbers of the law, to read: nobody sets them in the portal. */
export interface WettelijkeNorm {
  titel: string;
  waarde: string;
  artikel: string;
}
