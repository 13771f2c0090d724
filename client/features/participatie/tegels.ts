import type { Tegelbeschrijving } from '../../app/tegels.ts';

export const tegels: readonly Tegelbeschrijving[] = [
  // Who manages groups has them in a block of their own; who has the week of all groups on the start page finds the sheets there.
  { actie: 'werkgroepen:lezen', mits: ({ toegestaneActies }) => !['deelnemersgroepen:beheren', 'plaatsingen:lezen'].some((actie) => toegestaneActies.includes(actie)), volgorde: 20, laad: () => import('./WerkgroepenTegel.tsx') },
];
