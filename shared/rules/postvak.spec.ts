import { describe, expect, it } from 'vitest';
import { digestperiode } from './postvak.ts';

describe('Wanneer de mail over het postvak gaat', () => {
  it('wie niets koos krijgt niets', () => {
    expect(digestperiode('GEEN', '2026-11-18')).toBeNull();
  });

  it('dagelijks is op werkdagen, elke dag een eigen mail', () => {
    // 20 November 2026 is a Friday.
    expect([digestperiode('DAGELIJKS', '2026-11-20'), digestperiode('DAGELIJKS', '2026-11-21'), digestperiode('DAGELIJKS', '2026-11-22')]).toEqual(['2026-11-20', null, null]);
  });

  it('wekelijks hoort bij de maandag, en komt uiterlijk woensdag', () => {
    expect([digestperiode('WEKELIJKS', '2026-11-16'), digestperiode('WEKELIJKS', '2026-11-18'), digestperiode('WEKELIJKS', '2026-11-19'), digestperiode('WEKELIJKS', '2026-11-23')])
      .toEqual(['2026-11-16', '2026-11-16', null, '2026-11-23']);
  });
});
