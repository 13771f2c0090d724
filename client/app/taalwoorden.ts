import type { Inzet, Niveaubasis, Vaardigheid } from '../../shared/rules/taal.ts';
import type { Zin } from '../taal/catalogus.ts';

/** The codes of lessons and progress in words, for every page that shows them. */
export const VAARDIGHEDEN: Readonly<Record<Vaardigheid, Zin>> = { LEZEN: 'Lezen', LUISTEREN: 'Luisteren', SCHRIJVEN: 'Schrijven', SPREKEN: 'Spreken', KNM: 'KNM' };

export const INZETTEN: Readonly<Record<Inzet, Zin>> = { ONVOLDOENDE: 'Onvoldoende', WISSELEND: 'Wisselend', VOLDOENDE: 'Voldoende', GOED: 'Goed' };

export const NIVEAUBASISSEN: Readonly<Record<Niveaubasis, Zin>> = { TOETS: 'toets', OBSERVATIE: 'gezien in de les' };
