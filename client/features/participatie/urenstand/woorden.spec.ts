import { describe, expect, it } from 'vitest';
import { TELREDENEN } from '../../../../shared/rules/urenVerklaring.ts';
import { doelstand, isMaand, REDENEN, restzin, tempozin } from './woorden.ts';

const DOEL = { uren: 400, normUren: 800, tempoPerWeek: 8.04, nodigPerWeek: 10.31, verwachtOp: '2028-07-19', opTijd: false };

describe('hoe ver iemand is, in woorden', () => {
  it('noemt het tempo, de verwachting, en naar boven afgerond wat er nodig is', () => {
    expect(tempozin(DOEL)).toBe('Nu 8 uur per week, zo klaar op 19 juli 2028. Nodig: 10,5 uur per week.');
  });
  it('noemt niet wat nodig is als het op tijd is', () => {
    expect(tempozin({ ...DOEL, opTijd: true })).toBe('Nu 8 uur per week, zo klaar op 19 juli 2028.');
  });
  it('zegt dat er niets bijkomt, en dat het is gehaald', () => {
    expect(tempozin({ ...DOEL, tempoPerWeek: 0, verwachtOp: null })).toBe('De laatste dertien weken kwam er niets bij. Nodig: 10,5 uur per week.');
    expect(tempozin({ ...DOEL, uren: 800 })).toBe('Gehaald.');
    expect(doelstand({ ...DOEL, uren: 800 })?.tekst).toBe('gehaald');
  });
  it('zonder norm is er niets te halen', () => {
    expect(tempozin({ ...DOEL, normUren: null })).toBe('Voor deze leerroute geldt geen aantal.');
    expect(doelstand({ ...DOEL, normUren: null })).toBeNull();
  });
  it('van een paar dagdelen staat alleen wat er nog moet', () => {
    expect(restzin({ ...DOEL, uren: 9, normUren: 12 })).toBe('Nog 3 uur.');
  });
});

describe('waarom een regel telt', () => {
  it.each(TELREDENEN)('%s heeft een zin', (reden) => expect(REDENEN[reden]).toMatch(/\.$/));
});

describe('de maand in het adres', () => {
  it('is een eerste dag; iets anders wordt niet gevraagd', () => {
    expect([isMaand('2026-11-01'), isMaand('2026-11-02'), isMaand('nu'), isMaand(null)]).toEqual([true, false, false, false]);
  });
});
