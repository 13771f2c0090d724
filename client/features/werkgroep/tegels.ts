import type { Tegelbeschrijving } from '../../app/tegels.ts';

export const tegels: readonly Tegelbeschrijving[] = [
  { actie: 'werkgroep:beheren', volgorde: 12, laad: () => import('./WerkgroepTegel.tsx') },
  { actie: 'werkgroep:beheren', mits: ({ toegestaneActies }) => !toegestaneActies.includes('inburgeraars:lezen'), volgorde: 14, laad: () => import('./PlanningTegel.tsx') },
  // Who answers for an organisation: only where there is something of it, so the block may stay away.
  { actie: 'werkgroep:lezen', mits: ({ toegestaneActies }) => !toegestaneActies.includes('werkgroep:beheren'), volgorde: 35, laad: () => import('./EigenActiesTegel.tsx') },
];
