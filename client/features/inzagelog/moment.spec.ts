import { describe, expect, it } from 'vitest';
import { momentVan, opDeKlok } from './moment.ts';

describe('dag en tijd op de klok in Nederland', () => {
  it.each([
    ['2026-11-18T10:00', '2026-11-18T09:00:00.000Z'], ['2026-07-18T10:00', '2026-07-18T08:00:00.000Z'], ['2026-01-01T00:30', '2025-12-31T23:30:00.000Z'],
    ['2026-10-25T02:30', '2026-10-25T00:30:00.000Z'], ['2026-10-25T03:00', '2026-10-25T02:00:00.000Z'],
  ])('%s is %s', (wand, moment) => {
    expect(momentVan(wand)).toBe(moment);
    expect(opDeKlok(new Date(moment))).toBe(wand);
  });

  it.each([null, '', 'gisteren', '2026-11-18', '2026-03-29T02:30', '2026-13-40T10:00', '2026-11-18T25:00'])('%s is geen moment', (wand) => {
    expect(momentVan(wand)).toBeUndefined();
  });
});
