/**
 * What a partner or the gemeente does for a person. A betrokkenheid carries one opdracht; a role works under some of
 * them and under no other. Rights follow the opdracht, never the organisation by itself.
 */
export const OPDRACHTEN = {
  REGIE: 'regie op de inburgering',
  WAARNEMING: 'waarneming voor een collega',
  WERKCARROUSEL: 'begeleiding naar werk',
  MAP: 'de module arbeidsmarkt en participatie',
  TAAL: 'taalonderwijs',
  PARTICIPATIE: 'participatietraject',
  BEGELEIDING: 'maatschappelijke begeleiding',
  SPREEKUUR: 'spreekuur na de begeleiding',
  TRAINING: 'training en participatieverklaring',
  WONEN: 'huisvesting',
  WELZIJN: 'welzijnsactiviteiten',
  TAALPUNT: 'taal oefenen bij het Taalpunt',
} as const;
export type Opdracht = keyof typeof OPDRACHTEN;
export const ALLE_OPDRACHTEN = Object.keys(OPDRACHTEN) as readonly Opdracht[];

/** What partner organisations do; the gemeente itself has the others. */
export const PARTNEROPDRACHTEN = [
  'TAAL', 'PARTICIPATIE', 'BEGELEIDING', 'SPREEKUUR', 'TRAINING', 'WONEN', 'WELZIJN', 'TAALPUNT',
] as const satisfies readonly Opdracht[];
export type Partneropdracht = (typeof PARTNEROPDRACHTEN)[number];

/** Why the law allows the sharing. TOESTEMMING can be withdrawn and then ends everything at once. */
export const GRONDSLAGEN = ['WET', 'OPDRACHT', 'TOESTEMMING'] as const;
export type Grondslag = (typeof GRONDSLAGEN)[number];

export const ORGANISATIESOORTEN = [
  'GEMEENTE', 'TAALAANBIEDER', 'PARTICIPATIEAANBIEDER', 'VWN', 'WONINGCORPORATIE', 'WELZIJN', 'TAALPUNT',
] as const;
export type Organisatiesoort = (typeof ORGANISATIESOORTEN)[number];

/**
 * Which persons a role reaches.
 * GEEN: no person at all. ZELF: the person who logged in. GEMEENTE: every person of the own gemeente.
 * MEDEWERKER: a betrokkenheid in the name of this employee or volunteer.
 * ORGANISATIE: a betrokkenheid of the own organisation.
 * GROEP: a member of a group that this employee leads, while the organisation is involved with that person.
 */
export type Bereik =
  | { soort: 'GEEN' | 'ZELF' | 'GEMEENTE' }
  | { soort: 'MEDEWERKER' | 'ORGANISATIE' | 'GROEP'; opdrachten: readonly Opdracht[] };

export interface RolBeschrijving {
  naam: string;
  organisatiesoort: Organisatiesoort | null;
  bereik: Bereik;
  /** What the role gives and what it does not, for the FG and for the person who assigns it. */
  geeft: string;
  geeftNiet: string;
}

export const ROLLEN = {
  CONSULENT: {
    naam: 'consulent', organisatiesoort: 'GEMEENTE',
    bereik: { soort: 'MEDEWERKER', opdrachten: ['REGIE', 'WAARNEMING'] },
    geeft: 'het hele dossier van de eigen caseload, en hoogstens 14 dagen waarneming voor een collega',
    geeftNiet: 'personen van collega’s; gezondheid tijdens een waarneming',
  },
  TEAMLEIDER: {
    naam: 'teamleider', organisatiesoort: 'GEMEENTE', bereik: { soort: 'GEMEENTE' },
    geeft: 'alle personen van de gemeente op hoofdlijnen, en het verdelen van de caseload',
    geeftNiet: 'intake, gezondheid, gesprekken en lessen',
  },
  BELEIDSMEDEWERKER: {
    naam: 'beleidsmedewerker', organisatiesoort: 'GEMEENTE', bereik: { soort: 'GEEN' },
    geeft: 'vastgestelde cijfers en de planning', geeftNiet: 'enig persoon',
  },
  LOOPBAANBEGELEIDER: {
    naam: 'loopbaanbegeleider', organisatiesoort: 'GEMEENTE',
    bereik: { soort: 'MEDEWERKER', opdrachten: ['WERKCARROUSEL', 'MAP'] },
    geeft: 'personen waarvan de overdracht naar de werkcarrousel is aangenomen, en de eigen MAP-groep',
    geeftNiet: 'intake, gezondheid, presentie per les',
  },
  FUNCTIONEEL_BEHEERDER: {
    naam: 'functioneel beheerder', organisatiesoort: 'GEMEENTE', bereik: { soort: 'GEEN' },
    geeft: 'organisaties, accounts, rollen en parameters', geeftNiet: 'enig persoon',
  },
  FG: {
    naam: 'functionaris gegevensbescherming', organisatiesoort: 'GEMEENTE', bereik: { soort: 'GEEN' },
    geeft: 'de matrix en het inzagelog met schuilnummers', geeftNiet: 'wie de personen zijn',
  },
  TAALCOORDINATOR: {
    naam: 'taalcoördinator', organisatiesoort: 'TAALAANBIEDER',
    bereik: { soort: 'ORGANISATIE', opdrachten: ['TAAL'] },
    geeft: 'de cursisten van de eigen school', geeftNiet: 'wat een andere school of partner schreef',
  },
  TAALDOCENT: {
    naam: 'taaldocent', organisatiesoort: 'TAALAANBIEDER', bereik: { soort: 'GROEP', opdrachten: ['TAAL'] },
    geeft: 'de cursisten in de eigen groepen', geeftNiet: 'BSN, adres en de termijn van de cursist',
  },
  PARTICIPATIECOORDINATOR: {
    naam: 'participatiecoördinator', organisatiesoort: 'PARTICIPATIEAANBIEDER',
    bereik: { soort: 'ORGANISATIE', opdrachten: ['PARTICIPATIE'] },
    geeft: 'de deelnemers van de eigen organisatie', geeftNiet: 'lessen, adres en uren bij anderen',
  },
  WERKBEGELEIDER: {
    naam: 'werkbegeleider', organisatiesoort: 'PARTICIPATIEAANBIEDER',
    bereik: { soort: 'GROEP', opdrachten: ['PARTICIPATIE'] },
    geeft: 'de deelnemers in de eigen werkgroepen', geeftNiet: 'de leerroute en wat anderen schreven',
  },
  VWN_COORDINATOR: {
    naam: 'coördinator VluchtelingenWerk', organisatiesoort: 'VWN',
    bereik: { soort: 'ORGANISATIE', opdrachten: ['BEGELEIDING', 'SPREEKUUR'] },
    geeft: 'cliënten in begeleiding (18 maanden) en spreekuur (12 maanden), met de PIP-afspraken',
    geeftNiet: 'het intakeverslag, BSN en de presentie bij de taalles',
  },
  VWN_BEGELEIDER: {
    naam: 'begeleider VluchtelingenWerk (vrijwilliger)', organisatiesoort: 'VWN',
    bereik: { soort: 'MEDEWERKER', opdrachten: ['BEGELEIDING', 'SPREEKUUR'] },
    geeft: 'de eigen cliënten', geeftNiet: 'cliënten van andere vrijwilligers',
  },
  VWN_TRAINER: {
    naam: 'trainer VluchtelingenWerk', organisatiesoort: 'VWN', bereik: { soort: 'GROEP', opdrachten: ['TRAINING'] },
    geeft: 'de deelnemers in de eigen PVT- en trainingsgroepen', geeftNiet: 'contactgegevens en afspraken',
  },
  WOONCONSULENT: {
    naam: 'woonconsulent', organisatiesoort: 'WONINGCORPORATIE',
    bereik: { soort: 'ORGANISATIE', opdrachten: ['WONEN'] },
    geeft: 'personen met een lopende huisvesting bij de eigen corporatie, tot het aftersalesgesprek',
    geeftNiet: 'leerroute, uren en gesprekken',
  },
  WELZIJNSCOORDINATOR: {
    naam: 'welzijnscoördinator', organisatiesoort: 'WELZIJN',
    bereik: { soort: 'ORGANISATIE', opdrachten: ['WELZIJN'] },
    geeft: 'deelnemers aan de eigen activiteiten die daarvoor toestemming gaven',
    geeftNiet: 'iets zonder toestemming, en alles van de inburgering zelf',
  },
  TAALPUNTCOORDINATOR: {
    naam: 'coördinator Taalpunt', organisatiesoort: 'TAALPUNT',
    bereik: { soort: 'ORGANISATIE', opdrachten: ['TAALPUNT'] },
    geeft: 'personen die naar het Taalpunt zijn verwezen', geeftNiet: 'lessen, niveau en adres',
  },
  TAALCOACH: {
    naam: 'taalcoach (vrijwilliger)', organisatiesoort: 'TAALPUNT',
    bereik: { soort: 'MEDEWERKER', opdrachten: ['TAALPUNT'] },
    geeft: 'roepnaam en telefoon van de gekoppelde persoon', geeftNiet: 'de achternaam en al het andere',
  },
  SLEUTELPERSOON: {
    naam: 'sleutelpersoon (vrijwilliger)', organisatiesoort: 'WELZIJN', bereik: { soort: 'GEEN' },
    geeft: 'een signaal afgeven en de terugkoppeling daarop', geeftNiet: 'enig dossier',
  },
  INBURGERAAR: {
    naam: 'inburgeraar', organisatiesoort: null, bereik: { soort: 'ZELF' },
    geeft: 'het eigen dossier', geeftNiet: 'signalen tussen partners',
  },
} as const satisfies Record<string, RolBeschrijving>;

export type Rol = keyof typeof ROLLEN;
export const ALLE_ROLLEN = Object.keys(ROLLEN) as readonly Rol[];

/** Which persons the role reaches, widened to the general type. */
export function bereikVan(rol: Rol): Bereik {
  return ROLLEN[rol].bereik;
}

/** The database role that carries the grants and policies of this portal role. */
export function databaseRol(rol: Rol): string {
  return `rol_${rol.toLowerCase()}`;
}
