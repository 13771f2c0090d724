import type { Tegelbeschrijving } from '../../app/tegels.ts';

export const tegels: readonly Tegelbeschrijving[] = [{ actie: 'voortgangsgroepen:lezen', volgorde: 15, laad: () => import('./VoortgangTegel.tsx') }];
