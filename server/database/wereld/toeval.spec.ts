import { describe, expect, it } from 'vitest';
import { identiteiten, Stok, Toeval } from './toeval.ts';

const reeks = (t: Toeval): number[] => Array.from({ length: 50 }, () => t.heel(0, 1000));

describe('toeval', () => {
  it('herhaalt zich bij dezelfde seed, soort en nummer, en bij geen andere', () => {
    const eerste = reeks(new Toeval(1, 'les', 7));
    expect(reeks(new Toeval(1, 'les', 7))).toEqual(eerste);
    for (const ander of [new Toeval(2, 'les', 7), new Toeval(1, 'uren', 7), new Toeval(1, 'les', 8)]) expect(reeks(ander)).not.toEqual(eerste);
  });
  it('verdeelt gelijk, met beide grenzen erbij', () => {
    const t = new Toeval(3, 'verdeling');
    const keren = [0, 0, 0, 0];
    for (let i = 0; i < 40_000; i += 1) keren[t.heel(0, 3)] = (keren[t.heel(0, 3)] ?? 0) + 1;
    for (const aantal of keren) expect(Math.abs(aantal - 10_000)).toBeLessThan(500);
  });
  it('geeft met een stok kaarten na elke volle stok precies de gevraagde verdeling', () => {
    const stok = new Stok(new Toeval(4, 'stok'), [['Z', 8], ['B1', 9], ['O', 3]]);
    for (let ronde = 0; ronde < 5; ronde += 1) {
      const kaarten = Array.from({ length: 20 }, () => stok.trek());
      expect(['Z', 'B1', 'O'].map((soort) => kaarten.filter((kaart) => kaart === soort).length)).toEqual([8, 9, 3]);
    }
  });
  it('maakt identiteiten die geldig en alle verschillend zijn', () => {
    const maak = identiteiten(5, 'presentie');
    const alle = new Set(Array.from({ length: 200_000 }, (_, i) => maak(i)));
    expect(alle.size).toBe(200_000);
    for (const id of [...alle].slice(0, 2000)) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(alle.has(identiteiten(5, 'les')(1))).toBe(false);
  });
});
