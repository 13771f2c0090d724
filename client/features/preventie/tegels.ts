import type { Tegelbeschrijving } from '../../app/tegels.ts';

export const tegels: readonly Tegelbeschrijving[] = [
  { actie: 'preventie:bijwerken', volgorde: 60, laad: () => import('./PreventieTegel.tsx') },
  // Who records lessons or hours has enough on a phone; everybody else who works with people finds the plan here.
  {
    actie: 'preventie:lezen', volgorde: 95, laad: () => import('./PreventieLeesTegel.tsx'),
    mits: ({ toegestaneActies }) => toegestaneActies.includes('signaal:indienen') && !['preventie:bijwerken', 'lessen:lezen', 'werkgroepen:lezen'].some((actie) => toegestaneActies.includes(actie)),
  },
];
