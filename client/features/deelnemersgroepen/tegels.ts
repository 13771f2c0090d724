import type { Tegelbeschrijving } from '../../app/tegels.ts';

export const tegels: readonly Tegelbeschrijving[] = [
  // Who manages the groups finds them there.
  { actie: 'bijeenkomst:vastleggen', mits: ({ toegestaneActies }) => !toegestaneActies.includes('deelnemersgroepen:beheren'), volgorde: 12, laad: () => import('./BijeenkomstTegel.tsx') },
  // The Taalpunt has its week, with the times.
  { actie: 'deelnemersgroepen:beheren', mits: ({ toegestaneActies }) => !toegestaneActies.includes('taalpunt:lezen'), volgorde: 12, groot: true, laad: () => import('./GroepenTegel.tsx') },
  { actie: 'pvtGroep:vastleggen', mits: ({ toegestaneActies }) => toegestaneActies.includes('deelnemersgroepen:beheren'), volgorde: 27, laad: () => import('./CertificatenTegel.tsx') },
];
