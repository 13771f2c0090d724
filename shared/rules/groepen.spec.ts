import { describe, expect, it } from 'vitest';
import { KLASSOORTEN, kostenLeeg, lesdagen, NT2_GROEPEN, overlapt, RAPPORTAGESOORTEN, weekdag } from './groepen.ts';

describe('Een lesreeks', () => {
  it('geeft les op haar weekdagen, van de eerste tot en met de laatste dag', () => {
    expect(lesdagen({ weekdagen: [1, 3], van: '2026-11-16', tot: '2026-11-25' }, [])).toEqual(['2026-11-16', '2026-11-18', '2026-11-23', '2026-11-25']);
  });

  it('slaat de vakantie over, van de eerste tot en met de laatste vrije dag', () => {
    expect(lesdagen({ weekdagen: [1, 2, 3, 4, 5], van: '2026-12-17', tot: '2027-01-05' }, [{ van: '2026-12-21', tot: '2027-01-03' }])).toEqual(['2026-12-17', '2026-12-18', '2027-01-04', '2027-01-05']);
  });

  it('geeft geen les als zij eindigt voor ze begint', () => {
    expect(lesdagen({ weekdagen: [1], van: '2026-11-16', tot: '2026-11-15' }, [])).toEqual([]);
  });

  it('kent de dagen van de week, ook over een schrikkeljaar', () => {
    expect(['2026-11-27', '2024-02-29', '2023-12-31'].map(weekdag)).toEqual([5, 4, 7]);
  });
});

describe('Een klas', () => {
  const lid = (van: string, tot: string | null = null) => ({ van, tot });

  it('vraagt van een ELIP-klas presentie, en geen kwartaalrapportage en geen uren voor de Z-route (uitvoeringsplan 2022 3.4.1)', () => {
    expect(KLASSOORTEN).toEqual(['TAALGROEP', 'STARTKLAS', 'ELIP']);
    expect([RAPPORTAGESOORTEN, NT2_GROEPEN]).toEqual([['TAALGROEP', 'STARTKLAS'], ['TAALGROEP', 'STARTKLAS']]);
  });

  it('telt wie op de eerste dag van een ander nog een laatste dag heeft, wel', () => {
    expect(overlapt(lid('2026-01-01', '2026-03-31'), lid('2026-03-31'))).toBe(true);
    expect(overlapt(lid('2026-01-01', '2026-03-31'), lid('2026-04-01'))).toBe(false);
  });

  it('kost voor lege stoelen een evenredig deel van de inkoopprijs (uitvoeringsplan 3.4.1)', () => {
    expect(kostenLeeg(600_000, 12, 9)).toBe(150_000);
    expect(kostenLeeg(600_000, 12, 12)).toBe(0);
    expect(kostenLeeg(600_000, 12, 13)).toBe(0);
    expect(kostenLeeg(null, 12, 3)).toBeNull();
  });
});
