import type { Tegelbeschrijving } from '../../app/tegels.ts';
import { begeleidtZelf, laatBegeleiden } from './begeleidtZelf.ts';

export const tegels: readonly Tegelbeschrijving[] = [
  // Before everything else: who needs me today?
  { actie: 'begeleidingen:lezen', mits: laatBegeleiden, volgorde: 5, groot: true, laad: () => import('./BegeleidingTegel.tsx') },
  { actie: 'begeleidingen:lezen', mits: begeleidtZelf, volgorde: 5, groot: true, laad: () => import('./MensenTegel.tsx') },
  { actie: 'begeleidingen:lezen', mits: laatBegeleiden, volgorde: 10, laad: () => import('./EindenTegel.tsx') },
];
