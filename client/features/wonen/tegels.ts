import type { Tegelbeschrijving } from '../../app/tegels.ts';

export const tegels: readonly Tegelbeschrijving[] = [
  { actie: 'woning:aanbieden', volgorde: 5, groot: true, laad: () => import('./WoonwerkTegel.tsx') },
  { actie: 'woning:aanbieden', volgorde: 8, laad: () => import('./SleutelsTegel.tsx') },
  { actie: 'woning:aanbieden', volgorde: 12, laad: () => import('./GevraagdTegel.tsx') },
  { actie: 'woning:koppelen', volgorde: 28, laad: () => import('./WoningenTegel.tsx') },
  // Who accompanies ticks here; the gemeente and the corporatie have it in their list.
  { actie: 'huisvestingen:lezen', mits: ({ toegestaneActies }) => !toegestaneActies.includes('woningen:lezen'), volgorde: 7, laad: () => import('./StappenTegel.tsx') },
];
