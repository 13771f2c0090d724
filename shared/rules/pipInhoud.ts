import type { AfspraakThema } from './pip.ts';

/**
 * What a PIP says beside its core and its agreements (Wi 15, Bi 5.3), each with the theme that it belongs to: the theme
 * decides who reads.
 */
export const PIP_ONDERDELEN = ['ONDERSTEUNING', 'ONTWIKKELDOEL', 'VVE', 'PVT', 'MAP', 'PW_BIJSTAND', 'PW_ONTZORGEN', 'PW_REINTEGRATIE'] as const;
export type PipOnderdeelsoort = (typeof PIP_ONDERDELEN)[number];

export const THEMA_VAN_ONDERDEEL = {
  ONDERSTEUNING: 'AFSPRAKEN_BEGELEIDING', ONTWIKKELDOEL: 'AFSPRAKEN_BEGELEIDING', VVE: 'AFSPRAKEN_BEGELEIDING',
  PVT: 'AFSPRAKEN_MAP_PVT', MAP: 'AFSPRAKEN_MAP_PVT',
  PW_BIJSTAND: 'AFSPRAKEN_FINANCIEN', PW_ONTZORGEN: 'AFSPRAKEN_FINANCIEN', PW_REINTEGRATIE: 'AFSPRAKEN_WERK',
} as const satisfies Readonly<Record<PipOnderdeelsoort, AfspraakThema>>;

/** The themes that have parts of a PIP. */
export const ONDERDEELTHEMAS: readonly AfspraakThema[] = [...new Set(Object.values(THEMA_VAN_ONDERDEEL))];

/** Beschikkingen of the Participatiewet that are attached to a PIP (Bi 5.3): bijstand, ontzorgen (PW 56a), re-integratie. */
export const PW_BESCHIKKINGEN = ['PW_BIJSTAND', 'PW_ONTZORGEN', 'PW_REINTEGRATIE'] as const satisfies readonly PipOnderdeelsoort[];
export type PwBeschikking = (typeof PW_BESCHIKKINGEN)[number];

/** Parts that are a text, and those that are hours a week. */
export const TEKSTDELEN = ['ONDERSTEUNING', 'ONTWIKKELDOEL', 'VVE'] as const satisfies readonly PipOnderdeelsoort[];
export const UURDELEN = ['PVT', 'MAP'] as const satisfies readonly PipOnderdeelsoort[];

/** Most characters of a text of the PIP, and of the reference of a beschikking. */
export const PIP_TEKST_HOOGSTENS = 2000;
export const KENMERK_HOOGSTENS = 100;

/** One part, as a version of the PIP has it. */
export interface PipOnderdeelbeeld {
  soort: PipOnderdeelsoort;
  /** Of an attached beschikking: its reference. */
  tekst: string | null;
  urenPerWeek: number | null;
  /** Of an attached beschikking. */
  dagtekening: string | null;
}

/** The part, or null where it says nothing. */
function deel(soort: PipOnderdeelsoort, inhoud: Partial<PipOnderdeelbeeld>): PipOnderdeelbeeld | null {
  const beeld = { soort, tekst: inhoud.tekst?.trim() || null, urenPerWeek: inhoud.urenPerWeek ?? null, dagtekening: inhoud.dagtekening ?? null };
  return beeld.tekst === null && beeld.urenPerWeek === null && beeld.dagtekening === null ? null : beeld;
}

/** An attached beschikking of the Participatiewet. */
export interface PwBijlage {
  soort: string;
  dagtekening: string;
  kenmerk: string | null;
}

/** What of a plan becomes a part; absent and empty are alike. */
export interface Onderdeelinvoer {
  ondersteuning: string | null;
  ontwikkeldoel: string | null;
  vve: string | null;
  pvtUrenPerWeek: number | null;
  mapUrenPerWeek: number | null;
  beschikkingen: readonly PwBijlage[];
}

/** The parts of a plan, in the order of the law. */
export function onderdelenVan(plan: Onderdeelinvoer): PipOnderdeelbeeld[] {
  return [
    deel('ONDERSTEUNING', { tekst: plan.ondersteuning }), deel('ONTWIKKELDOEL', { tekst: plan.ontwikkeldoel }), deel('VVE', { tekst: plan.vve }),
    deel('PVT', { urenPerWeek: plan.pvtUrenPerWeek }), deel('MAP', { urenPerWeek: plan.mapUrenPerWeek }),
    ...PW_BESCHIKKINGEN.map((soort) => {
      const bijlage = plan.beschikkingen.find((b) => b.soort === soort);
      return bijlage ? deel(soort, { tekst: bijlage.kenmerk, dagtekening: bijlage.dagtekening }) : null;
    }),
  ].filter((onderdeel) => onderdeel !== null);
}
