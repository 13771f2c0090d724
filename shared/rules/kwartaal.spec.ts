import { describe, expect, it } from 'vitest';
import { isBegonnenKwartaal, kwartaalVan, periodeVan, volgendKwartaal, vorigKwartaal } from './kwartaal.ts';

describe('een kwartaal', () => {
  it.each([
    ['2026-01-01', 1], ['2026-03-31', 1], ['2026-04-01', 2], ['2026-09-30', 3], ['2026-10-01', 4], ['2026-12-31', 4],
  ])('van %s is het %ie', (dag, kwartaal) => {
    expect(kwartaalVan(dag)).toEqual({ jaar: 2026, kwartaal });
  });

  it('loopt van de eerste tot en met de laatste dag, ook in een schrikkeljaar', () => {
    expect(periodeVan({ jaar: 2028, kwartaal: 1 })).toEqual({ van: '2028-01-01', tot: '2028-03-31' });
    expect(periodeVan({ jaar: 2026, kwartaal: 4 })).toEqual({ van: '2026-10-01', tot: '2026-12-31' });
  });

  it('ligt naast een ander, over de jaarwisseling heen', () => {
    expect(vorigKwartaal({ jaar: 2026, kwartaal: 1 })).toEqual({ jaar: 2025, kwartaal: 4 });
    expect(volgendKwartaal({ jaar: 2025, kwartaal: 4 })).toEqual({ jaar: 2026, kwartaal: 1 });
  });

  it.each([[2026, 5], [2026, 0], [2021, 4], [2027, 1], [2026.5, 1]])('%d-%d is er niet, of is nog niet begonnen', (jaar, kwartaal) => {
    expect(isBegonnenKwartaal({ jaar, kwartaal }, '2026-12-31')).toBe(false);
  });

  it('is begonnen op de eerste dag', () => {
    expect(isBegonnenKwartaal({ jaar: 2027, kwartaal: 1 }, '2027-01-01')).toBe(true);
  });
});
