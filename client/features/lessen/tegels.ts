import type { Tegelbeschrijving } from '../../app/tegels.ts';

export const tegels: readonly Tegelbeschrijving[] = [{ actie: 'lessen:lezen', volgorde: 10, groot: true, laad: () => import('./LessenTegel.tsx') }];
