import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cel } from './cel.ts';
import type { Getallen } from './indelingVorm.ts';
import { redenSoort } from './redenen.ts';
import { dubbelzinnigeCodes, getalUitCel, minutenUitCel, presentieUitCellen } from './waarden.ts';
import type { PresentieCellen } from './waarden.ts';

function presentie(cellen: Partial<PresentieCellen>, getallen: Getallen = 'JA_NEE'): string {
  const uitkomst = presentieUitCellen({ status: null, uren: null, minuten: null, reden: null, ...cellen }, getallen);
  if (!uitkomst.goed) return uitkomst.code;
  return uitkomst.waarde.minuten === null ? uitkomst.waarde.status : `${uitkomst.waarde.status} ${uitkomst.waarde.minuten}`;
}

describe('wat een school over de aanwezigheid schrijft', () => {
  it.each<[string, Cel[]]>([
    ['AANWEZIG', ['A', 'a', 'Aanwezig', 'ja', 'J', 'x', 'X', '1', 1, true, 'WAAR', '✓', '✔️', ' aanwezig. ']],
    ['TE_LAAT', ['L', 'te laat', 'Te laat', 'TL', 'telaat']],
    ['GEOORLOOFD_AFWEZIG', ['G', 'geoorloofd', 'Geoorloofd afwezig', 'afwezig (geoorloofd)', 'verlof', 'ziek', 'Z', 'afwezig - ziek', 'Afwezig, dokter']],
    ['ONGEOORLOOFD_AFWEZIG', ['O', 'ongeoorloofd', 'afwezig (ongeoorloofd)', 'afwezig', 'nee', 'N', '0', 0, false, 'ONWAAR', 'niet aanwezig', 'afwezig zonder bericht']],
    ['VERVALLEN', ['les vervallen', 'Vervallen', 'uitval']],
  ])('is %s bij %j', (status, cellen) => {
    for (const cel of cellen) expect([cel, presentie({ status: cel })]).toEqual([cel, status]);
  });
  it.each<Cel>(['misschien', 'P', 'V', '-', '?', '+', 'vakantie', 'afgemeld', 2, '2,5', '-1', 'AG', { datum: '2026-11-03' }, '#N/A', '=1'])(
    'wordt niet geraden bij %j', (cel) => {
      expect(presentie({ status: cel })).toBe('STATUS_ONBEKEND');
    });
  it.each<Cel>(['', '  ', null, 'nvt', 'n.v.t.'])('ontbreekt bij %j', (cel) => {
    expect(presentie({ status: cel })).toBe('STATUS_ONTBREEKT');
  });
  it('zegt bij alleen afwezig niet met welke reden; onduidelijke woorden erachter worden niet geraden', () => {
    expect(presentie({ status: 'afwezig (trein)' })).toBe('REDEN_ONDUIDELIJK');
  });
});

describe('de reden van afwezigheid', () => {
  it.each(['ziek', 'Ziek gemeld', 'verlof', 'bijzonder verlof', 'naar de dokter', 'tandarts', 'begrafenis', 'geoorloofd', 'met toestemming', 'zorgverlof', 'Z'])(
    'maakt van afwezig bij %j geoorloofd afwezig', (reden) => {
      for (const status of ['afwezig', 'nee', '0', 0]) expect(presentie({ status, reden })).toBe('GEOORLOOFD_AFWEZIG');
      expect(presentie({ uren: 0, reden })).toBe('GEOORLOOFD_AFWEZIG 0');
    });
  it.each(['ongeoorloofd', 'zonder bericht', 'niet afgemeld', 'geen reden', 'zonder verlof', 'spijbelen', '', null, 'n.v.t.', 'onbekend'])(
    'laat afwezig bij %j ongeoorloofd', (reden) => {
      expect(presentie({ status: 'afwezig', reden })).toBe('ONGEOORLOOFD_AFWEZIG');
    });
  it.each(['niet ziek', 'niet ziek gemeld', 'ziek maar niet afgemeld', 'trein had vertraging', 'afgemeld', 'vakantie'])(
    'wordt bij %j aan de school gevraagd', (reden) => {
      expect(presentie({ status: 'afwezig', reden })).toBe('REDEN_ONDUIDELIJK');
    });
  it('verandert niets aan een duidelijke aanwezigheid', () => {
    expect(presentie({ status: 'A', reden: 'ziek' })).toBe('AANWEZIG');
    expect(presentie({ status: 'O', reden: 'ziek' })).toBe('ONGEOORLOOFD_AFWEZIG');
    expect(presentie({ status: 'A', reden: 'huiswerk niet gemaakt' })).toBe('AANWEZIG');
  });
  it('vult een lege aanwezigheid alleen aan als zij duidelijk is', () => {
    expect(presentie({ reden: 'verlof' })).toBe('GEOORLOOFD_AFWEZIG');
    expect(presentie({ reden: 'spijbelen' })).toBe('ONGEOORLOOFD_AFWEZIG');
    expect(presentie({ reden: 'huiswerk gemaakt' })).toBe('STATUS_ONTBREEKT');
  });
  it('geeft nooit iets anders terug dan een van vier soorten', () => {
    fc.assert(fc.property(fc.string(), (tekst) => {
      expect(['GEEN', 'GEOORLOOFD', 'ONGEOORLOOFD', 'ONDUIDELIJK']).toContain(redenSoort(tekst));
    }));
  });
});

describe('de uren die iemand volgde', () => {
  it.each<[Cel, number | null]>([
    ['2,5', 150], ['2.5', 150], [2.5, 150], ['2:30', 150], ['2,5 uur', 150], ['2u30', 150], ['150 min', 150], [{ minuten: 150 }, 150],
    ['1,33', 80], ['0', 0], [24, 1440], ['', null], [null, null], ['nvt', null],
  ])('%j uur is %j minuten', (cel, minuten) => {
    expect(minutenUitCel(cel, 'UREN')).toEqual({ goed: true, waarde: minuten });
  });
  it.each<[Cel, number]>([['90', 90], [90, 90], ['1:30', 90], ['1,5 uur', 90]])('%j minuten is %j minuten', (cel, minuten) => {
    expect(minutenUitCel(cel, 'MINUTEN')).toEqual({ goed: true, waarde: minuten });
  });
  it.each<[Cel, string]>([
    [24.1, 'UREN_ONMOGELIJK'], [150, 'UREN_ONMOGELIJK'], [-1, 'UREN_ONMOGELIJK'], ['-2', 'UREN_ONMOGELIJK'], [0.001, 'UREN_ONMOGELIJK'],
    ['veel', 'UREN_ONBEKEND'], ['1,2,3', 'UREN_ONBEKEND'], ['2:75', 'UREN_ONBEKEND'], [true, 'UREN_ONBEKEND'], [{ datum: '2026-11-03' }, 'UREN_ONBEKEND'],
    [Number.NaN, 'UREN_ONBEKEND'],
  ])('%j is geen aantal uren van één dag', (cel, code) => {
    expect(minutenUitCel(cel, 'UREN')).toEqual({ goed: false, code });
  });
  it('zeggen zonder aanwezigheid of iemand er was', () => {
    expect(presentie({ uren: '2,5' })).toBe('AANWEZIG 150');
    expect(presentie({ minuten: 90 })).toBe('AANWEZIG 90');
    expect(presentie({ uren: 0 })).toBe('ONGEOORLOOFD_AFWEZIG 0');
  });
  it('moeten kloppen met de aanwezigheid', () => {
    expect(presentie({ status: 'A', uren: '2,5' })).toBe('AANWEZIG 150');
    expect(presentie({ status: 'te laat', uren: 2 })).toBe('TE_LAAT 120');
    expect(presentie({ status: 'ziek', uren: 0 })).toBe('GEOORLOOFD_AFWEZIG 0');
    expect(presentie({ status: 'A', uren: 0 })).toBe('UREN_TEGENSTRIJDIG');
    expect(presentie({ status: 'O', uren: 2 })).toBe('UREN_TEGENSTRIJDIG');
    expect(presentie({ status: 'vervallen', uren: 2 })).toBe('UREN_TEGENSTRIJDIG');
    expect(presentie({ uren: 2, minuten: 90 })).toBe('UREN_TEGENSTRIJDIG');
    expect(presentie({ uren: 1.5, minuten: 90 })).toBe('AANWEZIG 90');
  });
  it('staan soms in de kolom van de aanwezigheid', () => {
    expect(presentie({ status: '2,5' }, 'UREN')).toBe('AANWEZIG 150');
    expect(presentie({ status: 1 }, 'UREN')).toBe('AANWEZIG 60');
    expect(presentie({ status: 1 }, 'JA_NEE')).toBe('AANWEZIG');
    expect(presentie({ status: '0' }, 'UREN')).toBe('ONGEOORLOOFD_AFWEZIG 0');
    expect(presentie({ status: 90 }, 'MINUTEN')).toBe('AANWEZIG 90');
    expect(presentie({ status: 90 }, 'UREN')).toBe('UREN_ONMOGELIJK');
    expect(presentie({ status: 'G' }, 'UREN')).toBe('GEOORLOOFD_AFWEZIG');
  });
  it('komen uit elke schrijfwijze gelijk terug', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 1_440 }), (minuten) => {
      const uren = minuten / 60;
      const klok = `${Math.floor(uren)}:${String(minuten % 60).padStart(2, '0')}`;
      for (const cel of [uren, uren.toFixed(4).replace('.', ','), `${uren.toFixed(4)} uur`, klok, `${minuten} min`, { minuten }]) {
        expect(minutenUitCel(cel, 'UREN')).toEqual({ goed: true, waarde: minuten });
      }
      expect(presentie({ status: klok }, 'UREN')).toBe(`AANWEZIG ${minuten}`);
    }));
  });
});

describe('een getal', () => {
  it('mag een komma hebben, maar is geen tekst met een getal erin', () => {
    expect([getalUitCel('2,5'), getalUitCel(' 3 '), getalUitCel(0)]).toEqual([2.5, 3, 0]);
    expect([getalUitCel('2 uur'), getalUitCel(''), getalUitCel('1e3'), getalUitCel(null), getalUitCel(Number.POSITIVE_INFINITY)]).toEqual([null, null, null, null, null]);
  });
});

describe('de letter A', () => {
  it('is aanwezig naast G, O en L', () => {
    expect(dubbelzinnigeCodes(['A', 'G', 'O', 'L', null])).toEqual(new Set());
  });
  it.each<Cel>(['P', 'x', '1', 1, 'ja', '✓'])('kan ook afwezig zijn naast %j, en wordt dan niet geraden', (ander) => {
    const codes = dubbelzinnigeCodes(['A', ander]);
    expect(codes.has('a')).toBe(true);
    expect(presentieUitCellen({ status: 'A', uren: null, minuten: null, reden: null }, 'JA_NEE', codes)).toEqual({ goed: false, code: 'CODE_DUBBELZINNIG' });
    expect(presentieUitCellen({ status: 'afwezig', uren: null, minuten: null, reden: null }, 'JA_NEE', codes).goed).toBe(true);
  });
  it('maakt kruisjes zonder A niet onduidelijk', () => {
    expect(dubbelzinnigeCodes(['x', 'P'])).toEqual(new Set());
  });
});
