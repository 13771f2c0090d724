import type { Tegelbeschrijving } from '../../app/tegels.ts';

export const tegels: readonly Tegelbeschrijving[] = [
  // Before everything else, for who reaches no dossier.
  { actie: 'signaal:indienen', mits: ({ toegestaneActies }) => !toegestaneActies.includes('inburgeraars:lezen'), volgorde: 5, groot: true, laad: () => import('./EigenSignalenTegel.tsx') },
  { actie: 'toestemming:stoppen', volgorde: 8, laad: () => import('./DeelnemersTegel.tsx') },
  { actie: 'signaaltelling:lezen', volgorde: 32, laad: () => import('./SignaaltellingTegel.tsx') },
];
