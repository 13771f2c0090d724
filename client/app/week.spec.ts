import { describe, expect, it } from 'vitest';
import { maandagVan } from './week.ts';

describe('de maandag van een week', () => {
  it.each([['2026-11-16', '2026-11-16'], ['2026-11-22', '2026-11-16'], ['2026-11-23', '2026-11-23'], ['2027-01-01', '2026-12-28']])('van %s is %s', (dag, maandag) => {
    expect(maandagVan(dag)).toBe(maandag);
  });
});
