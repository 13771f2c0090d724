import type { Tegelbeschrijving } from '../../app/tegels.ts';
import { begeleidtZelf } from './begeleidtZelf.ts';

export const tegels: readonly Tegelbeschrijving[] = [
  // Before everything else: who needs me today?
  { actie: 'begeleiders:koppelen', volgorde: 5, groot: true, laad: () => import('./BegeleidingTegel.tsx') },
  { actie: 'begeleidingen:lezen', mits: begeleidtZelf, volgorde: 5, groot: true, laad: () => import('./MensenTegel.tsx') },
  { actie: 'begeleiders:koppelen', volgorde: 10, laad: () => import('./EindenTegel.tsx') },
  { actie: 'begeleiders:koppelen', volgorde: 25, laad: () => import('./VrijwilligersTegel.tsx') },
];
