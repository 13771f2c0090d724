import type { Dagdeel, Spreekniveau } from '../../shared/rules/taalpunt.ts';

export const NIVEAUWOORDEN: Readonly<Record<Spreekniveau, string>> = { WOORDEN: 'Losse woorden', ZINNEN: 'Korte zinnen', GESPREK: 'Een eenvoudig gesprek', VLOT: 'Praat vlot' };
export const DAGDEELWOORDEN: Readonly<Record<Dagdeel, string>> = { OCHTEND: 'ochtend', MIDDAG: 'middag', AVOND: 'avond' };
