import type { Tegelbeschrijving } from '../../app/tegels.ts';
import { heeftAfspraken } from './heeftAfspraken.ts';

export const tegels: readonly Tegelbeschrijving[] = [{ actie: 'afspraken:eigenLezen', mits: heeftAfspraken, volgorde: 15, laad: () => import('./plan/AfsprakenTegel.tsx') }];
