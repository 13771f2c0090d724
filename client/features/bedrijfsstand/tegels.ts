import type { Tegelbeschrijving } from '../../app/tegels.ts';

export const tegels: readonly Tegelbeschrijving[] = [{ actie: 'bedrijfsstand:lezen', volgorde: 60, laad: () => import('./BedrijfsstandTegel.tsx') }];
