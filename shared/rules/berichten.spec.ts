import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BERICHTTEKSTEN } from '../berichten.ts';
import { TAALCODES } from '../talen.ts';
import { BERICHTSOORTEN, NEEMTIJD_MINUTEN, OPNIEUW_NA_MINUTEN, volgendePoging } from './berichten.ts';

describe('Een bericht', () => {
  it.each(BERICHTSOORTEN)('%s zegt in elke taal precies de zin van het portaal', (soort) => {
    const zin = BERICHTTEKSTEN[soort].nl;
    for (const taal of TAALCODES.filter((code) => code !== 'nl')) {
      const catalogus = JSON.parse(readFileSync(join(import.meta.dirname, `../../client/taal/catalogi/${taal}.json`), 'utf8')) as Record<string, string>;
      expect([taal, catalogus[zin]]).toEqual([taal, BERICHTTEKSTEN[soort][taal]]);
    }
  });

  it('dat niet weg kon wordt steeds later opnieuw geprobeerd, en na de laatste keer niet meer', () => {
    const nu = new Date('2026-11-18T09:00:00Z');
    expect(OPNIEUW_NA_MINUTEN.map((_, i) => (Number(volgendePoging(i + 1, nu)) - Number(nu)) / 60_000)).toEqual([1, 5, 15, 60, 240, 720]);
    expect(volgendePoging(OPNIEUW_NA_MINUTEN.length + 1, nu)).toBeNull();
    expect(NEEMTIJD_MINUTEN).toBeGreaterThan(2);
  });
});
