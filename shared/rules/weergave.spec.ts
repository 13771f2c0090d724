import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plusDagen } from './datum.ts';
import { TERMIJNVENSTERS, vensterTot } from './weergave.ts';

describe('Hoe dichtbij de laatste dag van een termijn is', () => {
  it('te laat is tot en met gisteren: wie vandaag de laatste dag heeft is op tijd', () => expect(vensterTot('TE_LAAT', '2026-11-18')).toBe('2026-11-17'));
  it('zeven dagen is tot en met dezelfde dag van de volgende week', () => expect(vensterTot('ZEVEN_DAGEN', '2026-11-18')).toBe('2026-11-25'));
  it('vier weken loopt over de zomertijd heen zonder een dag te verliezen', () => expect(vensterTot('VIER_WEKEN', '2027-03-15')).toBe('2027-04-12'));
  it('drie maanden na 30 november eindigt op de laatste dag van februari, ook in een schrikkeljaar', () => {
    expect(vensterTot('DRIE_MAANDEN', '2026-11-30')).toBe('2027-02-28');
    expect(vensterTot('DRIE_MAANDEN', '2027-11-30')).toBe('2028-02-29');
  });
  it('elk venster bevat het vorige', () => fc.assert(fc.property(fc.integer({ min: 0, max: 3000 }), (n) => {
    const dagen = TERMIJNVENSTERS.map((venster) => vensterTot(venster, plusDagen('2024-01-01', n)));
    expect([...dagen].sort()).toEqual(dagen);
  })));
});
