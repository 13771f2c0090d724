/** The ends of relations around the day of the specs, Wednesday 18 November 2026. */
const GISTEREN = '2026-11-17';
export const VANDAAG = '2026-11-18';
const MORGEN = '2026-11-19';
const TWEE_MAANDEN_TERUG = '2026-09-18';
const DRIE_MAANDEN_TERUG = '2026-08-18';
const EEN_DAG_TE_LAAT = '2026-08-17';
const VIER_MAANDEN_TERUG = '2026-07-18';

/** What a relation gives: everything of the column, nothing, or only own lessons and hours up to the end. */
export type Toestand = 'OPEN' | 'DICHT' | { tot: string };
export type Bereiksoort = 'MEDEWERKER' | 'ORGANISATIE' | 'GROEP';

/** One way in which somebody stands to the partners and to the gemeente, and what page "autorisatie" says of it. */
export interface Staat {
  /** In whose name the relation is; `ANDERE_ORGANISATIE` is another one of the same kind. */
  wie: 'IK' | 'COLLEGA' | 'ANDERE_ORGANISATIE' | 'NIEMAND';
  andereOpdracht?: true;
  van?: string;
  tot?: string;
  reden?: 'TOESTEMMING_INGETROKKEN' | 'VERHUISD' | 'GEWIST' | 'AFGEROND';
  groep?: 'EIGEN' | 'COLLEGA' | 'OUD' | 'NET_OUD' | 'STRAKS';
  lidTot?: string;
  lidVan?: string;
  gemeente?: 'staphorst';
  persoon?: { adresgeheim?: boolean; gewist_op?: string; vertrokken_op?: string };
  /** Only the consulent has this one, as a colleague's stand-in. */
  waarneming?: true;
  verwacht: Record<Bereiksoort, Toestand> & { gemeente: 'OPEN' | 'DICHT' };
  /** Who left the gemeente is gone for the partners, whatever their relation; the gemeente keeps its own. */
  partner?: 'DICHT';
}

const alle = (toestand: Toestand, gemeente: 'OPEN' | 'DICHT' = 'OPEN'): Staat['verwacht'] =>
  ({ MEDEWERKER: toestand, ORGANISATIE: toestand, GROEP: toestand, gemeente });

export const STATEN = {
  LOPEND: { wie: 'IK', verwacht: alle('OPEN') },
  VANDAAG_BEGONNEN: { wie: 'IK', van: VANDAAG, verwacht: alle('OPEN') },
  LAATSTE_DAG: { wie: 'IK', tot: VANDAAG, verwacht: alle('OPEN') },
  GEEN: { wie: 'NIEMAND', verwacht: alle('DICHT') },
  TOEKOMST: { wie: 'IK', van: MORGEN, verwacht: alle('DICHT') },
  AFRONDING: { wie: 'IK', tot: TWEE_MAANDEN_TERUG, reden: 'AFGEROND', verwacht: alle({ tot: TWEE_MAANDEN_TERUG }) },
  AFRONDING_LAATSTE_DAG: { wie: 'IK', tot: DRIE_MAANDEN_TERUG, verwacht: alle({ tot: DRIE_MAANDEN_TERUG }) },
  EEN_DAG_TE_LAAT: { wie: 'IK', tot: EEN_DAG_TE_LAAT, verwacht: alle('DICHT') },
  LANG_VOORBIJ: { wie: 'IK', tot: VIER_MAANDEN_TERUG, verwacht: alle('DICHT') },
  TOESTEMMING_INGETROKKEN: { wie: 'IK', tot: GISTEREN, reden: 'TOESTEMMING_INGETROKKEN', verwacht: alle('DICHT') },
  // The reason ends it, whatever the date says.
  VANDAAG_INGETROKKEN: { wie: 'IK', tot: VANDAAG, reden: 'TOESTEMMING_INGETROKKEN', verwacht: alle('DICHT') },
  VERHUISD: { wie: 'IK', tot: GISTEREN, reden: 'VERHUISD', persoon: { vertrokken_op: GISTEREN }, verwacht: alle('DICHT') },
  VERTROKKEN: { wie: 'IK', persoon: { vertrokken_op: GISTEREN }, partner: 'DICHT', verwacht: alle('OPEN') },
  VERTREKT_VANDAAG: { wie: 'IK', persoon: { vertrokken_op: VANDAAG }, verwacht: alle('OPEN') },
  AFRONDING_VERTROKKEN: { wie: 'IK', tot: TWEE_MAANDEN_TERUG, persoon: { vertrokken_op: GISTEREN }, partner: 'DICHT', verwacht: alle({ tot: TWEE_MAANDEN_TERUG }) },
  GEWIST_ZONDER_EINDE: { wie: 'IK', persoon: { gewist_op: '2026-11-17T12:00:00Z' }, verwacht: alle('DICHT', 'DICHT') },
  GEWIST: { wie: 'IK', tot: GISTEREN, reden: 'GEWIST', persoon: { gewist_op: '2026-11-17T12:00:00Z' }, verwacht: alle('DICHT', 'DICHT') },
  WAARNEMING: { wie: 'NIEMAND', waarneming: true, van: '2026-11-10', tot: '2026-11-20', verwacht: { ...alle('DICHT'), MEDEWERKER: 'OPEN' } },
  WAARNEMING_LAATSTE_DAG: { wie: 'NIEMAND', waarneming: true, van: '2026-11-08', tot: VANDAAG, verwacht: { ...alle('DICHT'), MEDEWERKER: 'OPEN' } },
  WAARNEMING_VOORBIJ: { wie: 'NIEMAND', waarneming: true, van: '2026-11-05', tot: GISTEREN, verwacht: alle('DICHT') },
  COLLEGA: { wie: 'COLLEGA', groep: 'COLLEGA', verwacht: { ...alle('DICHT'), ORGANISATIE: 'OPEN' } },
  ANDERE_ORGANISATIE: { wie: 'ANDERE_ORGANISATIE', verwacht: alle('DICHT') },
  ANDERE_OPDRACHT: { wie: 'IK', andereOpdracht: true, verwacht: alle('DICHT') },
  ANDERE_GEMEENTE: { wie: 'IK', gemeente: 'staphorst', verwacht: alle('OPEN', 'DICHT') },
  ELDERS_ZONDER_RELATIE: { wie: 'NIEMAND', gemeente: 'staphorst', verwacht: alle('DICHT', 'DICHT') },
  ADRESGEHEIM: { wie: 'IK', persoon: { adresgeheim: true }, verwacht: alle('OPEN') },
  LID_AF: { wie: 'IK', lidTot: VIER_MAANDEN_TERUG, verwacht: { ...alle('OPEN'), GROEP: 'DICHT' } },
  LID_NET_AF: { wie: 'IK', lidTot: TWEE_MAANDEN_TERUG, verwacht: { ...alle('OPEN'), GROEP: { tot: TWEE_MAANDEN_TERUG } } },
  LID_STRAKS: { wie: 'IK', lidVan: MORGEN, verwacht: { ...alle('OPEN'), GROEP: 'DICHT' } },
  LEIDING_AF: { wie: 'IK', groep: 'OUD', verwacht: { ...alle('OPEN'), GROEP: 'DICHT' } },
  LEIDING_NET_AF: { wie: 'IK', groep: 'NET_OUD', verwacht: { ...alle('OPEN'), GROEP: { tot: TWEE_MAANDEN_TERUG } } },
  LEIDING_STRAKS: { wie: 'IK', groep: 'STRAKS', verwacht: { ...alle('OPEN'), GROEP: 'DICHT' } },
} as const satisfies Record<string, Staat>;

export type Staatnaam = keyof typeof STATEN;
export const ALLE_STATEN = Object.keys(STATEN) as readonly Staatnaam[];
export const staat = (naam: Staatnaam): Staat => STATEN[naam];

/** Leadership of the groups of an organisation, by the persona of the role and by a colleague. */
export const GROEPEN = {
  EIGEN: { leider: 'IK', van: '2025-01-01', tot: null },
  COLLEGA: { leider: 'COLLEGA', van: '2025-01-01', tot: null },
  OUD: { leider: 'IK', van: '2025-01-01', tot: VIER_MAANDEN_TERUG },
  NET_OUD: { leider: 'IK', van: '2025-01-01', tot: TWEE_MAANDEN_TERUG },
  STRAKS: { leider: 'IK', van: MORGEN, tot: null },
} as const;

/** Before every end of an afronding above, and after them. */
export const DAG_VOOR = '2026-08-10';
export const DAG_NA = VANDAAG;
