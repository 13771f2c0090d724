import { describe, expect, it } from 'vitest';
import { leesFilter } from './filter.ts';

const lees = (adres: string) => leesFilter(new URLSearchParams(adres));

describe('het filter van het inzagelog', () => {
  it('komt uit het adres', () => {
    expect(lees('organisatie=WenL&rubriek=TAAL_PRESENTIE&van=2026-11-01&tot=2026-11-18')).toEqual({ organisatie: 'WenL', rubriek: 'TAAL_PRESENTIE', van: '2026-11-01', tot: '2026-11-18' });
  });

  it.each(['', 'organisatie=%20', 'rubriek=drop table', 'van=2026-02-31', 'tot=gisteren'])('laat weg wat niet kan: %s', (adres) => {
    expect(lees(adres)).toEqual({});
  });
});
