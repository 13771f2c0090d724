import type { Tegelbeschrijving } from '../../app/tegels.ts';

export const tegels: readonly Tegelbeschrijving[] = [
  { actie: 'signaal:indienen', volgorde: 28, laad: () => import('./AntwoordTegel.tsx') },
  // Who hands in has the answers, and the rest in the menu.
  { actie: 'signalen:eigenLezen', mits: ({ toegestaneActies }) => !toegestaneActies.includes('signaal:indienen') || toegestaneActies.includes('signaal:richten'), volgorde: 30, laad: () => import('./SignalenTegel.tsx') },
];
