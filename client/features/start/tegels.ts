import type { Tegelbeschrijving } from '../../app/tegels.ts';

export const tegels: readonly Tegelbeschrijving[] = [
  { actie: 'inburgeraars:lezen', mits: ({ inburgeraarId }) => inburgeraarId === null, volgorde: 50, laad: () => import('./InburgeraarsTegel.tsx') },
];
