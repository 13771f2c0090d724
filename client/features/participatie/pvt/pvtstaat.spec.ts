import { describe, expect, it } from 'vitest';
import type { PvtDeelnemerFragment } from '../../../gql/generated/participatie.ts';
import { certificaatstand, dagdelenVan, presentieregels, volgendOnderdeel } from './pvtstaat.ts';

const REEKS = [['2026-10-05', 'INLEIDING_KERNWAARDEN'], ['2026-10-12', 'WERK'], ['2026-10-19', 'EXCURSIE'], ['2026-10-26', 'ONDERTEKENING']] as const;
const persoon = (id: string, bij: readonly boolean[]): PvtDeelnemerFragment => ({
  id, portaalnummer: id, roepnaam: { roepnaam: id }, achternaam: null,
  pvtTraject: { inleidingOp: null, ondertekendOp: null, certificaatOp: null, versie: 1, dagdelen: bij.map((aanwezig, i) => ({ id: `${id}${i}`, datum: REEKS[i]?.[0] ?? '', onderdeel: REEKS[i]?.[1] ?? '', aanwezig, versie: 3 })) },
});

describe('De staat van een PVT-groep', () => {
  it('heeft de bijeenkomsten van iedereen samen, de nieuwste het eerst', () => {
    expect(dagdelenVan([persoon('a', [true]), persoon('b', [true, false])])).toEqual([{ datum: '2026-10-12', onderdeel: 'WERK' }, { datum: '2026-10-05', onderdeel: 'INLEIDING_KERNWAARDEN' }]);
    expect(volgendOnderdeel([])).toBe('INLEIDING_KERNWAARDEN');
    expect(volgendOnderdeel(dagdelenVan([persoon('a', [true, true, true, true])]))).toBe('GEZONDHEIDSVOORLICHTING');
  });
  it('zegt wat er nog mist, en vanaf welke dag het certificaat kan', () => {
    expect(certificaatstand(persoon('a', [true, true, true, true]), '2026-11-18')).toEqual({ gevolgd: 4, ontbreekt: [], klaarOp: '2026-10-26' });
    expect(certificaatstand(persoon('a', [false, true, true, true]), '2026-11-18')).toEqual({ gevolgd: 3, ontbreekt: ['INLEIDING', 'DAGDELEN'], klaarOp: null });
    expect(certificaatstand({ ...persoon('a', []), pvtTraject: null }, '2026-11-18')).toEqual({ gevolgd: 0, ontbreekt: ['INLEIDING', 'DAGDELEN', 'ONDERTEKENING'], klaarOp: null });
  });
  it('stuurt alleen wie gekozen is en niet al zo stond, met de versie die er stond', () => {
    const deel = { datum: '2026-10-05', onderdeel: 'INLEIDING_KERNWAARDEN' } as const;
    expect(presentieregels([persoon('a', [true]), persoon('b', [true]), persoon('c', []), persoon('d', [])], deel, { a: 'JA', b: 'NEE', c: 'JA' })).toEqual([
      { inburgeraarId: 'b', ...deel, aanwezig: false, versie: 3 }, { inburgeraarId: 'c', ...deel, aanwezig: true, versie: null },
    ]);
  });
});
