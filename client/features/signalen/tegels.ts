import type { Tegelbeschrijving } from '../../app/tegels.ts';

export const tegels: readonly Tegelbeschrijving[] = [{ actie: 'signalen:eigenLezen', volgorde: 30, laad: () => import('./SignalenTegel.tsx') }];
