import { describe, expect, it } from 'vitest';
import { beginPast, lijktOpEmail, uitnodigingstand, verlooptNa } from './uitnodigingen.ts';

const NU = new Date('2026-11-18T10:00:00Z');
const open = { aangenomenOp: null, ingetrokkenOp: null, verlooptOp: verlooptNa(NU), pogingen: 0 };

describe('Een uitnodiging', () => {
  it('is open tot zeven dagen later, op de seconde', () => {
    expect(uitnodigingstand(open, NU)).toBe('OPEN');
    expect(uitnodigingstand(open, new Date('2026-11-25T09:59:59Z'))).toBe('OPEN');
    expect(uitnodigingstand(open, new Date('2026-11-25T10:00:00Z'))).toBe('VERLOPEN');
  });

  it('gaat dicht na vijf verkeerde geheimen, en wat gebeurd is gaat voor', () => {
    expect([4, 5].map((pogingen) => uitnodigingstand({ ...open, pogingen }, NU))).toEqual(['OPEN', 'TE_VAAK']);
    expect(uitnodigingstand({ ...open, aangenomenOp: NU, pogingen: 5 }, new Date('2027-01-01'))).toBe('AANGENOMEN');
    expect(uitnodigingstand({ ...open, ingetrokkenOp: NU }, new Date('2027-01-01'))).toBe('INGETROKKEN');
  });

  it('is voor een rol die vandaag of hoogstens een half jaar later begint', () => {
    expect(['2026-11-17', '2026-11-18', '2027-05-18', '2027-05-19'].map((dag) => beginPast(dag, '2026-11-18'))).toEqual([false, true, true, false]);
  });

  it('gaat naar iets dat op een adres lijkt', () => {
    expect(['nina@school.example', 'n.nieuw+les@a.b.example'].every(lijktOpEmail)).toBe(true);
    expect(['nina', 'nina@', '@school.example', 'nina@school', 'nina @school.example', 'nina@school..example', `${'a'.repeat(200)}@b.example`].some(lijktOpEmail)).toBe(false);
  });
});
