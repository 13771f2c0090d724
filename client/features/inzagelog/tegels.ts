import type { Tegelbeschrijving } from '../../app/tegels.ts';

export const tegels: readonly Tegelbeschrijving[] = [{ actie: 'inzagelog:lezen', volgorde: 40, laad: () => import('./InzagelogTegel.tsx') }];
