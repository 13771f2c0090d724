import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { licenties } from '../../scripts/licenties.ts';

const LOCK = readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8');
const met = (license: string) => licenties(JSON.stringify({ packages: { '': {}, 'node_modules/a/node_modules/@b/c': { version: '1.0.0', license } } }));

describe('Wat Samenspel meelevert', () => {
  it('mag naast de EUPL geleverd worden', () => {
    const alle = licenties(LOCK);
    expect(alle.length).toBeGreaterThan(500);
    expect(alle.filter(({ oordeel }) => oordeel === null)).toEqual([]);
  });

  it.each([['GPL-3.0-only', null], ['(MIT OR GPL-3.0-or-later)', 'toegestaan'], ['(MIT AND GPL-2.0-only)', null], ['(MIT AND Zlib)', 'toegestaan'], ['UNLICENSED', null], ['', null]])('%s: %s', (licentie, oordeel) => {
    expect(met(licentie)).toMatchObject([{ pakket: '@b/c', oordeel }]);
  });
});
