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

  it('heeft de persoon uit de pagina zelf, nooit uit het adres', () => {
    expect(leesFilter(new URLSearchParams('rubriek=BSN'), { persoon: ' P-0123456789ab ' })).toEqual({ persoon: 'P-0123456789ab', rubriek: 'BSN' });
    expect(lees('persoon=P-0123456789ab')).toEqual({});
    for (const staat of [null, undefined, {}, { persoon: 7 }, { persoon: ' ' }]) expect(leesFilter(new URLSearchParams(), staat)).toEqual({});
  });
});
