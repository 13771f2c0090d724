import type { Tegelbeschrijving } from '../../app/tegels.ts';

export const tegels: readonly Tegelbeschrijving[] = [
  { actie: 'groepen:beheren', volgorde: 15, laad: () => import('./KlassenTegel.tsx') },
  { actie: 'groepsbezetting:lezen', volgorde: 62, laad: () => import('./BezettingTegel.tsx') },
];
