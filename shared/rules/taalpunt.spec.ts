import { describe, expect, it } from 'vitest';
import { taalpuntstand, taalpunttaken, type Taalpuntfeiten, wachtSinds, weken } from './taalpunt.ts';

const VANDAAG = '2026-11-18';
const wie = (anders: Partial<Taalpuntfeiten> = {}): Taalpuntfeiten => ({
  verwezenOp: '2026-11-10', tot: null, intakeGeplandOp: null, intakeOp: null, wens: null, wachtlijstSinds: null, terugOp: null, coachSinds: null, laatsteOefenenOp: null, ...anders,
});
const taken = (anders: Partial<Taalpuntfeiten>) => taalpunttaken(wie(anders), VANDAAG).map(({ soort, uiterlijk, staat }) => `${soort} ${uiterlijk} ${staat}`);

describe('Waar staat iemand bij het Taalpunt?', () => {
  it('een lopende koppeling gaat voor wat er is opgeschreven', () => {
    expect(taalpuntstand(wie({ coachSinds: '2026-11-01', wens: 'NU_NIET' }))).toBe('GEKOPPELD');
    expect(taalpuntstand(wie({ wens: 'TAALCOACH' }))).toBe('WACHT');
    expect(taalpuntstand(wie({ wens: 'TAALCAFE' }))).toBe('GROEP');
    expect(taalpuntstand(wie({ wens: 'KOFFIE_EN_TAAL' }))).toBe('GROEP');
    expect(taalpuntstand(wie({ wens: 'NU_NIET' }))).toBe('LATER');
    expect(taalpuntstand(wie({ intakeGeplandOp: '2026-12-01' }))).toBe('INTAKE');
    expect(taalpuntstand(wie())).toBe('NIEUW');
  });

  it('een nieuwe aanmelding vraagt binnen twee weken een gesprek', () => {
    expect(taken({})).toEqual(['NIEUW 2026-11-24 NADERT']);
    expect(taken({ verwezenOp: '2026-11-04' })).toEqual(['NIEUW 2026-11-18 NADERT']);
    expect(taken({ verwezenOp: '2026-11-03' })).toEqual(['NIEUW 2026-11-17 TE_LAAT']);
    expect(taken({ intakeGeplandOp: '2026-11-17' })).toEqual(['INTAKE 2026-11-17 TE_LAAT']);
    expect(taken({ intakeGeplandOp: '2026-11-18' })).toEqual(['INTAKE 2026-11-18 NADERT']);
  });

  it('wie op een coach wacht telt vanaf de wachtlijst, na acht weken te lang', () => {
    expect(taken({ wens: 'TAALCOACH', wachtlijstSinds: '2026-09-23' })).toEqual(['WACHT 2026-11-18 NADERT']);
    expect(taken({ wens: 'TAALCOACH', wachtlijstSinds: '2026-09-22' })).toEqual(['WACHT 2026-11-17 TE_LAAT']);
    expect(wachtSinds(wie({ intakeOp: '2026-11-12' }))).toBe('2026-11-12');
    expect(wachtSinds(wie())).toBe('2026-11-10');
    expect([weken('2026-11-11', VANDAAG), weken('2026-11-12', VANDAAG), weken('2026-12-01', VANDAAG)]).toEqual([1, 0, 0]);
  });

  it('een koppeling die vier weken stil is vraagt een belletje; wat een vorige coach deed telt niet', () => {
    expect(taken({ coachSinds: '2026-10-01', laatsteOefenenOp: '2026-10-21' })).toEqual(['STIL 2026-11-18 NADERT']);
    expect(taken({ coachSinds: '2026-10-01', laatsteOefenenOp: '2026-10-22' })).toEqual([]);
    expect(taken({ coachSinds: '2026-10-15', laatsteOefenenOp: '2026-09-01' })).toEqual(['STIL 2026-11-12 TE_LAAT']);
  });

  it('wie nu niet wil komt terug op de afgesproken dag, en een aanmelding die afloopt wordt een maand vooraf gezegd', () => {
    expect(taken({ wens: 'NU_NIET', terugOp: '2026-11-25' })).toEqual(['TERUG 2026-11-25 NADERT']);
    expect(taken({ wens: 'NU_NIET', terugOp: '2026-11-26' })).toEqual([]);
    expect(taken({ wens: 'TAALCAFE', terugOp: '2026-11-01', tot: '2026-12-18' })).toEqual(['EINDE 2026-12-18 NADERT']);
    expect(taken({ wens: 'TAALCAFE', tot: '2026-12-19' })).toEqual([]);
  });
});
