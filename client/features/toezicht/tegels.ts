import type { Tegelbeschrijving } from '../../app/tegels.ts';

export const tegels: readonly Tegelbeschrijving[] = [
  { actie: 'steekproeven:beoordelen', volgorde: 10, laad: () => import('./SteekproevenTegel.tsx') },
  { actie: 'rechten:beoordelen', volgorde: 20, laad: () => import('./RechtenTegel.tsx') },
];
