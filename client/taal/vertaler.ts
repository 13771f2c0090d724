import type { Catalogus, NederlandseCatalogus, Vorm } from './catalogus.ts';
import { laadLetters } from './letters.ts';
import { type Vertaal, vul } from './taal.ts';
import type { Taalcode } from '../../shared/talen.ts';
import { TALEN } from './talen.ts';

type Geladen<C> = () => Promise<{ default: C }>;

/** Each language is a file of its own: a phone loads one. A catalogue that lacks a sentence does not compile. */
const CATALOGI: {
  nl: Geladen<NederlandseCatalogus>;
  en: Geladen<Catalogus<'one' | 'other'>>;
  ar: Geladen<Catalogus<Vorm>>;
  ti: Geladen<Catalogus<'one' | 'other'>>;
  uk: Geladen<Catalogus<'one' | 'few' | 'many' | 'other'>>;
  fa: Geladen<Catalogus<'one' | 'other'>>;
} = {
  nl: () => import('./catalogi/nl.json'),
  en: () => import('./catalogi/en.json'),
  ar: () => import('./catalogi/ar.json'),
  ti: () => import('./catalogi/ti.json'),
  uk: () => import('./catalogi/uk.json'),
  fa: () => import('./catalogi/fa.json'),
};

/** A Dutch name in a sentence from right to left keeps its own direction, and the sentence its own. */
function afgezonderd(waarde: string | number): string {
  return typeof waarde === 'string' ? `\u2068${waarde}\u2069` : String(waarde);
}

/** Loads the words of one language, and counts by its grammar. React escapes what it draws, so nothing is escaped here. */
export async function maakVertaler(code: Taalcode): Promise<Vertaal> {
  const [{ default: zinnen }] = await Promise.all([CATALOGI[code](), laadLetters(code)]);
  const catalogus: ReadonlyMap<string, string> = new Map(Object.entries(zinnen));
  const meervoud = new Intl.PluralRules(code);
  const schrijf = TALEN[code].richting === 'rtl' ? afgezonderd : String;
  return (zin, waarden) => {
    const { count } = waarden;
    const gevonden = catalogus.get(typeof count === 'number' ? `${zin}_${meervoud.select(count)}` : zin);
    // In the Dutch of the own side a sentence without plainer words is its own translation.
    if (gevonden === undefined && code !== 'nl') reportError(new Error(`No words in ${code} for: ${zin}`));
    return vul(gevonden ?? zin, waarden, schrijf);
  };
}
