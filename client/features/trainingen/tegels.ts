import type { Tegelbeschrijving } from '../../app/tegels.ts';

export const tegels: readonly Tegelbeschrijving[] = [
  // Who manages the groups finds them there.
  { actie: 'werkgroepen:lezen', mits: ({ toegestaneActies }) => !toegestaneActies.includes('trainingen:beheren'), volgorde: 12, laad: () => import('./BijeenkomstTegel.tsx') },
  { actie: 'trainingen:beheren', volgorde: 27, laad: () => import('./TrainingenTegel.tsx') },
];
