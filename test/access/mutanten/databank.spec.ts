import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Toeval } from '../../../server/database/wereld/toeval.ts';
import { LANG, ZAAD } from '../../support/maat.ts';
import { verslag } from '../../support/verslag.ts';
import { administratieVullen } from '../rls/fundamentproef.ts';
import { type RlsWereld, rlsWereld } from '../rls/wereld.ts';
import { beleidsmutanten, type Mutant, rechtenmutanten } from './databank.ts';
import { Databankproef, Telling } from './proef.ts';

let w: RlsWereld;
let proef: Databankproef;
const telling = new Telling();
beforeAll(async () => {
  w = await rlsWereld();
  await administratieVullen(w);
  proef = await Databankproef.maak(w);
});
afterAll(async () => {
  verslag('mutanten-databank', { mutanten: telling.mutanten, gedood: telling.gedood, overlevend: telling.overlevend.length, gelijkwaardig: telling.gelijkwaardig });
  await w.stop();
});

/** All of them in the long run, some in the short one; which ones the seed says. */
function trek(mutanten: readonly Mutant[], aantal: number, naam: string): readonly Mutant[] {
  if (LANG) return mutanten;
  const t = new Toeval(ZAAD, naam, 0);
  return mutanten.filter(() => t.kans(aantal / mutanten.length));
}

async function allen(mutanten: readonly Mutant[]): Promise<string[]> {
  const eerder = telling.overlevend.length;
  for (const mutant of mutanten) telling.noteer(mutant.naam, await proef.rood(mutant), mutant.gelijkwaardig);
  return telling.overlevend.slice(eerder);
}

describe('Elke verandering aan de rijbeveiliging wordt gezien', () => {
  it('een gave rijbeveiliging geeft nergens rood: anders bewijst rood niets', async () => {
    for (const mutant of trek(await beleidsmutanten(w), 3, 'gaaf')) expect([mutant.tabel, mutant.rol, await proef.rood({ ...mutant, sql: [] })]).toEqual([mutant.tabel, mutant.rol, false]);
  }, LANG ? 3_600_000 : 120_000);

  it('elk beleid: weggenomen, opengezet bij het lezen en opengezet bij het schrijven', async () => {
    expect(await allen(trek(await beleidsmutanten(w), 40, 'beleid'))).toEqual([]);
  }, LANG ? 3_600_000 : 120_000);

  it('elk recht: weggenomen waar een rol het heeft, gegeven waar niet', async () => {
    expect(await allen(trek(await rechtenmutanten(w), 40, 'rechten'))).toEqual([]);
  }, LANG ? 3_600_000 : 120_000);
});
