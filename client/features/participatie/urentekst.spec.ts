import { describe, expect, it } from 'vitest';
import { leesUren, schrijfUren } from './urentekst.ts';

describe('uren die iemand typt', () => {
  it.each([['3', 180], ['2,5', 150], ['2.25', 135], ['2:30', 150], [' 0 ', 0], ['0,33', 20]])('leest %j als %d minuten', (tekst, minuten) => {
    expect(leesUren(tekst)).toBe(minuten);
  });

  it('maakt van een leeg vakje niets, en van onzin ook geen nul', () => {
    expect(leesUren(' ')).toBeNull();
    expect(leesUren('drie')).toBeUndefined();
    expect(leesUren('2:75')).toBeUndefined();
  });

  it.each([[180, '3'], [150, '2,5'], [135, '2,25'], [50, '0:50'], [65, '1:05'], [0, '0']])('schrijft %d minuten als %j', (minuten, tekst) => {
    expect(schrijfUren(minuten)).toBe(tekst);
    expect(leesUren(tekst)).toBe(minuten);
  });
});
