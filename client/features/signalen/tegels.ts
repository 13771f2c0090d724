import type { Tegelbeschrijving } from '../../app/tegels.ts';

export const tegels: readonly Tegelbeschrijving[] = [
  { actie: 'signaal:indienen', volgorde: 28, laad: () => import('./AntwoordTegel.tsx') },
  { actie: 'signalen:eigenLezen', volgorde: 30, laad: () => import('./SignalenTegel.tsx') },
];
