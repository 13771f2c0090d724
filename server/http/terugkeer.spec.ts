import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { terugkeerAdres } from './terugkeer.ts';

const HIER = 'https://samenspel.example';

describe('terug na het inloggen', () => {
  it.each(['/', '/inburgeraars', '/inburgeraars/12?tab=pip#uren', '/zoeken?q=a%2Fb', '/authenticiteit'])('mag naar %s', (pad) => {
    expect(terugkeerAdres(HIER, pad)).toBe(HIER + pad);
  });
  it.each([
    undefined, null, 7, ['/a'], { pad: '/a' }, '', 'inburgeraars', 'https://samenspel.example/pip', '//elders.example', '///elders.example', '/\\elders.example',
    '\\/elders.example', '/\t/elders.example', '/\n/elders.example', '/.//elders.example', '/a/..//elders.example', '/%2e//elders.example', ' /pip',
    'javascript:alert(1)', `/${'a'.repeat(500)}`, '/auth/login', '/auth', '/graphql?query=x', '/a/../auth/login', 'http://[',
  ])('mag niet naar %s: dan de voorpagina', (pad) => {
    expect(terugkeerAdres(HIER, pad)).toBe(`${HIER}/`);
  });
  it('leidt nooit naar een andere website, wat er ook staat', () => {
    const stukje = fc.constantFrom('/', '\\', '.', '..', '//', 'elders.example', '@', ':', '%2f', '%5c', '\t', '\r', '\n', '?', '#', 'https:', 'a', ' ');
    fc.assert(fc.property(fc.array(stukje, { maxLength: 8 }), (stukken) => {
      const adres = terugkeerAdres(HIER, `/${stukken.join('')}`);
      expect(adres.startsWith(`${HIER}/`)).toBe(true);
      expect(new URL(adres, 'https://elders.example').origin).toBe(HIER);
    }), { numRuns: 2000 });
  });
});
