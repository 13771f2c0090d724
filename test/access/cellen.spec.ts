import { readFileSync } from 'node:fs';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Portaal, portaalStarten } from '../support/portaal.ts';
import type { Persona } from '../world/wereld.ts';

/** The signed table, transcribed apart from the code: what must hold, whatever the code says. */
const [kop = [], ...regels] = readFileSync(new URL('./autorisatiematrix.csv', import.meta.url), 'utf8').trim().split(/\r?\n/)
  .map((regel) => [...regel.matchAll(/(?:"([^"]*)"|([^;]*))(?:;|$)/g)].map((m) => m[1] ?? m[2] ?? ''));
const ROLLEN = kop.slice(4, 23);
const CELLEN = regels.map((r) => ({ rubriek: r[0] ?? '', cellen: new Map(ROLLEN.map((rol, i) => [rol, r[4 + i] ?? ''])) }));
const ZONDER_PERSOON = new Set(['BELEIDSMEDEWERKER', 'FUNCTIONEEL_BEHEERDER', 'FG', 'SLEUTELPERSOON']);
const veld = (rubriek: string) => rubriek.toLowerCase().replace(/_(.)/g, (_, l: string) => l.toUpperCase());

let p: Portaal;
let wie: Map<string, Persona>;
beforeAll(async () => {
  p = await portaalStarten();
  const amina = await p.b.persona('Amina', 'INBURGERAAR', null, { inburgeraarId: p.w.wij.amina });
  wie = new Map([...Object.values(p.w.wie), amina].reverse().map((persona) => [persona.rol, persona]));
  wie.set('CONSULENT', p.w.wie.consulent).set('TAALCOORDINATOR', p.w.wie.taalcoordinator).set('TAALDOCENT', p.w.wie.taaldocent);
});
afterAll(() => p.stop());

const ALLES = `query($id: ID!) { inburgeraar(id: $id) { id portaalnummer afgeschermd toegang { rubriek lezen schrijven melden alleenEigen uitleg }
  ${CELLEN.map(({ rubriek }) => `${veld(rubriek)} { __typename }`).join(' ')} } }`;

interface Dossier { id: string; portaalnummer: string | null; afgeschermd: string[]; toegang: { rubriek: string; lezen: boolean; schrijven: boolean; melden: boolean; alleenEigen: boolean; uitleg: string }[]; [rubriek: string]: unknown }

describe('Elke cel van de getekende matrix, gelezen via de API bij een lopende betrokkenheid', () => {
  it('telt 43 rubrieken en 19 rollen', () => {
    expect(CELLEN).toHaveLength(43);
    expect(ROLLEN).toHaveLength(19);
    expect(CELLEN.every((c) => [...c.cellen.values()].every((cel) => ['-', 'L', 'S', 'E', 'M'].includes(cel)))).toBe(true);
  });

  it.each(ROLLEN)('%s krijgt elke rubriek waar zijn cel iets zegt, en geen andere', async (rol) => {
    const persona = wie.get(rol);
    if (!persona) throw new Error(`no persona for ${rol}`);
    const { data, errors } = await p.als<{ inburgeraar: Dossier | null }>(persona, ALLES, { id: p.w.wij.amina });
    if (ZONDER_PERSOON.has(rol)) {
      expect(errors[0]?.extensions.code).toBe('GEEN_TOEGANG');
      expect(data?.inburgeraar ?? null).toBeNull();
      return;
    }
    expect(errors).toEqual([]);
    const dossier = data?.inburgeraar;
    if (!dossier) throw new Error('not in bereik');
    for (const { rubriek, cellen } of CELLEN) {
      const cel = cellen.get(rol) ?? '';
      expect([rubriek, dossier[veld(rubriek)] !== null], `${rubriek} × ${rol} = ${cel}`).toEqual([rubriek, cel !== '-']);
      expect([rubriek, dossier.afgeschermd.includes(rubriek)]).toEqual([rubriek, cel === '-']);
      const toegang = dossier.toegang.find((t) => t.rubriek === rubriek);
      expect([rubriek, toegang?.lezen, toegang?.alleenEigen]).toEqual([rubriek, cel !== '-', cel === 'E']);
      expect(toegang?.schrijven, `${rubriek} × ${rol} schrijven`).toBe(cel === 'S' || cel === 'E');
      expect(toegang?.uitleg.length).toBeGreaterThan(20);
    }
  });
});

/** Raw SQL as the role itself, without the app: the second wall alone. */
async function alsRol(persona: Persona, inburgeraarId: string | null, werk: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: p.appUrl });
  await client.connect();
  try {
    await client.query('begin');
    await client.query(`select set_config('role', $1, true), set_config('app.lidmaatschap', $2, true), set_config('app.organisatie', $3, true),
      set_config('app.gemeente', $4, true), set_config('app.inburgeraar', $5, true), set_config('app.vandaag', '2026-11-18', true)`,
      [`rol_${persona.rol.toLowerCase()}`, persona.lidmaatschapId, persona.organisatieId ?? '', p.w.gemeenten.dalfsen, inburgeraarId ?? '']);
    await werk(client);
  } finally {
    await client.end();
  }
}

describe('Rijbeveiliging alleen, zonder de app', () => {
  const zichtbaar = async (persona: Persona) => {
    let ids: string[] = [];
    await alsRol(persona, null, async (c) => { ids = (await c.query<{ id: string }>('select id from inburgeraar order by portaalnummer')).rows.map((r) => r.id); });
    return ids;
  };

  it('een consulent ziet de eigen caseload en de waarneming, en niemand anders', async () => {
    const { amina, celine, daoud, esra, gulsum, hamid, ilham } = p.w.wij;
    expect(new Set(await zichtbaar(p.w.wie.consulent))).toEqual(new Set([amina, celine, daoud, esra, gulsum, hamid, ilham]));
  });

  it('een taalcoördinator ziet wie loopt en wie in afronding is, niet wie straks begint of al lang weg is', async () => {
    const { amina, bilal, daoud, farid, gulsum } = p.w.wij;
    expect(new Set(await zichtbaar(p.w.wie.taalcoordinator))).toEqual(new Set([amina, bilal, daoud, farid, gulsum]));
  });

  it('een docent ziet de eigen groep', async () => {
    const { amina, daoud, farid, gulsum } = p.w.wij;
    expect(new Set(await zichtbaar(p.w.wie.taaldocent))).toEqual(new Set([amina, daoud, farid, gulsum]));
  });

  it('na het intrekken van toestemming ziet SAAM de persoon niet meer', async () => {
    expect(await zichtbaar(p.w.wie.welzijnscoordinator)).toEqual([p.w.wij.amina]);
  });

  it('een woonconsulent leest een gewoon adres wel en een geheim adres niet', async () => {
    await alsRol(p.w.wie.woonconsulent, null, async (c) => {
      expect((await c.query('select straat from adres')).rows).toEqual([{ straat: 'Voorbeeldlaan' }]);
    });
  });

  it('een docent kan geen presentie schrijven voor iemand buiten de eigen groep', async () => {
    await alsRol(p.w.wie.taaldocent, null, async (c) => {
      await expect(c.query(`insert into presentie (inburgeraar_id, organisatie_id, les_id, datum, status, minuten) values ($1, $2, $3, '2026-11-18', 'AANWEZIG', 150)`,
        [p.w.wij.bilal, p.w.org.wenl, p.w.lessen.vandaag])).rejects.toThrow(/row-level security/);
    });
  });

  it('zonder rol of zonder context is er niets', async () => {
    const client = new pg.Client({ connectionString: p.appUrl });
    await client.connect();
    await expect(client.query('select * from roepnaam')).rejects.toThrow(/permission denied/);
    await client.query('begin');
    await client.query(`select set_config('role', 'rol_consulent', true)`);
    expect((await client.query('select * from roepnaam')).rows).toEqual([]);
    await client.end();
  });

  it('een rol kan geen tabel lezen waar haar cel niets zegt', async () => {
    for (const [persona, tabel] of [[p.w.wie.taaldocent, 'bsn'], [p.w.wie.vwnCoordinator, 'presentie'], [p.w.wie.teamleider, 'gezondheid'], [p.w.wie.taalcoach, 'achternaam'], [p.w.wie.fg, 'roepnaam']] as const) {
      await alsRol(persona, null, async (c) => { await expect(c.query(`select 1 from ${tabel}`), `${persona.rol} ${tabel}`).rejects.toThrow(/permission denied/); });
    }
  });
});

describe('Toestanden van de betrokkenheid', () => {
  it('niet in bereik en niet bestaand geven hetzelfde antwoord', async () => {
    const buiten = await p.als(p.w.wie.taalcoordinator, ALLES, { id: p.w.wij.hamid });
    const onbestaand = await p.als(p.w.wie.taalcoordinator, ALLES, { id: '11111111-1111-4111-8111-111111111111' });
    expect(buiten.tekst).toBe('{"data":{"inburgeraar":null}}\n');
    expect(onbestaand.tekst).toBe(buiten.tekst);
  });

  it('in de afronding zijn alleen de eigen lessen en uren open, en de naam niet meer', async () => {
    const { data } = await p.als<{ inburgeraar: Dossier }>(p.w.wie.taalcoordinator, ALLES, { id: p.w.wij.daoud });
    const open = CELLEN.map((c) => c.rubriek).filter((rubriek) => data?.inburgeraar[veld(rubriek)] !== null);
    expect(open).toEqual(['TAAL_PRESENTIE', 'PARTICIPATIE_UREN']);
    expect(data?.inburgeraar.portaalnummer).toBeNull();
  });

  it('in een waarneming ziet de consulent alles behalve gezondheid', async () => {
    const { data } = await p.als<{ inburgeraar: Dossier }>(p.w.wie.consulent, ALLES, { id: p.w.wij.hamid });
    expect(data?.inburgeraar.gezondheid).toBeNull();
    expect(data?.inburgeraar.gesprekken).not.toBeNull();
  });

  it('een geheim adres is voor de woonconsulent afgeschermd en voor de consulent niet', async () => {
    const wonen = await p.als<{ inburgeraar: Dossier }>(p.w.wie.woonconsulent, ALLES, { id: p.w.wij.gulsum });
    expect(wonen.data?.inburgeraar.adres).toBeNull();
    expect(wonen.data?.inburgeraar.toegang.find((t) => t.rubriek === 'ADRES')?.uitleg).toContain('afgeschermd');
    const regie = await p.als<{ inburgeraar: Dossier }>(p.w.wie.consulent, ALLES, { id: p.w.wij.gulsum });
    expect(regie.data?.inburgeraar.adres).not.toBeNull();
  });
});
