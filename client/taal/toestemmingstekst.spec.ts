import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { TOESTEMMING_TEKST } from '../../shared/rules/toestemming.ts';
import { TAALCODES, type Taalcode } from '../../shared/talen.ts';
import { TOESTEMMINGSZINNEN } from './toestemmingszinnen.ts';

/** The text of every version in every language, as it was when somebody could say yes to it. A version that was used stays here. */
const TEKSTEN: Readonly<Record<number, Readonly<Record<Taalcode, string>>>> = {
  1: { nl: '5cb287ffdd185c67', en: 'c8fdddf320f8b168', ar: '385669de5d8efb1e', ti: '597d05ae5a05f152', uk: 'd207a874a5426954', fa: 'a455d2239f4fd000' },
};

function tekstIn(taal: Taalcode): string {
  const catalogus = JSON.parse(readFileSync(new URL(`./catalogi/${taal}.json`, import.meta.url), 'utf8')) as Record<string, string>;
  return TOESTEMMINGSZINNEN.map((zin) => catalogus[zin] ?? (taal === 'nl' ? zin : `ontbreekt: ${zin}`)).join('\n');
}

describe('De tekst van een toestemming', () => {
  it.each(TAALCODES)('is in %s nog de tekst van deze versie; verandert er een woord, dan hoort er een nieuwe versie bij', (taal) => {
    expect(tekstIn(taal)).not.toContain('ontbreekt');
    expect(createHash('sha256').update(tekstIn(taal)).digest('hex').slice(0, 16)).toBe(TEKSTEN[TOESTEMMING_TEKST]?.[taal]);
  });
});
