import type { Tegelbeschrijving } from '../../app/tegels.ts';

export const tegels: readonly Tegelbeschrijving[] = [
  // Who manages groups has them in a block of their own.
  { actie: 'werkgroepen:lezen', mits: ({ toegestaneActies }) => !toegestaneActies.includes('deelnemersgroepen:beheren'), volgorde: 20, laad: () => import('./WerkgroepenTegel.tsx') },
];
