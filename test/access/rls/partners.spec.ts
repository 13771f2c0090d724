import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bijeenkomst, bijeenkomstenVullen } from './fundamentproef.ts';
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
});
