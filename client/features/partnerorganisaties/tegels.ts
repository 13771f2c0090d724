import type { Tegelbeschrijving } from '../../app/tegels.ts';

export const tegels: readonly Tegelbeschrijving[] = [{ actie: 'partnerorganisaties:lezen', volgorde: 70, laad: () => import('./PartnerorganisatiesTegel.tsx') }];
