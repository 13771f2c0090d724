import { describe, expect, it } from 'vitest';
import { naarTermijnen } from './termijnen.ts';

const persoon = (id: string, ...termijnen: [string, string][]) =>
  ({ id, roepnaam: { roepnaam: id }, trajectstatus: { termijnen: termijnen.map(([soort, uiterlijk]) => ({ soort, uiterlijk })) } });

describe('de termijnen op de startpagina', () => {
  it('staan van alle personen door elkaar, de eerste bovenaan', () => {
    const regels = naarTermijnen([persoon('Amina', ['PIP', '2026-12-01'], ['BREDE_INTAKE', '2026-11-20']), persoon('Bilal', ['PIP', '2026-11-25'])], 10);
    expect(regels.map(({ naam, wat }) => `${naam}: ${wat}`)).toEqual(['Amina: Brede intake', 'Bilal: PIP vaststellen', 'Amina: PIP vaststellen']);
  });

  it('zijn niet meer dan er passen', () => {
    expect(naarTermijnen([persoon('Amina', ['PIP', '2026-12-01'], ['PIP', '2026-12-02'])], 1)).toHaveLength(1);
  });

  it('tonen niets van wie afgeschermd is', () => {
    expect(naarTermijnen([{ id: 'x', trajectstatus: null }], 5)).toEqual([]);
  });
});
