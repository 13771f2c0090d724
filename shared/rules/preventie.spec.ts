import { describe, expect, it } from 'vitest';
import { isKwartaalcode, kwartaalcode, kwartaalcodeVan, kwartaalnummer, looptAchter, tijdvak } from './preventie.ts';

describe('Een kwartaal van de preventieplanning', () => {
  it('is van een dag, en telt over de jaren door', () => {
    expect(['2026-01-01', '2026-03-31', '2026-04-01', '2026-12-31'].map(kwartaalcodeVan)).toEqual(['2026-1', '2026-1', '2026-2', '2026-4']);
    expect((kwartaalnummer('2027-1') ?? 0) - (kwartaalnummer('2026-4') ?? 0)).toBe(1);
    expect(kwartaalcode(kwartaalnummer('2026-4') ?? 0)).toBe('2026-4');
    expect(['2026-5', '26-1', '2026-Q1', '', null].map(isKwartaalcode)).toEqual([false, false, false, false, false]);
  });
});

describe('Wat de planning laat zien', () => {
  it('is ten minste een jaar vanaf nu, en alles wat ervoor of erna staat', () => {
    expect(tijdvak([], '2026-11-18')).toEqual(['2026-4', '2027-1', '2027-2', '2027-3']);
    expect(tijdvak([{ van: '2026-3', tot: '2026-4' }, { van: '2027-4', tot: '2028-1' }], '2026-11-18')).toEqual(['2026-3', '2026-4', '2027-1', '2027-2', '2027-3', '2027-4', '2028-1']);
  });
});

describe('Een actie loopt achter', () => {
  const actie = { van: '2026-3', tot: '2026-4' } as const;
  it('als het laatste kwartaal voorbij is, of het eerste terwijl zij nog gepland staat', () => {
    expect(looptAchter({ ...actie, stand: 'LOOPT' }, '2026-12-31')).toBe(false);
    expect(looptAchter({ ...actie, stand: 'LOOPT' }, '2027-01-01')).toBe(true);
    expect(looptAchter({ ...actie, stand: 'GEPLAND' }, '2026-09-30')).toBe(false);
    expect(looptAchter({ ...actie, stand: 'GEPLAND' }, '2026-10-01')).toBe(true);
  });
  it('niet als zij klaar, uitgesteld of vervallen is', () => {
    for (const stand of ['KLAAR', 'UITGESTELD', 'VERVALT'] as const) expect(looptAchter({ ...actie, stand }, '2027-06-01')).toBe(false);
  });
});
