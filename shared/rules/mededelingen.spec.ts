import { describe, expect, it } from 'vitest';
import { mededelingStaat, periodeBezwaar } from './mededelingen.ts';

const VANDAAG = '2026-11-18';

describe('De dagen van een mededeling', () => {
  it('vandaag tot en met vandaag mag, gisteren niet', () => {
    expect(periodeBezwaar(VANDAAG, VANDAAG, VANDAAG)).toBeNull();
    expect(periodeBezwaar('2026-11-17', '2026-11-30', VANDAAG)).toBe('VERLEDEN');
  });

  it('het einde ligt niet voor het begin en niet verder dan een half jaar', () => {
    expect(periodeBezwaar('2026-11-20', '2026-11-19', VANDAAG)).toBe('VOLGORDE');
    expect(periodeBezwaar(VANDAAG, '2027-05-18', VANDAAG)).toBeNull();
    expect(periodeBezwaar(VANDAAG, '2027-05-19', VANDAAG)).toBe('TE_VER');
  });

  it('staat van de eerste tot en met de laatste dag, tenzij ingetrokken', () => {
    const m = { van: '2026-11-18', tot: '2026-11-20', ingetrokken: false };
    expect([mededelingStaat(m, '2026-11-17'), mededelingStaat(m, '2026-11-18'), mededelingStaat(m, '2026-11-20'), mededelingStaat(m, '2026-11-21')]).toEqual(['KOMT', 'STAAT', 'STAAT', 'VOORBIJ']);
    expect(mededelingStaat({ ...m, ingetrokken: true }, '2026-11-19')).toBe('INGETROKKEN');
  });
});
