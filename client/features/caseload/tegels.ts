import type { Tegelbeschrijving } from '../../app/tegels.ts';

// Who is new comes before the rest of the day; without anybody new the block is not there.
export const tegels: readonly Tegelbeschrijving[] = [{ actie: 'leeslijst:lezen', volgorde: 4, laad: () => import('./LeeslijstTegel.tsx') }];
