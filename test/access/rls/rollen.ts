import type { Bereiksoort } from './staten.ts';

/** What the page on authorisation says of each role: its organisation, and through which relation it reaches a person. */
export interface Rolregel {
  organisatie: Organisatienaam | null;
  bereik: Bereiksoort | 'GEMEENTE' | 'ZELF' | 'GEEN';
  opdracht?: string;
  /** An opdracht under which nobody in this organisation works. */
  andereOpdracht?: string;
}

export type Organisatienaam = 'gemeente' | 'taal' | 'participatie' | 'vwn' | 'wonen' | 'welzijn' | 'taalpunt';

export const ORGANISATIES: Record<Organisatienaam, string> = {
  gemeente: 'GEMEENTE', taal: 'TAALAANBIEDER', participatie: 'PARTICIPATIEAANBIEDER', vwn: 'VWN', wonen: 'WONINGCORPORATIE', welzijn: 'WELZIJN', taalpunt: 'TAALPUNT',
};

export const ROLREGELS: Record<string, Rolregel> = {
  CONSULENT: { organisatie: 'gemeente', bereik: 'MEDEWERKER', opdracht: 'REGIE', andereOpdracht: 'WERKCARROUSEL' },
  TEAMLEIDER: { organisatie: 'gemeente', bereik: 'GEMEENTE' },
  BELEIDSMEDEWERKER: { organisatie: 'gemeente', bereik: 'GEEN' },
  LOOPBAANBEGELEIDER: { organisatie: 'gemeente', bereik: 'MEDEWERKER', opdracht: 'WERKCARROUSEL', andereOpdracht: 'REGIE' },
  FUNCTIONEEL_BEHEERDER: { organisatie: 'gemeente', bereik: 'GEEN' },
  FG: { organisatie: 'gemeente', bereik: 'GEEN' },
  TAALCOORDINATOR: { organisatie: 'taal', bereik: 'ORGANISATIE', opdracht: 'TAAL', andereOpdracht: 'PARTICIPATIE' },
  TAALDOCENT: { organisatie: 'taal', bereik: 'GROEP', opdracht: 'TAAL', andereOpdracht: 'PARTICIPATIE' },
  PARTICIPATIECOORDINATOR: { organisatie: 'participatie', bereik: 'ORGANISATIE', opdracht: 'PARTICIPATIE', andereOpdracht: 'TAAL' },
  WERKBEGELEIDER: { organisatie: 'participatie', bereik: 'GROEP', opdracht: 'PARTICIPATIE', andereOpdracht: 'TAAL' },
  VWN_COORDINATOR: { organisatie: 'vwn', bereik: 'ORGANISATIE', opdracht: 'BEGELEIDING', andereOpdracht: 'WONEN' },
  VWN_BEGELEIDER: { organisatie: 'vwn', bereik: 'MEDEWERKER', opdracht: 'BEGELEIDING', andereOpdracht: 'WONEN' },
  VWN_TRAINER: { organisatie: 'vwn', bereik: 'GROEP', opdracht: 'TRAINING', andereOpdracht: 'WONEN' },
  WOONCONSULENT: { organisatie: 'wonen', bereik: 'ORGANISATIE', opdracht: 'WONEN', andereOpdracht: 'BEGELEIDING' },
  WELZIJNSCOORDINATOR: { organisatie: 'welzijn', bereik: 'ORGANISATIE', opdracht: 'WELZIJN', andereOpdracht: 'TAALPUNT' },
  TAALPUNTCOORDINATOR: { organisatie: 'taalpunt', bereik: 'ORGANISATIE', opdracht: 'TAALPUNT', andereOpdracht: 'TAAL' },
  TAALCOACH: { organisatie: 'taalpunt', bereik: 'MEDEWERKER', opdracht: 'TAALPUNT', andereOpdracht: 'TAAL' },
  SLEUTELPERSOON: { organisatie: 'welzijn', bereik: 'GEEN' },
  INBURGERAAR: { organisatie: null, bereik: 'ZELF' },
};
