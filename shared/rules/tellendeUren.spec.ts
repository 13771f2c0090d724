import { describe, expect, it } from 'vitest';
import { tellendeMinuten, teltMee } from './tellendeUren.ts';

const FEITEN = { eerstePipOp: '2026-03-02', intakeVan: '2026-01-12', intakeTot: '2026-01-26' };

describe('uren van voor het PIP tellen niet mee, behalve tijdens de brede intake (Bi 5.3.5)', () => {
  it('vanaf de dag van de dagtekening wel, de dag ervoor niet', () => {
    expect(teltMee('2026-03-02', FEITEN)).toBe(true);
    expect(teltMee('2026-03-01', FEITEN)).toBe(false);
  });
  it('tijdens de intake wel, op de eerste en de laatste dag; een dag eerder of later niet', () => {
    for (const dag of ['2026-01-12', '2026-01-26']) expect(teltMee(dag, FEITEN)).toBe(true);
    for (const dag of ['2026-01-11', '2026-01-27']) expect(teltMee(dag, FEITEN)).toBe(false);
  });
  it('een intake die nog loopt telt door; zonder intake en zonder PIP telt niets', () => {
    expect(teltMee('2026-02-20', { ...FEITEN, eerstePipOp: null, intakeTot: null })).toBe(true);
    expect(teltMee('2026-02-20', { eerstePipOp: null, intakeVan: null, intakeTot: null })).toBe(false);
  });
  it('de minuten worden opgeteld', () => {
    const posten = ['2026-01-11', '2026-01-12', '2026-03-01', '2026-03-02'].map((datum) => ({ datum, minuten: 150 }));
    expect(tellendeMinuten(posten, FEITEN)).toBe(300);
  });
});
