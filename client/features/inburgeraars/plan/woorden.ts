import type { PipOnderdeelsoort } from '../../../../shared/rules/pipInhoud.ts';
import type { Beschikkingsoort, Kernveld } from '../../../../shared/rules/pipVerschil.ts';
import type { Zin } from '../../../taal/catalogus.ts';
import type { Toon } from '../../../ui/Label.tsx';

export const ONDERDELEN: Readonly<Record<PipOnderdeelsoort, Zin>> = {
  ONDERSTEUNING: 'Ondersteuning en begeleiding', ONTWIKKELDOEL: 'Persoonlijk ontwikkeldoel', VVE: 'Voorschool van uw kind (VVE)', PVT: 'PVT, uren per week', MAP: 'MAP, uren per week',
  PW_BIJSTAND: 'Besluit over bijstand', PW_ONTZORGEN: 'Besluit over ontzorgen: de gemeente betaalt vaste lasten', PW_REINTEGRATIE: 'Besluit over hulp naar werk',
};

export const KERNVELDEN: Readonly<Record<Kernveld, Zin>> = {
  leerroute: 'Leerroute', LEZEN: 'Lezen', LUISTEREN: 'Luisteren', SCHRIJVEN: 'Schrijven', SPREKEN: 'Spreken', intensiteitUrenPerWeek: 'Uren les per week',
  aantalGesprekkenPerJaar: 'Gesprekken per jaar', hoofddoel: 'Hoofddoel',
};

export const BESCHIKKINGEN: Readonly<Record<Beschikkingsoort, Zin>> = {
  EERSTE: 'Het eerste plan', ROUTEWISSEL: 'Andere leerroute', AFSCHALING: 'Een lager niveau', AFSPRAKEN: 'Andere afspraken', ANDERS: 'Andere wijziging',
};

/** How an agreement stands to the plan: only an agreement of the plan is part of the beschikking. */
export const IN_PIP: Readonly<Record<string, { tekst: Zin; toon: Toon }>> = {
  NIEUW: { tekst: 'Nog niet in het plan', toon: 'letop' }, GEWIJZIGD: { tekst: 'Anders dan in het plan', toon: 'letop' }, VASTGESTELD: { tekst: 'Staat in het plan', toon: 'goed' },
};
