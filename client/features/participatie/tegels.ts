import type { Tegelbeschrijving } from '../../app/tegels.ts';

export const tegels: readonly Tegelbeschrijving[] = [
  // Who manages groups has them in a block of their own.
  
  // Who has the week of all groups on the start page finds the sheets there.
  { actie: 'werkgroepen:lezen', mits: ({ toegestaneActies }) => !toegestaneActies.includes('deelnemersgroepen:beheren'), mits: ({ toegestaneActies }) => !toegestaneActies.includes('plaatsingen:lezen'), volgorde: 20, laad: () => import('./WerkgroepenTegel.tsx') },
];
