import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Portaal, portaalStarten, sleutel } from '../support/portaal.ts';
import { auditregel } from '../world/auditregels.ts';
import { NU } from '../world/wereld.ts';

interface Recht {
  id: string; schuilnummer: string | null; inburgeraar: { roepnaam: { roepnaam: string } | null; bsn: unknown } | null; medewerker: string | null; organisatie: string; opdracht: string; reden: string | null;
  van: string; tot: string | null; loopt: boolean; ingetrokken: boolean; gegevenDoor: string | null; aantalKeer: number; laatstGebruikt: string | null; versie: number;
  beoordeling: { uitkomst: string; opmerking: string | null; door: string; op: string } | null; teBeoordelen: boolean; magIntrekken: boolean;
}
interface Lijst { handmatigeRechten: { jaar: number; kwartaal: number; van: string; tot: string; rechten: Recht[] } }
const VELDEN = `id schuilnummer inburgeraar { roepnaam { roepnaam } bsn { bsn } } medewerker organisatie opdracht reden van tot loopt ingetrokken gegevenDoor gegevenOp
  aantalKeer laatstGebruikt versie beoordeling { uitkomst opmerking door op } teBeoordelen magIntrekken`;
const LIJST = `query($jaar: Int, $kwartaal: Int) { handmatigeRechten(jaar: $jaar, kwartaal: $kwartaal) { jaar kwartaal van tot erIsMeer rechten { ${VELDEN} } } }`;
const STAND = '{ handmatigeRechtenStand { jaar kwartaal totaal lopend teBeoordelen } }';
const BEOORDEEL = `mutation($input: RechtBeoordelenInput!) { rechtBeoordelen(input: $input) { recht { ${VELDEN} } } }`;

let p: Portaal;
beforeAll(async () => {
  p = await portaalStarten();
});
afterAll(() => p.stop());

const lijst = async (wie = p.w.wie.fg, variabelen: Record<string, unknown> = {}) => {
  const antwoord = await p.als<Lijst>(wie, LIJST, variabelen);
  expect(antwoord.errors).toEqual([]);
  return { ...antwoord, rechten: antwoord.data?.handmatigeRechten.rechten ?? [] };
};
const vanHamid = async (wie = p.w.wie.fg) => {
  const recht = (await lijst(wie)).rechten.find(({ reden }) => reden === 'Vakantie van Coen');
  if (!recht) throw new Error('the waarneming is not there');
  return recht;
};
const beoordeel = (input: Record<string, unknown>, wie = p.w.wie.fg) =>
  p.als<{ rechtBeoordelen: { recht: Recht } }>(wie, BEOORDEEL, { input: { idempotentieSleutel: sleutel(), uitkomst: 'GOED', ...input } });
const ziet = async () => (await p.als<{ inburgeraar: { id: string } | null }>(p.w.wie.consulent, 'query($id: ID!) { inburgeraar(id: $id) { id roepnaam { roepnaam } } }', { id: p.w.wij.hamid })).data?.inburgeraar != null;

describe('De rechten die met de hand zijn gegeven', () => {
  it('ziet de FG met schuilnummers, de reden en of ze zijn gebruikt', async () => {
    expect(await vanHamid()).toMatchObject({ medewerker: 'Carla Consulent', opdracht: 'waarneming voor een collega', van: '2026-11-10', tot: '2026-11-20', loopt: true, aantalKeer: 0, laatstGebruikt: null, teBeoordelen: true, magIntrekken: true, gegevenDoor: null });
    await ziet();
    const { rechten, tekst } = await lijst();
    expect(rechten).toMatchObject([{ aantalKeer: 1, laatstGebruikt: NU.toISOString(), inburgeraar: null, beoordeling: null, versie: 0 }]);
    expect(rechten[0]?.schuilnummer).toMatch(/^P-[0-9a-f]{12}$/);
    expect(tekst).not.toMatch(/Hamid|D-HAMID/);
    expect(tekst).not.toContain(p.w.wij.hamid);
  });

  it('telt als gebruik alleen wat onder dit recht gebeurde: niet de consulent zelf, een ander, of de dag ervoor', async () => {
    const { b, w } = p;
    const waarneming = { personen: [w.wij.hamid], opdracht: 'WAARNEMING' };
    await auditregel(b, w.wie.andereConsulent, { ...waarneming, moment: '2026-11-12T10:00:00+01:00', opdracht: 'REGIE' });
    await auditregel(b, w.wie.teamleider, { ...waarneming, moment: '2026-11-12T10:00:00+01:00' });
    await auditregel(b, w.wie.consulent, { ...waarneming, moment: '2026-11-09T23:59:59+01:00' });
    await auditregel(b, w.wie.consulent, { ...waarneming, moment: '2026-11-12T10:00:00+01:00', personen: [w.wij.amina] });
    expect((await vanHamid()).aantalKeer).toBe(1);
    await auditregel(b, w.wie.consulent, { ...waarneming, moment: '2026-11-10T00:00:00+01:00' });
    expect((await vanHamid()).aantalKeer).toBe(2);
  });

  it('ziet de teamleider met de naam, en niet met rubrieken die de matrix de teamleider niet geeft', async () => {
    expect(await vanHamid(p.w.wie.teamleider)).toMatchObject({ schuilnummer: null, inburgeraar: { roepnaam: { roepnaam: 'Hamid' }, bsn: null }, medewerker: 'Carla Consulent', reden: 'Vakantie van Coen' });
  });

  it('ontbreken niet als ze in het kwartaal eindigden, en horen niet bij een kwartaal waarin ze niet golden', async () => {
    const { b, w } = p;
    const zet = (van: string, tot: string | null, reden: string) => b.betrokken(w.wij.gulsum, 'WAARNEMING', w.wie.andereConsulent, { van, tot, reden });
    await zet('2026-09-25', '2026-10-01', 'tot in het vierde');
    await zet('2026-09-20', '2026-09-30', 'alleen het derde');
    await zet('2026-12-24', '2026-12-31', 'nog niet begonnen');
    await b.betrokken(w.wij.amina, 'TAAL', { organisatieId: w.org.nlTraining }, { van: '2025-01-01', reden: 'extra school naast WenL', ingevoerd_door: w.wie.teamleider.lidmaatschapId, ingevoerd_op: NU });
    await b.betrokken(w.wij.bilal, 'TAAL', { organisatieId: w.org.nlTraining }, { van: '2025-01-01', reden: '  ' });
    const redenen = async (kwartaal: number) => (await lijst(p.w.wie.fg, { jaar: 2026, kwartaal })).rechten.map(({ reden }) => reden).sort();
    expect(await redenen(4)).toEqual(['Vakantie van Coen', 'extra school naast WenL', 'nog niet begonnen', 'tot in het vierde']);
    expect(await redenen(3)).toEqual(['alleen het derde', 'extra school naast WenL', 'tot in het vierde']);
    const extra = (await lijst()).rechten.find(({ reden }) => reden === 'extra school naast WenL');
    expect(extra).toMatchObject({ medewerker: null, organisatie: 'NL training', tot: null, loopt: true, gegevenDoor: 'Thea Teamleider', magIntrekken: false });
  });

  it('ontbreken ook niet als de persoon is gewist; alleen de naam is er dan niet meer', async () => {
    const { b, w } = p;
    const id = await b.inburgeraar('Wiske', 'Gewist', w.gemeenten.dalfsen, { gewist_op: NU });
    await b.betrokken(id, 'WAARNEMING', w.wie.andereConsulent, { van: '2026-11-01', tot: '2026-11-05', reden: 'persoon later gewist' });
    const bij = async (wie = w.wie.fg) => (await lijst(wie)).rechten.find(({ reden }) => reden === 'persoon later gewist');
    expect((await bij())?.schuilnummer).toMatch(/^P-/);
    expect(await bij(w.wie.teamleider)).toMatchObject({ schuilnummer: null, inburgeraar: null });
  });

  it('van een andere gemeente ziet niemand hier', async () => {
    const { b, w } = p;
    await b.betrokken(w.wij.farid, 'WAARNEMING', w.wie.consulentStaphorst, { van: '2026-11-01', tot: '2026-11-10', reden: 'elders' });
    for (const wie of [w.wie.fg, w.wie.teamleider]) expect((await lijst(wie)).rechten.map(({ reden }) => reden)).not.toContain('elders');
    const fgStaphorst = await b.persona('Fleur Gegevens', 'FG', w.org.staphorst);
    expect((await lijst(fgStaphorst)).rechten.map(({ reden }) => reden)).toEqual(['elders']);
  });

  it.each([[2026, 5], [2027, 1], [2021, 4]])('van kwartaal %d-%d bestaan niet', async (jaar, kwartaal) => {
    expect((await p.als(p.w.wie.fg, LIJST, { jaar, kwartaal })).errors[0]?.extensions).toMatchObject({ code: 'KWARTAAL_ONJUIST', velden: [{ veld: 'kwartaal' }] });
  });

  it('dat ze zijn bekeken staat in het log: bij de FG als toezicht, bij de teamleider als regie', async () => {
    const laatste = async (rol: string) => (await p.b.vraag<{ rubrieken: string[]; opdracht: string; personen: string[] }>(
      `select rubrieken, opdracht, personen from auditregel where operatie = 'handmatigeRechten' and rol = $1 and rubrieken && '{INZAGELOG,BETROKKENEN}' order by id desc limit 1`, [rol]))[0];
    await lijst();
    await lijst(p.w.wie.teamleider);
    expect(await laatste('FG')).toMatchObject({ rubrieken: ['INZAGELOG'], opdracht: 'TOEZICHT', personen: expect.arrayContaining([p.w.wij.hamid]) });
    expect(await laatste('TEAMLEIDER')).toMatchObject({ rubrieken: ['BETROKKENEN'], opdracht: 'REGIE', personen: expect.arrayContaining([p.w.wij.hamid]) });
  });

  it('tellen is geen inzage: de stand noemt niemand en laat geen regel na', async () => {
    const [voor] = await p.b.vraag('select count(*) from auditregel');
    const { data } = await p.als<{ handmatigeRechtenStand: { totaal: number; lopend: number; teBeoordelen: number } }>(p.w.wie.teamleider, STAND);
    expect(data?.handmatigeRechtenStand).toEqual({ jaar: 2026, kwartaal: 4, totaal: 5, lopend: 2, teBeoordelen: 5 });
    expect(await p.b.vraag('select count(*) from auditregel')).toEqual([voor]);
  });

  it('kosten evenveel opdrachten aan de database bij één recht als bij vijf', async () => {
    const een = await p.tel(() => lijst(p.w.wie.teamleider, { jaar: 2026, kwartaal: 1 }));
    const vijf = await p.tel(() => lijst(p.w.wie.teamleider));
    expect([een.uitkomst.rechten.length, vijf.uitkomst.rechten.length]).toEqual([1, 5]);
    expect(vijf.aantal).toBe(een.aantal);
  });
});

describe('Een recht beoordelen', () => {
  it('staat vast met wie en wanneer, en is voor allebei te lezen', async () => {
    const { id, versie } = await vanHamid();
    const { data } = await beoordeel({ rechtId: id, versie, opmerking: 'Klopt met het rooster' }, p.w.wie.teamleider);
    expect(data?.rechtBeoordelen.recht).toMatchObject({ versie: 1, teBeoordelen: false, loopt: true, inburgeraar: { roepnaam: { roepnaam: 'Hamid' } }, beoordeling: { uitkomst: 'GOED', opmerking: 'Klopt met het rooster', door: 'Thea Teamleider', op: NU.toISOString() } });
    expect(await vanHamid()).toMatchObject({ teBeoordelen: false, beoordeling: { door: 'Thea Teamleider' }, inburgeraar: null });
    expect(await ziet()).toBe(true);
  });

  it('kan niet op wat iemand intussen beoordeelde; dezelfde sleutel heeft één gevolg', async () => {
    const { id } = await vanHamid();
    expect((await beoordeel({ rechtId: id, versie: 0 })).errors[0]?.extensions.code).toBe('VERSIE_VEROUDERD');
    const input = { idempotentieSleutel: sleutel(), rechtId: id, versie: 1 };
    const uitkomsten = await Promise.all([beoordeel(input), beoordeel(input)]);
    expect(uitkomsten.map(({ errors }) => errors)).toEqual([[], []]);
    expect((await vanHamid()).versie).toBe(2);
    expect((await beoordeel({ ...input, versie: 2 })).errors[0]?.extensions.code).toBe('IDEMPOTENTIE_ANDERE_INHOUD');
  });

  it('vraagt een toelichting als het niet goed was', async () => {
    const { id, versie } = await vanHamid();
    for (const uitkomst of ['ONTERECHT', 'INTREKKEN']) expect((await beoordeel({ rechtId: id, versie, uitkomst })).errors[0]?.extensions).toMatchObject({ code: 'TOELICHTING_NODIG', velden: [{ veld: 'opmerking' }] });
    expect((await beoordeel({ rechtId: id, versie, uitkomst: 'WEG', opmerking: 'x' })).errors[0]?.extensions.code).toBe('INVOER_ONJUIST');
  });

  it('intrekken sluit de waarneming meteen, en niet de regie van de eigen consulent', async () => {
    const { id, versie } = await vanHamid();
    expect(await ziet()).toBe(true);
    const { data } = await beoordeel({ rechtId: id, versie, uitkomst: 'INTREKKEN', opmerking: 'Coen is terug' }, p.w.wie.teamleider);
    expect(data?.rechtBeoordelen.recht).toMatchObject({ loopt: false, ingetrokken: true, tot: '2026-11-18', magIntrekken: false, beoordeling: { uitkomst: 'INTREKKEN' } });
    expect(await ziet()).toBe(false);
    expect((await p.als<{ inburgeraar: object | null }>(p.w.wie.andereConsulent, 'query($id: ID!) { inburgeraar(id: $id) { id } }', { id: p.w.wij.hamid })).data?.inburgeraar).not.toBeNull();
    const [regel] = await p.b.vraag(`select soort, personen from auditregel where operatie = 'rechtBeoordelen' and soort = 'SCHRIJVEN' order by id desc limit 1`);
    expect(regel).toEqual({ soort: 'SCHRIJVEN', personen: [p.w.wij.hamid] });
  });

  it('een waarneming die nog moet beginnen, begint na intrekken niet', async () => {
    const toekomst = (await lijst()).rechten.find(({ reden }) => reden === 'nog niet begonnen');
    const { data } = await beoordeel({ rechtId: toekomst?.id, versie: 0, uitkomst: 'INTREKKEN', opmerking: 'Niet nodig' });
    expect(data?.rechtBeoordelen.recht).toMatchObject({ van: '2026-12-24', tot: '2026-12-24', ingetrokken: true });
    const bereik = await p.b.vraag(`select 1 from betrokkenheid where id = $1 and beeindigd_reden = 'INGETROKKEN'`, [toekomst?.id]);
    expect(bereik).toHaveLength(1);
    p.klokOp(new Date('2026-12-24T10:00:00+01:00'));
    const nieuweSessie = await p.b.persona('Coen Consulent', 'CONSULENT', p.w.org.dalfsen, { gebruikerId: p.w.wie.andereConsulent.gebruikerId });
    await p.b.vraag('update betrokkenheid set lidmaatschap_id = $1 where id = $2', [nieuweSessie.lidmaatschapId, toekomst?.id]);
    expect((await p.als<{ inburgeraars: { totaal: number } }>(nieuweSessie, '{ inburgeraars { totaal } }')).data?.inburgeraars.totaal).toBe(0);
    p.klokOp(NU);
  });

  it('wat al is geëindigd of geen waarneming is, is niet in te trekken, wel te beoordelen', async () => {
    const { rechten } = await lijst();
    const [geeindigd, school] = ['tot in het vierde', 'extra school naast WenL'].map((reden) => rechten.find((r) => r.reden === reden)?.id);
    const intrekken = { versie: 0, uitkomst: 'INTREKKEN', opmerking: 'Weg ermee' };
    expect((await beoordeel({ ...intrekken, rechtId: geeindigd })).errors[0]?.extensions.code).toBe('RECHT_GEEINDIGD');
    expect((await beoordeel({ ...intrekken, rechtId: school })).errors[0]?.extensions.code).toBe('RECHT_NIET_INTREKBAAR');
    expect((await beoordeel({ rechtId: geeindigd, versie: 0, uitkomst: 'ONTERECHT', opmerking: 'Coen was er gewoon' })).data?.rechtBeoordelen.recht).toMatchObject({ beoordeling: { uitkomst: 'ONTERECHT' }, tot: '2026-10-01' });
    const [rij] = await p.b.vraag('select tot::text, beeindigd_reden from betrokkenheid where id = $1', [school]);
    expect(rij).toEqual({ tot: null, beeindigd_reden: null });
  });

  it('in een volgend kwartaal vraagt wat nog loopt er opnieuw om', async () => {
    const school = (await lijst()).rechten.find(({ reden }) => reden === 'extra school naast WenL');
    await beoordeel({ rechtId: school?.id, versie: 0 });
    p.klokOp(new Date('2027-01-04T10:00:00+01:00'));
    const fg = await p.b.persona('Froukje Gegevens', 'FG', p.w.org.dalfsen);
    const bij = async (jaar: number, kwartaal: number) => (await lijst(fg, { jaar, kwartaal })).rechten.find(({ reden }) => reden === 'extra school naast WenL');
    expect(await bij(2026, 4)).toMatchObject({ teBeoordelen: false });
    expect(await bij(2027, 1)).toMatchObject({ teBeoordelen: true, versie: 1 });
    p.klokOp(NU);
  });

  it('een ander dan de eigen gemeente, een gewone betrokkenheid en wat niet bestaat: hetzelfde antwoord', async () => {
    const { b, w } = p;
    const vreemd = await b.betrokken(w.wij.farid, 'WAARNEMING', w.wie.consulentStaphorst, { van: '2026-11-15', tot: '2026-11-20', reden: 'elders' });
    const [gewoon] = await b.vraag<{ id: string }>(`select id from betrokkenheid where inburgeraar_id = $1 and opdracht = 'REGIE'`, [w.wij.amina]);
    const antwoorden = await Promise.all([vreemd, gewoon?.id, sleutel(), 'geen-uuid'].map((rechtId) => beoordeel({ rechtId, versie: 0, uitkomst: 'INTREKKEN', opmerking: 'x' })));
    expect(new Set(antwoorden.map(({ tekst }) => tekst)).size).toBe(1);
    expect(antwoorden[0]?.errors[0]?.extensions.code).toBe('NIET_GEVONDEN');
    expect(await b.vraag(`select 1 from betrokkenheid where id = any($1) and beeindigd_reden is not null`, [[vreemd, gewoon?.id]])).toEqual([]);
  });
});

describe('Met de hand gegeven rechten', () => {
  it('zijn voor niemand anders dan de FG en de teamleider', async () => {
    for (const wie of [p.w.wie.consulent, p.w.wie.beheerder, p.w.wie.beleidsmedewerker, p.w.wie.taalcoordinator]) {
      for (const vraag of [LIJST, STAND]) expect((await p.als(wie, vraag)).errors[0]?.extensions.code).toBe('GEEN_TOEGANG');
      expect((await beoordeel({ rechtId: 'x', versie: 0 }, wie)).errors[0]?.extensions.code).toBe('GEEN_TOEGANG');
    }
  });

  it('ook in de database niet, en een oordeel komt er alleen bij door de functie', async () => {
    await p.client.query('reset role');
    const mag = (wat: string) => p.b.vraag<{ rolname: string }>(`select r.rolname from pg_roles r where (r.rolname like 'rol\\_%' or r.rolname = 'samenspel_app') and ${wat} order by 1`);
    for (const functie of ['handmatige_rechten(uuid, date, date, int)', 'recht_beoordelen(uuid, int, text, text, timestamptz)']) {
      expect(await mag(`has_function_privilege(r.oid, '${functie}', 'execute')`)).toEqual([{ rolname: 'rol_fg' }, { rolname: 'rol_teamleider' }]);
    }
    expect(await mag(`has_table_privilege(r.oid, 'recht_beoordeling', 'select, insert, update, delete, truncate')`)).toEqual([]);
    await p.client.query('set role samenspel_definer');
  });
});
