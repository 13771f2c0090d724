import { describe, expect, it } from 'vitest';
import { type Trajectfeiten, trajectstappen } from './stappen.ts';

const VANDAAG = '2026-11-18';
const NIETS: Trajectfeiten = {
  doelgroep: 'ASIELSTATUSHOUDER', fase: 'KOPPELING', koppelingOp: null, koffieEnKoekOp: null, intakeAfgerondOp: null, startklasVan: null, termijnStart: null, ingeschrevenOp: null,
  gestartOp: null, beschikkingOp: null, afrondingOp: null, voldaanOp: null, ontheffingOp: null, vrijstellingOp: null, vertrokkenOp: null, termijnen: [],
};
const stappen = (anders: Partial<Trajectfeiten>) => trajectstappen({ ...NIETS, ...anders }, VANDAAG).map(({ sleutel, stand }) => `${sleutel} ${stand}`);

describe('de stappen van koppeling tot voldaan', () => {
  it('gaan van gedaan naar wat nu aan de beurt is naar wat nog komt', () => {
    expect(stappen({ koppelingOp: '2026-11-02', termijnen: [{ soort: 'KOFFIE_EN_KOEK', uiterlijk: '2026-11-23', pauzeSinds: null }] }))
      .toEqual(['koppeling gedaan', 'koffie nu', 'intake komt', 'pip komt', 'inschrijving komt', 'start komt', 'beschikking komt', 'afronding komt', 'voldaan komt']);
  });
  it('zeggen dat een stap te laat is, pas na de laatste dag', () => {
    const op = (uiterlijk: string) => stappen({ koppelingOp: '2026-10-20', termijnen: [{ soort: 'KOFFIE_EN_KOEK', uiterlijk, pauzeSinds: null }] })[1];
    expect(op(VANDAAG)).toBe('koffie nu');
    expect(op('2026-11-17')).toBe('koffie telaat');
  });
  it('laten een stap weg die is overgeslagen zonder datum', () => {
    expect(stappen({ koppelingOp: '2025-01-02', intakeAfgerondOp: '2025-02-03' })).toEqual(['koppeling gedaan', 'intake gedaan', 'pip komt', 'inschrijving komt', 'start komt', 'beschikking komt', 'afronding komt', 'voldaan komt']);
  });
  it('beginnen voor een gezinsmigrant bij de intake', () => {
    expect(stappen({ doelgroep: 'GEZINSMIGRANT' })[0]).toBe('intake komt');
  });
  it('tonen de toets en de startklas alleen van wie ze deed', () => {
    expect(stappen({ intakeAfgerondOp: '2025-02-03', startklasVan: '2025-02-10' }).slice(0, 3)).toEqual(['intake gedaan', 'startklas gedaan', 'pip komt']);
    expect(trajectstappen({ ...NIETS, intakeAfgerondOp: '2025-02-03' }, VANDAAG, { afgenomenOp: '2025-02-05' }).map(({ sleutel }) => sleutel).slice(0, 3)).toEqual(['intake', 'toets', 'pip']);
  });
  it('zeggen dat het PIP stilstaat, ook na de laatste dag', () => {
    const pip = trajectstappen({ ...NIETS, termijnen: [{ soort: 'PIP', uiterlijk: '2026-11-01', pauzeSinds: '2026-10-20' }] }, VANDAAG).find(({ sleutel }) => sleutel === 'pip');
    expect(pip).toMatchObject({ stand: 'nu', wanneer: 'staat stil sinds 20 oktober 2026' });
  });
  it('laten na een ontheffing of een verhuizing niets meer komen', () => {
    expect(stappen({ koppelingOp: '2025-01-02', termijnStart: '2025-03-04', ontheffingOp: '2026-01-05' })).toEqual(['koppeling gedaan', 'pip gedaan', 'ontheffing gedaan']);
    expect(stappen({ koppelingOp: '2025-01-02', vertrokkenOp: '2026-01-05' })).toEqual(['koppeling gedaan', 'verhuisd gedaan']);
  });
  it('zetten het eerste PIP op de dag voor de termijn begint (Wi 11)', () => {
    expect(trajectstappen({ ...NIETS, termijnStart: '2025-03-04' }, VANDAAG)[0]).toMatchObject({ sleutel: 'pip', wanneer: '3 maart 2025' });
  });
});
