import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verslag } from '../support/verslag.ts';
import { kiezenAlles } from './orakel/kiezen.ts';
import { leesAlles, leescellen, leesVan } from './orakel/leeskanalen.ts';
import { Cellen } from './orakel/lezen.ts';
import { uitvoerAlles } from './orakel/uitvoeren.ts';
import { type Proefportaal, proefportaal } from './orakel/proefportaal.ts';

let proef: Proefportaal;
beforeAll(async () => { proef = await proefportaal(); }, 240_000);
afterAll(() => proef.p.stop());

describe('Elke cel van de getekende matrix, in elke toestand, langs elke weg waarlangs iets te lezen is', () => {
  it('laat zien wat het orakel zegt, rij voor rij, en verder niets', async () => {
    const cellen = new Cellen();
    await leesAlles({ ...proef, cellen });
    await kiezenAlles(proef.p, proef.c, cellen);
    await uitvoerAlles(proef.p, proef.c, cellen);
    expect(cellen.samenvatting()).toEqual([]);
    expect(cellen.verschil(leescellen())).toEqual({ 'niet gedaan': [], 'niet gevraagd': [] });
    verslag('lezen', { cellen: cellen.gedaan.size, rijen: proef.c.planter.geplant.length, fouten: cellen.fouten.length });
  }, 600_000);
});

describe('De proef ziet een lek', () => {
  const metFout = async (sql: string, persoon: string, rol: string) => {
    const cellen = new Cellen();
    const id = proef.c.persoon.get(persoon);
    await proef.p.b.vraag('begin');
    await proef.p.b.vraag(sql, [id]);
    await proef.p.b.vraag('commit');
    await leesVan({ ...proef, cellen }, rol);
    return cellen.samenvatting().filter((zin) => zin.includes(persoon));
  };

  it('als een ingetrokken toestemming niet zou gelden', async () => {
    const zinnen = await metFout(`update betrokkenheid set beeindigd_reden = null where inburgeraar_id = $1 and opdracht = 'WELZIJN'`, 'toestemming zojuist ingetrokken', 'WELZIJNSCOORDINATOR');
    expect(zinnen[0]).toContain('hoort niet te bestaan');
  });

  it('als een rij van een ander als eigen rij zou tellen', async () => {
    const zinnen = await metFout(`update startadvies set organisatie_id = (select organisatie_id from groep where soort = 'TAALGROEP' and naam like 'Groep van TAALDOCENT%') where inburgeraar_id = $1`, 'loopt', 'TAALDOCENT');
    expect(zinnen.some((zin) => zin.includes('toont startadvies van een ander'))).toBe(true);
  });

  it('als iemand iets ten onrechte niet zou zien', async () => {
    const zinnen = await metFout(`delete from betrokkenheid where inburgeraar_id = $1 and opdracht = 'WONEN'`, 'loopt', 'WOONCONSULENT');
    expect(zinnen.some((zin) => zin.includes('de persoon ontbreekt'))).toBe(true);
  });
});
