import type { Tegelbeschrijving } from '../../app/tegels.ts';

export const tegels: readonly Tegelbeschrijving[] = [{ actie: 'accounts:beheren', volgorde: 5, groot: true, laad: () => import('./AandachtTegel.tsx') }];
