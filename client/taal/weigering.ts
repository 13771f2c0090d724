import { WEIGERINGEN, type Weigeringscode } from '../../shared/weigeringen.ts';
import type { Zin } from './catalogus.ts';
import { huidigeTaal, t } from './taal.ts';

/** The refusals that an inburgeraar can get; the others are about work that only professionals do. */
export const EIGEN_WEIGERINGEN = [
  'NIET_INGELOGD', 'GEEN_TOEGANG', 'NIET_GEVONDEN', 'INVOER_ONJUIST', 'VERZOEK_ONJUIST', 'VERZOEK_TE_GROOT', 'EEN_MUTATIE_TEGELIJK',
  'IDEMPOTENTIE_ANDERE_INHOUD', 'VERSIE_VEROUDERD', 'VELD_VERPLICHT', 'TEKST_TE_LANG', 'KEUZE_ONBEKEND', 'UITVOER_TE_VEEL', 'LES_AL_BEGONNEN', 'CODE_ONJUIST', 'MOMENT_VOL', 'MOMENT_TE_LAAT', 'MOMENT_SOORT', 'NU_NIET', 'TE_VAAK', 'INTERN',
] as const satisfies readonly Weigeringscode[];

/** Each of them is a sentence of the catalogues: else this does not compile. */
const ZINNEN: Readonly<Partial<Record<Weigeringscode, Zin>>> & Readonly<Record<(typeof EIGEN_WEIGERINGEN)[number], Zin>> = Object.fromEntries(
  EIGEN_WEIGERINGEN.map((code) => [code, WEIGERINGEN[code]]),
) as { [Code in (typeof EIGEN_WEIGERINGEN)[number]]: (typeof WEIGERINGEN)[Code] };

export function isWeigeringscode(code: string): code is Weigeringscode {
  return Object.hasOwn(WEIGERINGEN, code);
}

/** The sentence of a refusal, by its code. In another language one that was not foreseen is said in general. */
export function weigeringszin(code: Weigeringscode): string {
  const zin = ZINNEN[code];
  if (zin !== undefined) return t(zin);
  return huidigeTaal() === 'nl' ? WEIGERINGEN[code] : t(WEIGERINGEN.INVOER_ONJUIST);
}
