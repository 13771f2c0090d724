import type { Tegelbeschrijving } from '../../app/tegels.ts';
import { neemtAan, oefentZelf } from './oefentZelf.ts';

export const tegels: readonly Tegelbeschrijving[] = [
  // Before everything else: who needs me today?
  { actie: 'taalpunt:lezen', mits: neemtAan, volgorde: 5, groot: true, laad: () => import('./TaalpuntTegel.tsx') },
  { actie: 'taalpunt:lezen', mits: oefentZelf, volgorde: 5, groot: true, laad: () => import('./OefenenTegel.tsx') },
  { actie: 'taalpunt:lezen', mits: neemtAan, volgorde: 10, laad: () => import('./WachtlijstTegel.tsx') },
  { actie: 'taalpunt:lezen', mits: neemtAan, volgorde: 11, laad: () => import('./WeekTegel.tsx') },
];
