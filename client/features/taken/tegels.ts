import type { Tegelbeschrijving } from '../../app/tegels.ts';

export const tegels: readonly Tegelbeschrijving[] = [
  // Before everything else: who needs me today?
  { actie: 'taken:lezen', volgorde: 5, groot: true, laad: () => import('./TakenTegel.tsx') },
  { actie: 'taken:verdelen', volgorde: 7, laad: () => import('./VerdelingTegel.tsx') },
];
