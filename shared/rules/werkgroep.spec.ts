import { describe, expect, it } from 'vitest';
import { type Actiestand, actieNabij, isActiekwartaal, opActievolgorde } from './werkgroep.ts';

const VANDAAG = '2026-11-18';

describe('Een actie van de werkgroep', () => {
  it('is te laat als de dag voorbij is en er nog iets moet, en niet op de dag zelf', () => {
    expect(actieNabij({ stand: 'OPEN', uiterlijk: '2026-11-17' }, VANDAAG)).toBe('TE_LAAT');
    expect(actieNabij({ stand: 'BEZIG', uiterlijk: '2026-11-18' }, VANDAAG)).toBe('NADERT');
    expect(actieNabij({ stand: 'KLAAR', uiterlijk: '2026-11-17' }, VANDAAG)).toBeNull();
    expect(actieNabij({ stand: 'VERVALLEN', uiterlijk: '2026-11-17' }, VANDAAG)).toBeNull();
  });

  it('komt in zicht vanaf twee weken voor de laatste dag', () => {
    expect(actieNabij({ stand: 'OPEN', uiterlijk: '2026-12-02' }, VANDAAG)).toBe('NADERT');
    expect(actieNabij({ stand: 'OPEN', uiterlijk: '2026-12-03' }, VANDAAG)).toBeNull();
    expect(actieNabij({ stand: 'OPEN', uiterlijk: null }, VANDAAG)).toBeNull();
  });

  it('staat op volgorde van dag, en wat klaar is onderaan', () => {
    const rijen = ([['KLAAR', '2026-01-01'], ['OPEN', null], ['BEZIG', '2026-12-01'], ['OPEN', '2026-11-01']] as [Actiestand, string | null][]).map(([stand, uiterlijk]) => ({ stand, uiterlijk }));
    expect(rijen.sort(opActievolgorde).map(({ uiterlijk }) => uiterlijk)).toEqual(['2026-11-01', '2026-12-01', null, '2026-01-01']);
  });
});

describe('Een kwartaal van de actielijst', () => {
  it.each([
    [{ jaar: 2026, kwartaal: 4 }, true], [{ jaar: 2022, kwartaal: 1 }, true], [{ jaar: 2027, kwartaal: 4 }, true], [{ jaar: 2028, kwartaal: 1 }, false],
    [{ jaar: 2021, kwartaal: 4 }, false], [{ jaar: 2026, kwartaal: 5 }, false], [{ jaar: 2026, kwartaal: 1.5 }, false],
  ])('%j kan: %s', (kwartaal, kan) => {
    expect(isActiekwartaal(kwartaal, VANDAAG)).toBe(kan);
  });
});
