import type { Tegelbeschrijving } from '../../app/tegels.ts';

export const tegels: readonly Tegelbeschrijving[] = [
  {
    actie: 'matrix:lezen', mits: ({ toegestaneActies }) => ['inzagelog:lezen', 'partnerorganisaties:lezen'].some((actie) => toegestaneActies.includes(actie)),
    volgorde: 80, laad: () => import('./MatrixTegel.tsx'),
  },
];
