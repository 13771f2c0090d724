import { describe, expect, it } from 'vitest';
import { prognose, type Prognosefeiten } from './urenprognose.ts';

const VANDAAG = '2026-11-18';
const feiten = (extra: Partial<Prognosefeiten> = {}): Prognosefeiten => ({ minuten: 400 * 60, normUren: 800, recenteMinuten: 13 * 480, tempoWeken: 13, termijnEinde: '2028-03-03', ...extra });

describe('het tempo naar 800 uur', () => {
  it('is dat van de laatste dertien weken, en zegt op welke dag het klaar is', () => {
    // 400 hours to go at 8 hours a week: fifty weeks.
    expect(prognose(feiten(), VANDAAG)).toMatchObject({ nogMinuten: 24_000, tempoPerWeek: 480, verwachtOp: '2027-11-03', opTijd: true });
  });
  it('is op tijd op de laatste dag van de termijn, en een dag later niet', () => {
    expect(prognose(feiten({ termijnEinde: '2027-11-03' }), VANDAAG).opTijd).toBe(true);
    expect(prognose(feiten({ termijnEinde: '2027-11-02' }), VANDAAG).opTijd).toBe(false);
  });
  it('zegt hoeveel er per week nodig blijft tot en met de laatste dag', () => {
    expect(prognose(feiten({ termijnEinde: '2026-12-29' }), VANDAAG).nodigPerWeek).toBe(4000);
    expect(prognose(feiten({ termijnEinde: VANDAAG }), VANDAAG).nodigPerWeek).toBe(168_000);
  });
  it('zonder uren in die weken is er geen verwachting, en is het niet op tijd', () => {
    expect(prognose(feiten({ recenteMinuten: 0 }), VANDAAG)).toMatchObject({ tempoPerWeek: 0, verwachtOp: null, opTijd: false });
  });
  it('na de termijn is er geen week meer om over te verdelen', () => {
    expect(prognose(feiten({ termijnEinde: '2026-11-17' }), VANDAAG)).toMatchObject({ nodigPerWeek: null, opTijd: false });
  });
  it('bij precies 800 uur is het klaar; een minuut eerder nog niet', () => {
    expect(prognose(feiten({ minuten: 48_000 }), VANDAAG)).toMatchObject({ nogMinuten: 0, nodigPerWeek: null, verwachtOp: null, opTijd: true });
    expect(prognose(feiten({ minuten: 47_999 }), VANDAAG).nogMinuten).toBe(1);
  });
  it('zonder termijn is er niets om op tijd voor te zijn', () => {
    expect(prognose(feiten({ termijnEinde: null }), VANDAAG)).toMatchObject({ opTijd: null, nodigPerWeek: null });
  });
});
