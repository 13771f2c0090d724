import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { modulesVullen } from './fundamentproef.ts';
import { vraagAllen, wie } from './sessievragen.ts';
import { type RlsWereld, rlsWereld, type Sessie } from './wereld.ts';

let w: RlsWereld;
beforeAll(async () => { w = await rlsWereld(); });
afterAll(() => w.stop());
const vraag = (tekst: string) => vraagAllen(w, tekst);

describe('Modules van een participatieaanbieder, als ruwe SQL', () => {
  it('modules en hun plekken leest alleen wie ze geeft, en een inlevertermijn de gemeente zelf en wie voor haar werkt', async () => {
    const geeft = (s: Sessie) => ['PARTICIPATIECOORDINATOR', 'WERKBEGELEIDER'].includes(s.rol);
    await modulesVullen(w);
    for (const [s, antwoord] of [...await vraag('select organisatie_id from module'), ...await vraag('select organisatie_id from module_plaatsen')]) expect([wie(s), geeft(s) ? antwoord.rijen : antwoord.uitkomst]).toEqual([wie(s), geeft(s) ? [{ organisatie_id: s.organisatie }] : 'GEEN_RECHT']);
    const { rows } = await w.admin.query<{ organisatie_id: string; gemeente_id: string }>('select organisatie_id, gemeente_id from organisatie_gemeente');
    const leest = (s: Sessie) => geeft(s) || ['TEAMLEIDER', 'BELEIDSMEDEWERKER', 'TAALCOORDINATOR', 'TAALDOCENT'].includes(s.rol);
    const hoort = (s: Sessie) => (['TEAMLEIDER', 'BELEIDSMEDEWERKER'].includes(s.rol) ? [s.gemeente] : rows.filter((rij) => rij.organisatie_id === s.organisatie).map((rij) => rij.gemeente_id).sort());
    for (const [s, antwoord] of await vraag('select gemeente_id from inlevertermijn order by gemeente_id')) expect([wie(s), leest(s) ? antwoord.rijen.map((rij) => rij['gemeente_id']) : antwoord.uitkomst]).toEqual([wie(s), leest(s) ? hoort(s) : 'GEEN_RECHT']);
  });
});
