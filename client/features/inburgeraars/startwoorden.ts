import type { Gespreksoort } from '../../../shared/rules/gesprekken.ts';
import type { Termijnsoort } from '../../../shared/rules/termijnen.ts';
import type { Zin } from '../../taal/catalogus.ts';
import { vertaald } from '../../taal/taal.ts';

/** Codes of the API in words for the screen. A code that is newer than this page is shown as it is, never hidden. */
export function woord(woorden: Readonly<Record<string, string>>, code: string | null | undefined): string {
  if (code === null || code === undefined || code === '') return '–';
  return Object.hasOwn(woorden, code) ? vertaald(woorden[code] ?? code) : code.toLowerCase().replaceAll('_', ' ');
}

export const TERMIJNEN: Readonly<Record<Termijnsoort, Zin>> = {
  KOFFIE_EN_KOEK: 'Koffie & Koek', BREDE_INTAKE: 'Brede intake', PIP: 'PIP vaststellen', VOORTGANGSGESPREK: 'Voortgangsgesprek', INBURGERINGSTERMIJN: 'Einde inburgeringstermijn',
  VERLENGING_BESLUIT: 'Besluit van DUO over verlenging', OVERDRACHTSPAKKET: 'Gegevens van de vorige gemeente',
};

export const GESPREKSOORTEN: Readonly<Record<Gespreksoort, Zin>> = {
  KOFFIE_EN_KOEK: 'Koffie & Koek', VOORTGANGSGESPREK: 'Voortgangsgesprek', EINDGESPREK: 'Eindgesprek', OVERIG: 'Ander gesprek',
};
