import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Antwoord, type Portaal, portaalStarten, sleutel } from '../support/portaal.ts';
import type { Persona } from '../world/wereld.ts';

let p: Portaal;
beforeAll(async () => { p = await portaalStarten(); });
afterAll(() => p.stop());

interface Maatregel { id: string; versie: number; soort: string; bedrag: number | null; trede: number | null; onherroepelijkOp: string | null; vervallenOp: string | null }
type Uitkomst = Record<string, { inburgeraar: { handhaving: { maatregelen: Maatregel[] } } }>;
const LEZEN = 'inburgeraar { handhaving { maatregelen { id versie soort datum bedrag trede onherroepelijkOp vervallenOp vervallenReden } } }';
const doe = (naam: string) => (velden: Record<string, unknown>, wie: Persona = p.w.wie.consulent) => p.als<Uitkomst>(wie,
  `mutation($input: Maatregel${naam}Input!) { maatregel${naam}(input: $input) { ${LEZEN} } }`, { input: { idempotentieSleutel: sleutel(), inburgeraarId: p.w.wij.amina, ...velden } });
const vastleggen = (velden: Record<string, unknown>, wie?: Persona) => doe('Vastleggen')({ datum: '2026-11-18', omschrijving: 'Vier lessen niet gekomen.', ...velden }, wie);
const bezwaren = (a: Antwoord<Uitkomst>) => [a.errors[0]?.extensions.code, ...(a.errors[0]?.extensions.velden?.map((v) => `${v.veld} ${v.code}`) ?? [])];
const lijst = (a: Antwoord<Uitkomst>) => Object.values(a.data ?? {})[0]?.inburgeraar.handhaving.maatregelen ?? [];
const BOETE = { soort: 'BOETE', gedraging: 'TAAL', gedragingVan: '2026-11-02', gedragingTot: '2026-11-06', verwijtbaarheid: 50 };

describe('Een stap van de handhaving', () => {
  it('een boete zonder handhavend gesprek wordt geweigerd met het artikel; daarna rekent het portaal haar uit', async () => {
    const eerst = await vastleggen(BOETE);
    expect(bezwaren(eerst)).toEqual(['HANDHAVING_GESPREK_EERST', 'soort HANDHAVING_GESPREK_EERST']);
    expect(eerst.errors[0]?.message).toContain('uitvoeringsplan 6');
    expect(await p.b.vraag('select 1 from maatregel')).toEqual([]);
    expect((await vastleggen({ soort: 'HANDHAVEND_GESPREK', datum: '2026-11-10', gedraging: 'TAAL' })).errors).toEqual([]);
    const { aantal, uitkomst } = await p.tel(() => vastleggen(BOETE));
    expect(uitkomst.errors).toEqual([]);
    expect(aantal).toBeLessThanOrEqual(15);
    expect(lijst(uitkomst)[0]).toMatchObject({ soort: 'BOETE', bedrag: 2500, trede: 1, versie: 1 });
  });

  it('nooit twee keer voor één gedraging (Wi 27), ook niet twee tegelijk', async () => {
    expect(bezwaren(await vastleggen({ ...BOETE, gedragingVan: '2026-11-06', gedragingTot: null }))).toEqual(['HANDHAVING_DUBBEL', 'gedragingVan HANDHAVING_DUBBEL']);
    const samen = { ...BOETE, gedragingVan: '2026-10-05', gedragingTot: '2026-10-09' };
    const twee = await Promise.all([vastleggen(samen), vastleggen(samen)]);
    expect(twee.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
  });

  it('participatie valt onder de Participatiewet, en de tweede boete verdubbelt pas na onherroepelijk', async () => {
    expect(bezwaren(await vastleggen({ ...BOETE, gedraging: 'PARTICIPATIE' }))).toEqual(expect.arrayContaining(['gedraging HANDHAVING_STELSEL']));
    expect((await vastleggen({ soort: 'MAATREGEL_PARTICIPATIEWET', gedraging: 'PARTICIPATIE', gedragingVan: '2026-11-12' })).errors).toEqual([]);
    const nog = await vastleggen({ ...BOETE, gedragingVan: '2026-11-16', gedragingTot: null, verwijtbaarheid: 100 });
    expect(lijst(nog).find(({ trede, bedrag }) => trede === 1 && bedrag === 5000)).toBeDefined();
  });

  it.each([
    ['morgen', { soort: 'HANDHAVEND_GESPREK', datum: '2026-11-19' }, 'datum DATUM_IN_TOEKOMST'], ['zonder woorden', { soort: 'HANDHAVEND_GESPREK', omschrijving: ' ' }, 'omschrijving VELD_VERPLICHT'],
    ['van een soort die er niet is', { soort: 'UITZETTING' }, 'soort KEUZE_ONBEKEND'], ['voor 30 procent', { ...BOETE, verwijtbaarheid: 30 }, 'verwijtbaarheid KEUZE_ONBEKEND'],
    ['een waarschuwing zonder waarover', { soort: 'WAARSCHUWING' }, 'gedraging VELD_VERPLICHT'], ['voor de gedraging', { soort: 'WAARSCHUWING', gedraging: 'PVT', gedragingVan: '2026-11-18', datum: '2026-11-17' }, 'datum HANDHAVING_NA_GEDRAGING'],
    ['de intake zonder iemand, na geen oproep', { soort: 'INTAKE_IN_ABSENTIE' }, 'soort HANDHAVING_OPROEPEN'],
  ])('niet %s', async (_wat, velden, bezwaar) => {
    expect(bezwaren(await vastleggen(velden))).toContain(bezwaar);
  });

  it('is van de gemeente alleen: geen partner schrijft of leest iets, de teamleider leest', async () => {
    const { wie } = p.w;
    for (const rol of [wie.teamleider, wie.taalcoordinator, wie.vwnCoordinator, wie.loopbaanbegeleider]) expect(bezwaren(await vastleggen({ soort: 'HANDHAVEND_GESPREK' }, rol))).toEqual(['GEEN_TOEGANG']);
    const leest = async (rol: Persona) => (await p.als<{ inburgeraar: { handhaving: { maatregelen: unknown[] } | null } }>(rol, 'query($id: ID!) { inburgeraar(id: $id) { handhaving { maatregelen { id } } } }', { id: p.w.wij.amina })).data?.inburgeraar.handhaving;
    expect(await leest(wie.teamleider)).toMatchObject({ maatregelen: expect.arrayContaining([expect.anything()]) });
    for (const rol of [wie.taalcoordinator, wie.taaldocent, wie.vwnCoordinator, wie.loopbaanbegeleider]) expect(await leest(rol)).toBeNull();
  });
});

describe('Wat er van een boete werd', () => {
  const boete = async () => (await p.b.vraag<{ id: string; versie: number; datum: string }>(`select id, versie, datum::text from maatregel where soort = 'BOETE' order by id limit 1`))[0] as { id: string; versie: number; datum: string };

  it('is pas onherroepelijk na de termijn voor bezwaar', async () => {
    const { id, versie } = await boete();
    expect(bezwaren(await doe('Bijwerken')({ maatregelId: id, versie, onherroepelijkOp: '2026-11-18' }))).toEqual(['HANDHAVING_BEZWAARTERMIJN', 'onherroepelijkOp HANDHAVING_BEZWAARTERMIJN']);
    await p.b.vraag(`update maatregel set datum = '2026-10-05' where id = $1`, [id]);
    expect(bezwaren(await doe('Bijwerken')({ maatregelId: id, versie, onherroepelijkOp: '2026-11-16' }))[0]).toBe('HANDHAVING_BEZWAARTERMIJN');
    const na = await doe('Bijwerken')({ maatregelId: id, versie, onherroepelijkOp: '2026-11-17' });
    expect(na.errors).toEqual([]);
    expect(lijst(na)).toContainEqual(expect.objectContaining({ id, onherroepelijkOp: '2026-11-17', versie: versie + 1 }));
    expect(bezwaren(await doe('Bijwerken')({ maatregelId: id, versie }))).toEqual(['VERSIE_VEROUDERD', 'versie VERSIE_VEROUDERD']);
  });

  it('vervalt met een reden, en niet zonder', async () => {
    const { id, versie } = await boete();
    expect(bezwaren(await doe('Bijwerken')({ maatregelId: id, versie, vervallenOp: '2026-11-18' }))).toEqual(['VELD_VERPLICHT', 'vervallenReden VELD_VERPLICHT']);
    expect((await doe('Bijwerken')({ maatregelId: id, versie, vervallenOp: '2026-11-18', vervallenReden: 'Bezwaar gegrond.' })).errors).toEqual([]);
  });

  it('het bedrag zelf wijzigt niemand meer, ook niet met SQL', async () => {
    const client = await p.pool.connect();
    try {
      await client.query('begin');
      await client.query(`select set_config('role', 'rol_consulent', true), set_config('app.lidmaatschap', $1, true), set_config('app.organisatie', $2, true), set_config('app.gemeente', $3, true), set_config('app.vandaag', '2026-11-18', true), set_config('app.inburgeraar', '', true)`,
        [p.w.wie.consulent.lidmaatschapId, p.w.org.dalfsen, p.w.gemeenten.dalfsen]);
      await expect(client.query('update maatregel set bedrag = 1')).rejects.toThrow('permission denied');
    } finally {
      await client.query('rollback');
      client.release();
    }
  });
});

describe('Ontzorgen', () => {
  const dossier = (ontzorgen: Record<string, unknown>) => p.als<Uitkomst>(p.w.wie.consulent, `mutation($input: DossierVastleggenInput!) { dossierVastleggen(input: $input) { vastgelegd { id } } }`,
    { input: { idempotentieSleutel: sleutel(), inburgeraarId: p.w.wij.gulsum, ontzorgen } });

  it('duurt zes maanden (PW 56a), en langer pas na een besluit op het ijkmoment van zes maanden', async () => {
    expect((await dossier({ van: '2026-05-01', tot: '2026-10-31', vasteLasten: ['HUUR'] })).errors).toEqual([]);
    expect(bezwaren(await dossier({ tot: '2026-11-01', versie: 1 }))).toEqual(['ONTZORGEN_ZES_MAANDEN', 'ontzorgen.tot ONTZORGEN_ZES_MAANDEN']);
    expect(bezwaren(await dossier({ ijkmomenten: [{ datum: '2026-07-30', besluit: 'VERLENGEN' }] }))).toEqual(['ONTZORGEN_BESLUIT', 'ontzorgen.ijkmomenten.0.besluit ONTZORGEN_BESLUIT']);
    expect(bezwaren(await dossier({ ijkmomenten: [{ datum: '2026-07-30', besluit: 'VOORTZETTEN' }, { datum: '2026-10-28', besluit: 'VOORTZETTEN' }] }))).toEqual(['ONTZORGEN_BESLUIT', 'ontzorgen.ijkmomenten.1.besluit ONTZORGEN_BESLUIT']);
    expect((await dossier({ ijkmomenten: [{ datum: '2026-07-30', besluit: 'VOORTZETTEN' }] })).errors).toEqual([]);
    expect((await dossier({ ijkmomenten: [{ datum: '2026-10-28', besluit: 'VERLENGEN' }], tot: '2027-04-30', versie: 1 })).errors).toEqual([]);
    expect(await p.b.vraag('select tot::text from ontzorgen where inburgeraar_id = $1', [p.w.wij.gulsum])).toEqual([{ tot: '2027-04-30' }]);
  });
});
