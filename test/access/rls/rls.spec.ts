import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Toeval } from '../../../server/database/wereld/toeval.ts';
import { LANG, ZAAD } from '../../support/maat.ts';
import { verslag } from '../../support/verslag.ts';
import { ROLLEN } from '../getekend.ts';
import { als, Proefrol } from './proeven.ts';
import { ALLE_STATEN, type Staatnaam } from './staten.ts';
import { TABELLEN } from './tabellen.ts';
import { type Afwijking, Tabelproef } from './tabelproef.ts';
import { type RlsWereld, rlsWereld } from './wereld.ts';

let w: RlsWereld;
const gevonden: Afwijking[] = [];
beforeAll(async () => { w = await rlsWereld(); });
afterAll(async () => {
  verslag('rls', {
    proben: Proefrol.geteld, lekken: gevonden.filter((a) => a.soort === 'LEK').length, teVeelGeweigerd: gevonden.filter((a) => a.soort === 'TE_VEEL_GEWEIGERD').length,
  });
  await w.stop();
});

/** Rows are always read, of every table and for all states at once; what is tried beyond that is drawn in the short run. */
function trekking(rol: string): { staten: readonly Staatnaam[]; ookSchrijven: () => boolean } {
  if (LANG) return { staten: ALLE_STATEN, ookSchrijven: () => true };
  const t = new Toeval(ZAAD, `rls ${rol}`, 0);
  return { staten: ['LOPEND', 'AFRONDING', ...ALLE_STATEN.filter(() => t.kans(0.12))], ookSchrijven: () => t.kans(0.25) };
}

describe('Rijbeveiliging alleen: elke tabel, elke rol, elke toestand, als ruwe SQL zonder de app', () => {
  it.each(ROLLEN)('%s ziet en schrijft precies wat de getekende matrix zegt', async (rol) => {
    const afwijkingen: Afwijking[] = [];
    const { staten, ookSchrijven } = trekking(rol);
    for (const sessie of w.sessies.filter((s) => s.rol === rol)) {
      await als(w.admin, sessie, async (proefrol) => {
        for (const tabel of TABELLEN) {
          const proef = new Tabelproef(proefrol, w, sessie, tabel, staten);
          afwijkingen.push(...await (ookSchrijven() ? proef.alles() : proef.alleenLezen()));
        }
      });
    }
    gevonden.push(...afwijkingen);
    expect(afwijkingen.map((a) => `${a.soort} ${a.wat}`)).toEqual([]);
  }, 300_000);
});
