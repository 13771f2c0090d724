import ar from './catalogi/ar.json?url';
import en from './catalogi/en.json?url';
import fa from './catalogi/fa.json?url';
import nl from './catalogi/nl.json?url';
import ti from './catalogi/ti.json?url';
import uk from './catalogi/uk.json?url';
import type { Catalogus, NederlandseCatalogus, Vorm } from './catalogus.ts';
import { type Vertaal, vul } from './taal.ts';
import type { Taalcode } from '../../shared/talen.ts';
import { SCHRIFT } from './schrift.ts';

/** Each language is a file of its own: a phone loads one. They are words and no script: nothing of them has to be compiled. */
const CATALOGI: Readonly<Record<Taalcode, string>> = { nl, en, ar, ti, uk, fa };

interface Inhoud {
  nl: NederlandseCatalogus;
  en: Catalogus<'one' | 'other'>;
  ar: Catalogus<Vorm>;
  ti: Catalogus<'one' | 'other'>;
  uk: Catalogus<'one' | 'few' | 'many' | 'other'>;
  fa: Catalogus<'one' | 'other'>;
}
type Volledig<_Bestanden extends Inhoud> = _Bestanden;

/** A catalogue that lacks a sentence does not compile. */
export type Gecontroleerd = Volledig<{
  nl: typeof import('./catalogi/nl.json');
  en: typeof import('./catalogi/en.json');
  ar: typeof import('./catalogi/ar.json');
  ti: typeof import('./catalogi/ti.json');
  uk: typeof import('./catalogi/uk.json');
  fa: typeof import('./catalogi/fa.json');
}>;

async function haalZinnen(code: Taalcode): Promise<Record<string, string>> {
  const antwoord = await fetch(CATALOGI[code]);
  if (!antwoord.ok) throw new Error(`The words of ${code} did not come: ${antwoord.status}`);
  return (await antwoord.json()) as Record<string, string>;
}

/** Latin letters every device has, and those of Ukrainian. */
async function zorgVoorLetters(code: Taalcode): Promise<void> {
  if (code !== 'nl' && code !== 'en' && code !== 'uk') await (await import('./letters.ts')).laadLetters(code);
}

/** A Dutch name in a sentence from right to left keeps its own direction, and the sentence its own. */
function afgezonderd(waarde: string | number): string {
  return typeof waarde === 'string' ? `\u2068${waarde}\u2069` : String(waarde);
}

/** Loads the words of one language, and counts by its grammar. React escapes what it draws, so nothing is escaped here. */
export async function maakVertaler(code: Taalcode): Promise<Vertaal> {
  const [zinnen] = await Promise.all([haalZinnen(code), zorgVoorLetters(code)]);
  const catalogus = new Map(Object.entries(zinnen));
  const meervoud = new Intl.PluralRules(code);
  const schrijf = SCHRIFT[code].richting === 'rtl' ? afgezonderd : String;
  return (zin, waarden) => {
    const { count } = waarden;
    const gevonden = catalogus.get(typeof count === 'number' ? `${zin}_${meervoud.select(count)}` : zin);
    // In the Dutch of the own side a sentence without plainer words is its own translation.
    if (gevonden === undefined && code !== 'nl') reportError(new Error(`No words in ${code} for: ${zin}`));
    return vul(gevonden ?? zin, waarden, schrijf);
  };
}
