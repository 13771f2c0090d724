import { describe, expect, it } from 'vitest';
import { vindRoute } from './route.ts';

const ROUTES = ['', 'lessen', 'lessen/:id', 'lessen/import', 'lessen/maand/:groep', ':soort/maand/nu'].map((pad) => ({ pad }));

describe('De pagina bij een adres', () => {
  it.each([
    ['/', '', {}],
    ['/lessen', 'lessen', {}],
    ['/Lessen/', 'lessen', {}],
    ['/lessen/7', 'lessen/:id', { id: '7' }],
  ])('%s is %s', (adres, pad, deel) => {
    expect(vindRoute(ROUTES, adres)).toMatchObject({ route: { pad }, deel });
  });

  it('een woord gaat voor een open plek, ook als die eerder genoemd is, en het eerste woord eerst', () => {
    expect(vindRoute(ROUTES, '/lessen/import')?.route.pad).toBe('lessen/import');
    expect(vindRoute(ROUTES, '/lessen/maand/nu')).toMatchObject({ route: { pad: 'lessen/maand/:groep' }, deel: { groep: 'nu' } });
  });

  it.each(['/les', '/lessen/7/8'])('%s is er niet', (adres) => {
    expect(vindRoute(ROUTES, adres)).toBeNull();
  });
});
