import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OVERDRACHTOVERGANGEN, OVERDRACHTSTANDEN, type Overdrachtstand, type Stage, stagePast, stageUiterlijk, volgendeEvaluatie } from './werk.ts';

const stage = (anders: Partial<Stage> = {}): Stage => ({ soort: 'TAALSTAGE', stand: 'LOOPT', van: '2026-03-01', tot: null, eersteEvaluatieOp: null, tweedeEvaluatieOp: null, ...anders });

describe('Een taalstage duurt drie maanden en daarna nog drie (D17)', () => {
  it('zonder eerste evaluatie tot en met de laatste dag van de derde maand', () => {
    expect(stageUiterlijk(stage())).toBe('2026-05-31');
    expect([stagePast(stage({ tot: '2026-05-31' })), stagePast(stage({ tot: '2026-06-01' }))]).toEqual([true, false]);
  });

  it('na de eerste evaluatie tot en met de zesde maand, en niet langer', () => {
    const na = { eersteEvaluatieOp: '2026-05-28' };
    expect([stagePast(stage({ ...na, tot: '2026-08-31' })), stagePast(stage({ ...na, tot: '2026-09-01' }))]).toEqual([true, false]);
  });

  it('voor een andere werkplek geldt dat niet', () => {
    expect(stagePast(stage({ soort: 'WERKERVARINGSPLEK', tot: '2027-12-31' }))).toBe(true);
  });
});

describe('De evaluatie met bedrijf en stagiair', () => {
  it('is na drie maanden, en na zes als de stage doorging', () => {
    expect(volgendeEvaluatie(stage())).toEqual({ maand: 3, uiterlijk: '2026-06-01' });
    expect(volgendeEvaluatie(stage({ eersteEvaluatieOp: '2026-05-28' }))).toEqual({ maand: 6, uiterlijk: '2026-09-01' });
    expect(volgendeEvaluatie(stage({ eersteEvaluatieOp: '2026-05-28', tot: '2026-05-31' }))).toBeNull();
    expect(volgendeEvaluatie(stage({ eersteEvaluatieOp: '2026-05-28', tot: '2026-06-01' }))).toEqual({ maand: 6, uiterlijk: '2026-09-01' });
    expect(volgendeEvaluatie(stage({ eersteEvaluatieOp: '2026-05-28', tweedeEvaluatieOp: '2026-08-20' }))).toBeNull();
  });

  it('is er niet meer als de stage voorbij is, of geen taalstage is', () => {
    expect(volgendeEvaluatie(stage({ stand: 'AFGEBROKEN' }))).toBeNull();
    expect(volgendeEvaluatie(stage({ soort: 'WERKCARROUSEL' }))).toBeNull();
    expect(volgendeEvaluatie(stage({ stand: 'GEPLAND' }))).not.toBeNull();
  });
});

describe('Een overdracht', () => {
  it('geen rij handelingen komt in een toestand die het schema niet heeft; wat geweigerd of ingetrokken is, blijft dat', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...OVERDRACHTSTANDEN)), (wensen) => {
      let stand: Overdrachtstand = 'AANGEBODEN';
      const pad: Overdrachtstand[] = [stand];
      for (const wens of wensen) if (OVERDRACHTOVERGANGEN[stand].includes(wens)) pad.push(stand = wens);
      expect(pad.length).toBeLessThanOrEqual(3);
      expect(pad.filter((s) => s === 'AANGENOMEN').length).toBeLessThanOrEqual(1);
      if (pad.length === 3) expect(pad).toEqual(['AANGEBODEN', 'AANGENOMEN', 'INGETROKKEN']);
    }));
  });
});
