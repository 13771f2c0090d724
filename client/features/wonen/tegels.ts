import type { Tegelbeschrijving } from '../../app/tegels.ts';

export const tegels: readonly Tegelbeschrijving[] = [
  { actie: 'woning:aanbieden', volgorde: 5, groot: true, laad: () => import('./WoonwerkTegel.tsx') },
  { actie: 'woning:aanbieden', volgorde: 8, laad: () => import('./SleutelsTegel.tsx') },
  { actie: 'woning:aanbieden', volgorde: 12, laad: () => import('./GevraagdTegel.tsx') },
  { actie: 'woning:koppelen', volgorde: 28, laad: () => import('./WoningenTegel.tsx') },
  // Who accompanies ticks here; the gemeente and the corporatie have it in their list.
  { actie: 'begeleidingen:lezen', mits: ({ toegestaneActies }) => !toegestaneActies.includes('begeleiders:koppelen'), volgorde: 4, laad: () => import('./StappenTegel.tsx') },
  { actie: 'begeleidingen:lezen', mits: ({ toegestaneActies }) => toegestaneActies.includes('begeleiders:koppelen'), volgorde: 12, laad: () => import('./StappenTegel.tsx') },
];
