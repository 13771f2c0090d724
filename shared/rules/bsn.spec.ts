import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBsn } from './bsn.ts';

const BSN = fc.integer({ min: 1, max: 999_999_999 }).map((n) => String(n).padStart(9, '0')).filter(isBsn);

describe('De elfproef van het burgerservicenummer', () => {
  it.each(['111222333', '123456782', '000000012'])('neemt %s aan', (bsn) => {
    expect(isBsn(bsn)).toBe(true);
  });

  it.each(['123456789', '000000000', '12345678', '1234567820', '12345678a', ' 123456782', '123456782\n', ''])('wijst %j af', (bsn) => {
    expect(isBsn(bsn)).toBe(false);
  });

  it('merkt elk verkeerd cijfer', () => {
    fc.assert(fc.property(BSN, fc.nat(8), fc.integer({ min: 1, max: 9 }), (bsn, plek, erbij) => {
      const fout = [...bsn].map((c, i) => (i === plek ? String((Number(c) + erbij) % 10) : c)).join('');
      expect(isBsn(fout)).toBe(false);
    }));
  });

  it('merkt dat twee buren zijn verwisseld', () => {
    fc.assert(fc.property(BSN, fc.nat(7), (bsn, plek) => {
      const c = [...bsn];
      const buren = [c[plek + 1], c[plek]];
      fc.pre(buren[0] !== buren[1]);
      expect(isBsn([...c.slice(0, plek), ...buren, ...c.slice(plek + 2)].join(''))).toBe(false);
    }));
  });
});
