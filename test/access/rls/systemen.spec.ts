import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { alsSysteemVan, koppelnummer, koppelnummersVullen } from './fundamentproef.ts';
import { kent, niemandVanAllenMag, soort, vraagAllen, wie } from './sessievragen.ts';
import { toestand } from './verwacht.ts';
import { type RlsWereld, rlsWereld, type Sessie } from './wereld.ts';

let w: RlsWereld;
beforeAll(async () => { w = await rlsWereld(); });
afterAll(() => w.stop());

describe('Systemen van partners en hun nummers, als ruwe SQL', () => {
  it('een systeem ziet van de relaties van zijn organisatie alleen die met personen van de gemeente die het toeliet', async () => {
    for (const gemeente of ['dalfsen', 'staphorst'] as const) {
      for (const [sessie, antwoord] of await vraagAllen(w, alsSysteemVan(w.gemeenten[gemeente]))) {
        if (soort(sessie) !== 'ORGANISATIE' || sessie.rol === 'WOONCONSULENT') continue;
        const gezien = new Set(antwoord.rijen.map((r) => r['inburgeraar_id']));
        const fout = w.personen.filter((p) => gezien.has(p.id) && p.gemeente !== gemeente).map((p) => p.staat);
        const mist = w.personen.filter((p) => p.gemeente === gemeente && p.staat === 'LOPEND' && !gezien.has(p.id)).map((p) => p.staat);
        expect([wie(sessie), gemeente, { fout, mist }]).toEqual([wie(sessie), gemeente, { fout: [], mist: [] }]);
      }
    }
  });

  it('een koppelnummer is van de eigen organisatie, over iemand die te zien is, en in eigen naam', async () => {
    await koppelnummersVullen(w);
    const koppelt = (s: Sessie) => soort(s) === 'ORGANISATIE' && s.rol !== 'WOONCONSULENT';
    for (const [sessie, antwoord] of await vraagAllen(w, 'select inburgeraar_id, organisatie_id from koppelnummer')) {
      if (!koppelt(sessie)) { expect([wie(sessie), antwoord.uitkomst]).toEqual([wie(sessie), 'GEEN_RECHT']); continue; }
      expect([wie(sessie), new Set(antwoord.rijen.map((r) => r['organisatie_id']))]).toEqual([wie(sessie), new Set([sessie.organisatie])]);
      const gezien = new Set(antwoord.rijen.map((r) => r['inburgeraar_id']));
      expect([wie(sessie), w.personen.filter((p) => gezien.has(p.id) !== kent(sessie, toestand(sessie, p))).map((p) => p.staat)]).toEqual([wie(sessie), []]);
    }
    await w.admin.query('delete from koppelnummer');
    const mens = (staat: string) => w.personen.find((p) => p.staat === staat && p.vol)?.id ?? '';
    for (const [mag, zet] of [[true, (s: Sessie) => koppelnummer(s.organisatie, mens('LOPEND'), s.lidmaatschap)], [false, (s: Sessie) => koppelnummer(s.organisatie, mens('GEEN'), s.lidmaatschap)],
      [false, (s: Sessie) => koppelnummer(w.andere.taal, mens('LOPEND'), s.lidmaatschap)], [false, (s: Sessie) => koppelnummer(s.organisatie, mens('LOPEND'), s.collega)]] as const) {
      for (const [sessie, antwoord] of await vraagAllen(w, (s) => (s.organisatie ? zet(s) : 'select 1 from koppelnummer'))) expect([wie(sessie), antwoord.uitkomst]).toEqual([wie(sessie), !koppelt(sessie) ? 'GEEN_RECHT' : mag ? 'OK' : 'BELEID']);
    }
    await niemandVanAllenMag(w, [`update koppelnummer set nummer = 'x'`, ...['partnersysteem', 'systeemassertie', 'systeemtoken', 'systeemverbruik'].flatMap((tabel) => [`select 1 from ${tabel}`, `delete from ${tabel}`])]);
  });
});
