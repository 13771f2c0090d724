import { describe, expect, it } from 'vitest';
import { aantalTekst, gemiddeldeTekst } from './cijfertekst.ts';

describe('een kerncijfer', () => {
  it('zegt dat een klein aantal verborgen is, en niet dat het nul is', () => {
    expect(aantalTekst({ naam: 'Z', aantal: null, onderdrukt: true })).toBe('verborgen');
    expect(aantalTekst({ naam: 'Z', aantal: 0, onderdrukt: false })).toBe('0');
  });

  it('zegt dat er nog niets te middelen is, en niet dat het verborgen is', () => {
    expect(gemiddeldeTekst({ naam: 'x', waarde: null, onderdrukt: false }, '%')).toBe('nog geen gegevens');
    expect(gemiddeldeTekst({ naam: 'x', waarde: null, onderdrukt: true }, '%')).toBe('verborgen');
    expect(gemiddeldeTekst({ naam: 'x', waarde: 81.5, onderdrukt: false }, '%')).toBe('81,5%');
  });
});
