import type { Tegelbeschrijving } from '../../app/tegels.ts';

export const tegels: readonly Tegelbeschrijving[] = [
  // Before everything else: who needs me today?
  { actie: 'plaatsingen:lezen', volgorde: 5, groot: true, laad: () => import('./VandaagTegel.tsx') },
  { actie: 'plaatsingen:lezen', volgorde: 8, laad: () => import('./WeekbordTegel.tsx') },
  { actie: 'plaatsingen:beheren', volgorde: 25, laad: () => import('./RuimteTegel.tsx') },
  { actie: 'plaatsingen:beheren', volgorde: 28, laad: () => import('./AntwoordTegel.tsx') },
  { actie: 'groepsbezetting:lezen', volgorde: 63, laad: () => import('./RuimteTegel.tsx') },
];
