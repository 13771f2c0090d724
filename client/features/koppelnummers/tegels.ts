import type { Tegelbeschrijving } from '../../app/tegels.ts';

export const tegels: readonly Tegelbeschrijving[] = [{ actie: 'koppelnummers:vastleggen', volgorde: 90, laad: () => import('./KoppelnummersTegel.tsx') }];
