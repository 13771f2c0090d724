import type { Tegelbeschrijving } from '../../app/tegels.ts';

export const tegels: readonly Tegelbeschrijving[] = [{ actie: 'socialekaart:beheren', volgorde: 66, laad: () => import('./KaartTegel.tsx') }];
