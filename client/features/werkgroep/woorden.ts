import { actieNabij, type Actiestand, ACTIESTANDEN } from '../../../shared/rules/werkgroep.ts';
import { totDeadline } from '../../app/opmaak.ts';
import type { ActieveldenFragment } from '../../gql/generated/werkgroep.ts';
import type { Icoonnaam } from '../../ui/iconen.ts';
import type { Toon } from '../../ui/Label.tsx';

export type Actie = ActieveldenFragment;

const STANDEN: Readonly<Record<Actiestand, { tekst: string; toon: Toon; icoon: Icoonnaam }>> = {
  OPEN: { tekst: 'open', toon: 'neutraal', icoon: 'leeg' }, BEZIG: { tekst: 'bezig', toon: 'info', icoon: 'halfvol' }, KLAAR: { tekst: 'klaar', toon: 'goed', icoon: 'vink' },
  VERVALLEN: { tekst: 'vervallen', toon: 'neutraal', icoon: 'kruis' },
};

export function standVan(stand: string): { tekst: string; toon: Toon; icoon: Icoonnaam } {
  return STANDEN[stand as Actiestand] ?? STANDEN.OPEN;
}

export const STANDKEUZES = ACTIESTANDEN.map((waarde) => ({ waarde, tekst: STANDEN[waarde].tekst, toon: STANDEN[waarde].toon, icoon: STANDEN[waarde].icoon }));

/** What presses about the last day; null where nothing does. */
export function dagVan(actie: Actie, vandaag: string): { tekst: string; toon: Toon } | null {
  const nabij = actieNabij({ stand: actie.stand as Actiestand, uiterlijk: actie.uiterlijk }, vandaag);
  return nabij === null ? null : { tekst: totDeadline(actie.uiterlijk, vandaag), toon: nabij === 'TE_LAAT' ? 'fout' : 'letop' };
}

export function loopt({ stand }: Pick<Actie, 'stand'>): boolean {
  return stand === 'OPEN' || stand === 'BEZIG';
}
