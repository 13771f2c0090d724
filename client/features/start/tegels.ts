import type { Tegelbeschrijving } from '../../app/tegels.ts';

export const tegels: readonly Tegelbeschrijving[] = [
  { actie: 'pip:vaststellen', volgorde: 15, groot: true, laad: () => import('./TermijnenTegel.tsx') },
  { actie: 'inburgeraars:lezen', mits: ({ inburgeraarId }) => inburgeraarId === null, volgorde: 50, laad: () => import('./InburgeraarsTegel.tsx') },
];
