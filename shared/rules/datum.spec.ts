import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dagenTussen, eersteVanMaand, isDatum, plusDagen, plusMaanden, vandaagIn } from './datum.ts';

describe('de datum van vandaag in Nederland', () => {
  it('wisselt om middernacht in Amsterdam, niet om middernacht UTC', () => {
    expect(vandaagIn(new Date('2026-07-14T21:59:59Z'))).toBe('2026-07-14');
    expect(vandaagIn(new Date('2026-07-14T22:00:00Z'))).toBe('2026-07-15');
  });
  it('volgt de wintertijd: dan wisselt de dag om 23:00 UTC', () => {
    expect(vandaagIn(new Date('2026-12-31T22:59:59Z'))).toBe('2026-12-31');
    expect(vandaagIn(new Date('2026-12-31T23:00:00Z'))).toBe('2027-01-01');
  });
});

describe('isDatum', () => {
  it.each(['2026-02-28', '2024-02-29', '2026-12-31', '1900-01-01'])('herkent %s', (datum) => {
    expect(isDatum(datum)).toBe(true);
  });
  it.each([
    '2026-02-29', '2026-02-30', '2026-13-01', '2026-00-10', '2026-1-1', '20260101', '2026-01-01T00:00:00Z', '0000-01-01',
    ' 2026-01-01', '2026-01-01\n', '', 'vandaag', null, undefined, 20260101, new Date(0),
  ])('weigert %s', (waarde) => {
    expect(isDatum(waarde)).toBe(false);
  });
});

// Brazil 2018 and Egypt change their clocks at midnight: that hour does not exist there.
describe.each(['Europe/Amsterdam', 'UTC', 'America/Sao_Paulo', 'Africa/Cairo'])('rekenen op een computer in %s', (zone) => {
  const eigen = process.env['TZ'];
  beforeEach(() => { process.env['TZ'] = zone; });
  afterEach(() => {
    if (eigen === undefined) delete process.env['TZ'];
    else process.env['TZ'] = eigen;
  });

  it('telt de dag waarop de klok verzet wordt als een hele dag', () => {
    expect(plusDagen('2026-03-28', 1)).toBe('2026-03-29');
    expect(plusDagen('2026-03-28', 2)).toBe('2026-03-30');
    expect(plusDagen('2026-10-24', 2)).toBe('2026-10-26');
    expect(plusDagen('2018-11-03', 1)).toBe('2018-11-04');
    expect(dagenTussen('2026-03-28', '2026-03-30')).toBe(2);
    expect(dagenTussen('2026-10-24', '2026-10-26')).toBe(2);
    expect(dagenTussen('2018-11-04', '2018-11-05')).toBe(1);
  });
  it('gaat over de grens van maand, schrikkeldag en jaar', () => {
    expect(plusDagen('2024-02-28', 1)).toBe('2024-02-29');
    expect(plusDagen('2025-02-28', 1)).toBe('2025-03-01');
    expect(plusDagen('2026-01-01', -1)).toBe('2025-12-31');
  });
  it('telt drie jaar inburgeren als 36 maanden, en eindigt op de laatste dag van een kortere maand', () => {
    expect(plusMaanden('2023-03-15', 36)).toBe('2026-03-15');
    expect(plusMaanden('2026-01-31', 1)).toBe('2026-02-28');
    expect(plusMaanden('2024-01-31', 1)).toBe('2024-02-29');
    expect(plusMaanden('2024-02-29', 36)).toBe('2027-02-28');
    expect(plusMaanden('2026-03-31', -1)).toBe('2026-02-28');
  });
  it('komt na heen en terug rekenen op dezelfde dag uit', () => {
    const dag = fc.date({ min: new Date('1930-01-01T12:00:00Z'), max: new Date('2090-01-01T12:00:00Z'), noInvalidDate: true });
    fc.assert(fc.property(dag, fc.integer({ min: -20_000, max: 20_000 }), (moment, dagen) => {
      const van = vandaagIn(moment);
      const tot = plusDagen(van, dagen);
      expect(dagenTussen(van, tot)).toBe(dagen);
      expect(plusDagen(tot, -dagen)).toBe(van);
    }), { numRuns: 300 });
  });
});

describe('een verkeerde datum', () => {
  it('stopt de berekening, zonder de datum te herhalen', () => {
    for (const fout of ['2026-02-30', 'geboren 1990']) {
      expect(() => plusDagen(fout, 1)).toThrow(RangeError);
      expect(() => plusMaanden(fout, 1)).toThrow(RangeError);
      expect(() => dagenTussen('2026-01-01', fout)).toThrow(RangeError);
      expect(() => plusDagen(fout, 1)).not.toThrow(fout);
    }
  });
});

describe('de eerste dag van de maand', () => {
  it.each([['2026-11-18', '2026-11-01'], ['2026-11-01', '2026-11-01'], ['2024-02-29', '2024-02-01']])('van %s is %s', (dag, eerste) => expect(eersteVanMaand(dag)).toBe(eerste));
});
