import { describe, expect, it } from 'vitest';
import { type Begeleidingsfeiten, begeleidingstaken, eindeVan, spreekuurTot } from './begeleidingswerk.ts';

const FEITEN: Begeleidingsfeiten = {
  opdracht: 'BEGELEIDING', van: '2026-01-01', tot: null, trajectplanOp: '2026-06-01', ladderOp: '2026-06-01', domeinenOp: '2026-06-01', geldzakenOp: '2026-06-01', begeleiders: 1,
};
const taken = (anders: Partial<Begeleidingsfeiten>, vandaag: string) => begeleidingstaken({ ...FEITEN, ...anders }, vandaag).map(({ soort, uiterlijk, staat }) => `${soort} ${uiterlijk} ${staat}`);

describe('Begeleiding duurt 18 maanden en het spreekuur daarna 12 (uitvoeringsplan 5.1)', () => {
  it('waar niets is afgesproken volgt de laatste dag uit het plan', () => {
    expect(eindeVan({ opdracht: 'BEGELEIDING', van: '2026-01-01', tot: null })).toBe('2027-06-30');
    expect(eindeVan({ opdracht: 'SPREEKUUR', van: '2026-01-01', tot: null })).toBe('2026-12-31');
    expect(eindeVan({ opdracht: 'BEGELEIDING', van: '2026-01-01', tot: '2026-03-01' })).toBe('2026-03-01');
    expect(spreekuurTot('2027-06-30')).toBe('2028-06-30');
  });

  it('het einde vraagt aandacht vanaf zestig dagen ervoor, en niet een dag eerder', () => {
    const klaar = { trajectplanOp: '2027-01-10', ladderOp: '2027-01-10', domeinenOp: '2027-01-10', geldzakenOp: '2027-01-10' };
    expect(taken(klaar, '2027-04-30')).toEqual([]);
    expect(taken(klaar, '2027-05-01')).toEqual(['EINDE_BEGELEIDING 2027-06-30 NADERT']);
    expect(taken(klaar, '2027-07-01')[0]).toBe('EINDE_BEGELEIDING 2027-06-30 TE_LAAT');
  });

  it('op het spreekuur wordt niet meer gemeten', () => {
    expect(taken({ opdracht: 'SPREEKUUR', trajectplanOp: null, ladderOp: null, domeinenOp: null, geldzakenOp: null, begeleiders: 0 }, '2026-09-01')).toEqual([]);
  });
});

describe('Wat de begeleiding in de tussentijd vraagt', () => {
  it('een half jaar na de laatste keer het trajectplan en de metingen opnieuw', () => {
    expect(taken({}, '2026-10-31')).toEqual([]);
    expect(taken({}, '2026-11-01')).toEqual(['METING 2026-12-01 NADERT', 'TRAJECTPLAN 2026-12-01 NADERT']);
    expect(taken({}, '2026-12-02')).toContain('METING 2026-12-01 TE_LAAT');
  });

  it('een meting is pas rond als alle domeinen én de ladder er zijn', () => {
    expect(taken({ domeinenOp: null }, '2026-07-02')).toEqual(['METING 2026-07-01 TE_LAAT']);
    expect(taken({ ladderOp: '2026-02-01' }, '2026-08-02')).toEqual(['METING 2026-08-01 TE_LAAT']);
  });

  it('na een jaar één keer de toets op geldzaken; een meting van lang daarvoor telt niet', () => {
    const rest = { trajectplanOp: '2026-12-20', ladderOp: '2026-12-20', domeinenOp: '2026-12-20' };
    expect(taken({ ...rest, geldzakenOp: '2026-12-01' }, '2027-01-02')).toEqual(['FINANCIELE_TOETS 2027-01-01 TE_LAAT']);
    expect(taken({ ...rest, geldzakenOp: '2026-12-02' }, '2027-01-02')).toEqual([]);
  });

  it('wie niemand heeft vraagt om een vrijwilliger', () => {
    expect(taken({ begeleiders: 0 }, '2026-08-01')).toEqual(['GEEN_BEGELEIDER null TE_LAAT']);
    expect(taken({ begeleiders: 1 }, '2026-08-01')).toEqual([]);
  });

  it('wat na het einde zou komen, komt niet meer', () => {
    expect(taken({ tot: '2026-11-20' }, '2026-11-10')).toEqual(['EINDE_BEGELEIDING 2026-11-20 NADERT']);
  });
});
