import type { Tegelbeschrijving } from '../../app/tegels.ts';
import { oefentZelf } from './oefentZelf.ts';

export const tegels: readonly Tegelbeschrijving[] = [
  // Before everything else: who needs me today?
  { actie: 'taalcoaches:koppelen', volgorde: 5, groot: true, laad: () => import('./TaalpuntTegel.tsx') },
  { actie: 'taalpunt:lezen', mits: oefentZelf, volgorde: 5, groot: true, laad: () => import('./OefenenTegel.tsx') },
  { actie: 'taalcoaches:koppelen', volgorde: 10, laad: () => import('./WachtlijstTegel.tsx') },
];
