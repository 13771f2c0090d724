import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plusDagen } from './datum.ts';
import { derdenPassen, gesprekkenstand, PLANOVERGANGEN, planningPast, PLANSTANDEN, type Planstand } from './gesprekken.ts';
import { momentIn, isKloktijd } from './klok.ts';

describe('Een gesprek plannen', () => {
  it('kan vandaag en later, hoogstens een jaar vooruit', () => {
    expect(['2026-11-17', '2026-11-18', '2027-11-18', '2027-11-19'].map((dag) => planningPast(dag, '2026-11-18'))).toEqual([false, true, true, false]);
  });

  it('met derden erbij is de inburgeraar gewezen op het recht op een gesprek zonder (Bi 5.2); een tolk is geen derde', () => {
    expect(derdenPassen(['TOLK'], false)).toBe(true);
    expect(derdenPassen(['TOLK', 'GEZINSLID'], false)).toBe(false);
    expect(derdenPassen(['GEZINSLID'], true)).toBe(true);
    expect(derdenPassen([], false)).toBe(true);
  });

  it('geen rij handelingen komt in een toestand die het schema niet heeft', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...PLANSTANDEN)), (wensen) => {
      let stand: Planstand = 'GEPLAND';
      let stappen = 0;
      for (const wens of wensen) {
        if (!PLANOVERGANGEN[stand].includes(wens)) continue;
        stand = wens;
        stappen += 1;
      }
      expect(stappen).toBeLessThanOrEqual(1);
      expect(PLANSTANDEN).toContain(stand);
    }));
  });
});

describe('Het aantal gesprekken staat in het PIP (Bi 5.3, vierde lid)', () => {
  it('telt per jaar van de termijn, en het volgende is binnen drie maanden na het laatste', () => {
    expect(gesprekkenstand('2025-03-04', ['2025-06-02', '2026-03-03', '2026-03-04', '2026-09-10'], 4, '2026-11-18'))
      .toEqual({ van: '2026-03-04', totEnMet: '2027-03-03', nodig: 4, gehouden: 2, uiterlijk: '2026-12-10' });
  });

  it('telt zonder gesprek vanaf de dag van het PIP, en een gesprek dat nog moet komen niet', () => {
    expect(gesprekkenstand('2026-09-01', ['2026-12-01'], 4, '2026-11-18')).toMatchObject({ gehouden: 0, uiterlijk: '2026-11-30' });
  });

  it('wie er meer dan vier per jaar afsprak, spreekt vaker; drie per jaar is toch elk kwartaal', () => {
    const uiterlijk = (perJaar: number) => gesprekkenstand('2026-01-02', ['2026-08-31'], perJaar, '2026-11-18').uiterlijk;
    expect([3, 4, 6, 12, 52].map(uiterlijk)).toEqual(['2026-11-30', '2026-11-30', '2026-10-31', '2026-09-30', '2026-09-30']);
  });

  it('een termijn die op 29 februari begon, begint in een gewoon jaar op 28 februari', () => {
    expect(gesprekkenstand('2024-02-29', [], 4, '2025-02-27')).toMatchObject({ van: '2024-02-29', totEnMet: '2025-02-27' });
    expect(gesprekkenstand('2024-02-29', [], 4, '2025-02-28')).toMatchObject({ van: '2025-02-28' });
    expect(gesprekkenstand('2024-02-29', [], 4, '2028-02-29')).toMatchObject({ van: '2028-02-29' });
  });

  it('op elke dag van de termijn ligt die dag in het jaar dat geteld wordt', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 1200 }), (dagen) => {
      const dag = plusDagen('2024-02-29', dagen);
      const { van, totEnMet } = gesprekkenstand('2024-02-29', [], 4, dag);
      expect(van <= dag && dag <= totEnMet).toBe(true);
    }));
  });
});

describe('De klok in Nederland', () => {
  it.each([
    ['2026-11-18', '10:30', '2026-11-18T09:30:00.000Z'], ['2026-07-01', '10:30', '2026-07-01T08:30:00.000Z'],
    // The day that summer time begins, and the hour that does not exist.
    ['2027-03-28', '01:59', '2027-03-28T00:59:00.000Z'], ['2027-03-28', '03:00', '2027-03-28T01:00:00.000Z'], ['2027-03-28', '02:30', '2027-03-28T01:30:00.000Z'],
    // The day that it ends, and the hour that comes twice.
    ['2026-10-25', '02:30', '2026-10-25T00:30:00.000Z'], ['2026-10-25', '03:30', '2026-10-25T02:30:00.000Z'], ['2026-12-31', '23:59', '2026-12-31T22:59:00.000Z'],
  ])('op %s om %s is het %s', (datum, tijd, moment) => {
    expect(momentIn(datum, tijd).toISOString()).toBe(moment);
  });

  it('kent 00:00 tot en met 23:59', () => {
    expect(['00:00', '23:59', '24:00', '9:00', '12:60', '', null].map(isKloktijd)).toEqual([true, true, false, false, false, false, false]);
  });
});
