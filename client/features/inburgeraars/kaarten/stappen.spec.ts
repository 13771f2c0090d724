import { describe, expect, it } from 'vitest';
import { type Trajectfeiten, trajectstappen } from './stappen.ts';

const VANDAAG = '2026-11-18';
const NIETS: Trajectfeiten = { doelgroep: 'ASIELSTATUSHOUDER', fase: 'KOPPELING', koppelingOp: null, koffieEnKoekOp: null, intakeAfgerondOp: null, termijnStart: null, voldaanOp: null, termijnen: [] };
const stappen = (anders: Partial<Trajectfeiten>) => trajectstappen({ ...NIETS, ...anders }, VANDAAG).map(({ sleutel, stand }) => `${sleutel} ${stand}`);

describe('de stappen van koppeling tot voldaan', () => {
  it('gaan van gedaan naar wat nu aan de beurt is naar wat nog komt', () => {
    expect(stappen({ koppelingOp: '2026-11-02', termijnen: [{ soort: 'KOFFIE_EN_KOEK', uiterlijk: '2026-11-23' }] }))
      .toEqual(['koppeling gedaan', 'koffie nu', 'intake komt', 'pip komt', 'voldaan komt']);
  });
  it('zeggen dat een stap te laat is, pas na de laatste dag', () => {
    const op = (uiterlijk: string) => stappen({ koppelingOp: '2026-10-20', termijnen: [{ soort: 'KOFFIE_EN_KOEK', uiterlijk }] })[1];
    expect(op(VANDAAG)).toBe('koffie nu');
    expect(op('2026-11-17')).toBe('koffie telaat');
  });
  it('laten een stap weg die is overgeslagen zonder datum', () => {
    expect(stappen({ koppelingOp: '2025-01-02', intakeAfgerondOp: '2025-02-03' })).toEqual(['koppeling gedaan', 'intake gedaan', 'pip komt', 'voldaan komt']);
  });
  it('beginnen voor een gezinsmigrant bij de intake', () => {
    expect(stappen({ doelgroep: 'GEZINSMIGRANT' })[0]).toBe('intake komt');
  });
  it('zetten het eerste PIP op de dag voor de termijn begint (Wi 11)', () => {
    expect(trajectstappen({ ...NIETS, termijnStart: '2025-03-04' }, VANDAAG)[0]).toMatchObject({ sleutel: 'pip', wanneer: '3 maart 2025' });
  });
});
