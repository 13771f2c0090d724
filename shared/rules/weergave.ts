import { type Datum, plusDagen, plusMaanden } from './datum.ts';

/** Most views that one user keeps, and the longest name. Choices of the portal. */
export const WEERGAVEN_HOOGSTENS = 20;
export const WEERGAVE_NAAM_HOOGSTENS = 60;

/** What asks attention, as the band above the list counts it. */
export const AANDACHT = ['telaat', 'dezeweek', 'ontbreekt'] as const;
export type Aandacht = (typeof AANDACHT)[number];

/** How near the last day of a period is: kept as a distance, so that a view of last month still means what it says. */
export const TERMIJNVENSTERS = ['TE_LAAT', 'ZEVEN_DAGEN', 'VIER_WEKEN', 'DRIE_MAANDEN'] as const;
export type Termijnvenster = (typeof TERMIJNVENSTERS)[number];

/** The last day on which a period falls within the window: too late until yesterday, seven days and four weeks from today. */
export function vensterTot(venster: Termijnvenster, vandaag: Datum): Datum {
  switch (venster) {
    case 'TE_LAAT': return plusDagen(vandaag, -1);
    case 'ZEVEN_DAGEN': return plusDagen(vandaag, 7);
    case 'VIER_WEKEN': return plusDagen(vandaag, 28);
    case 'DRIE_MAANDEN': return plusMaanden(vandaag, 3);
  }
}
