import type { Tegelbeschrijving } from '../../app/tegels.ts';

export const tegels: readonly Tegelbeschrijving[] = [
  { actie: 'werkgroepen:lezen', volgorde: 12, laad: () => import('./BijeenkomstTegel.tsx') },
  { actie: 'trainingen:beheren', volgorde: 27, laad: () => import('./TrainingenTegel.tsx') },
];
