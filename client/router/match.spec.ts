import { describe, expect, it } from 'vitest';
import { findRoute } from './match.ts';

const ROUTES = ['', 'lessen', 'lessen/:id', 'lessen/import', 'lessen/maand/:groep', ':soort/maand/nu'].map((pad) => ({ pad }));
const vind = (adres: string) => {
  const gevonden = findRoute(ROUTES, adres);
  return gevonden && [gevonden.route.pad, gevonden.params];
};

describe('De pagina bij een adres', () => {
  it.each([
    ['/', ['', {}]],
    ['/lessen', ['lessen', {}]],
    ['/Lessen/', ['lessen', {}]],
    ['/lessen/7', ['lessen/:id', { id: '7' }]],
    ['/lessen/a%2Fb%20c', ['lessen/:id', { id: 'a/b c' }]],
  ])('%s is %j', (adres, pagina) => {
    expect(vind(adres)).toEqual(pagina);
  });

  it('een woord gaat voor een open plek, ook als die eerder genoemd is, en het eerste woord eerst', () => {
    expect(vind('/lessen/import')).toEqual(['lessen/import', {}]);
    expect(vind('/lessen/maand/nu')).toEqual(['lessen/maand/:groep', { groep: 'nu' }]);
  });

  it.each(['/les', '/lessen/7/8', '/lessen/%zz'])('%s is er niet', (adres) => {
    expect(vind(adres)).toBeNull();
  });
});
