import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Portaal, portaalStarten, sleutel } from '../support/portaal.ts';
import { alsSysteem, type Systeem, systeemToelaten, TAALACTIES, TOELATEN, type Toegelaten, tokenVoor, tokenVragen } from '../support/systeem.ts';
import { NU } from '../world/wereld.ts';

let p: Portaal;
let systeem: Systeem;
let token: string;
beforeAll(async () => {
  p = await portaalStarten();
  systeem = await systeemToelaten(p);
  token = await tokenVoor(p, systeem);
});
afterAll(() => p.stop());

const IK = '{ ik { naam rol organisatie gemeenten toegestaneActies } }';
const LESSEN = `query($van: Datum!, $tot: Datum!) { mijnLessen(van: $van, tot: $tot) { id datum groep { naam } deelnemers { inburgeraar { id roepnaam { roepnaam } achternaam { achternaam } bsn { bsn } contact { telefoon } } presentie { status versie herkomst { bron medewerker } } } } }`;
const PRESENTIE = 'mutation($input: PresentieVastleggenInput!) { presentieVastleggen(input: $input) { les { id aantalVastgelegd } } }';
const VERNIEUWEN = 'mutation($input: PartnersysteemGeheimVernieuwenInput!) { partnersysteemGeheimVernieuwen(input: $input) { geheim partnersysteem { versie } } }';
const BEEINDIGEN = 'mutation($input: PartnersysteemBeeindigenInput!) { partnersysteemBeeindigen(input: $input) { geheim partnersysteem { beeindigdOp } } }';
const SYSTEMEN = '{ partnersystemen { id naam organisatie rolNaam laatstGebruiktOp beeindigdOp } }';
interface Lessen { mijnLessen: { id: string; datum: string; groep: { naam: string }; deelnemers: { inburgeraar: Record<string, unknown> & { id: string }; presentie: { status: string; versie: number; herkomst: { bron: string; medewerker: string } } | null }[] }[] }

const week = { van: '2026-11-16', tot: '2026-11-18' };
const code = (antwoord: { errors: { extensions: { code: string } }[] }) => antwoord.errors[0]?.extensions.code;

describe('De functioneel beheerder laat een systeem van een partner toe', () => {
  it('met een geheim dat één keer te zien is: een herhaald verzoek maakt geen tweede en toont niets', async () => {
    const input = { idempotentieSleutel: sleutel(), organisatieId: p.w.org.larcom, naam: 'Urensysteem', rol: 'PARTICIPATIECOORDINATOR', acties: ['participatieUren:vastleggen'] };
    const eerst = await p.als<Toegelaten>(p.w.wie.beheerder, TOELATEN, { input });
    const nogEens = await p.als<Toegelaten>(p.w.wie.beheerder, TOELATEN, { input });
    expect(eerst.data?.partnersysteemToelaten.geheim).toMatch(/^ssg_[A-Za-z0-9_-]{43}$/);
    expect(eerst.data?.partnersysteemToelaten.partnersysteem).toMatchObject({ naam: 'Urensysteem', organisatie: 'Larcom', verzoekenPerMinuut: 120, versie: 1 });
    expect(nogEens.data?.partnersysteemToelaten).toEqual({ geheim: null, partnersysteem: eerst.data?.partnersysteemToelaten.partnersysteem });
    expect(await p.b.vraag(`select count(*)::int as n from partnersysteem where naam = 'Urensysteem'`)).toEqual([{ n: 1 }]);
  });

  it('het geheim en het token staan nergens in de database en nergens in het log', async () => {
    const inhoud = JSON.stringify(await p.b.vraag('select to_jsonb(s) from partnersysteem s union all select to_jsonb(t) from systeemtoken t union all select to_jsonb(i) from idempotentie i'));
    for (const geheim of [systeem.geheim, token]) {
      expect(inhoud).not.toContain(geheim);
      expect(p.logregels.join('\n')).not.toContain(geheim);
    }
  });

  it('niet met meer dan de rol mag, niet met een rol die niet bij de organisatie past, en niet zonder naam: elk bezwaar bij zijn veld', async () => {
    const weiger = async (anders: Record<string, unknown>) => (await p.als(p.w.wie.beheerder, TOELATEN, { input: {
      idempotentieSleutel: sleutel(), organisatieId: p.w.org.wenl, naam: 'X', rol: 'TAALCOORDINATOR', acties: ['lessen:lezen'], ...anders,
    } })).errors[0]?.extensions.velden?.map(({ veld, code: c }) => `${veld} ${c}`);
    expect(await weiger({ organisatieId: p.w.org.larcom, rol: 'PARTICIPATIECOORDINATOR', acties: ['voortgang:rapporteren'] })).toEqual(['acties KEUZE_ONBEKEND']);
    expect(await weiger({ acties: ['inburgeraars:lezen'] })).toEqual(['acties KEUZE_ONBEKEND']);
    expect(await weiger({ rol: 'CONSULENT' })).toEqual(['rol KEUZE_ONBEKEND']);
    expect(await weiger({ rol: 'TAALDOCENT' })).toEqual(['rol KEUZE_ONBEKEND']);
    expect(await weiger({ rol: 'PARTICIPATIECOORDINATOR', acties: ['participatieUren:vastleggen'] })).toEqual(['rol KEUZE_ONBEKEND']);
    expect(await weiger({ naam: ' ', acties: [], verzoekenPerMinuut: 601, organisatieId: randomUUID() }))
      .toEqual(['naam VELD_VERPLICHT', 'verzoekenPerMinuut GETAL_BUITEN_GRENZEN', 'acties VELD_VERPLICHT', 'organisatieId KEUZE_ONBEKEND']);
  });

  it('alleen van een partner van de eigen gemeente; de andere gemeente ziet het systeem niet en kan het niet wijzigen', async () => {
    const inStaphorst = await p.b.persona('Bob Beheer', 'FUNCTIONEEL_BEHEERDER', p.w.org.staphorst);
    const input = { idempotentieSleutel: sleutel(), organisatieId: p.w.org.nlTraining, naam: 'X', rol: 'TAALCOORDINATOR', acties: ['lessen:lezen'] };
    expect((await p.als(inStaphorst, TOELATEN, { input })).errors[0]?.extensions.velden).toMatchObject([{ veld: 'organisatieId', code: 'KEUZE_ONBEKEND' }]);
    expect((await p.als(inStaphorst, SYSTEMEN)).data).toEqual({ partnersystemen: [] });
    for (const mutatie of [VERNIEUWEN, BEEINDIGEN]) {
      expect(code(await p.als(inStaphorst, mutatie, { input: { idempotentieSleutel: sleutel(), id: systeem.id, versie: 1 } }))).toBe('NIET_GEVONDEN');
    }
  });

  it('en verder niemand', async () => {
    for (const wie of [p.w.wie.consulent, p.w.wie.taalcoordinator, p.w.wie.fg]) expect(code(await p.als(wie, SYSTEMEN))).toBe('GEEN_TOEGANG');
  });

  it('een systeem telt niet als medewerker en staat niet bij de mensen van de demo', async () => {
    const { data } = await p.als<{ partnerorganisaties: { naam: string; rollen: { rol: string; aantal: number }[] }[] }>(p.w.wie.beheerder, '{ partnerorganisaties { naam rollen { rol aantal } } }');
    expect(data?.partnerorganisaties.find(({ naam }) => naam === 'WenL')?.rollen).toContainEqual({ rol: 'TAALCOORDINATOR', aantal: 1 });
    const namen = (await p.b.vraag<{ naam: string }>(`select naam from demo_mensen('2026-11-18')`)).map(({ naam }) => naam);
    expect(namen).toContain('Tilly Taal');
    expect(namen).not.toContain('Leerlingsysteem');
  });

  it('in het lidmaatschap van een systeem logt niemand in', async () => {
    const probeer = (waar: string, waarde: string) => p.b.vraag<{ gemaakt: boolean }>(`select sessie_maken(md5(random()::text), l.gebruiker_id, l.id, $2, '1 hour', null) as gemaakt from lidmaatschap l where ${waar}`, [waarde, NU]);
    expect(await probeer('l.id = $1', p.w.wie.taalcoordinator.lidmaatschapId)).toEqual([{ gemaakt: true }]);
    expect(await probeer('l.id = (select lidmaatschap_id from partnersysteem where id = $1)', systeem.id)).toEqual([{ gemaakt: false }]);
  });
});

describe('Een token (RFC 6749 4.4)', () => {
  const formulier = () => ({ grant_type: 'client_credentials', client_id: systeem.id, client_secret: systeem.geheim });

  it('duurt een kwartier en geeft wat gevraagd is; inloggen kan ook in de kop', async () => {
    const kop = { authorization: `Basic ${Buffer.from(`${systeem.id}:${systeem.geheim}`).toString('base64')}` };
    const antwoord = await tokenVragen(p, { grant_type: 'client_credentials', scope: 'lessen:lezen koppelnummers:lezen' }, kop);
    expect([antwoord.status, antwoord.headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect(await antwoord.json()).toMatchObject({ token_type: 'Bearer', expires_in: 900, scope: 'lessen:lezen koppelnummers:lezen' });
  });

  it('wordt geweigerd bij een verkeerd geheim gelijk aan een systeem dat er niet is, en bij te veel, iets anders of twee keer inloggen', async () => {
    const fout = async (anders: Record<string, string>, koppen: Record<string, string> = {}) => {
      const antwoord = await tokenVragen(p, { ...formulier(), ...anders }, koppen);
      return [antwoord.status, ((await antwoord.json()) as { error: string }).error];
    };
    const verkeerd = `ssg_${'x'.repeat(43)}`;
    expect(await fout({ client_secret: verkeerd })).toEqual([401, 'invalid_client']);
    expect(await fout({ client_id: randomUUID() })).toEqual([401, 'invalid_client']);
    expect(await (await tokenVragen(p, { ...formulier(), client_secret: verkeerd })).text()).toBe(await (await tokenVragen(p, { ...formulier(), client_id: randomUUID() })).text());
    expect(await fout({ scope: 'participatieUren:vastleggen' })).toEqual([400, 'invalid_scope']);
    expect(await fout({ scope: 'inburgeraars:lezen' })).toEqual([400, 'invalid_scope']);
    expect(await fout({ grant_type: 'password' })).toEqual([400, 'unsupported_grant_type']);
    expect(await fout({}, { authorization: 'Basic eDp5' })).toEqual([401, 'invalid_client']);
    expect((await fetch(`${p.adres}/oauth/token`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' })).status).toBe(400);
  });

  it('is niet vaker te vragen dan tien keer per minuut; een verkeerd geheim verbruikt niets', async () => {
    const ander = await systeemToelaten(p, { naam: 'Te vaak' });
    for (let i = 0; i < 15; i += 1) await tokenVragen(p, { grant_type: 'client_credentials', client_id: ander.id, client_secret: `ssg_${'x'.repeat(43)}` });
    for (let i = 0; i < 10; i += 1) await tokenVoor(p, ander);
    const antwoord = await tokenVragen(p, { grant_type: 'client_credentials', client_id: ander.id, client_secret: ander.geheim });
    expect([antwoord.status, Number(antwoord.headers.get('retry-after')) > 0]).toEqual([429, true]);
  });

  it('is te vinden waar een bibliotheek zoekt (RFC 8414)', async () => {
    expect(await (await fetch(`${p.adres}/.well-known/oauth-authorization-server`)).json()).toMatchObject({ grant_types_supported: ['client_credentials'], scopes_supported: expect.arrayContaining(TAALACTIES) as unknown });
  });
});

describe('Een systeem werkt met de rechten van zijn rol, binnen zijn scope', () => {
  it('is iemand met een naam, een organisatie en één gemeente', async () => {
    expect((await alsSysteem(p, token, IK)).data).toEqual({ ik: { naam: 'Leerlingsysteem', rol: 'TAALCOORDINATOR', organisatie: 'WenL', gemeenten: ['Dalfsen'], toegestaneActies: expect.arrayContaining(TAALACTIES) as unknown } });
  });

  it('legt presentie vast met dezelfde mutatie als een mens, en het staat er als API', async () => {
    const lesId = p.w.lessen.vandaag;
    const input = { idempotentieSleutel: sleutel(), lesId, regels: [{ inburgeraarId: p.w.wij.amina, status: 'AANWEZIG' }] };
    for (let i = 0; i < 2; i += 1) expect((await alsSysteem(p, token, PRESENTIE, { input })).errors).toEqual([]);
    expect(await p.b.vraag(`select bron, versie from presentie where les_id = $1 and inburgeraar_id = $2`, [lesId, p.w.wij.amina])).toEqual([{ bron: 'API', versie: 1 }]);
    const { data } = await alsSysteem<Lessen>(p, token, LESSEN, week);
    const rij = data?.mijnLessen.find(({ id }) => id === lesId)?.deelnemers.find(({ inburgeraar }) => inburgeraar.id === p.w.wij.amina);
    expect(rij?.presentie).toEqual({ status: 'AANWEZIG', versie: 1, herkomst: { bron: 'API', medewerker: 'Leerlingsysteem' } });
  });

  it('ziet van een persoon niets dan wat het schrijft: geen naam, geen BSN, geen telefoon, ook al mag de rol dat', async () => {
    const { data } = await alsSysteem<Lessen>(p, token, LESSEN, week);
    const mensen = data?.mijnLessen.flatMap(({ deelnemers }) => deelnemers.map(({ inburgeraar }) => inburgeraar)) ?? [];
    expect(mensen.length).toBeGreaterThan(1);
    for (const { id: _, ...rest } of mensen) expect(Object.values(rest)).toEqual([null, null, null, null]);
    const mens = await p.als<Lessen>(p.w.wie.taalcoordinator, LESSEN, week);
    expect(mens.data?.mijnLessen.flatMap(({ deelnemers }) => deelnemers.map(({ inburgeraar }) => inburgeraar['roepnaam']))).not.toContain(null);
  });

  it('bereikt alleen personen van de gemeente die het toeliet: Farid van Staphorst is voor dit systeem niemand', async () => {
    const { data } = await alsSysteem<Lessen>(p, token, LESSEN, week);
    const ids = data?.mijnLessen.flatMap(({ deelnemers }) => deelnemers.map(({ inburgeraar }) => inburgeraar.id));
    expect(ids).toContain(p.w.wij.amina);
    expect(ids).not.toContain(p.w.wij.farid);
    const mens = await p.als<Lessen>(p.w.wie.taalcoordinator, LESSEN, week);
    expect(mens.data?.mijnLessen.flatMap(({ deelnemers }) => deelnemers.map(({ inburgeraar }) => inburgeraar.id))).toContain(p.w.wij.farid);
    const schrijf = (id: string) => alsSysteem(p, token, PRESENTIE, { input: { idempotentieSleutel: sleutel(), lesId: p.w.lessen.vandaag, regels: [{ inburgeraarId: id, status: 'AANWEZIG' }] } });
    const [elders, onbekend] = [await schrijf(p.w.wij.farid), await schrijf(randomUUID())];
    expect(code(elders)).toBe('NIET_IN_GROEP');
    expect(elders.tekst).toBe(onbekend.tekst);
  });

  it('ook de rijbeveiliging alleen, zonder de app, geeft een systeem niemand van een andere gemeente', async () => {
    const zie = async (gemeente: string) => {
      await p.client.query('begin');
      await p.client.query(`select set_config('app.organisatie', $1, true), set_config('app.lidmaatschap', $2, true), set_config('app.vandaag', '2026-11-18', true), set_config('app.systeemgemeente', $3, true)`,
        [p.w.org.wenl, p.w.wie.taalcoordinator.lidmaatschapId, gemeente]);
      await p.client.query('set local role samenspel_eigenaar');
      await p.client.query('reset role');
      await p.client.query('set local role rol_taalcoordinator');
      const { rows } = await p.client.query<{ inburgeraar_id: string }>('select inburgeraar_id from roepnaam');
      await p.client.query('rollback');
      return rows.map((rij) => rij.inburgeraar_id);
    };
    expect(await zie('')).toEqual(expect.arrayContaining([p.w.wij.amina, p.w.wij.farid]));
    const alleenDalfsen = await zie(p.w.gemeenten.dalfsen);
    expect(alleenDalfsen).toContain(p.w.wij.amina);
    expect(alleenDalfsen).not.toContain(p.w.wij.farid);
    expect(await zie(p.w.gemeenten.staphorst)).toEqual([p.w.wij.farid]);
  });

  it('doet niets waar het token niet voor is, ook niet wat de rol wel mag', async () => {
    const smal = await tokenVoor(p, systeem, 'koppelnummers:lezen');
    expect(code(await alsSysteem(p, smal, LESSEN, week))).toBe('GEEN_TOEGANG');
    for (const document of ['{ inburgeraars(first: 5) { totaal } }', '{ mijnSignalen { id } }', '{ uitvoerKolommen { naam } }', SYSTEMEN]) {
      const antwoord = await alsSysteem(p, token, document);
      expect([document, antwoord.data, ['GEEN_TOEGANG', 'VERZOEK_ONJUIST'].includes(code(antwoord) ?? '')]).toEqual([document, null, true]);
    }
  });

  it('een koekje dat meekomt telt niet, en een token opent geen bestand', async () => {
    const koekje = await p.koekje(p.w.wie.consulent);
    expect((await alsSysteem(p, token, IK, {}, { cookie: koekje })).data).toMatchObject({ ik: { naam: 'Leerlingsysteem' } });
    expect((await alsSysteem(p, `sst_${'x'.repeat(43)}`, IK, {}, { cookie: koekje })).status).toBe(401);
    expect((await fetch(`${p.adres}/uitvoer/${randomUUID()}`, { headers: { authorization: `Bearer ${token}` } })).status).toBe(404);
    // A token is no session: as a cookie it opens nothing.
    const antwoord = await fetch(`${p.adres}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', cookie: `samenspel-sessie=${token.slice(4)}` }, body: JSON.stringify({ query: IK }) });
    expect(await antwoord.text()).toContain('NIET_INGELOGD');
  });

  it('staat in het inzagelog met de naam van het systeem en het nummer van het token', async () => {
    const [regel] = await p.b.vraag<Record<string, string>>(`select g.naam, a.rol, a.rubrieken[1] as rubriek, a.opdracht, a.sessie_nummer = t.nummer as token from auditregel a join gebruiker g on g.id = a.gebruiker_id
      join systeemtoken t on t.nummer = a.sessie_nummer where a.soort = 'SCHRIJVEN' and a.operatie = 'presentieVastleggen' and a.personen = array[$1::uuid]`, [p.w.wij.amina]);
    expect(regel).toEqual({ naam: 'Leerlingsysteem', rol: 'TAALCOORDINATOR', rubriek: 'TAAL_PRESENTIE', opdracht: 'TAAL', token: true });
  });

  it('kost per verzoek vier statements, het werk zelf inbegrepen', async () => {
    const { aantal } = await p.tel(() => alsSysteem(p, token, IK));
    expect(aantal).toBe(4);
  });
});

describe('De toegang van een systeem eindigt meteen', () => {
  const nieuw = async () => {
    const s = await systeemToelaten(p, { naam: `Kort ${randomUUID().slice(0, 8)}` });
    return { s, t: await tokenVoor(p, s) };
  };

  it('als de beheerder het beëindigt: in het volgende verzoek is het niemand, en een nieuw token is er niet', async () => {
    const { s, t } = await nieuw();
    expect((await alsSysteem(p, t, IK)).status).toBe(200);
    const { data } = await p.als<{ partnersysteemBeeindigen: { partnersysteem: { beeindigdOp: string } } }>(p.w.wie.beheerder, BEEINDIGEN, { input: { idempotentieSleutel: sleutel(), id: s.id, versie: s.versie } });
    expect(data?.partnersysteemBeeindigen.partnersysteem.beeindigdOp).toBeTruthy();
    expect((await alsSysteem(p, t, IK)).status).toBe(401);
    expect((await tokenVragen(p, { grant_type: 'client_credentials', client_id: s.id, client_secret: s.geheim })).status).toBe(401);
    expect(code(await p.als(p.w.wie.beheerder, BEEINDIGEN, { input: { idempotentieSleutel: sleutel(), id: s.id, versie: 2 } }))).toBe('SYSTEEM_BEEINDIGD');
  });

  it('met een nieuw geheim gelden het oude geheim en de tokens van daarvoor niet meer', async () => {
    const { s, t } = await nieuw();
    const input = { idempotentieSleutel: sleutel(), id: s.id, versie: s.versie };
    const { data } = await p.als<{ partnersysteemGeheimVernieuwen: { geheim: string } }>(p.w.wie.beheerder, VERNIEUWEN, { input });
    expect((await alsSysteem(p, t, IK)).status).toBe(401);
    expect((await tokenVragen(p, { grant_type: 'client_credentials', client_id: s.id, client_secret: s.geheim })).status).toBe(401);
    const vers = await tokenVoor(p, { id: s.id, geheim: data?.partnersysteemGeheimVernieuwen.geheim ?? '' });
    expect((await alsSysteem(p, vers, IK)).status).toBe(200);
    expect(code(await p.als(p.w.wie.beheerder, VERNIEUWEN, { input: { ...input, idempotentieSleutel: sleutel() } }))).toBe('VERSIE_VEROUDERD');
  });

  it('na een kwartier, en als de organisatie niet meer voor de gemeente werkt', async () => {
    const { t } = await nieuw();
    p.klokOp(new Date(NU.getTime() + 15 * 60_000 - 1000));
    expect((await alsSysteem(p, t, IK)).status).toBe(200);
    p.klokOp(new Date(NU.getTime() + 15 * 60_000));
    expect((await alsSysteem(p, t, IK)).status).toBe(401);
    p.klokOp(NU);
    await p.b.vraag(`update organisatie_gemeente set contract_tot = '2026-11-17' where organisatie_id = $1 and gemeente_id = $2`, [p.w.org.wenl, p.w.gemeenten.dalfsen]);
    expect((await alsSysteem(p, t, IK)).status).toBe(401);
    await p.b.vraag(`update organisatie_gemeente set contract_tot = '2026-11-18' where organisatie_id = $1 and gemeente_id = $2`, [p.w.org.wenl, p.w.gemeenten.dalfsen]);
    expect((await alsSysteem(p, t, IK)).status).toBe(200);
    await p.b.vraag('update organisatie_gemeente set contract_tot = null');
  });
});

describe('Een systeem heeft een eigen grens', () => {
  it('wie vaker vraagt dan afgesproken wacht tot de volgende minuut; ook een geweigerd verzoek telt, en een ander systeem merkt er niets van', async () => {
    const s = await systeemToelaten(p, { naam: 'Druk', verzoekenPerMinuut: 3 });
    const t = await tokenVoor(p, s);
    expect((await alsSysteem(p, t, IK)).status).toBe(200);
    await alsSysteem(p, t, PRESENTIE, { input: { idempotentieSleutel: sleutel(), lesId: randomUUID(), regels: [] } });
    await alsSysteem(p, t, '{ bestaatNiet }');
    const vol = await alsSysteem(p, t, IK);
    expect([vol.status, Number(vol.headers.get('retry-after'))]).toEqual([429, 60]);
    expect((await alsSysteem(p, token, IK)).status).toBe(200);
    p.klokOp(new Date(NU.getTime() + 60_000));
    expect((await alsSysteem(p, t, IK)).status).toBe(200);
    p.klokOp(NU);
  });

  it('de nacht is voor een systeem gewone werktijd: de FG krijgt er geen steekproef van', async () => {
    p.klokOp(new Date('2026-11-19T02:30:00+01:00'));
    const t = await tokenVoor(p, systeem);
    const vastleggen = (lesId: string, inburgeraarId: string) => ({ input: { idempotentieSleutel: sleutel(), lesId, regels: [{ inburgeraarId, status: 'AANWEZIG' }] } });
    expect((await alsSysteem(p, t, PRESENTIE, vastleggen(p.w.lessen.maandag, p.w.wij.gulsum))).errors).toEqual([]);
    // Beside it a human being, of whom it does stand out.
    expect((await p.als(await p.b.persona('Nel Nacht', 'TAALCOORDINATOR', p.w.org.wenl), PRESENTIE, vastleggen(p.w.lessen.vandaag, p.w.wij.gulsum))).errors).toEqual([]);
    p.klokOp(new Date('2026-11-19T10:00:00+01:00'));
    const { data } = await p.als<{ steekproeven: { steekproeven: { soort: string; medewerker: string }[] } }>(await p.b.persona('Fien Gegevens', 'FG', p.w.org.dalfsen), '{ steekproeven(van: "2026-11-18", tot: "2026-11-19") { steekproeven { soort medewerker } } }');
    const nachten = data?.steekproeven.steekproeven.filter(({ soort }) => soort === 'BUITEN_WERKTIJD').map(({ medewerker }) => medewerker);
    expect(nachten).toEqual(['Nel Nacht']);
    p.klokOp(NU);
  });
});
