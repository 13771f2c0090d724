import type { Tegelbeschrijving } from '../../app/tegels.ts';

export const tegels: readonly Tegelbeschrijving[] = [{ actie: 'vrijwilligers:beheren', volgorde: 25, laad: () => import('./VrijwilligersTegel.tsx') }];
