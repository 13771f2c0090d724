import { describe, expect, it } from 'vitest';
import { KLEINSTE_AANTAL, onderdruk, totaalZichtbaar } from './onderdrukken.ts';

const tabel = (...aantallen: number[]) => onderdruk(aantallen.map((aantal, i) => ({ naam: `cel ${i}`, aantal }))).map((c) => c.aantal);

/** All tables of so many cells with at most `hoogste` persons. */
function* tabellen(cellen: number, hoogste: number): Generator<number[]> {
  if (cellen === 0) return yield [];
  for (let n = 0; n <= hoogste; n += 1) for (const rest of tabellen(cellen - 1, hoogste - n)) yield [n, ...rest];
}

describe('kleine aantallen in de kerncijfers', () => {
  it('vijf is te zien, vier niet, en nul wel', () => {
    expect(tabel(5, 20, 0)).toEqual([5, 20, 0]);
    expect(tabel(20, 4, 3, 3, 0)).toEqual([20, null, null, null, 0]);
  });
  it('één klein aantal neemt een ander mee, anders is het totaal min de rest', () => {
    expect(tabel(20, 30, 3)).toEqual([null, 30, null]);
    expect(tabel(3, 20, 30)).toEqual([null, null, 30]);
  });
  it('twee kleine aantallen nemen een derde mee: 1 + 1 is af te leiden', () => {
    expect(tabel(1, 20, 1, 30)).toEqual([null, null, null, 30]);
  });
  it('drie keer vier neemt een vierde mee: samen twaalf kan maar op één manier, en elf bijna', () => {
    expect(tabel(20, 4, 4, 4)).toEqual([null, null, null, null]);
    expect(tabel(20, 4, 4, 3)).toEqual([null, null, null, null]);
    expect(tabel(20, 4, 4, 2)).toEqual([20, null, null, null]);
  });
  it('minder dan tien personen samen zijn helemaal niet te zien, ook het totaal niet', () => {
    expect(tabel(9, 0)).toEqual([null, null]);
    expect(totaalZichtbaar(9)).toBe(false);
    expect(tabel(10, 0)).toEqual([10, 0]);
    expect(totaalZichtbaar(10)).toBe(true);
    expect(tabel(0, 0)).toEqual([0, 0]);
  });
  it('zegt van elke cel of die is onderdrukt', () => {
    expect(onderdruk([{ naam: 'Z', aantal: 3 }, { naam: 'B1', aantal: 12 }, { naam: 'O', aantal: 0 }])).toEqual([
      { naam: 'Z', aantal: null, onderdrukt: true }, { naam: 'B1', aantal: null, onderdrukt: true }, { naam: 'O', aantal: 0, onderdrukt: false },
    ]);
  });

  // The attacker knows the total, the shown cells and this very rule: all tables that would be shown alike.
  it.each([[2, 30], [3, 26], [4, 20], [5, 16]])('zijn met %i cellen door niemand uit te rekenen, ook niet wie de regel kent', (cellen, hoogste) => {
    const gelijk = new Map<string, number[][]>();
    for (const t of tabellen(cellen, hoogste)) {
      const totaal = t.reduce((s, n) => s + n, 0);
      const getoond = JSON.stringify([totaalZichtbaar(totaal) ? totaal : null, tabel(...t)]);
      gelijk.set(getoond, [...(gelijk.get(getoond) ?? []), t]);
    }
    const afTeLeiden = [...gelijk.values()].flatMap((groep) => groep.filter((t) =>
      t.some((n, i) => n > 0 && n < KLEINSTE_AANTAL && new Set(groep.map((ander) => ander[i])).size < 3)));
    expect(gelijk.size).toBeGreaterThan(20);
    expect(afTeLeiden).toEqual([]);
  });
});
