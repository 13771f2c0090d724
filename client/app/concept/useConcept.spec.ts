import { describe, expect, it } from 'vitest';
import { zelfdeVorm } from './useConcept.ts';

describe('een bewaard concept terugzetten', () => {
  it('gebeurt als het formulier nog dezelfde velden heeft', () => {
    expect(zelfdeVorm({ minuten: '90', plek: '' }, { minuten: '', plek: '' })).toBe(true);
    expect(zelfdeVorm('tekst', '')).toBe(true);
    expect(zelfdeVorm(['a'], [])).toBe(true);
  });

  it('gebeurt niet als het formulier intussen anders is', () => {
    expect(zelfdeVorm({ minuten: '90' }, { minuten: '', plek: '' })).toBe(false);
    expect(zelfdeVorm({ minuten: 90 }, { minuten: '' })).toBe(false);
    expect(zelfdeVorm('tekst', { minuten: '' })).toBe(false);
    expect(zelfdeVorm(['a'], { minuten: '' })).toBe(false);
    expect(zelfdeVorm({ 0: 'a' }, [])).toBe(false);
    expect(zelfdeVorm(3, '')).toBe(false);
  });
});
