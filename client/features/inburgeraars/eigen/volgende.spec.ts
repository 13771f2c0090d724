import { describe, expect, it } from 'vitest';
import { volgendeGesprekken } from './volgende.ts';

const gesprek = (id: string, datum: string, volgendeOp: string | null = null) => ({ id, soort: 'EINDGESPREK', datum, volgendeOp });

describe('Het volgende gesprek', () => {
  it('vandaag telt nog, gisteren niet meer', () => {
    expect(volgendeGesprekken([gesprek('a', '2026-11-18'), gesprek('b', '2026-11-17')], '2026-11-18')).toEqual([{ id: 'a', soort: 'EINDGESPREK', op: '2026-11-18' }]);
  });

  it('wat bij het vorige gesprek is afgesproken staat er ook, het eerste vooraan en elke dag één keer', () => {
    const komt = volgendeGesprekken([gesprek('a', '2026-08-01', '2026-12-01'), gesprek('b', '2026-12-01'), gesprek('c', '2026-09-01', '2026-11-20')], '2026-11-18');
    expect(komt.map(({ op, soort }) => [op, soort])).toEqual([['2026-11-20', 'VOORTGANGSGESPREK'], ['2026-12-01', 'EINDGESPREK']]);
  });

  it('een gepland gesprek staat er ook, en niet meer als het is verzet of afgezegd', () => {
    const plan = (id: string, datum: string, stand: string) => ({ id, soort: 'VOORTGANGSGESPREK', datum, stand });
    const komt = volgendeGesprekken([gesprek('a', '2026-08-01', '2026-11-25')], '2026-11-18', [plan('p', '2026-11-25', 'GEPLAND'), plan('q', '2026-11-20', 'VERZET'), plan('r', '2026-11-21', 'AFGEZEGD')]);
    expect(komt).toEqual([{ id: 'p', soort: 'VOORTGANGSGESPREK', op: '2026-11-25' }]);
  });
});
