import type { Tegelbeschrijving } from '../../app/tegels.ts';

export const tegels: readonly Tegelbeschrijving[] = [{ actie: 'kerncijfers:lezen', volgorde: 60, laad: () => import('./KerncijfersTegel.tsx') }];
