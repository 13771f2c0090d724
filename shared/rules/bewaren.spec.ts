import { describe, expect, it } from 'vitest';
import { eindePlicht, type Levensfeiten, teWissen, wisdag } from './bewaren.ts';

const NIETS: Levensfeiten = { voldaanOp: null, ontheffingOp: null, vrijstellingOp: null, vertrokkenOp: null, overledenOp: null };
const TERMIJNEN = [
  { soort: 'INTAKE', maanden: 60, dagen: 0, artikel: 'Bi 9.9' },
  { soort: 'WELZIJN', maanden: 12, dagen: 0, artikel: 'AVG 5' },
  { soort: 'KERNSET', maanden: 600, dagen: 0, artikel: 'Bi 9.9' },
];
const weg = (feiten: Partial<Levensfeiten>, op: string) => teWissen({ ...NIETS, ...feiten }, TERMIJNEN, op).map((t) => t.soort);

describe('Bewaren tot vijf jaar na het einde van de plicht (Bi 9.9)', () => {
  it('de laatste dag is het er nog, de dag erna niet meer', () => {
    expect(weg({ voldaanOp: '2021-11-17' }, '2026-11-17')).toEqual(['WELZIJN']);
    expect(weg({ voldaanOp: '2021-11-17' }, '2026-11-18')).toEqual(['INTAKE', 'WELZIJN']);
  });

  it('de kernset blijft vijftig jaar', () => {
    expect(weg({ voldaanOp: '2021-11-17' }, '2071-11-17')).not.toContain('KERNSET');
    expect(weg({ voldaanOp: '2021-11-17' }, '2071-11-18')).toContain('KERNSET');
  });

  it('zolang de plicht loopt blijft alles', () => expect(weg({}, '2099-01-01')).toEqual([]));

  it('bij overlijden gaat alles, meteen en niet eerder', () => {
    expect(weg({ overledenOp: '2026-11-18' }, '2026-11-17')).toEqual([]);
    expect(weg({ overledenOp: '2026-11-18' }, '2026-11-18')).toEqual(['INTAKE', 'WELZIJN', 'KERNSET']);
  });

  it('een schrikkeldag eindigt op de laatste dag van februari', () => expect(wisdag('2024-02-29', { maanden: 12, dagen: 0 })).toBe('2025-03-01'));
});

describe('De plicht eindigt', () => {
  it('op de eerste dag dat iemand voldoet, ontheven of vrijgesteld is', () => expect(eindePlicht({ ...NIETS, voldaanOp: '2026-03-01', ontheffingOp: '2026-02-01' })).toBe('2026-02-01'));
  it('en anders, voor deze gemeente, bij verhuizing', () => {
    expect(eindePlicht({ ...NIETS, vertrokkenOp: '2026-05-05' })).toBe('2026-05-05');
    expect(eindePlicht({ ...NIETS, vertrokkenOp: '2026-05-05', voldaanOp: '2026-06-01' })).toBe('2026-06-01');
  });
});
