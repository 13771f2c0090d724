import { describe, expect, it } from 'vitest';
import { momentreeks } from './momentreeks.ts';

describe('Tijden voor gesprekken na elkaar', () => {
  it('passen precies, en wat er niet meer in past valt af', () => {
    expect(momentreeks('09:00', '10:30', 45)).toEqual(['09:00', '09:45']);
    expect(momentreeks('09:00', '10:29', 45)).toEqual(['09:00']);
    expect(momentreeks('09:00', '09:44', 45)).toEqual([]);
  });

  it('zijn er niet zolang een tijd nog niet is ingevuld', () => {
    expect(momentreeks('', '12:00', 45)).toEqual([]);
    expect(momentreeks('09:00', '12:00', 0)).toEqual([]);
  });
});
