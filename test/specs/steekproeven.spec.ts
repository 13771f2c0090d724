import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Portaal, portaalStarten, sleutel } from '../support/portaal.ts';
import { auditregel } from '../world/auditregels.ts';
import { NU, type Persona } from '../world/wereld.ts';

interface Steekproef { id: string; soort: string; dag: string; medewerker: string; rol: string; organisatie: string; aantalRegels: number; rubrieken: string[]; personen: string[]; aantalPersonen: number; mediaan: number | null }
interface Lijst { steekproeven: { van: string; tot: string; steekproeven: Steekproef[]; erIsMeer: boolean } }
const LIJST = `query($van: Datum, $tot: Datum) { steekproeven(van: $van, tot: $tot) { van tot erIsMeer
  steekproeven { id soort dag medewerker rol organisatie aantalRegels eerste laatste rubrieken personen aantalPersonen mediaan } } }`;
const STAND = '{ steekproevenStand { open erIsMeer perSoort { soort aantal } } }';
const BEOORDEEL = `mutation($input: SteekproefBeoordelenInput!) { steekproefBeoordelen(input: $input) { beoordeling { id soort dag medewerker bevinding opmerking aantalRegels aantalPersonen door op } } }`;
const VERSLAG = `query($jaar: Int, $kwartaal: Int) { steekproefBeoordelingen(jaar: $jaar, kwartaal: $kwartaal) { jaar kwartaal totaal beoordelingen { soort dag medewerker bevinding opmerking door } } }`;

let p: Portaal;
beforeAll(async () => {
  p = await portaalStarten();
});
afterAll(() => p.stop());

const lijst = async (variabelen: Record<string, unknown> = {}, wie = p.w.wie.fg) => {
  const antwoord = await p.als<Lijst>(wie, LIJST, variabelen);
  expect(antwoord.errors).toEqual([]);
  return { ...antwoord, rijen: antwoord.data?.steekproeven.steekproeven ?? [] };
};
const opDag = async (dag: string, soort?: string) => (await lijst({ van: dag, tot: dag })).rijen.filter((s) => !soort || s.soort === soort);
const beoordeel = (input: Record<string, unknown>, wie = p.w.wie.fg) =>
  p.als<{ steekproefBeoordelen: { beoordeling: Record<string, unknown> } }>(wie, BEOORDEEL, { input: { idempotentieSleutel: sleutel(), bevinding: 'IN_ORDE', ...input } });

describe('Wat om een blik van de FG vraagt', () => {
  it('inzage tijdens een waarneming, en niet de gewone inzage van dezelfde consulent', async () => {
    const { consulent } = p.w.wie;
    for (const id of [p.w.wij.hamid, p.w.wij.amina]) await p.als(consulent, 'query($id: ID!) { inburgeraar(id: $id) { bsn { bsn } } }', { id });
    const { rijen, tekst } = await lijst();
    expect(rijen).toMatchObject([{ soort: 'WAARNEMING', dag: '2026-11-18', medewerker: 'Carla Consulent', rol: 'CONSULENT', organisatie: 'Gemeente Dalfsen', aantalRegels: 1, aantalPersonen: 1, rubrieken: ['BSN'], mediaan: null }]);
    for (const id of Object.values(p.w.wij)) expect(tekst).not.toContain(id);
    expect(tekst).not.toMatch(/Hamid|D-HAMID/);
  });

  it('het dossier van iemand met dezelfde achternaam, geschreven hoe dan ook, en niet een lijst waar die tussen staat', async () => {
    const { b, w } = p;
    const carlos = await b.inburgeraar('Carlos', 'CONSULENT', w.gemeenten.dalfsen);
    const bijna = await b.inburgeraar('Carolien', 'Consulenten', w.gemeenten.dalfsen);
    const dag = '2026-11-03';
    await auditregel(b, w.wie.consulent, { moment: `${dag}T10:00:00+01:00`, personen: [carlos] });
    for (const id of [bijna, w.wij.amina]) await auditregel(b, w.wie.consulent, { moment: `${dag}T10:01:00+01:00`, personen: [id] });
    await auditregel(b, w.wie.andereConsulent, { moment: `${dag}T10:02:00+01:00`, personen: [carlos, w.wij.amina], operatie: 'inburgeraars' });
    await auditregel(b, w.wie.andereConsulent, { moment: `${dag}T10:02:00+01:00`, personen: [carlos], operatie: 'inburgeraars' });
    const rijen = await opDag(dag);
    expect(rijen).toMatchObject([{ soort: 'ZELFDE_ACHTERNAAM', medewerker: 'Carla Consulent', aantalRegels: 1, aantalPersonen: 1 }]);
  });

  it.each([
    ['Jan van der Zwaluw', 'Zwaluw', true], ['Petra Zwaluw-de Reiger', 'Reiger', true], ['Omar Al Specht', 'Al Specht', true],
    ['Omar Al-Kievit', 'Al Kievit', true], ['Merel Specht', 'Merel', false], ['Merelspecht', 'Merelspecht', false],
  ])('een medewerker die %s heet en iemand die %s heet: %s', async (naam, achternaam, gevonden) => {
    const { b, w } = p;
    const wie = await b.persona(naam, 'TAALDOCENT', w.org.wenl);
    const id = await b.inburgeraar('Iemand', achternaam, w.gemeenten.dalfsen, { portaalnummer: sleutel() });
    await auditregel(b, wie, { moment: '2026-10-29T10:00:00+01:00', personen: [id] });
    expect((await opDag('2026-10-29', 'ZELFDE_ACHTERNAAM')).filter((s) => s.medewerker === naam)).toHaveLength(gevonden ? 1 : 0);
  });

  it('wie zelf inburgeraar is en als vrijwilliger het eigen dossier of dat van een huisgenoot opent', async () => {
    const { b, w } = p;
    const coach = await b.persona('Aya Oefen', 'TAALCOACH', w.org.taalpunt);
    await b.persona('Aya Oefen', 'INBURGERAAR', null, { inburgeraarId: w.wij.esra, gebruikerId: coach.gebruikerId });
    await b.zet('adres', { inburgeraar_id: w.wij.esra, straat: 'Proefhof', huisnummer: '4a', postcode: '7721ZZ', woonplaats: 'Dalfsen' });
    await b.zet('adres', { inburgeraar_id: w.wij.celine, straat: 'Proefhof', huisnummer: '4A', postcode: '7721 zz', woonplaats: 'Dalfsen' });
    await b.zet('adres', { inburgeraar_id: w.wij.bilal, straat: 'Proefhof', huisnummer: '5', postcode: '7721 ZZ', woonplaats: 'Dalfsen' });
    for (const id of [w.wij.esra, w.wij.celine, w.wij.bilal]) await auditregel(b, coach, { moment: '2026-10-28T10:00:00+01:00', personen: [id] });
    const rijen = await opDag('2026-10-28');
    expect(rijen).toMatchObject([{ soort: 'EIGEN_ADRES', medewerker: 'Aya Oefen', aantalPersonen: 2, aantalRegels: 2 }]);
    const { tekst } = await lijst({ van: '2026-10-28', tot: '2026-10-28' });
    expect(tekst).not.toMatch(/Proefhof|7721/);
  });

  it('buiten werktijd zoals de klok in Nederland loopt: ervoor en erna, en in het weekend', async () => {
    const { b, w } = p;
    const { taaldocent, andereDocent } = w.wie;
    // The last Sunday of October is the change to winter time: 05:30Z is 7:30 in summer and 6:30 in winter.
    const momenten = ['2026-10-22T05:30:00Z', '2026-10-27T05:59:59Z', '2026-10-27T06:00:00Z', '2026-10-27T18:59:59Z', '2026-10-27T19:00:00Z', '2026-10-25T11:00:00Z'];
    for (const moment of momenten) await auditregel(b, taaldocent, { moment, personen: [w.wij.amina] });
    await auditregel(b, andereDocent, { moment: '2026-10-26T12:00:00+01:00', personen: [w.wij.amina] });
    const { rijen } = await lijst({ van: '2026-10-22', tot: '2026-10-27' });
    expect(rijen.map((s) => [s.soort, s.medewerker, s.dag, s.aantalRegels])).toEqual([
      ['BUITEN_WERKTIJD', 'Dirk Docent', '2026-10-27', 2], ['BUITEN_WERKTIJD', 'Dirk Docent', '2026-10-25', 1],
    ]);
  });

  it('veel meer personen dan anders, en nooit onder de ondergrens', async () => {
    const { b, w } = p;
    const { participatiecoordinator: druk, taalcoordinator: gewoon, werkbegeleider: klein } = w.wie;
    const personen: string[] = [];
    for (let n = 0; n < 100; n += 1) personen.push((await b.zet<{ id: string }>('inburgeraar', { gemeente_id: w.gemeenten.dalfsen, portaalnummer: `M-${n}` })).id);
    const las = (wie: Persona, dag: string, aantal: number) => auditregel(b, wie, { moment: `${dag}T11:00:00+01:00`, personen: personen.slice(0, aantal), operatie: 'inburgeraars' });
    for (const dag of ['2026-11-09', '2026-11-10', '2026-11-11']) {
      await las(druk, dag, 20);
      await las(gewoon, dag, 40);
      await las(klein, dag, 2);
    }
    await las(druk, '2026-11-12', 60);
    await las(gewoon, '2026-11-12', 100);
    await las(klein, '2026-11-12', 59);
    expect(await opDag('2026-11-12')).toMatchObject([{ soort: 'VEEL_PERSONEN', medewerker: 'Pia Participatie', aantalPersonen: 60, mediaan: 20 }]);
    const [{ personen: getoond } = { personen: [] }] = await opDag('2026-11-12');
    expect(getoond).toHaveLength(50);
  });

  it('niet wat de FG zelf las, of een inburgeraar over zichzelf', async () => {
    const { b, w } = p;
    const amina = await b.persona('Amina Voorbeeld', 'INBURGERAAR', null, { inburgeraarId: w.wij.amina });
    for (const wie of [w.wie.fg, amina]) await auditregel(b, wie, { moment: '2026-10-24T03:00:00+02:00', personen: [w.wij.amina], opdracht: 'TOEZICHT' });
    expect(await opDag('2026-10-24')).toEqual([]);
  });

  it('niet over personen van een andere gemeente, ook niet van een school die er voor twee werkt', async () => {
    const { b, w } = p;
    await auditregel(b, w.wie.taalcoordinator, { moment: '2026-10-31T12:00:00+01:00', personen: [w.wij.farid, w.wij.amina], operatie: 'inburgeraars' });
    await auditregel(b, w.wie.consulentStaphorst, { moment: '2026-10-31T12:00:00+01:00', personen: [w.wij.farid] });
    expect(await opDag('2026-10-31')).toMatchObject([{ medewerker: 'Tilly Taal', aantalPersonen: 1 }]);
    const fgStaphorst = await b.persona('Fleur Gegevens', 'FG', w.org.staphorst);
    const { rijen } = await lijst({ van: '2026-10-31', tot: '2026-10-31' }, fgStaphorst);
    expect(rijen.map((s) => s.medewerker).sort()).toEqual(['Chris Consulent', 'Tilly Taal']);
  });

  it('dat de FG keek staat in het log, met de personen die in beeld waren', async () => {
    await lijst({ van: '2026-10-31', tot: '2026-10-31' });
    const [regel] = await p.b.vraag(`select rol, operatie, rubrieken, personen, opdracht from auditregel where operatie = 'steekproeven' and rol = 'FG' order by id desc limit 1`);
    expect(regel).toEqual({ rol: 'FG', operatie: 'steekproeven', rubrieken: ['INZAGELOG'], personen: [p.w.wij.amina], opdracht: 'TOEZICHT' });
  });
});

describe('De periode', () => {
  it('is de laatste dertig dagen, en hoogstens 92', async () => {
    const { data } = await lijst();
    expect(data?.steekproeven).toMatchObject({ van: '2026-10-20', tot: '2026-11-18' });
    for (const [van, tot, code] of [['2026-08-18', '2026-11-18', 'PERIODE_TE_LANG'], ['2026-11-18', '2026-11-17', 'PERIODE_ONJUIST']]) {
      expect((await p.als(p.w.wie.fg, LIJST, { van, tot })).errors[0]?.extensions).toMatchObject({ code, velden: [{ veld: 'tot' }] });
    }
  });

  it('is ook in de database begrensd: een langere vraag geeft niets', async () => {
    const n = async (van: string) => (await p.b.vraag<{ n: number }>(`select count(*)::int as n from (select set_config('app.gemeente', $1, false)) s,
      lateral steekproeven_fg($2::date, '2026-11-18', '[{"geldig_van": "2022-01-01", "werkdag_begin": "07:00", "werkdag_einde": "20:00", "werkdagen": [1,2,3,4,5], "veel_personen_keer": 3, "veel_personen_vanaf": 60, "mediaan_dagen": 30}]', null, null, 200)`, [p.w.gemeenten.dalfsen, van]))[0]?.n ?? 0;
    expect(await n('2026-08-19')).toBeGreaterThan(0);
    expect(await n('2026-08-18')).toBe(0);
  });

  it('kost evenveel opdrachten aan de database, hoe lang de lijst ook is', async () => {
    const kort = await p.tel(() => lijst({ van: '2026-10-24', tot: '2026-10-24' }));
    const lang = await p.tel(() => lijst({ van: '2026-09-01', tot: '2026-11-18' }));
    expect(lang.uitkomst.rijen.length).toBeGreaterThan(kort.uitkomst.rijen.length + 5);
    // The long list also writes a row of the audit.
    expect(lang.aantal).toBeLessThanOrEqual(kort.aantal + 1);
  });
});

describe('De FG beoordeelt een steekproef', () => {
  const dag = '2026-11-02';
  const een = async () => {
    const [steekproef] = await opDag(dag);
    if (!steekproef) throw new Error('there is no sample');
    return steekproef;
  };
  const vroeg = () => auditregel(p.b, p.w.wie.vwnCoordinator, { moment: `${dag}T06:15:00+01:00`, personen: [p.w.wij.amina] });

  it('zegt waarom als het niet in orde was, en kiest uit wat er is', async () => {
    await vroeg();
    const { id, aantalRegels: versie } = await een();
    expect((await beoordeel({ steekproefId: id, versie, bevinding: 'ONTERECHT' })).errors[0]?.extensions).toMatchObject({ code: 'TOELICHTING_NODIG', velden: [{ veld: 'opmerking' }] });
    expect((await beoordeel({ steekproefId: id, versie, bevinding: 'MOOI' })).errors[0]?.extensions.code).toBe('INVOER_ONJUIST');
    expect((await beoordeel({ steekproefId: id, versie, opmerking: 'x'.repeat(1001) })).errors[0]?.extensions.code).toBe('TEKST_TE_LANG');
    expect(await opDag(dag)).toHaveLength(1);
  });

  it('daarna staat die niet meer op de lijst, en wel in het verslag van het kwartaal', async () => {
    const { id, aantalRegels: versie } = await een();
    const { data } = await beoordeel({ steekproefId: id, versie, bevinding: 'NAVRAAG', opmerking: 'Vroege dienst, nagevraagd' });
    expect(data?.steekproefBeoordelen.beoordeling).toMatchObject({ soort: 'BUITEN_WERKTIJD', dag, medewerker: 'Vera Vluchteling', bevinding: 'NAVRAAG', door: 'Frits Gegevens', op: NU.toISOString(), aantalRegels: 1, aantalPersonen: 1 });
    expect(await opDag(dag)).toEqual([]);
    const verslag = async (kwartaal: number) => (await p.als<{ steekproefBeoordelingen: { totaal: number; beoordelingen: { dag: string }[] } }>(p.w.wie.fg, VERSLAG, { jaar: 2026, kwartaal })).data?.steekproefBeoordelingen;
    expect(await verslag(4)).toMatchObject({ totaal: 1, beoordelingen: [{ dag, bevinding: 'NAVRAAG', opmerking: 'Vroege dienst, nagevraagd', door: 'Frits Gegevens' }] });
    expect(await verslag(3)).toMatchObject({ totaal: 0, beoordelingen: [] });
  });

  it('een tweede tik of een dubbele verzending heeft één gevolg; een collega met dezelfde lijst hoort dat het al is gedaan', async () => {
    const nacht = '2026-10-21';
    await auditregel(p.b, p.w.wie.vwnCoordinator, { moment: `${nacht}T23:15:00+02:00`, personen: [p.w.wij.amina] });
    const [steekproef] = await opDag(nacht);
    const input = { idempotentieSleutel: sleutel(), steekproefId: steekproef?.id, versie: 1 };
    const [een_, twee] = await Promise.all([beoordeel(input), beoordeel(input)]);
    expect(een_.data).toEqual(twee.data);
    expect(een_.errors).toEqual([]);
    expect((await beoordeel({ ...input, bevinding: 'NAVRAAG', opmerking: 'Toch niet' })).errors[0]?.extensions.code).toBe('IDEMPOTENTIE_ANDERE_INHOUD');
    expect((await beoordeel({ steekproefId: steekproef?.id, versie: 1 })).errors[0]?.extensions.code).toBe('VERSIE_VEROUDERD');
    expect(await p.b.vraag(`select 1 from steekproef_beoordeling where dag = $1`, [nacht])).toHaveLength(1);
  });

  it('komt er een regel bij, dan staat die er weer, en is wat u zag verouderd', async () => {
    await vroeg();
    const { id } = await een();
    expect((await beoordeel({ steekproefId: id, versie: 1 })).errors[0]?.extensions.code).toBe('VERSIE_VEROUDERD');
    expect((await beoordeel({ steekproefId: id, versie: 2 })).errors).toEqual([]);
    expect(await opDag(dag)).toEqual([]);
  });

  it('wat geen steekproef is, is niet gevonden', async () => {
    const { consulent } = p.w.wie;
    for (const steekproefId of ['onzin', `BUITEN_WERKTIJD.${consulent.lidmaatschapId}.2026-11-05`, `BUITEN_WERKTIJD.${p.w.wie.consulentStaphorst.lidmaatschapId}.2026-10-31`, `MAANDAG.${consulent.lidmaatschapId}.2026-11-18`]) {
      expect((await beoordeel({ steekproefId, versie: 1 })).errors[0]?.extensions.code).toBe('NIET_GEVONDEN');
    }
  });

  it('telt mee in wat er openstaat, zonder dat daar personen voor worden gelezen', async () => {
    const regels = () => p.b.vraag<{ n: number }>('select count(*)::int as n from auditregel');
    const voor = await regels();
    const { data } = await p.als<{ steekproevenStand: { open: number; perSoort: { soort: string; aantal: number }[] } }>(p.w.wie.fg, STAND);
    const { rijen } = await lijst();
    expect(data?.steekproevenStand.open).toBe(rijen.length);
    expect(data?.steekproevenStand.perSoort.find(({ soort }) => soort === 'WAARNEMING')?.aantal).toBe(rijen.filter(({ soort }) => soort === 'WAARNEMING').length);
    await p.als(p.w.wie.fg, STAND);
    const [{ n: na } = { n: 0 }] = await regels();
    expect(na).toBe((voor[0]?.n ?? 0) + 1); // of the list alone
  });
});

describe('De steekproeven', () => {
  it('zijn voor niemand anders', async () => {
    for (const wie of [p.w.wie.teamleider, p.w.wie.consulent, p.w.wie.beheerder]) {
      for (const vraag of [LIJST, STAND, VERSLAG]) expect((await p.als(wie, vraag)).errors[0]?.extensions.code).toBe('GEEN_TOEGANG');
      expect((await beoordeel({ steekproefId: 'x', versie: 1 }, wie)).errors[0]?.extensions.code).toBe('GEEN_TOEGANG');
    }
  });

  it('ook in de database niet, en een oordeel is niet meer te wijzigen', async () => {
    await p.client.query('reset role');
    const mag = (wat: string) => p.b.vraag(`select r.rolname from pg_roles r where (r.rolname like 'rol\\_%' or r.rolname = 'samenspel_app') and ${wat}`);
    expect(await mag(`has_function_privilege(r.oid, 'steekproeven_fg(date, date, jsonb, text, uuid, int)', 'execute')`)).toEqual([{ rolname: 'rol_fg' }]);
    expect(await mag(`has_table_privilege(r.oid, 'steekproef_beoordeling', 'select')`)).toEqual([{ rolname: 'rol_fg' }]);
    expect(await mag(`has_table_privilege(r.oid, 'steekproef_beoordeling', 'update, delete, truncate')`)).toEqual([]);
    await p.client.query('set role samenspel_definer');
  });
});
