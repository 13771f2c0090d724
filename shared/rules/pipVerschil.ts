import { afgeschaald, type AfspraakThema, type Leerroute, type PipVaardigheid, type Vaardigheidsniveaus } from './pip.ts';
import { PIP_ONDERDELEN, type PipOnderdeelbeeld, type PipOnderdeelsoort } from './pipInhoud.ts';
import type { ErkNiveau } from './taal.ts';

/** An agreement as a version of the PIP has it. */
export interface PipAfspraakbeeld {
  afspraakId: string;
  thema: AfspraakThema;
  tekst: string;
  doel: string | null;
  uitvoerder: string | null;
  urenPerWeek: number | null;
  van: string | null;
  tot: string | null;
}

/** One version of the PIP as somebody sees it: parts and agreements of themes that are closed to the viewer are not there. */
export interface Planbeeld {
  dagtekening: string;
  leerroute: Leerroute;
  niveaus: Vaardigheidsniveaus;
  intensiteitUrenPerWeek: number | null;
  aantalGesprekkenPerJaar: number;
  hoofddoel: string | null;
  onderdelen: readonly PipOnderdeelbeeld[];
  afspraken: readonly PipAfspraakbeeld[];
}

/** What of the core differs; the date always does and is no change of the plan. */
export const KERNVELDEN = ['leerroute', 'LEZEN', 'LUISTEREN', 'SCHRIJVEN', 'SPREKEN', 'intensiteitUrenPerWeek', 'aantalGesprekkenPerJaar', 'hoofddoel'] as const;
export type Kernveld = (typeof KERNVELDEN)[number];
export type Kernwaarde = Leerroute | ErkNiveau | number | string | null;

export interface Kernwijziging {
  veld: Kernveld;
  was: Kernwaarde;
  is: Kernwaarde;
}

/** A part that came (`was` null), went (`is` null) or became another. */
export interface Onderdeelwijziging {
  soort: PipOnderdeelsoort;
  was: PipOnderdeelbeeld | null;
  is: PipOnderdeelbeeld | null;
}

/** An agreement that came, went or became another. */
export interface Afspraakwijziging {
  afspraakId: string;
  thema: AfspraakThema;
  was: PipAfspraakbeeld | null;
  is: PipAfspraakbeeld | null;
}

/** What is different between two versions of a PIP: what was and what is. Why stands in the newer version. */
export interface PipVerschil {
  kern: readonly Kernwijziging[];
  onderdelen: readonly Onderdeelwijziging[];
  afspraken: readonly Afspraakwijziging[];
}

function kernwaarde(plan: Planbeeld, veld: Kernveld): Kernwaarde {
  return veld in plan.niveaus ? plan.niveaus[veld as PipVaardigheid] : plan[veld as Exclude<Kernveld, PipVaardigheid>];
}

function gelijk(a: PipOnderdeelbeeld | null, b: PipOnderdeelbeeld | null): boolean {
  return a?.tekst === b?.tekst && a?.urenPerWeek === b?.urenPerWeek && a?.dagtekening === b?.dagtekening;
}

/** Whether both say the same; how far it is (its state) is no part of what was agreed. */
export function zelfdeAfspraak(a: PipAfspraakbeeld, b: PipAfspraakbeeld): boolean {
  return (['thema', 'tekst', 'doel', 'uitvoerder', 'urenPerWeek', 'van', 'tot'] as const).every((veld) => a[veld] === b[veld]);
}

function afspraakwijzigingen(was: readonly PipAfspraakbeeld[], is: readonly PipAfspraakbeeld[]): Afspraakwijziging[] {
  const vroeger = new Map(was.map((a) => [a.afspraakId, a]));
  const nu = new Map(is.map((a) => [a.afspraakId, a]));
  const anders = was.flatMap((a): Afspraakwijziging[] => {
    const b = nu.get(a.afspraakId) ?? null;
    return b && zelfdeAfspraak(a, b) ? [] : [{ afspraakId: a.afspraakId, thema: a.thema, was: a, is: b }];
  });
  const erbij = is.filter((b) => !vroeger.has(b.afspraakId)).map((b): Afspraakwijziging => ({ afspraakId: b.afspraakId, thema: b.thema, was: null, is: b }));
  return [...anders, ...erbij];
}

/** The difference between a version of the PIP and a later one. */
export function pipVerschil(was: Planbeeld, is: Planbeeld): PipVerschil {
  const per = (plan: Planbeeld) => new Map(plan.onderdelen.map((onderdeel) => [onderdeel.soort, onderdeel]));
  const [vroeger, nu] = [per(was), per(is)];
  return {
    kern: KERNVELDEN.map((veld) => ({ veld, was: kernwaarde(was, veld), is: kernwaarde(is, veld) })).filter((w) => w.was !== w.is),
    onderdelen: PIP_ONDERDELEN.map((soort) => ({ soort, was: vroeger.get(soort) ?? null, is: nu.get(soort) ?? null })).filter((w) => !gelijk(w.was, w.is)),
    afspraken: afspraakwijzigingen(was.afspraken, is.afspraken),
  };
}

export function isZonderVerschil({ kern, onderdelen, afspraken }: PipVerschil): boolean {
  return kern.length + onderdelen.length + afspraken.length === 0;
}

/** Kinds of beschikking, the heaviest first: each PIP is one, and so is each change of it (Wi 15). */
export const BESCHIKKINGSOORTEN = ['EERSTE', 'ROUTEWISSEL', 'AFSCHALING', 'AFSPRAKEN', 'ANDERS'] as const;
export type Beschikkingsoort = (typeof BESCHIKKINGSOORTEN)[number];

const ARTIKELEN: Readonly<Record<Beschikkingsoort, string>> = {
  EERSTE: 'Besluit inburgering 5.3', ROUTEWISSEL: 'Besluit inburgering 5.4', AFSCHALING: 'Besluit inburgering 5.5', AFSPRAKEN: 'Besluit inburgering 5.3', ANDERS: 'Besluit inburgering 5.3',
};

/** What a version of the PIP is as a decision: its kind, and the articles that it rests on. */
export interface Beschikking {
  soort: Beschikkingsoort;
  artikel: string;
}

/** The beschikking that goes with a version: the heaviest of what changes names it, and every change brings its article. */
export function beschikkingVan(vorig: Planbeeld | null, nieuw: Planbeeld): Beschikking {
  const soorten = vorig === null ? (['EERSTE'] as const) : wijzigingsoorten(vorig, nieuw);
  const [soort = 'ANDERS'] = soorten;
  return { soort, artikel: ['Wet inburgering 15', ...new Set(soorten.map((s) => ARTIKELEN[s]))].join('; ') };
}

function wijzigingsoorten(vorig: Planbeeld, nieuw: Planbeeld): Beschikkingsoort[] {
  const verschil = pipVerschil(vorig, nieuw);
  const is: Readonly<Record<Exclude<Beschikkingsoort, 'EERSTE' | 'ANDERS'>, boolean>> = {
    ROUTEWISSEL: vorig.leerroute !== nieuw.leerroute, AFSCHALING: afgeschaald(vorig, nieuw).length > 0, AFSPRAKEN: verschil.afspraken.length > 0,
  };
  const soorten = (['ROUTEWISSEL', 'AFSCHALING', 'AFSPRAKEN'] as const).filter((soort) => is[soort]);
  return soorten.length > 0 ? [...soorten] : ['ANDERS'];
}
