import type { Tegelbeschrijving } from '../../app/tegels.ts';

export const tegels: readonly Tegelbeschrijving[] = [
  // Before everything else: who needs me today?
  { actie: 'achterop:lezen', volgorde: 5, groot: true, laad: () => import('./AchteropTegel.tsx') },
  // Who works for one gemeente has one last day, and finds it with the classes.
  { actie: 'voortgangsgroepen:lezen', mits: ({ gemeenten }) => gemeenten.length > 1, volgorde: 6, laad: () => import('./RapportagesTegel.tsx') },
];
