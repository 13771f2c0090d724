import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gevolgdeMinuten, isGevolgd, PRESENTIE_STATUSSEN, VERZUIM_REDENEN } from './presentie.ts';

describe('gevolgde minuten van een les', () => {
  it('wie er was volgde de hele les, ook als er gemiste minuten bij staan', () => {
    expect(gevolgdeMinuten('AANWEZIG', 150)).toBe(150);
    expect(gevolgdeMinuten('AANWEZIG', 150, 20)).toBe(150);
  });
  it('wie te laat was mist het begin, en nooit meer dan de les', () => {
    expect(gevolgdeMinuten('TE_LAAT', 150, 20)).toBe(130);
    expect(gevolgdeMinuten('TE_LAAT', 150)).toBe(150);
    expect(gevolgdeMinuten('TE_LAAT', 150, 151)).toBe(0);
  });
  it('verzuim telt geen minuten, geoorloofd of niet, en een vervallen les ook niet', () => {
    for (const status of ['GEOORLOOFD_AFWEZIG', 'ONGEOORLOOFD_AFWEZIG', 'VERVALLEN', 'INGETROKKEN'] as const) expect(gevolgdeMinuten(status, 150, 10)).toBe(0);
  });
  it('wie er niet was volgde nooit iets, en niemand volgde meer dan de les duurde', () => {
    fc.assert(fc.property(fc.constantFrom(...PRESENTIE_STATUSSEN), fc.integer({ min: 1, max: 1440 }), fc.integer({ min: 0, max: 2000 }), (status, duur, gemist) => {
      const minuten = gevolgdeMinuten(status, duur, gemist);
      expect(minuten).toBeGreaterThanOrEqual(0);
      expect(minuten).toBeLessThanOrEqual(isGevolgd(status) ? duur : 0);
    }));
  });
});

describe('hoe iemand de les bijwoonde', () => {
  it('aanwezig en te laat zijn gevolgd, al het andere niet', () => {
    expect(PRESENTIE_STATUSSEN.filter(isGevolgd)).toEqual(['AANWEZIG', 'TE_LAAT']);
  });
  it('kent geen medische reden: ziek is geen categorie (Bi 9.2.4)', () => {
    const medisch = /ziek|arts|dokter|medisch|gezondheid|ziekenhuis/i;
    expect([...PRESENTIE_STATUSSEN, ...VERZUIM_REDENEN].filter((woord) => medisch.test(woord))).toEqual([]);
  });
});
