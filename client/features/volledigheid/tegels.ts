import type { Tegelbeschrijving } from '../../app/tegels.ts';

export const tegels: readonly Tegelbeschrijving[] = [{ actie: 'volledigheid:lezen', volgorde: 40, laad: () => import('./VolledigheidTegel.tsx') }];
