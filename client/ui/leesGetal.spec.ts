import { describe, expect, it } from 'vitest';
import { leesGetal } from './leesGetal.ts';

describe('een getal dat iemand typt', () => {
  it.each([['12,5', 12.5], ['12.5', 12.5], [' 3 ', 3], ['1 200', 1200], ['-2', -2], ['0', 0]])('leest %j als %d', (tekst, getal) => {
    expect(leesGetal(tekst)).toBe(getal);
  });

  it.each(['', '12,', ',5', '1.200,50', '1e3', '12 uur', '1234567890', '--2'])('maakt van %j geen getal', (tekst) => {
    expect(leesGetal(tekst)).toBeNull();
  });
});
