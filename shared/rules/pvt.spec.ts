import { describe, expect, it } from 'vitest';
import { type PvtOnderdeel, type Pvtfeiten, pvtOntbreekt } from './pvt.ts';

const deel = (datum: string, onderdeel: PvtOnderdeel, aanwezig = true) => ({ datum, onderdeel, aanwezig });
const VIER = [deel('2026-10-05', 'INLEIDING_KERNWAARDEN'), deel('2026-10-12', 'WERK'), deel('2026-10-19', 'EXCURSIE'), deel('2026-10-26', 'ONDERTEKENING')];
const ontbreekt = (feiten: Partial<Pvtfeiten>, op = '2026-11-18') => pvtOntbreekt({ dagdelen: VIER, inleidingOp: null, ondertekendOp: null, ...feiten }, op);

describe('het certificaat van het PVT (Bi 3.1)', () => {
  it('mag na vier dagdelen met de inleiding en de ondertekening', () => {
    expect(ontbreekt({})).toEqual([]);
  });
  it('mag niet na drie dagdelen', () => {
    expect(ontbreekt({ dagdelen: VIER.filter(({ onderdeel }) => onderdeel !== 'WERK') })).toEqual(['DAGDELEN']);
  });
  it('mag niet zonder aanwezigheid bij de inleiding of de ondertekening, hoeveel dagdelen er ook waren', () => {
    const anders = [...VIER, deel('2026-10-20', 'WONEN'), deel('2026-10-21', 'WERK')];
    expect(ontbreekt({ dagdelen: anders.filter(({ onderdeel }) => onderdeel !== 'INLEIDING_KERNWAARDEN') })).toEqual(['INLEIDING']);
    expect(ontbreekt({ dagdelen: anders.map((d) => (d.onderdeel === 'ONDERTEKENING' ? { ...d, aanwezig: false } : d)) })).toEqual(['ONDERTEKENING']);
  });
  it('de dag van de inleiding en de ondertekening is genoeg, en telt niet dubbel naast het dagdeel van die dag', () => {
    expect(ontbreekt({ dagdelen: [deel('2026-10-12', 'WERK'), deel('2026-10-19', 'EXCURSIE')], inleidingOp: '2026-10-05', ondertekendOp: '2026-10-26' })).toEqual([]);
    expect(ontbreekt({ dagdelen: VIER.filter(({ onderdeel }) => onderdeel !== 'WERK'), inleidingOp: '2026-10-05', ondertekendOp: '2026-10-26' })).toEqual(['DAGDELEN']);
  });
  it('op de dag van de ondertekening wel, de dag ervoor niet', () => {
    expect(ontbreekt({}, '2026-10-26')).toEqual([]);
    expect(ontbreekt({}, '2026-10-25')).toEqual(['DAGDELEN', 'ONDERTEKENING']);
  });
});
