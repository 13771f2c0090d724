import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Portaal, portaalStarten, sleutel } from '../support/portaal.ts';
import type { Persona } from '../world/wereld.ts';

let p: Portaal;
let amina: Persona;
let bilal: Persona;
beforeAll(async () => {
  p = await portaalStarten();
  amina = await p.b.persona('Amina Voorbeeld', 'INBURGERAAR', null, { inburgeraarId: p.w.wij.amina });
  bilal = await p.b.persona('Bilal Testveen', 'INBURGERAAR', null, { inburgeraarId: p.w.wij.bilal });
});
afterAll(() => p.stop());

describe('Een inburgeraar kiest de taal van het portaal', () => {
  const KIES = 'mutation($input: TaalKiezenInput!) { taalKiezen(input: $input) { ik { naam taal } } }';
  const kies = (wie: Persona, taal: string, idempotentieSleutel = sleutel()) => p.als<{ taalKiezen: { ik: { naam: string; taal: string } } }>(wie, KIES, { input: { idempotentieSleutel, taal } });
  const taalVan = async (wie: Persona) => (await p.als<{ ik: { taal: string | null } }>(wie, '{ ik { taal } }')).data?.ik.taal;

  it('die bij de eigen account hoort, op elk toestel, en niet bij die van een ander', async () => {
    expect(await taalVan(amina)).toBe(null);
    expect((await kies(amina, 'ti')).data?.taalKiezen.ik).toEqual({ naam: 'Amina Voorbeeld', taal: 'ti' });
    expect([await taalVan(amina), await taalVan(bilal)]).toEqual(['ti', null]);
    await kies(amina, 'uk');
    expect(await taalVan(amina)).toBe('uk');
  });

  it('alleen uit de talen die er zijn; wat er gestuurd werd komt niet terug', async () => {
    const { errors, tekst } = await kies(amina, 'klingon');
    expect(errors[0]?.extensions).toMatchObject({ code: 'INVOER_ONJUIST', velden: [{ veld: 'taal', code: 'INVOER_ONJUIST' }] });
    expect(tekst).not.toContain('klingon');
    expect(await taalVan(amina)).toBe('uk');
  });

  it('een tweede keer met dezelfde sleutel verandert niets meer', async () => {
    const eens = sleutel();
    await kies(bilal, 'ar', eens);
    await kies(bilal, 'en');
    expect((await kies(bilal, 'ar', eens)).data?.taalKiezen.ik.taal).toBe('en');
    expect((await kies(bilal, 'fa', eens)).errors[0]?.extensions.code).toBe('IDEMPOTENTIE_ANDERE_INHOUD');
  });

  it('is er voor professionals niet: hun schermen zijn Nederlands, en de databank laat het ook niet toe', async () => {
    expect((await kies(p.w.wie.consulent, 'ar')).errors[0]?.extensions.code).toBe('GEEN_TOEGANG');
    expect(await taalVan(p.w.wie.consulent)).toBe(null);
    const mag = await p.b.vraag<{ rolname: string }>(`select r.rolname from pg_roles r where (r.rolname like 'rol\\_%' or r.rolname = 'samenspel_app')
      and (has_function_privilege(r.oid, 'eigen_taal_zetten(text)', 'execute') or has_column_privilege(r.oid, 'gebruiker', 'taal', 'select') or has_column_privilege(r.oid, 'gebruiker', 'taal', 'update'))`);
    expect(mag).toEqual([{ rolname: 'rol_inburgeraar' }]);
    await expect(p.b.vraag(`update gebruiker set taal = 'xx' where id = $1`, [amina.gebruikerId])).rejects.toThrow('ck_gebruiker_taal');
  });
});

interface Inzage { cursor: string; organisatie: string; doel: string; opdrachtCode: string; soort: string }
describe('Wie keek in mijn gegevens', () => {
  const LOG = `query($id: ID!, $laatste: Int, $na: String, $organisatie: String) { inburgeraar(id: $id) { inzagelog {
    inzagen(laatste: $laatste, na: $na, organisatie: $organisatie) { cursor organisatie doel opdrachtCode soort rubrieken tijdstip } } } }`;
  const kijk = async (wie: Persona, variabelen: Record<string, unknown>) => p.als<{ inburgeraar: { inzagelog: { inzagen: Inzage[] } } | null }>(wie, LOG, { id: p.w.wij.bilal, ...variabelen });
  const rijen = async (variabelen: Record<string, unknown>, wie = bilal) => (await kijk(wie, variabelen)).data?.inburgeraar?.inzagelog.inzagen ?? [];
  const regel = (moment: string, organisatieId: string, opdracht: string, inburgeraarId = p.w.wij.bilal) => p.b.vraag(
    `insert into auditregel (moment, gebruiker_id, lidmaatschap_id, organisatie_id, rol, soort, operatie, rubrieken, personen, opdracht, grondslag)
     values ($1, $2, $3, $4, 'TAALDOCENT', 'LEZEN', 'inburgeraar', '{ROEPNAAM}', array[$5::uuid], $6, 'OPDRACHT')`,
    [moment, p.w.wie.taaldocent.gebruikerId, p.w.wie.taaldocent.lidmaatschapId, organisatieId, inburgeraarId, opdracht]);

  beforeAll(async () => {
    await p.b.vraag('delete from auditregel');
    // Three in the same moment: a page that ends among them must lose none and repeat none.
    for (const moment of ['2026-11-10T08:00:00Z', '2026-11-11T08:00:00Z', '2026-11-11T08:00:00Z', '2026-11-11T08:00:00Z', '2026-11-12T08:00:00.123456Z']) await regel(moment, p.w.org.wenl, 'TAAL');
    await regel('2026-11-11T08:00:00Z', p.w.org.larcom, 'PARTICIPATIE');
    await regel('2026-11-11T08:00:00Z', p.w.org.wenl, 'TAAL', p.w.wij.amina);
  });

  it('per bladzijde terug in de tijd: elke regel één keer, ook binnen één moment', async () => {
    const gezien: string[] = [];
    let na: string | null = null;
    for (let blad = 0; blad < 10; blad += 1) {
      const [een, twee] = await rijen({ laatste: 2, na });
      gezien.push(...[een, twee].flatMap((r) => r?.cursor ?? []));
      na = twee?.cursor ?? null;
      if (!twee) break;
    }
    expect(gezien).toHaveLength(6);
    expect(new Set(gezien).size).toBe(6);
    expect([...gezien].map((cursor) => cursor.slice(0, 10))).toEqual(['2026-11-12', '2026-11-11', '2026-11-11', '2026-11-11', '2026-11-11', '2026-11-10']);
  });

  it('van één organisatie, met de code van de opdracht zodat het in elke taal te zeggen is', async () => {
    expect(await rijen({ organisatie: 'Larcom' })).toMatchObject([{ organisatie: 'Larcom', doel: 'participatietraject', opdrachtCode: 'PARTICIPATIE', soort: 'LEZEN' }]);
    expect((await rijen({ organisatie: 'WenL' })).length).toBe(5);
    expect(await rijen({ organisatie: 'Wen%' })).toEqual([]);
  });

  it('nooit van een ander, ook niet met een cursor die men van een ander kent', async () => {
    const [van] = await rijen({ laatste: 1 });
    expect((await kijk(amina, { na: van?.cursor })).data?.inburgeraar).toBe(null);
    expect(await rijen({ id: p.w.wij.amina, na: van?.cursor }, amina)).toHaveLength(1);
  });

  it.each(['2026-11-11', "x' or 1=1 --", '2026-13-45T99:00:00.000000Z_1', `2026-11-11T08:00:00.000000Z_${'9'.repeat(30)}`])('een cursor die nergens op slaat wordt geweigerd: %s', async (na) => {
    const { errors, tekst } = await kijk(bilal, { na });
    expect(errors[0]?.extensions.code).toBe('VERZOEK_ONJUIST');
    expect(tekst).not.toContain(na);
  });

  it('hoogstens honderd tegelijk, ook wie meer vraagt', async () => {
    await p.b.vraag(`insert into auditregel (moment, gebruiker_id, lidmaatschap_id, organisatie_id, rol, soort, operatie, rubrieken, personen, opdracht, grondslag)
      select timestamptz '2026-10-01' - make_interval(mins => n), $1, $2, $3, 'TAALDOCENT', 'LEZEN', 'inburgeraar', '{ROEPNAAM}', array[$4::uuid], 'TAAL', 'OPDRACHT' from generate_series(1, 120) n`,
    [p.w.wie.taaldocent.gebruikerId, p.w.wie.taaldocent.lidmaatschapId, p.w.org.wenl, p.w.wij.bilal]);
    expect(await rijen({ laatste: 5000 })).toHaveLength(100);
    expect(await rijen({ laatste: -3 })).toHaveLength(0);
  });
});

describe('De inburgeraar zegt in één keer dat uren kloppen', () => {
  const BEVESTIGEN = 'mutation($input: UrenBevestigenInput!) { urenBevestigen(input: $input) { inburgeraar { participatieUren { regels { id reactie toelichting } } } } }';
  interface Regels { inburgeraar: { participatieUren: { regels: { id: string; reactie: string | null; toelichting: string | null }[] } } }
  const bevestigen = (wie: Persona, urenIds: string[], idempotentieSleutel = sleutel()) => p.als<{ urenBevestigen: Regels }>(wie, BEVESTIGEN, { input: { idempotentieSleutel, urenIds } });
  const uren = async (datum: string, inburgeraar_id = p.w.wij.amina, extra: object = {}) => (await p.b.zet<{ id: string }>('participatie_uren', {
    inburgeraar_id, organisatie_id: p.w.org.larcom, ingevoerd_door: p.w.wie.werkbegeleider.lidmaatschapId, datum, activiteit_id: p.w.activiteiten.hout, minuten: 120, ...extra,
  })).id;
  const gezegd = () => p.b.vraag<{ reactie: string }>('select reactie, toelichting from uren_reactie').then((r) => r.length);
  afterEach(async () => {
    for (const tabel of ['uren_reactie', 'participatie_uren', 'participatie_totaal']) await p.b.vraag(`delete from ${tabel}`);
  });

  it('van alles wat op het scherm stond, en niet meer dan dat', async () => {
    const [een, twee, drie] = [await uren('2026-11-16'), await uren('2026-11-17'), await uren('2026-11-18')];
    const { data, errors } = await bevestigen(amina, [een, twee, een.toUpperCase()]);
    expect(errors).toEqual([]);
    expect(data?.urenBevestigen.inburgeraar.participatieUren.regels.map((r) => [r.id, r.reactie])).toEqual([[drie, null], [twee, 'BEVESTIGD'], [een, 'BEVESTIGD']]);
    const audit = await p.b.vraag(`select soort, rubrieken from auditregel where operatie = 'urenBevestigen' and soort = 'SCHRIJVEN'`);
    expect(audit).toEqual([{ soort: 'SCHRIJVEN', rubrieken: ['PARTICIPATIE_UREN'] }]);
  });

  it('alles of niets: uren van een ander, die er niet zijn of die vervangen zijn houden alles tegen', async () => {
    const eigen = await uren('2026-11-16');
    const vanBilal = await uren('2026-11-16', p.w.wij.bilal);
    const oud = await uren('2026-11-17', p.w.wij.amina, { actueel: false });
    for (const erbij of [vanBilal, randomUUID(), oud, 'geen-id']) {
      expect((await bevestigen(amina, [eigen, erbij])).errors[0]?.extensions.code).toBe('NIET_GEVONDEN');
    }
    expect(await gezegd()).toBe(0);
  });

  it('minstens een en hoogstens tweehonderd', async () => {
    const eigen = await uren('2026-11-16');
    for (const urenIds of [[], Array.from({ length: 201 }, () => eigen)]) {
      expect((await bevestigen(amina, urenIds)).errors[0]?.extensions).toMatchObject({ code: 'INVOER_ONJUIST', velden: [{ veld: 'urenIds' }] });
    }
    expect(await gezegd()).toBe(0);
  });

  it('twee keer tikken is één keer zeggen: wat intussen betwist werd, blijft betwist', async () => {
    const eigen = await uren('2026-11-16');
    const eens = sleutel();
    await bevestigen(amina, [eigen], eens);
    await p.als(amina, 'mutation($input: UrenReagerenInput!) { urenReageren(input: $input) { inburgeraar { id } } }', { input: { idempotentieSleutel: sleutel(), urenId: eigen, reactie: 'BETWIST', toelichting: 'ናብ ዶክተር ከይደ' } });
    const { data } = await bevestigen(amina, [eigen], eens);
    expect(data?.urenBevestigen.inburgeraar.participatieUren.regels).toEqual([{ id: eigen, reactie: 'BETWIST', toelichting: 'ናብ ዶክተር ከይደ' }]);
  });

  it('een partner zegt niets namens de inburgeraar', async () => {
    expect((await bevestigen(p.w.wie.werkbegeleider, [await uren('2026-11-16')])).errors[0]?.extensions.code).toBe('GEEN_TOEGANG');
  });

  it('leest het eigen woord terug, en wat de organisatie er daarna mee deed', async () => {
    const eerste = await uren('2026-11-16', p.w.wij.amina, { actueel: false });
    await p.b.zet('uren_reactie', { uren_id: eerste, inburgeraar_id: p.w.wij.amina, reactie: 'BETWIST', toelichting: 'Ik was er de hele dag', ingevoerd_door: amina.lidmaatschapId });
    await uren('2026-11-16', p.w.wij.amina, { versie: 2, minuten: 240, correctie_reden: 'Verkeerd geteld' });
    const vraag = `query($id: ID!) { inburgeraar(id: $id) { participatieUren { regels { minuten reactie correctieReden vorige { minuten reactie toelichting } } } } }`;
    const verwacht = [{ minuten: 240, reactie: null, correctieReden: 'Verkeerd geteld', vorige: { minuten: 120, reactie: 'BETWIST', toelichting: 'Ik was er de hele dag' } }];
    for (const wie of [amina, p.w.wie.werkbegeleider, p.w.wie.consulent]) {
      const { data } = await p.als<{ inburgeraar: { participatieUren: { regels: object[] } } }>(wie, vraag, { id: p.w.wij.amina });
      expect(data?.inburgeraar.participatieUren.regels).toEqual(verwacht);
    }
    // Another organisation sees neither the hours nor what was said of them.
    const { data } = await p.als<{ inburgeraar: { participatieUren: { regels: object[] } } }>(p.w.wie.welzijnscoordinator, vraag, { id: p.w.wij.amina });
    expect(data?.inburgeraar.participatieUren.regels).toEqual([]);
  });
});

describe('Waar ik toestemming voor gaf', () => {
  const BETROKKENEN = 'query($id: ID!) { inburgeraar(id: $id) { betrokkenen { betrokkenen { id organisatie opdracht opdrachtCode grondslag } } } }';
  interface Betrokken { inburgeraar: { betrokkenen: { betrokkenen: { id: string; organisatie: string; opdrachtCode: string; grondslag: string }[] } } }
  const lees = async (wie: Persona, id = p.w.wij.amina) => (await p.als<Betrokken>(wie, BETROKKENEN, { id })).data?.inburgeraar.betrokkenen.betrokkenen ?? [];

  it('de grondslag staat bij elke organisatie, voor iedereen die de rubriek leest', async () => {
    for (const wie of [amina, p.w.wie.consulent, p.w.wie.vwnCoordinator]) {
      const alle = await lees(wie);
      expect(alle.filter(({ grondslag }) => grondslag === 'TOESTEMMING').map((b) => [b.organisatie, b.opdrachtCode])).toEqual([['SAAM Welzijn', 'WELZIJN']]);
      expect(alle.find(({ opdrachtCode }) => opdrachtCode === 'REGIE')?.grondslag).toBe('WET');
    }
  });

  it('de inburgeraar trekt in wat hier staat, met het id dat hier staat', async () => {
    const toestemming = (await lees(amina)).find(({ grondslag }) => grondslag === 'TOESTEMMING');
    const { data, errors } = await p.als<{ toestemmingIntrekken: Betrokken }>(amina, `mutation($input: ToestemmingIntrekkenInput!) { toestemmingIntrekken(input: $input) {
      inburgeraar { betrokkenen { betrokkenen { id organisatie opdrachtCode grondslag } } } } }`, { input: { idempotentieSleutel: sleutel(), betrokkenheidId: toestemming?.id } });
    expect(errors).toEqual([]);
    expect(data?.toestemmingIntrekken.inburgeraar.betrokkenen.betrokkenen.map(({ grondslag }) => grondslag)).not.toContain('TOESTEMMING');
    expect(await p.als(p.w.wie.welzijnscoordinator, 'query($id: ID!) { inburgeraar(id: $id) { id } }', { id: p.w.wij.amina })).toMatchObject({ data: { inburgeraar: null } });
  });
});
