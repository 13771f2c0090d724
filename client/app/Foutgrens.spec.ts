import { describe, expect, it } from 'vitest';
import { isOudePagina } from './Foutgrens.tsx';

describe('een pagina die stukgaat', () => {
  it.each(['Failed to fetch dynamically imported module: /assets/x.js', 'error loading dynamically imported module: /assets/x.js', 'Importing a module script failed.', 'Unable to preload CSS for /assets/x.css'])('herkent een deel dat er niet meer is: %s', (zin) => {
    expect(isOudePagina(new TypeError(zin))).toBe(true);
  });

  it('noemt een gewone fout geen nieuwe versie', () => {
    expect(isOudePagina(new TypeError('x is undefined'))).toBe(false);
    expect(isOudePagina('Failed to fetch dynamically imported module')).toBe(false);
  });
});
