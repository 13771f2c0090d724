import { format } from 'date-fns';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dagenTussen, plusDagen } from '../../../shared/rules/datum.ts';
import { datumUitCel, datumUitKop, datumUitSerie, lijktKopDatum, slashVolgorde } from './datums.ts';

const code = (cel: Parameters<typeof datumUitCel>[0]): string => {
  const uitkomst = datumUitCel(cel);
  return uitkomst.goed ? uitkomst.waarde.datum : uitkomst.code;
};

describe('de datum van een les', () => {
  it.each([
    '3-11-2026', '03-11-2026', "03-11-'26", '03-11-’26', '3-11-26', '3/11/2026', '3.11.2026', '2026-11-03', '2026/11/03', '20261103', '46329',
    '3 november 2026', '3 nov 2026', '3 nov. 2026', '3-nov-26', 'di 3-11-2026', 'dinsdag 3 november 2026', 'di. 3-11-2026', 'Dinsdag, 3-11-2026',
    '3-11-2026 09:30', '2026-11-03T09:30:00', '2026-11-03 09:30:00.000', ' 3 - 11 - 2026 ', 46329, 46329.4, { datum: '2026-11-03' },
  ])('%j is 3 november 2026', (cel) => {
    expect(code(cel)).toBe('2026-11-03');
  });
  it('houdt de tijd, want die zegt welke les het is; middernacht is geen tijd', () => {
    expect(datumUitCel('3-11-2026 9:30')).toEqual({ goed: true, waarde: { datum: '2026-11-03', tijd: '09:30' } });
    expect(datumUitCel('3-11-2026 00:00')).toEqual({ goed: true, waarde: { datum: '2026-11-03' } });
    expect(datumUitSerie(46329.375)).toEqual({ datum: '2026-11-03', tijd: '09:00' });
  });
  it.each(['31-11-2026', '29-2-2026', '0-1-2026', '1-13-2026', '2026-02-30', '3-11-1926', '3-11-2126', { datum: '1926-11-03' }])(
    '%j bestaat niet of hoort niet bij een les', (cel) => {
      expect(code(cel)).toBe('DATUM_BESTAAT_NIET');
    });
  it('kent 29 februari alleen in een schrikkeljaar', () => {
    expect(code('29-2-2028')).toBe('2028-02-29');
    expect(code('29-2-2027')).toBe('DATUM_BESTAAT_NIET');
  });
  it.each(['morgen', '3-11', '11-2026', '3 nvember 2026', '3-11-202', '3-11-2026 25:00', '2026-11-03T23:30:00Z', 12, 99_999, 36_525, true, { minuten: 90 }])(
    '%j is geen datum', (cel) => {
      expect(code(cel)).toBe('DATUM_ONBEKEND');
    });
  it('ontbreekt als de cel leeg is', () => {
    expect(code(null)).toBe('DATUM_ONTBREEKT');
    expect(code('  ')).toBe('DATUM_ONTBREEKT');
  });

  const dag = fc.integer({ min: 0, max: 36_524 }).map((n) => plusDagen('2000-01-01', n));
  const schrijfwijzen = ['d-M-yyyy', 'dd-MM-yyyy', 'dd/MM/yyyy', 'd.M.yyyy', 'yyyy-MM-dd', 'yyyyMMdd', "dd-MM-''yy", 'd-M-yy'];
  it('komt uit elke schrijfwijze en uit het Excel-getal gelijk terug, voor elke dag van deze eeuw', () => {
    fc.assert(fc.property(dag, fc.constantFrom(...schrijfwijzen), (datum, wijze) => {
      expect(code(format(new Date(`${datum}T12:00:00`), wijze))).toBe(datum);
      expect(code(dagenTussen('1899-12-30', datum))).toBe(datum);
      expect(code(String(dagenTussen('1899-12-30', datum)))).toBe(datum);
    }));
  });
  it('is voor een willekeurige tekst een echte dag of een fout, nooit iets ertussen', () => {
    const tekst = fc.oneof(fc.string(), fc.tuple(fc.nat(40), fc.nat(20), fc.nat(3000)).map((d) => d.join('-')));
    fc.assert(fc.property(tekst, (waarde) => {
      const uitkomst = datumUitCel(waarde);
      if (uitkomst.goed) expect(format(new Date(`${uitkomst.waarde.datum}T12:00:00`), 'yyyy-MM-dd')).toBe(uitkomst.waarde.datum);
      else expect(uitkomst.code).toMatch(/^DATUM_/);
    }));
  });
});

describe('een datum boven een kolom', () => {
  it.each([
    ['3-11-2026', { datum: '2026-11-03' }],
    ['di 3-11-2026', { datum: '2026-11-03' }],
    ["03-11-'26", { datum: '2026-11-03' }],
    ['Les 2 (3-11-2026)', { datum: '2026-11-03', les: 'les 2' }],
    ['3 nov 2026\nmiddag', { datum: '2026-11-03', les: 'middag' }],
    ['3-11-2026 13:00 - 15:30', { datum: '2026-11-03', les: '13:00 - 15:30' }],
    [46329, { datum: '2026-11-03' }],
    [{ datum: '2026-11-03', tijd: '13:00' }, { datum: '2026-11-03', les: '13:00' }],
  ])('%j is een les', (kop, verwacht) => {
    expect(datumUitKop(kop)).toEqual(verwacht);
  });
  it.each(['Totaal t/m 3-11-2026', 'Stand 3-11-2026', '31-11-2026', 'Les 2', 'Naam', null, 12, true, { minuten: 5 }])('%j is geen les', (kop) => {
    expect(datumUitKop(kop)).toBeNull();
  });
  it('zonder jaar is pas een datum als het jaar bekend is', () => {
    expect(datumUitKop('ma 2-11')).toBeNull();
    expect(datumUitKop('ma 2-11', () => 2026)).toEqual({ datum: '2026-11-02' });
    expect(datumUitKop('2 nov', (maand) => 2015 + maand)).toEqual({ datum: '2026-11-02' });
    expect(datumUitKop('31-11', () => 2026)).toBeNull();
  });
  it('ziet er uit als een datum, ook zonder jaar', () => {
    expect(lijktKopDatum('29-2')).toBe(true);
    expect(lijktKopDatum('Les 3')).toBe(false);
  });
});

describe('een datum met schuine strepen', () => {
  it('heeft de maand voorop als het tweede getal geen maand kan zijn', () => {
    expect(slashVolgorde('11/25/2026')).toBe('MAAND_VOOROP');
    expect(slashVolgorde('25/11/2026')).toBe('GEEN');
    expect(slashVolgorde('3/11/2026')).toBe('BEIDE_KAN');
    expect(slashVolgorde('3/3/2026')).toBe('GEEN');
    expect(slashVolgorde('11-25-2026')).toBe('GEEN');
  });
});
