import { describe, expect, it } from 'vitest';
import { deelIn, isOpen } from './indeling.ts';

const les = (datum: string, extra: Partial<Parameters<typeof isOpen>[0]> = {}) => ({ datum, beginTijd: '09:00', vervallenReden: null, aantalDeelnemers: 12, aantalVastgelegd: 0, ...extra });
const WOENSDAG = '2026-11-18';
const deel = (...lessen: ReturnType<typeof les>[]) => deelIn(lessen, WOENSDAG, '2026-11-16');

describe('de lessen van een docent', () => {
  it('staan op volgorde van tijd, de lessen van vandaag apart', () => {
    const { vandaag } = deel(les(WOENSDAG, { beginTijd: '13:00' }), les('2026-11-19'), les(WOENSDAG));
    expect(vandaag.map((l) => l.beginTijd)).toEqual(['09:00', '13:00']);
  });

  it('vragen om presentie tot veertien dagen terug, en daarna niet meer', () => {
    expect(deel(les('2026-11-04'), les('2026-11-03')).open.map((l) => l.datum)).toEqual(['2026-11-04']);
  });

  it('vragen vandaag en morgen nog niet om presentie van gisteren', () => {
    expect(deel(les(WOENSDAG), les('2026-11-19')).open).toEqual([]);
  });

  it.each([
    ['alles is vastgelegd', { aantalVastgelegd: 12 }, false],
    ['er ontbreekt nog iemand', { aantalVastgelegd: 11 }, true],
    ['de les ging niet door', { vervallenReden: 'Docent afwezig' }, false],
    ['er zat die dag niemand in de groep', { aantalDeelnemers: 0 }, false],
  ])('als %s', (_wat, extra, open) => {
    expect(isOpen(les('2026-11-17', extra))).toBe(open);
  });

  it('horen bij de week van maandag tot en met zondag', () => {
    expect(deel(les('2026-11-15'), les('2026-11-16'), les('2026-11-22'), les('2026-11-23')).week.map((l) => l.datum)).toEqual(['2026-11-16', '2026-11-22']);
  });
});
