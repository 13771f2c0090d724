import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alsUren } from './minuten.ts';
import { dagBezwaren, isBeginTijd, isMaandag, overlappen, pastInDag } from './uren.ts';

describe('minuten als uren', () => {
  it.each([[0, 0], [90, 1.5], [50, 0.83], [1, 0.02], [48_000, 800]])('toont %i minuten als %d uur, met hoogstens twee decimalen', (minuten, uren) => {
    expect(alsUren(minuten)).toBe(uren);
  });
});

describe('een week uren', () => {
  it('begint op maandag, ook over de jaarwisseling en voor 2024', () => {
    for (const dag of ['2026-11-16', '2025-12-29', '2024-01-01', '2021-12-27']) expect(isMaandag(dag)).toBe(true);
    for (const dag of ['2026-11-15', '2026-11-17', '2026-01-01', '2023-12-31']) expect(isMaandag(dag)).toBe(false);
  });
});

describe('een begintijd', () => {
  it.each(['00:00', '09:30', '23:59'])('herkent %s', (tijd) => expect(isBeginTijd(tijd)).toBe(true));
  it.each(['24:00', '9:30', '09:60', '09:30:00', '', ' 09:30'])('weigert "%s"', (tijd) => expect(isBeginTijd(tijd)).toBe(false));
});

describe('uren die samenvallen', () => {
  const ochtend = { beginTijd: '09:00', minuten: 120 };
  it('vallen samen bij een enkele gedeelde minuut', () => {
    expect(overlappen(ochtend, { beginTijd: '10:59', minuten: 30 })).toBe(true);
    expect(overlappen(ochtend, { beginTijd: '08:00', minuten: 61 })).toBe(true);
  });
  it('vallen niet samen als het ene begint waar het andere eindigt', () => {
    expect(overlappen(ochtend, { beginTijd: '11:00', minuten: 30 })).toBe(false);
    expect(overlappen(ochtend, { beginTijd: '08:00', minuten: 60 })).toBe(false);
  });
  it('vallen niet samen als van een van beide de begintijd onbekend is', () => {
    expect(overlappen(ochtend, { beginTijd: null, minuten: 600 })).toBe(false);
  });
  it('vallen niet samen met wat is ingetrokken', () => {
    expect(overlappen(ochtend, { beginTijd: '09:30', minuten: 0 })).toBe(false);
    expect(overlappen({ beginTijd: '09:30', minuten: 0 }, ochtend)).toBe(false);
  });
});

describe('uren op één dag', () => {
  it('eindigen op de dag waarop ze beginnen: tot middernacht past, een minuut later niet', () => {
    expect(pastInDag({ beginTijd: '22:00', minuten: 120 })).toBe(true);
    expect(pastInDag({ beginTijd: '22:00', minuten: 121 })).toBe(false);
    expect(pastInDag({ beginTijd: null, minuten: 1440 })).toBe(true);
    expect(pastInDag({ beginTijd: null, minuten: 1441 })).toBe(false);
  });
  it('zijn samen hoogstens 24 uur, met wat er al stond', () => {
    const stond = [{ beginTijd: null, minuten: 1000 }];
    expect(dagBezwaren(stond, [{ beginTijd: null, minuten: 440 }])).toEqual([[]]);
    expect(dagBezwaren(stond, [{ beginTijd: null, minuten: 441 }])).toEqual([['UREN_TE_VEEL']]);
  });
  it('zijn samen hoogstens 24 uur, ook als elke nieuwe regel op zich past', () => {
    expect(dagBezwaren([], [{ beginTijd: null, minuten: 800 }, { beginTijd: null, minuten: 700 }])).toEqual([['UREN_TE_VEEL'], ['UREN_TE_VEEL']]);
  });
  it('wijzen de regel aan die met een andere samenvalt, en de regel ernaast niet', () => {
    const stond = [{ beginTijd: '09:00', minuten: 60 }];
    expect(dagBezwaren(stond, [{ beginTijd: '09:30', minuten: 60 }, { beginTijd: '13:00', minuten: 60 }])).toEqual([['UREN_OVERLAPPEN'], []]);
    expect(dagBezwaren([], [{ beginTijd: '09:00', minuten: 60 }, { beginTijd: '09:59', minuten: 60 }])).toEqual([['UREN_OVERLAPPEN'], ['UREN_OVERLAPPEN']]);
  });
  it('intrekken mag altijd: nul minuten heeft nooit een bezwaar', () => {
    expect(dagBezwaren([{ beginTijd: '09:00', minuten: 1440 }, { beginTijd: null, minuten: 60 }], [{ beginTijd: '09:10', minuten: 0 }])).toEqual([[]]);
  });
  it('hebben geen bezwaar zonder dat de dag vol is of twee regels een minuut delen', () => {
    const tijd = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 })).map(([u, m]) => `${String(u).padStart(2, '0')}:${String(m).padStart(2, '0')}`);
    const regel = fc.record({ beginTijd: fc.option(tijd), minuten: fc.integer({ min: 0, max: 400 }) });
    fc.assert(fc.property(fc.array(regel, { maxLength: 5 }), fc.array(regel, { maxLength: 5 }), (blijft, nieuw) => {
      const minuten = new Set<number>();
      let dubbel = false;
      for (const r of [...blijft, ...nieuw]) {
        if (r.beginTijd === null) continue;
        const start = Number(r.beginTijd.slice(0, 2)) * 60 + Number(r.beginTijd.slice(3));
        for (let m = start; m < start + r.minuten; m += 1) {
          dubbel ||= minuten.has(m);
          minuten.add(m);
        }
      }
      const som = [...blijft, ...nieuw].reduce((s, r) => s + r.minuten, 0);
      const voorbijMiddernacht = nieuw.some((r) => !pastInDag(r));
      const bezwaar = dagBezwaren(blijft, nieuw).flat();
      if (som <= 1440 && !dubbel && !voorbijMiddernacht) expect(bezwaar).toEqual([]);
      if (som > 1440 && nieuw.some((r) => r.minuten > 0)) expect(bezwaar).toContain('UREN_TE_VEEL');
      // With nothing that stands, a shared minute is always between two new entries.
      if (dubbel && blijft.length === 0) expect(bezwaar).toContain('UREN_OVERLAPPEN');
    }), { numRuns: 300 });
  });
});
