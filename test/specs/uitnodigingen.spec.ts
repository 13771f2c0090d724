import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { maakLinks } from '../../server/domain/accounts/uitnodigingslink.ts';
import { uitnodigingenbak, ruimUitnodigingenOp } from '../../server/domain/accounts/uitnodigingspost.ts';
import { alsMail, type Brief, Postfout } from '../../server/domain/berichten/post.ts';
import { maakVerzender } from '../../server/domain/berichten/verzenden.ts';
import { Browser } from '../support/browser.ts';
import { portaalStarten as httpStarten, type Portaal as HttpPortaal } from '../support/httpProef.ts';
import { CLIENT, MENSEN } from '../support/oidcProef.ts';
import { oidcProviderStarten, type OidcProvider } from '../support/oidcProvider.ts';
import { type Portaal, portaalStarten, sleutel } from '../support/portaal.ts';
import { NU, type Persona } from '../world/wereld.ts';

let p: Portaal;
let tweede: Persona;
beforeAll(async () => {
  p = await portaalStarten({ verbindingen: 8 });
  tweede = await p.b.persona('Bart Beheer', 'FUNCTIONEEL_BEHEERDER', p.w.org.dalfsen);
});
afterAll(() => p.stop());

interface Uitnodiging { id: string; naam: string; email: string; rol: string; stand: string; post: string; link: string | null; versie: number }
const VELDEN = 'id naam email rol stand post link versie';
const VERSTUUR = `mutation($input: UitnodigingVersturenInput!) { uitnodigingVersturen(input: $input) { uitnodiging { ${VELDEN} } } }`;
const verstuur = async (anders: Record<string, unknown> = {}, wie: Persona = p.w.wie.beheerder) => {
  const input = { idempotentieSleutel: sleutel(), organisatieId: p.w.org.nlTraining, rol: 'TAALDOCENT', naam: 'Nina Nieuw', email: `nina${Math.random()}@school.example`, van: '2026-11-18', tot: null, ...anders };
  return p.als<{ uitnodigingVersturen: { uitnodiging: Uitnodiging } }>(wie, VERSTUUR, { input });
};
const nieuw = async (anders: Record<string, unknown> = {}): Promise<Uitnodiging & { geheim: string }> => {
  const { data, errors } = await verstuur(anders);
  expect(errors).toEqual([]);
  const u = data?.uitnodigingVersturen.uitnodiging;
  if (!u?.link) throw new Error('There is no link');
  return { ...u, geheim: new URL(u.link).hash.slice(1) };
};
const doe = (naam: 'uitnodigingVernieuwen' | 'uitnodigingIntrekken', { id, versie }: Pick<Uitnodiging, 'id' | 'versie'>, wie: Persona = p.w.wie.beheerder) =>
  p.als<Record<string, { uitnodiging: Uitnodiging }>>(wie, `mutation($input: UitnodigingWijzigenInput!) { ${naam}(input: $input) { uitnodiging { ${VELDEN} } } }`, { input: { idempotentieSleutel: sleutel(), id, versie } });
const lijst = async (wie: Persona = p.w.wie.beheerder) => (await p.als<{ uitnodigingen: Uitnodiging[] }>(wie, `{ uitnodigingen { ${VELDEN} } }`)).data?.uitnodigingen ?? [];
const code = ({ errors }: { errors: { extensions: { code: string } }[] }) => errors[0]?.extensions.code;
const bekijk = async (link: string, browser = new Browser(), adres = p.adres) => (await browser.vraag(`${adres}/auth/uitnodiging`, { json: { link } })).json() as Promise<{ stand: string; organisatie?: string; rolNaam?: string; geeftNiet?: string }>;
const aannemen = async (browser: Browser) => (await browser.vraag(`${p.adres}/auth/demo/uitnodiging`, { json: {} })).json() as Promise<{ naar?: string; code?: string }>;
const wieBen = async (browser: Browser) => (await (await browser.vraag(`${p.adres}/graphql`, { json: { query: '{ ik { naam rol organisatie } }' } })).json() as { data: { ik: { naam: string; rol: string; organisatie: string } } | null }).data?.ik;

describe('De beheerder nodigt iemand uit', () => {
  it('en wie de link heeft, ziet waarvoor; na het aannemen begint die persoon in de eigen rol', async () => {
    const u = await nieuw({ naam: 'Nina Nieuw' });
    expect(u).toMatchObject({ naam: 'Nina Nieuw', rol: 'TAALDOCENT', stand: 'OPEN', post: 'WACHT' });
    const browser = new Browser();
    expect(await bekijk(u.geheim, browser)).toMatchObject({ stand: 'OK', organisatie: 'NL training', rolNaam: 'taaldocent', geeftNiet: 'BSN, adres en de termijn van de cursist' });
    expect(await aannemen(browser)).toEqual({ naar: '/start' });
    expect(await wieBen(browser)).toEqual({ naam: 'Nina Nieuw', rol: 'TAALDOCENT', organisatie: 'NL training' });
    expect((await lijst()).find((een) => een.id === u.id)).toMatchObject({ stand: 'AANGENOMEN', link: null });
    expect(await p.b.vraag(`select w.soort, g.naam as wie, w.onderwerp from wijziging w join gebruiker g on g.id = w.gebruiker_id where w.soort = 'UITNODIGING_AANGENOMEN'`)).toEqual([{ soort: 'UITNODIGING_AANGENOMEN', wie: 'Nina Nieuw', onderwerp: 'TAALDOCENT' }]);
  });

  it('de link werkt één keer, ook als twee tegelijk hem gebruiken', async () => {
    const u = await nieuw();
    const browsers = [new Browser(), new Browser(), new Browser()];
    for (const browser of browsers) await bekijk(u.geheim, browser);
    const uitkomsten = await Promise.all(browsers.map(aannemen));
    expect(uitkomsten.map((een) => een.naar).sort()).toEqual(['/start', '/uitnodiging?reden=AANGENOMEN', '/uitnodiging?reden=AANGENOMEN']);
    expect(await p.b.vraag('select 1 from lidmaatschap l join gebruiker g on g.id = l.gebruiker_id where g.email = $1', [u.email])).toHaveLength(1);
    expect((await bekijk(u.geheim)).stand).toBe('AANGENOMEN');
  });

  it('de databank heeft het geheim niet, het logboek het adres niet, en de log van de server geen van beide', async () => {
    const u = await nieuw({ email: 'geheim.adres@school.example' });
    const geheim = u.geheim.split('.')[1] ?? 'x';
    expect(JSON.stringify(await p.b.vraag('select * from uitnodiging'))).not.toContain(geheim);
    expect(JSON.stringify(await p.b.vraag('select * from wijziging'))).not.toContain('geheim.adres');
    await bekijk(u.geheim);
    expect(p.logregels.join('')).not.toMatch(new RegExp(`${geheim}|geheim\\.adres`));
  });

  it('alleen voor een rol die past, bij een organisatie die voor de gemeente werkt, en niet twee keer', async () => {
    expect(code(await verstuur({ rol: 'CONSULENT' }))).toBe('KEUZE_ONBEKEND');
    expect(code(await verstuur({ rol: 'INBURGERAAR' }))).toBe('KEUZE_ONBEKEND');
    expect(code(await verstuur({ organisatieId: p.w.org.staphorst, rol: 'CONSULENT' }))).toBe('KEUZE_ONBEKEND');
    const { errors } = await verstuur({ naam: '', email: 'geen adres', van: '2026-11-17', tot: '2026-11-01' });
    expect(errors[0]?.extensions.velden?.map((v) => `${v.veld} ${v.code}`).sort()).toEqual(['email VORM_ONJUIST', 'naam VELD_VERPLICHT', 'tot PERIODE_ONJUIST', 'van DATUM_IN_VERLEDEN']);
    await nieuw({ email: 'dubbel@school.example' });
    expect(code(await verstuur({ email: 'Dubbel@School.example' }))).toBe('STAAT_ER_AL');
    for (const wie of [p.w.wie.teamleider, p.w.wie.vwnCoordinator, p.w.wie.fg]) expect(code(await verstuur({}, wie))).toBe('GEEN_TOEGANG');
  });

  it('twee keer versturen onder dezelfde sleutel is één uitnodiging', async () => {
    const input = { idempotentieSleutel: sleutel(), organisatieId: p.w.org.vwn, rol: 'VWN_BEGELEIDER', naam: 'Een Keer', email: 'een.keer@vwn.example', van: '2026-11-18' };
    await Promise.all([1, 2, 3].map(() => p.als(p.w.wie.beheerder, VERSTUUR, { input })));
    expect((await lijst()).filter((u) => u.naam === 'Een Keer')).toHaveLength(1);
  });

  it('een andere gemeente ziet haar niet en kan er niets mee', async () => {
    const staphorst = await p.b.persona('Bob Beheer', 'FUNCTIONEEL_BEHEERDER', p.w.org.staphorst);
    const u = await nieuw();
    expect(await lijst(staphorst)).toEqual([]);
    for (const naam of ['uitnodigingVernieuwen', 'uitnodigingIntrekken'] as const) expect(code(await doe(naam, u, staphorst))).toBe('NIET_GEVONDEN');
  });
});

describe('Een link opent niet meer', () => {
  it('als de beheerder de uitnodiging intrekt, ook bij wie hem al open had', async () => {
    const u = await nieuw();
    const browser = new Browser();
    await bekijk(u.geheim, browser);
    expect(code(await doe('uitnodigingIntrekken', u))).toBeUndefined();
    expect(await aannemen(browser)).toEqual({ naar: '/uitnodiging?reden=INGETROKKEN' });
    expect((await bekijk(u.geheim)).stand).toBe('INGETROKKEN');
    expect(code(await doe('uitnodigingVernieuwen', { ...u, versie: 2 }))).toBe('UITNODIGING_VOORBIJ');
    expect(await wieBen(browser)).toBeUndefined();
  });

  it('na zeven dagen, op de seconde; de beheerder stuurt dan een nieuwe en de oude blijft dicht', async () => {
    const u = await nieuw();
    p.klokOp(new Date(NU.getTime() + 7 * 86_400_000 - 1000));
    expect((await bekijk(u.geheim)).stand).toBe('OK');
    p.klokOp(new Date(NU.getTime() + 7 * 86_400_000));
    expect((await bekijk(u.geheim)).stand).toBe('VERLOPEN');
    await p.b.vraag(`update sessie set begonnen_op = $1, laatst_gebruikt_op = $1, verloopt_op = $1::timestamptz + interval '12 hours'`, [new Date(NU.getTime() + 7 * 86_400_000)]);
    expect((await lijst()).find((een) => een.id === u.id)).toMatchObject({ stand: 'VERLOPEN', link: null });
    const { data, errors } = await doe('uitnodigingVernieuwen', u);
    expect(errors).toEqual([]);
    const vers = new URL(data?.['uitnodigingVernieuwen']?.uitnodiging.link ?? '').hash.slice(1);
    expect(vers).not.toBe(u.geheim);
    expect([(await bekijk(vers)).stand, (await bekijk(u.geheim)).stand]).toEqual(['OK', 'ONBEKEND']);
    // Not two in ten minutes.
    expect(code(await doe('uitnodigingVernieuwen', { ...u, versie: 2 }))).toBe('UITNODIGING_TE_SNEL');
    p.klokOp(NU);
    await p.b.vraag(`update sessie set begonnen_op = $1, laatst_gebruikt_op = $1, verloopt_op = $1::timestamptz + interval '12 hours'`, [NU]);
  });

  it('na vijf verkeerde geheimen, ook voor het goede; een ander merkt daar niets van', async () => {
    const [u, ander] = [await nieuw(), await nieuw()];
    const fout = `${u.id}.${'A'.repeat(43)}`;
    for (let i = 0; i < 5; i += 1) expect((await bekijk(fout)).stand).toBe('ONBEKEND');
    expect([(await bekijk(u.geheim)).stand, (await bekijk(ander.geheim)).stand]).toEqual(['TE_VAAK', 'OK']);
    expect((await lijst()).find((een) => een.id === u.id)?.stand).toBe('TE_VAAK');
    for (const onzin of ['', 'x', `${u.id}.kort`, `${'0'.repeat(36)}.${'A'.repeat(43)}`]) expect((await bekijk(onzin)).stand).toBe('ONBEKEND');
  });

  it('als de organisatie niet meer voor de gemeente werkt', async () => {
    const org = await p.b.organisatie('Tijdelijke school', 'TAALAANBIEDER', [p.w.gemeenten.dalfsen]);
    const u = await nieuw({ organisatieId: org });
    await p.b.vraag(`update organisatie_gemeente set contract_tot = '2026-11-17' where organisatie_id = $1`, [org]);
    expect((await bekijk(u.geheim)).stand).toBe('INGETROKKEN');
  });

  it('zonder dat de link bekeken is, of op een andere site, kan niemand iets aannemen', async () => {
    expect((await aannemen(new Browser())).code).toBe('UITNODIGING_ONBEKEND');
    const u = await nieuw();
    const elders = await fetch(`${p.adres}/auth/uitnodiging`, { method: 'POST', headers: { 'content-type': 'application/json', 'sec-fetch-site': 'cross-site' }, body: JSON.stringify({ link: u.geheim }) });
    expect(elders.status).toBe(403);
  });
});

describe('Een rol die later begint of al bestaat', () => {
  it('begint op haar dag: aannemen kan, inloggen nog niet', async () => {
    const u = await nieuw({ van: '2026-12-01' });
    const browser = new Browser();
    await bekijk(u.geheim, browser);
    expect(await aannemen(browser)).toEqual({ naar: '/uitnodiging?reden=STRAKS' });
    expect(await wieBen(browser)).toBeUndefined();
    expect(await p.b.vraag('select l.van::text from lidmaatschap l join gebruiker g on g.id = l.gebruiker_id where g.email = $1', [u.email])).toEqual([{ van: '2026-12-01' }]);
  });
});

describe('De mail', () => {
  const links = maakLinks('een sleutel van de proef', 'https://samenspel.example', true);
  const id = '11111111-1111-4111-8111-111111111111';
  const gestuurd: Brief[] = [];
  const ronde = (verstuurd: (brief: Brief) => Promise<void>, klok = NU) => maakVerzender({ bank: p.pool, klok: () => klok, post: { verstuur: verstuurd, sluit: () => undefined } }, uitnodigingenbak(links)).ronde();

  it('heeft één zin en de link, geen naam, geen rol en geen organisatie; en gaat één keer, hoe veel servers er ook zijn', async () => {
    await p.b.vraag('delete from uitnodiging');
    await p.b.zet('uitnodiging', { id, organisatie_id: p.w.org.nlTraining, gemeente_id: p.w.gemeenten.dalfsen, rol: 'TAALDOCENT', naam: 'Peter Post', email: 'peter@school.example', van: '2026-11-18', geheim_hash: links.hash(id, 1), verloopt_op: new Date(NU.getTime() + 86_400_000), uitgenodigd_door: p.w.wie.beheerder.lidmaatschapId, uitgenodigd_op: NU, volgende_op: NU });
    await Promise.all([1, 2, 3].map(() => ronde(async (brief) => void gestuurd.push(brief))));
    expect(gestuurd).toHaveLength(1);
    const mail = alsMail(gestuurd[0] as Brief, 'samenspel@dalfsen.example', 'https://samenspel.example');
    expect(mail).toMatchObject({ to: 'peter@school.example', subject: 'U bent uitgenodigd om te werken in Samenspel. De link werkt zeven dagen.' });
    expect(mail.text).toMatch(/^U bent uitgenodigd om te werken in Samenspel\. De link werkt zeven dagen\.\n\nhttps:\/\/samenspel\.example\/uitnodiging#[0-9a-f-]{36}\.[A-Za-z0-9_-]{43}\n$/);
    expect((await bekijk(mail.text.split('#')[1]?.trim() ?? '')).stand).toBe('OK');
    expect(await p.b.vraag('select post_stand from uitnodiging')).toEqual([{ post_stand: 'VERZONDEN' }]);
    // Where a mail goes out nobody else gets the link.
    expect(links.tonen(id, 1)).toBeNull();
  });

  it('die niet aankomt wordt opnieuw geprobeerd of opzij gelegd, en een ingetrokken uitnodiging gaat niet meer', async () => {
    await p.b.vraag(`update uitnodiging set post_stand = 'WACHT', post_pogingen = 0, volgende_op = $1`, [NU]);
    await ronde(() => Promise.reject(new Postfout(false, 'ETIMEDOUT')));
    expect(await p.b.vraag('select post_stand, post_uitkomst from uitnodiging')).toEqual([{ post_stand: 'WACHT', post_uitkomst: 'ETIMEDOUT' }]);
    await ronde(() => Promise.reject(new Postfout(true, 'SMTP_550')), new Date(NU.getTime() + 3_600_000));
    expect(await p.b.vraag('select post_stand from uitnodiging')).toEqual([{ post_stand: 'OPZIJ' }]);
    await p.b.vraag(`update uitnodiging set post_stand = 'WACHT', volgende_op = $1, ingetrokken_op = $1`, [NU]);
    await ronde(async (brief) => void gestuurd.push(brief), new Date(NU.getTime() + 7_200_000));
    expect(gestuurd).toHaveLength(1);
  });

  it('en na negentig dagen is de uitnodiging weg, met naam en adres', async () => {
    await ruimUitnodigingenOp(p.pool, new Date(NU.getTime() + 90 * 86_400_000));
    expect(await p.b.vraag('select 1 from uitnodiging')).toHaveLength(1);
    await ruimUitnodigingenOp(p.pool, new Date(NU.getTime() + 92 * 86_400_000));
    expect(await p.b.vraag('select 1 from uitnodiging')).toEqual([]);
  });
});

describe('Met een inlogdienst', () => {
  let provider: OidcProvider;
  let http: HttpPortaal;
  beforeAll(async () => {
    const start: { provider?: OidcProvider } = {};
    http = await httpStarten(async (url) => {
      start.provider = await oidcProviderStarten({ ...CLIENT, portaal: url, mensen: MENSEN });
      return { env: { DEMO: '0', OIDC_ISSUER: start.provider.issuer, OIDC_CLIENT_ID: CLIENT.clientId, OIDC_CLIENT_SECRET: CLIENT.clientSecret }, deps: { pool: p.pool, klok: () => NU } };
    });
    if (!start.provider) throw new Error('The log-in service did not start');
    provider = start.provider;
  });
  afterAll(async () => {
    await http.stoppen();
    await provider.stoppen();
  });

  /** Opens the link, logs in as this person, and gives where the portal then sends the browser. */
  const kom = async (u: { geheim: string }, wie: string, browser = new Browser()) => {
    expect((await bekijk(u.geheim, browser, http.url)).stand).toBe('OK');
    const start = await browser.vraag(`${http.url}/auth/login?uitnodiging=1`);
    const isTerug = (adres: string) => adres.startsWith(`${http.url}/auth/callback`);
    const { adres } = await browser.volg(start.headers.get('location') ?? '', isTerug);
    const gekozen = isTerug(adres) ? null : await browser.vraag(adres, { formulier: { subject: wie } });
    const terug = gekozen === null ? adres : (await browser.volg(gekozen.headers.get('location') ?? '', isTerug)).adres;
    const antwoord = await browser.vraag(terug);
    return { naar: antwoord.headers.get('location')?.replace(http.url, ''), browser };
  };
  const rollen = async (browser: Browser) => (await (await browser.vraag(`${http.url}/auth/lidmaatschappen`, { headers: { accept: 'application/json' } })).json() as { rol: string; huidig: boolean }[]);

  it('hoort de rol bij wie inlogt, en bij niemand met alleen dezelfde naam of hetzelfde adres', async () => {
    const al = await p.b.zet<{ id: string }>('gebruiker', { naam: 'Nina Nieuw', email: 'nina@school.example' });
    const u = await nieuw({ email: 'nina@school.example' });
    const { naar, browser } = await kom(u, 'nina');
    expect(naar).toBe('/start');
    expect(await rollen(browser)).toEqual([expect.objectContaining({ rol: 'TAALDOCENT', huidig: true })]);
    expect(await p.b.vraag('select 1 from lidmaatschap where gebruiker_id = $1', [al.id])).toEqual([]);
    expect(await p.b.vraag('select oidc_issuer from gebruiker where id = $1', [al.id])).toEqual([{ oidc_issuer: null }]);
  });

  it('wie al een account heeft krijgt de rol erbij, en houdt naam en adres', async () => {
    const u = await nieuw({ email: 'nina@school.example', rol: 'TAALCOORDINATOR', naam: 'Heel Iemand Anders' });
    const { browser } = await kom(u, 'nina');
    expect((await rollen(browser)).map((l) => `${l.rol}${l.huidig ? ' nu' : ''}`).sort()).toEqual(['TAALCOORDINATOR nu', 'TAALDOCENT']);
    expect(await p.b.vraag(`select naam from gebruiker where oidc_subject = 'nina'`)).toEqual([{ naam: 'Nina Nieuw' }]);
  });

  it('wie een ander adres heeft bij de inlogdienst komt er niet in, en de uitnodiging blijft open', async () => {
    const u = await nieuw({ email: 'iemand.anders@school.example' });
    const { naar } = await kom(u, 'nina');
    expect(naar).toBe('/uitnodiging?reden=ANDER_ADRES');
    expect((await lijst()).find((een) => een.id === u.id)?.stand).toBe('OPEN');
    expect(await p.b.vraag(`select rol from lidmaatschap l join gebruiker g on g.id = l.gebruiker_id where g.oidc_subject = 'nina' and l.rol not in ('TAALDOCENT', 'TAALCOORDINATOR')`)).toEqual([]);
  });

  it('waar de inlogdienst geen adres geeft, telt dat iemand de link uit de mail heeft', async () => {
    const { naar } = await kom(await nieuw({ email: 'fenna@werk.example' }), 'fenna');
    expect(naar).toBe('/start');
  });

  it('de beheerder neemt de eigen uitnodiging niet aan; die van een andere beheerder wel', async () => {
    await p.b.vraag(`update gebruiker set oidc_issuer = $1, oidc_subject = 'gerrit' where id = $2`, [provider.issuer, p.w.wie.beheerder.gebruikerId]);
    const eigen = await nieuw({ organisatieId: p.w.org.dalfsen, rol: 'CONSULENT', email: 'bea@dalfsen.example' });
    expect((await kom(eigen, 'gerrit')).naar).toBe('/uitnodiging?reden=ZELF');
    expect(await p.b.vraag(`select 1 from lidmaatschap where gebruiker_id = $1 and rol = 'CONSULENT'`, [p.w.wie.beheerder.gebruikerId])).toEqual([]);
    await doe('uitnodigingIntrekken', eigen);
    const { data } = await verstuur({ organisatieId: p.w.org.dalfsen, rol: 'CONSULENT', email: 'bea@dalfsen.example' }, tweede);
    expect((await kom({ geheim: new URL(data?.uitnodigingVersturen.uitnodiging.link ?? '').hash.slice(1) }, 'gerrit')).naar).toBe('/start');
  });

  it('gewoon inloggen geeft geen rol, ook niet met een uitnodiging die nog wacht', async () => {
    const u = await nieuw({ email: 'onbekend@school.example' });
    const browser = new Browser();
    // Somebody opened the link on this computer and left; the next one logs in as always.
    await bekijk(u.geheim, browser, http.url);
    const start = await browser.vraag(`${http.url}/auth/login`);
    expect(new URL(start.headers.get('location') ?? '').searchParams.get('scope')).toBe('openid');
    const isTerug = (adres: string) => adres.startsWith(`${http.url}/auth/callback`);
    const { adres } = await browser.volg(start.headers.get('location') ?? '', isTerug);
    const gekozen = await browser.vraag(adres, { formulier: { subject: 'onbekend' } });
    const terug = await browser.vraag((await browser.volg(gekozen.headers.get('location') ?? '', isTerug)).adres);
    expect([terug.status, await terug.text()]).toEqual([403, expect.stringContaining('U hebt nog geen account bij Samenspel.')]);
    expect((await lijst()).find((een) => een.id === u.id)?.stand).toBe('OPEN');
  });
});
