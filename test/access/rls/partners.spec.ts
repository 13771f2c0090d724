import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bijeenkomst, bijeenkomstenVullen, meedoen, preventie, preventieVullen } from './fundamentproef.ts';
import { niemandVanAllenMag, vraagAllen, wie } from './sessievragen.ts';
import { type RlsWereld, rlsWereld, type Sessie } from './wereld.ts';

let w: RlsWereld;
beforeAll(async () => { w = await rlsWereld(); });
afterAll(() => w.stop());

const vraag = (tekst: string | ((s: Sessie) => string)) => vraagAllen(w, tekst);
const niemandMag = (pogingen: readonly string[]) => niemandVanAllenMag(w, pogingen);

describe('Het eigen werk van partners, als ruwe SQL', () => {
  it('hoeveel mensen er op een bijeenkomst waren schrijft en leest wie de groep heeft, in eigen naam en van een groep met bijeenkomsten', async () => {
    await bijeenkomstenVullen(w);
    const heeft = (s: Sessie) => ['VWN_COORDINATOR', 'VWN_TRAINER', 'WELZIJNSCOORDINATOR', 'TAALPUNTCOORDINATOR'].includes(s.rol);
    for (const [s, antwoord] of await vraag('select organisatie_id from bijeenkomst')) {
      expect([wie(s), heeft(s) ? antwoord.rijen.length > 0 && antwoord.rijen.every((r) => r['organisatie_id'] === s.organisatie) : antwoord.uitkomst]).toEqual([wie(s), heeft(s) ? true : 'GEEN_RECHT']);
    }
    for (const [mag, poging] of [[true, (s: Sessie) => bijeenkomst(s.organisatie, s.lidmaatschap, 'BIJ_EIGEN')], [false, (s: Sessie) => bijeenkomst(s.organisatie, s.collega, 'BIJ_EIGEN')],
      [false, (s: Sessie) => bijeenkomst(s.organisatie, s.lidmaatschap, 'BIJ_WERK')], [false, (s: Sessie) => bijeenkomst(w.andere.vwn, s.lidmaatschap, 'BIJ_EIGEN')]] as const) {
      for (const [s, antwoord] of await vraag(poging)) expect([wie(s), antwoord.uitkomst]).toEqual([wie(s), !heeft(s) ? 'GEEN_RECHT' : mag ? 'OK' : 'BELEID']);
    }
    // Who leads a group has that one, and not that of a colleague.
    for (const [s, antwoord] of await vraag((sessie) => bijeenkomst(sessie.organisatie, sessie.lidmaatschap, 'BIJ_COLLEGA'))) expect([wie(s), antwoord.uitkomst]).toEqual([wie(s), !heeft(s) ? 'GEEN_RECHT' : s.rol === 'VWN_TRAINER' ? 'BELEID' : 'OK']);
    await niemandMag(['delete from bijeenkomst', 'truncate bijeenkomst', 'update bijeenkomst set organisatie_id = organisatie_id', 'update bijeenkomst set groep_id = groep_id', `update bijeenkomst set datum = '2026-11-01'`]);
  });

  it('de preventieplanning leest elke partner van de gemeente; wie plant schrijft haar, de eigenaar zegt hoe het staat, en meedoen gaat in eigen naam', async () => {
    await preventieVullen(w);
    const { rows } = await w.admin.query<{ organisatie: string; gemeente: string }>('select organisatie_id as organisatie, gemeente_id as gemeente from organisatie_gemeente union select id, gemeente_id from organisatie where gemeente_id is not null');
    const werkt = (s: Sessie, gemeente: string) => rows.some((r) => r.organisatie === s.organisatie && r.gemeente === gemeente);
    const [plant, coordineert] = [['BELEIDSMEDEWERKER', 'WELZIJNSCOORDINATOR'], ['TEAMLEIDER', 'TAALCOORDINATOR', 'PARTICIPATIECOORDINATOR', 'VWN_COORDINATOR', 'WOONCONSULENT', 'TAALPUNTCOORDINATOR']];
    for (const [s, antwoord] of await vraag('select gemeente_id from preventieactie')) {
      if (s.zelf) { expect([wie(s), antwoord.uitkomst]).toEqual([wie(s), 'GEEN_RECHT']); continue; }
      const gezien = new Set(antwoord.rijen.map((r) => r['gemeente_id']));
      for (const gemeente of Object.values(w.gemeenten)) expect([wie(s), gezien.has(gemeente)]).toEqual([wie(s), werkt(s, gemeente)]);
    }
    for (const gemeente of Object.values(w.gemeenten)) {
      for (const [s, antwoord] of await vraag((sessie) => preventie(gemeente, sessie.organisatie, sessie.lidmaatschap))) expect([wie(s), antwoord.uitkomst]).toEqual([wie(s), !plant.includes(s.rol) ? 'GEEN_RECHT' : werkt(s, gemeente) ? 'OK' : 'BELEID']);
      for (const [s, antwoord] of await vraag((sessie) => preventie(gemeente, sessie.organisatie, sessie.collega))) expect([wie(s), antwoord.uitkomst]).toEqual([wie(s), plant.includes(s.rol) ? 'BELEID' : 'GEEN_RECHT']);
    }
    const stand = (s: Sessie) => `update preventieactie set stand = 'KLAAR', gewijzigd_door = '${s.lidmaatschap}' where titel = 'P_VWN'`;
    for (const [s, antwoord] of await vraag(stand)) expect([wie(s), antwoord.uitkomst]).toEqual([wie(s), [...plant, 'VWN_COORDINATOR'].includes(s.rol) ? 'OK' : coordineert.includes(s.rol) ? 'NIETS' : 'GEEN_RECHT']);
    for (const [s, antwoord] of await vraag((sessie) => `update preventieactie set titel = 'anders', gewijzigd_door = '${sessie.lidmaatschap}' where titel = 'P_VWN'`)) expect([wie(s), antwoord.uitkomst]).toEqual([wie(s), plant.includes(s.rol) ? 'OK' : 'GEEN_RECHT']);
    for (const [mag, poging] of [[true, (s: Sessie) => meedoen(s.organisatie, s.lidmaatschap)], [false, (s: Sessie) => meedoen(s.organisatie, s.collega)], [false, (s: Sessie) => meedoen(w.andere.taal, s.lidmaatschap)]] as const) {
      for (const [s, antwoord] of await vraag(poging)) {
        if (s.rol === 'WOONCONSULENT' && mag) continue;
        expect([wie(s), antwoord.uitkomst]).toEqual([wie(s), ![...plant, ...coordineert].includes(s.rol) ? 'GEEN_RECHT' : mag ? 'OK' : 'BELEID']);
      }
    }
    for (const [s, antwoord] of await vraag('delete from preventiedeelname')) expect([wie(s), antwoord.uitkomst]).toEqual([wie(s), s.rol === 'WOONCONSULENT' ? 'OK' : [...plant, ...coordineert].includes(s.rol) ? 'NIETS' : 'GEEN_RECHT']);
    await niemandMag(['delete from preventieactie', 'truncate preventieactie', 'update preventieactie set gemeente_id = gemeente_id', 'update preventiedeelname set organisatie_id = organisatie_id']);
  });
});
