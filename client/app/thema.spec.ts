import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const lees = (naam: string) => readFileSync(join(import.meta.dirname, naam), 'utf8');
const THEMA = lees('thema.css');
const KLEUREN = new Map([...THEMA.matchAll(/--ss-kleur-([a-z0-9-]+):\s*light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)/g)].map(([, naam = '', licht = '', donker = '']) => [naam, { licht, donker }]));

type Thema = 'licht' | 'donker';

function kleur(naam: string, thema: Thema): string {
  const waarde = KLEUREN.get(naam)?.[thema];
  if (waarde === undefined) throw new Error(`--ss-kleur-${naam} is not in thema.css`);
  return waarde;
}

/** WCAG 2.2, relative luminance. */
function luminantie(hex: string): number {
  const [rood = 0, groen = 0, blauw = 0] = [1, 3, 5].map((plek) => {
    const deel = Number.parseInt(hex.slice(plek, plek + 2), 16) / 255;
    return deel <= 0.04045 ? deel / 12.92 : ((deel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * rood + 0.7152 * groen + 0.0722 * blauw;
}

function contrast(een: string, ander: string): number {
  const [licht = 0, donker = 0] = [luminantie(een), luminantie(ander)].sort((a, b) => b - a);
  return (licht + 0.05) / (donker + 0.05);
}

const ACHTERGRONDEN = ['pagina', 'vlak', 'vlak-zacht', 'vlak-aan'];
const TONEN = ['goed', 'letop', 'fout', 'info', 'neutraal'];
/** Text needs 4.5 to 1 (WCAG 1.4.3). */
const TEKST: [string, string][] = [
  ...['tekst', 'tekst-zacht', 'link', 'link-sterk', 'accent', 'accent-sterk'].flatMap((voor) => ACHTERGRONDEN.map((achter): [string, string] => [voor, achter])),
  ...TONEN.flatMap((toon): [string, string][] => [[toon, `${toon}-vlak`], ['tekst', `${toon}-vlak`]]),
  ['fout', 'vlak'], ['fout', 'pagina'], ['goed', 'vlak'], ['letop', 'vlak'], ['link', 'fout-vlak'], ['accent', 'fout-vlak'],
  ['op-accent', 'accent'], ['op-accent', 'accent-sterk'], ['op-accent', 'fout'], ['tekst-zacht', 'neutraal-vlak'],
];
/** The edge of a control, a sign, a bar or the ring of focus needs 3 to 1 (WCAG 1.4.11). */
const VORM: [string, string][] = [
  ...['pagina', 'vlak', 'vlak-zacht'].flatMap((achter): [string, string][] => [['rand-veld', achter], ['focus', achter], ['accent', achter]]),
  ...TONEN.map((toon): [string, string] => [toon, 'neutraal-vlak']),
];

describe.each<Thema>(['licht', 'donker'])('het contrast in %s', (thema) => {
  it.each(TEKST)('tekst in %s is te lezen op %s', (voor, achter) => {
    expect(contrast(kleur(voor, thema), kleur(achter, thema))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(VORM)('vorm in %s is te zien op %s', (voor, achter) => {
    expect(contrast(kleur(voor, thema), kleur(achter, thema))).toBeGreaterThanOrEqual(3);
  });
});

describe('de tokens van het NL Design System', () => {
  it('meet contrast zoals WCAG dat doet', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  });

  it('bestaan in een onderdeel dat we laden, zodat een typefout niet stil niets doet', () => {
    const haal = createRequire(import.meta.url);
    const geladen = [...lees('stijl.css').matchAll(/@import '(@utrecht\/[^']+)'/g)].map(([, pad = '']) => readFileSync(haal.resolve(pad), 'utf8')).join('\n');
    const bekend = new Set(geladen.match(/--utrecht-[a-z0-9-]+/g));
    const gezet = [...lees('nlds-tokens.css').matchAll(/^\s*(--utrecht-[a-z0-9-]+):/gm)].map(([, naam = '']) => naam);
    expect(gezet.length).toBeGreaterThan(100);
    expect(gezet.filter((naam) => !bekend.has(naam))).toEqual([]);
  });

  it('gebruiken alleen eigen waarden die bestaan', () => {
    const bekend = new Set([...THEMA.matchAll(/^\s*(--ss-[a-z0-9-]+):/gm)].map(([, naam = '']) => naam));
    const gebruikt = [...(lees('nlds-tokens.css') + lees('basis.css')).matchAll(/var\((--ss-[a-z0-9-]+)\)/g)].map(([, naam = '']) => naam);
    expect(gebruikt.filter((naam) => !bekend.has(naam))).toEqual([]);
  });
});
