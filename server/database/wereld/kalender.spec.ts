import { describe, expect, it } from 'vitest';
import { isLesvrij, Kalender } from './kalender.ts';

describe('de kalender van de wereld', () => {
  const tijd = new Kalender('2026-11-18');
  it('noemt vandaag dag 0 en telt vandaar heen en terug', () => {
    expect([tijd.datum(0), tijd.datum(-1), tijd.datum(14)]).toEqual(['2026-11-18', '2026-11-17', '2026-12-02']);
    expect(tijd.nummer('2025-11-18')).toBe(-365);
    expect(tijd.datum(tijd.maandenNa(0, 3))).toBe('2027-02-18');
    expect(() => tijd.datum(99_999)).toThrow(RangeError);
  });
  it('weet welke dag van de week het is', () => {
    expect([tijd.weekdag(0), tijd.weekdag(-2), tijd.weekdag(4), tijd.weekdag(-2000)]).toEqual([3, 1, 7, new Date(Date.UTC(2026, 10, 18 - 2000)).getUTCDay() || 7]);
    expect(tijd.datum(tijd.maandag(0))).toBe('2026-11-16');
    expect(tijd.maandag(tijd.maandag(0))).toBe(tijd.maandag(0));
  });
  it('laat geen invoer uit de toekomst komen', () => {
    expect(tijd.moment(-3)).toBe('2026-11-15T15:30:00Z');
    for (const dag of [0, 5]) expect(tijd.moment(dag) < '2026-11-18').toBe(true);
  });
});

describe('lesvrije dagen', () => {
  it.each([
    ['2026-12-25', 'kerst'], ['2027-01-01', 'nieuwjaar'], ['2026-07-27', 'zomer'], ['2026-04-06', 'tweede paasdag'], ['2026-05-14', 'hemelvaart'],
    ['2026-05-25', 'tweede pinksterdag'], ['2026-04-27', 'koningsdag'], ['2025-04-26', 'koningsdag op zaterdag'], ['2025-04-21', 'tweede paasdag 2025'],
  ])('%s is vrij: %s', (datum) => {
    expect(isLesvrij(datum)).toBe(true);
  });
  it.each(['2026-12-18', '2027-01-11', '2026-07-24', '2026-04-07', '2026-05-13', '2026-05-26', '2025-04-25', '2026-11-18'])('%s is een gewone lesdag', (datum) => {
    expect(isLesvrij(datum)).toBe(false);
  });
  it('laten in elk jaar 46 lesweken over', () => {
    for (const jaar of [2023, 2024, 2025]) {
      const tijd = new Kalender(`${jaar}-06-30`);
      const weken = new Set<number>();
      for (let dag = tijd.nummer(`${jaar}-01-01`); dag <= tijd.nummer(`${jaar}-12-31`); dag += 1) if (!tijd.lesvrij(dag)) weken.add(tijd.maandag(dag));
      expect(weken.size, String(jaar)).toBe(46);
    }
  });
});
