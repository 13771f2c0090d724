import { describe, expect, it } from 'vitest';
import { kolomletter } from './importwoorden.ts';

describe('een kolom heet zoals in Excel', () => {
  it.each([[1, 'A'], [26, 'Z'], [27, 'AA'], [52, 'AZ'], [53, 'BA'], [702, 'ZZ'], [703, 'AAA']])('%d is %s', (nummer, letter) => {
    expect(kolomletter(nummer)).toBe(letter);
  });
});
