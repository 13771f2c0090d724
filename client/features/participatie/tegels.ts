import type { Tegelbeschrijving } from '../../app/tegels.ts';

export const tegels: readonly Tegelbeschrijving[] = [{ actie: 'werkgroepen:lezen', volgorde: 20, laad: () => import('./WerkgroepenTegel.tsx') }];
