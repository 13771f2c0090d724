import type { Tegelbeschrijving } from '../../app/tegels.ts';

export const tegels: readonly Tegelbeschrijving[] = [{ actie: 'overdracht:beantwoorden', volgorde: 10, laad: () => import('./WerkcarrouselTegel.tsx') }];
