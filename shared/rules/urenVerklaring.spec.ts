import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Persoonsfeiten, type Urenpost, verklaarUren } from './urenVerklaring.ts';

const FEITEN: Persoonsfeiten = { asiel: true, eerstePipOp: '2026-03-02', intakeVan: '2026-01-12', intakeTot: '2026-01-26' };
const TELT = { waaromNiet: null };
const post = (id: string, extra: Partial<Urenpost> = {}): Urenpost => ({ id, datum: '2026-03-02', beginTijd: null, minuten: 120, regel: TELT, ...extra });
const uitkomst = (posten: readonly Urenpost[], feiten = FEITEN) => verklaarUren(posten, feiten).map(({ id, minuten, reden }) => `${id} ${minuten} ${reden}`);

describe('een uur participatie telt', () => {
  it('vanaf de dag van het PIP, en daarvoor alleen tijdens de brede intake (Bi 5.3.5)', () => {
    expect(uitkomst([post('a'), post('b', { datum: '2026-03-01' }), post('c', { datum: '2026-01-26' }), post('d', { datum: '2026-01-27' })])).toEqual(['a 120 TELT', 'b 0 VOOR_PIP', 'c 120 TELT', 'd 0 VOOR_PIP']);
  });
  it('alleen als de activiteit Nederlandstalig en niet in isolement is (Bi 3.14)', () => {
    expect(uitkomst([post('a', { regel: { waaromNiet: 'ANDERE_TAAL' } }), post('b', { regel: { waaromNiet: 'IN_ISOLEMENT' } }), post('c', { regel: { waaromNiet: 'ANDERS' } })]))
      .toEqual(['a 0 ANDERE_TAAL', 'b 0 IN_ISOLEMENT', 'c 0 ANDERS']);
  });
  it('niet op een dag waarvan het aanbod nog niets zegt', () => {
    expect(uitkomst([post('a', { regel: null })])).toEqual(['a 0 NIET_IN_AANBOD']);
  });
  it('alleen bij een asielstatushouder; een gezinsmigrant heeft geen norm (Bi 3.14)', () => {
    expect(uitkomst([post('a')], { ...FEITEN, asiel: false })).toEqual(['a 0 BUITEN_DOELGROEP']);
  });
  it('niet als het is ingetrokken: dan is er niets om uit te leggen', () => {
    expect(uitkomst([post('a', { minuten: 0 })])).toEqual([]);
  });
});

describe('een uur telt één keer', () => {
  it('wat een eerder begonnen activiteit al dekt, telt niet nog eens', () => {
    expect(uitkomst([post('a', { beginTijd: '09:00' }), post('b', { beginTijd: '10:00' })])).toEqual(['a 120 TELT', 'b 60 DEELS_DUBBEL']);
    expect(uitkomst([post('a', { beginTijd: '09:00' }), post('b', { beginTijd: '09:30', minuten: 60 })])).toEqual(['a 120 TELT', 'b 0 DUBBEL']);
  });
  it('wat begint waar het andere eindigt, is niet dubbel', () => {
    expect(uitkomst([post('a', { beginTijd: '09:00' }), post('b', { beginTijd: '11:00' })])).toEqual(['a 120 TELT', 'b 120 TELT']);
  });
  it('ook niet op een andere dag op dezelfde tijd', () => {
    expect(uitkomst([post('a', { beginTijd: '09:00' }), post('b', { beginTijd: '09:00', datum: '2026-03-03' })])).toEqual(['a 120 TELT', 'b 120 TELT']);
  });
  it('zonder begintijd weet niemand of het samenvalt: dan telt het', () => {
    expect(uitkomst([post('a', { beginTijd: '09:00' }), post('b')])).toEqual(['a 120 TELT', 'b 120 TELT']);
  });
  it('een activiteit die niet meetelt, neemt van een andere niets af', () => {
    expect(uitkomst([post('a', { beginTijd: '09:00', regel: { waaromNiet: 'ANDERE_TAAL' } }), post('b', { beginTijd: '10:00' })])).toEqual(['a 0 ANDERE_TAAL', 'b 120 TELT']);
  });
});

describe('hoe de regels ook staan', () => {
  // Few hours of few days, so that entries coincide in nearly every run, wholly, in part and end to end.
  const tijd = fc.integer({ min: 0, max: 8 }).map((kwartier) => `09:${String(kwartier * 5).padStart(2, '0')}`);
  const posten = fc.array(fc.record({ datum: fc.constantFrom('2026-02-10', '2026-03-02', '2026-03-03'), beginTijd: fc.option(tijd), minuten: fc.integer({ min: 0, max: 45 }), regel: fc.constantFrom(TELT, TELT, { waaromNiet: 'ANDERE_TAAL' as const }, null) }), { maxLength: 8 })
    .map((rijen) => rijen.map((rij, i): Urenpost => ({ id: `p${i}`, ...rij })));

  it('is de uitleg per regel dezelfde in elke volgorde', () => {
    fc.assert(fc.property(posten, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (rijen, toeval) => {
      const anders = rijen.map((rij) => ({ rij, k: toeval.next().value })).sort((a, b) => a.k - b.k).map(({ rij }) => rij);
      expect(uitkomst(anders).sort()).toEqual(uitkomst(rijen).sort());
    }), { numRuns: 200 });
  });
  it('tellen samen precies de verschillende minuten van wat meetelt, en van niets meer dan er staat', () => {
    fc.assert(fc.property(posten, (rijen) => {
      const uitleg = verklaarUren(rijen, FEITEN);
      const telt = rijen.filter(({ id }) => uitleg.some((u) => u.id === id && ['TELT', 'DEELS_DUBBEL', 'DUBBEL'].includes(u.reden)));
      const minuten = new Set<string>();
      let los = 0;
      for (const { datum, beginTijd, minuten: duur } of telt) {
        if (beginTijd === null) los += duur;
        else for (let m = 0; m < duur; m += 1) minuten.add(`${datum} ${Number(beginTijd.slice(0, 2)) * 60 + Number(beginTijd.slice(3)) + m}`);
      }
      expect(uitleg.reduce((som, { minuten: m }) => som + m, 0)).toBe(minuten.size + los);
      for (const { id, minuten: m } of uitleg) expect(m).toBeLessThanOrEqual(rijen.find((r) => r.id === id)?.minuten ?? 0);
    }), { numRuns: 200 });
  });
});
