import { describe, expect, it } from 'vitest';
import { geldendOp } from './geldend.ts';

describe('getallen met een geldigheidsdatum', () => {
  const reeks = [{ geldigVan: '2024-07-01', n: 2 }, { geldigVan: '2022-01-01', n: 1 }, { geldigVan: '2027-01-01', n: 3 }];

  it('gelden vanaf hun eerste dag, en de dag ervoor nog niet', () => {
    expect(['2022-01-01', '2024-06-30', '2024-07-01', '2026-12-31', '2027-01-01'].map((dag) => geldendOp(dag, reeks).n)).toEqual([1, 1, 2, 2, 3]);
  });

  it('voor de eerste dag van alle geldt de eerste van de lijst', () => {
    expect(geldendOp('2021-12-31', reeks).n).toBe(2);
  });

  it('zonder getallen is er geen antwoord', () => {
    expect(() => geldendOp('2026-11-18', [])).toThrow('There are no parameters');
  });
});
