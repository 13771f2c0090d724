import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { modulesVullen } from './fundamentproef.ts';
import { vraagAllen, wie } from './sessievragen.ts';
import { type RlsWereld, rlsWereld, type Sessie } from './wereld.ts';

let w: RlsWereld;
beforeAll(async () => { w = await rlsWereld(); });
afterAll(() => w.stop());
const vraag = (tekst: string) => vraagAllen(w, tekst);

describe('Modules van een participatieaanbieder, als ruwe SQL', () => {
  it('modules en hun plekken leest alleen wie ze geeft', async () => {
    const geeft = (s: Sessie) => ['PARTICIPATIECOORDINATOR', 'WERKBEGELEIDER'].includes(s.rol);
    await modulesVullen(w);
    for (const [s, antwoord] of [...await vraag('select organisatie_id from module'), ...await vraag('select organisatie_id from module_plaatsen')]) expect([wie(s), geeft(s) ? antwoord.rijen : antwoord.uitkomst]).toEqual([wie(s), geeft(s) ? [{ organisatie_id: s.organisatie }] : 'GEEN_RECHT']);
  });
});
