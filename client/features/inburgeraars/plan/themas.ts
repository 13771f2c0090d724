import type { AfspraakThema } from '../../../../shared/rules/pip.ts';

/** The field of a person in which the agreements of a theme stand. */
const VELDEN = {
  AFSPRAKEN_TAAL: 'afsprakenTaal', AFSPRAKEN_PARTICIPATIE: 'afsprakenParticipatie', AFSPRAKEN_MAP_PVT: 'afsprakenMapPvt', AFSPRAKEN_BEGELEIDING: 'afsprakenBegeleiding',
  AFSPRAKEN_TAALPRAKTIJK: 'afsprakenTaalpraktijk', AFSPRAKEN_WONEN: 'afsprakenWonen', AFSPRAKEN_FINANCIEN: 'afsprakenFinancien', AFSPRAKEN_WELZIJN: 'afsprakenWelzijn', AFSPRAKEN_WERK: 'afsprakenWerk',
} as const satisfies Readonly<Record<AfspraakThema, string>>;

export function plekVeld<T extends AfspraakThema>(thema: T): (typeof VELDEN)[T] {
  return VELDEN[thema];
}
