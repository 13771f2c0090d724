import { createInstance } from 'i18next';
import type { Vertaal } from './taal.ts';
import type { Taalcode } from '../../shared/talen.ts';
import { TALEN } from './talen.ts';

/** Each language is a file of its own: a phone loads one. Tigrinya brings letters, which few devices in the Netherlands have. */
const CATALOGI: Readonly<Record<Taalcode, () => Promise<{ zinnen: Readonly<Record<string, string>> }>>> = {
  nl: () => import('./catalogi/nl.ts'),
  en: () => import('./catalogi/en.ts'),
  ar: () => import('./catalogi/ar.ts'),
  ti: () => import('./catalogi/ti.ts'),
  uk: () => import('./catalogi/uk.ts'),
  fa: () => import('./catalogi/fa.ts'),
};

/** A Dutch name in a sentence from right to left keeps its own direction, and the sentence its own. */
function afgezonderd(waarde: unknown): string {
  return typeof waarde === 'string' ? `\u2068${waarde}\u2069` : String(waarde);
}

/** Loads the words of one language. React escapes what it draws, so nothing is escaped here. */
export async function maakVertaler(code: Taalcode): Promise<Vertaal> {
  const { zinnen } = await CATALOGI[code]();
  const vertaler = createInstance();
  await vertaler.init({
    lng: code, fallbackLng: false, resources: { [code]: { translation: zinnen } },
    // A key is a Dutch sentence, with its points and colons.
    keySeparator: false, nsSeparator: false,
    interpolation: { escapeValue: TALEN[code].richting === 'rtl', escape: afgezonderd },
    // In the Dutch of the own side a sentence without plainer words is its own translation.
    saveMissing: code !== 'nl',
    missingKeyHandler: (_talen, _ruimte, zin) => console.error(`No words in ${code} for: ${zin}`),
  });
  return (zin, waarden) => vertaler.t(zin, waarden);
}
