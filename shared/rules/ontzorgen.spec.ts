import { describe, expect, it } from 'vitest';
import { ijkplichten, mogelijkeBesluiten, ontzorgenTot, ontzorgparametersOp, periodePast } from './ontzorgen.ts';

describe('Ontzorgen duurt zes maanden (PW 56a)', () => {
  it('en geen dag langer, ook aan het eind van een korte maand', () => {
    expect(ontzorgenTot('2026-01-01')).toBe('2026-06-30');
    expect(ontzorgenTot('2025-08-31')).toBe('2026-02-27');
    expect([null, '2026-06-30', '2026-07-01'].map((tot) => periodePast('2026-01-01', tot, []))).toEqual([true, true, false]);
  });

  it('langer kan na het ijkmoment van zes maanden: verlengen, afbouwen of opschalen, niet na beëindigen', () => {
    const met = (besluit: 'VERLENGEN' | 'AFBOUWEN' | 'OPSCHALEN' | 'BEEINDIGEN', datum = '2026-06-25') => periodePast('2026-01-01', '2026-12-31', [{ datum, besluit }]);
    expect([met('VERLENGEN'), met('AFBOUWEN'), met('OPSCHALEN'), met('BEEINDIGEN')]).toEqual([true, true, true, false]);
    // The talk of three months decides nothing about longer than six.
    expect(met('OPSCHALEN', '2026-03-25')).toBe(false);
  });
});

describe('Na drie en na zes maanden is er een ijkmoment (D15)', () => {
  it('op de dag zelf is het nog op tijd', () => {
    expect(ijkplichten('2026-01-15', [])).toEqual([{ maand: 3, uiterlijk: '2026-04-15', gehoudenOp: null }, { maand: 6, uiterlijk: '2026-07-15', gehoudenOp: null }]);
  });

  it('een gesprek in de maand ervoor telt, eerder niet, en één gesprek telt één keer', () => {
    const gehouden = (...dagen: string[]) => ijkplichten('2026-01-15', dagen.map((datum) => ({ datum, besluit: 'VOORTZETTEN' as const }))).map(({ gehoudenOp }) => gehoudenOp);
    expect(gehouden('2026-03-14')).toEqual([null, null]);
    expect(gehouden('2026-03-15')).toEqual(['2026-03-15', null]);
    expect(gehouden('2026-06-14')).toEqual(['2026-06-14', null]);
    expect(gehouden('2026-06-15')).toEqual([null, '2026-06-15']);
    expect(gehouden('2026-04-10', '2026-07-20')).toEqual(['2026-04-10', '2026-07-20']);
  });

  it('na drie maanden gaat het door, na zes wordt verlengd', () => {
    expect(mogelijkeBesluiten(3, '2026-01-01')).toEqual(['VOORTZETTEN', 'AFBOUWEN', 'OPSCHALEN', 'BEEINDIGEN']);
    expect(mogelijkeBesluiten(6, '2026-01-01')).toEqual(['VERLENGEN', 'AFBOUWEN', 'OPSCHALEN', 'BEEINDIGEN']);
  });

  it('een andere duur geldt vanaf de dag van de wet', () => {
    const [nu] = [ontzorgparametersOp('2026-01-01')];
    const reeks = [nu, { ...nu, geldigVan: '2027-07-01', maanden: 12 }];
    expect([ontzorgparametersOp('2027-06-30', reeks).maanden, ontzorgparametersOp('2027-07-01', reeks).maanden]).toEqual([6, 12]);
  });
});
