import { describe, expect, it } from 'vitest';
import { STEEKPROEFREGELS, steekproefperiode, steekproefregelsOp } from './steekproeven.ts';

describe('de periode van de steekproeven', () => {
  it('is de laatste dertig dagen als er niets gekozen is', () => {
    expect(steekproefperiode({}, '2026-11-18')).toEqual({ van: '2026-10-20', tot: '2026-11-18' });
    expect(steekproefperiode({ tot: '2026-10-31' }, '2026-11-18')).toEqual({ van: '2026-10-02', tot: '2026-10-31' });
  });

  it('is hoogstens 92 dagen, en niet achterstevoren', () => {
    expect(steekproefperiode({ van: '2026-07-01', tot: '2026-09-30' }, '2026-11-18')).toEqual({ van: '2026-07-01', tot: '2026-09-30' });
    expect(steekproefperiode({ van: '2026-06-30', tot: '2026-09-30' }, '2026-11-18')).toBe('PERIODE_TE_LANG');
    expect(steekproefperiode({ van: '2026-11-18', tot: '2026-11-17' }, '2026-11-18')).toBe('PERIODE_ONJUIST');
  });
});

describe('de getallen van de steekproeven', () => {
  const [eerste] = STEEKPROEFREGELS;
  const later = eerste && { ...eerste, geldigVan: '2027-01-01', veelPersonenVanaf: 80 };

  it('gelden vanaf hun eerste dag', () => {
    const reeks = [later, eerste].flatMap((regels) => regels ?? []);
    expect(steekproefregelsOp('2026-12-31', reeks).veelPersonenVanaf).toBe(60);
    expect(steekproefregelsOp('2027-01-01', reeks).veelPersonenVanaf).toBe(80);
  });
});
