import type { Tegelbeschrijving } from '../../app/tegels.ts';

export const tegels: readonly Tegelbeschrijving[] = [{ actie: 'preventie:bijwerken', volgorde: 60, laad: () => import('./PreventieTegel.tsx') }];
