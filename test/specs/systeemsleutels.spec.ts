import { randomUUID } from 'node:crypto';
import { exportJWK, generateKeyPair, type JWK, SignJWT, UnsecuredJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Portaal, portaalStarten, sleutel } from '../support/portaal.ts';
import { alsSysteem, type Systeem, systeemToelaten, tokenVoor, tokenVragen } from '../support/systeem.ts';
import { NU } from '../world/wereld.ts';

type Sleutelpaar = Awaited<ReturnType<typeof generateKeyPair>>;
let p: Portaal;
let systeem: Systeem;
let paar: Sleutelpaar;
let jwk: JWK;
let metadata: { issuer: string; token_endpoint: string; token_endpoint_auth_methods_supported: string[] };
beforeAll(async () => {
  p = await portaalStarten();
  systeem = await systeemToelaten(p);
  paar = await generateKeyPair('ES256', { extractable: true });
  jwk = await exportJWK(paar.publicKey);
  metadata = (await (await fetch(`${p.adres}/.well-known/oauth-authorization-server`)).json()) as typeof metadata;
});
afterAll(() => p.stop());

const INSTELLEN = 'mutation($input: PartnersysteemSleutelInstellenInput!) { partnersysteemSleutelInstellen(input: $input) { geheim partnersysteem { id sleutelAfdruk versie } } }';
const VERNIEUWEN = 'mutation($input: PartnersysteemGeheimVernieuwenInput!) { partnersysteemGeheimVernieuwen(input: $input) { geheim partnersysteem { sleutelAfdruk versie } } }';
interface Ingesteld { partnersysteemSleutelInstellen: { geheim: string | null; partnersysteem: { id: string; sleutelAfdruk: string; versie: number } } }
const instellen = (van: object | string, s = systeem, wie = p.w.wie.beheerder) => p.als<Ingesteld>(wie, INSTELLEN, { input: { idempotentieSleutel: sleutel(), id: s.id, versie: s.versie, jwk: typeof van === 'string' ? van : JSON.stringify(van) } });

const S = Math.floor(NU.getTime() / 1000);
interface Anders { kop?: Record<string, unknown>; claims?: Record<string, unknown>; prive?: Sleutelpaar['privateKey']; zonder?: string[] }
/** What the system signs of itself; each case changes one thing. */
async function assertie({ kop = {}, claims = {}, prive = paar.privateKey, zonder = [] }: Anders = {}): Promise<string> {
  const alle: Record<string, unknown> = { iss: systeem.id, sub: systeem.id, aud: metadata.token_endpoint, iat: S, exp: S + 60, jti: randomUUID(), ...claims };
  for (const naam of zonder) delete alle[naam];
  return new SignJWT(alle).setProtectedHeader({ alg: 'ES256', ...kop } as { alg: string }).sign(prive);
}
const SOORT = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
async function vraag(client_assertion: string, anders: Record<string, string> = {}, koppen: Record<string, string> = {}) {
  const antwoord = await tokenVragen(p, { grant_type: 'client_credentials', client_assertion_type: SOORT, client_assertion, ...anders }, koppen);
  return { status: antwoord.status, lijf: (await antwoord.json()) as { access_token?: string; scope?: string; error?: string } };
}
const geweigerd = { status: 401, lijf: { error: 'invalid_client' } };

describe('Een systeem logt in met een eigen sleutel (RFC 7523)', () => {
  it('pas als de beheerder de publieke helft heeft; dan geldt het geheim niet meer, en wat het had evenmin', async () => {
    const oud = await tokenVoor(p, systeem);
    expect(await vraag(await assertie())).toMatchObject(geweigerd);
    const { data, errors } = await instellen(jwk);
    expect(errors).toEqual([]);
    systeem = { ...systeem, versie: data?.partnersysteemSleutelInstellen.partnersysteem.versie ?? 0 };
    expect(data?.partnersysteemSleutelInstellen).toMatchObject({ geheim: null, partnersysteem: { sleutelAfdruk: expect.stringMatching(/^[A-Za-z0-9_-]{43}$/) as unknown, versie: 2 } });
    expect((await alsSysteem(p, oud, '{ ik { naam } }')).status).toBe(401);
    expect((await tokenVragen(p, { grant_type: 'client_credentials', client_id: systeem.id, client_secret: systeem.geheim })).status).toBe(401);
  });

  it('krijgt een token met de scope die het vraagt, aan het adres of aan de uitgever, en werkt daarmee', async () => {
    expect(metadata.token_endpoint_auth_methods_supported).toContain('private_key_jwt');
    for (const aud of [metadata.token_endpoint, metadata.issuer]) {
      const { status, lijf } = await vraag(await assertie({ claims: { aud } }), { scope: 'lessen:lezen', client_id: systeem.id });
      expect([status, lijf.scope]).toEqual([200, 'lessen:lezen']);
      expect((await alsSysteem<{ ik: { naam: string } }>(p, lijf.access_token ?? '', '{ ik { naam } }')).data).toEqual({ ik: { naam: 'Leerlingsysteem' } });
    }
    expect(await vraag(await assertie(), { scope: 'participatieUren:vastleggen' })).toMatchObject({ status: 400, lijf: { error: 'invalid_scope' } });
  });

  it('een ondertekening die al is gebruikt, geldt niet nog eens: niet op hetzelfde moment, en niet na een geweigerde scope', async () => {
    const een = await assertie();
    const antwoorden = await Promise.all(Array.from({ length: 4 }, () => vraag(een)));
    expect(antwoorden.map(({ status }) => status).sort()).toEqual([200, 401, 401, 401]);
    const tweede = await assertie();
    expect((await vraag(tweede, { scope: 'participatieUren:vastleggen' })).status).toBe(400);
    expect(await vraag(tweede)).toMatchObject(geweigerd);
    // Another signature under the same number is the same assertion.
    const jti = randomUUID();
    expect((await vraag(await assertie({ claims: { jti } }))).status).toBe(200);
    expect(await vraag(await assertie({ claims: { jti, exp: S + 90 } }))).toMatchObject(geweigerd);
  });

  it('niet voor een ander adres, niet te laat, niet te lang geldig, niet van of over een ander, en niet zonder nummer of einde', async () => {
    const gevallen: [string, Anders][] = [
      ['een ander adres', { claims: { aud: 'https://elders.example/oauth/token' } }], ['meer adressen', { claims: { aud: [metadata.token_endpoint, 'https://elders.example'] } }],
      ['verlopen', { claims: { exp: S - 31 } }], ['een dag geldig', { claims: { exp: S + 86_400 } }], ['nog niet geldig', { claims: { nbf: S + 120 } }],
      ['van een ander', { claims: { iss: randomUUID() } }], ['over een ander', { claims: { sub: randomUUID() } }], ['over niemand', { zonder: ['sub'] }],
      ['zonder nummer', { zonder: ['jti'] }], ['met een leeg nummer', { claims: { jti: '' } }], ['zonder einde', { zonder: ['exp'] }], ['zonder adres', { zonder: ['aud'] }],
    ];
    for (const [wat, anders] of gevallen) expect([wat, await vraag(await assertie(anders))]).toMatchObject([wat, geweigerd]);
    // Just not too late, within what clocks differ.
    expect((await vraag(await assertie({ claims: { exp: S - 29 } }))).status).toBe(200);
  });

  it('niet zonder ondertekening (alg none), niet met een andere sleutel, niet met een ander algoritme, en niet met de publieke sleutel als geheim', async () => {
    const claims = { iss: systeem.id, sub: systeem.id, aud: metadata.token_endpoint, exp: S + 60, jti: randomUUID() };
    expect(await vraag(new UnsecuredJWT(claims).encode())).toMatchObject(geweigerd);
    expect(await vraag(await assertie({ prive: (await generateKeyPair('ES256')).privateKey }))).toMatchObject(geweigerd);
    const rsa = await generateKeyPair('RS256');
    expect(await vraag(await assertie({ kop: { alg: 'RS256' }, prive: rsa.privateKey }))).toMatchObject(geweigerd);
    expect(await vraag(await new SignJWT(claims).setProtectedHeader({ alg: 'HS256' }).sign(Buffer.from(JSON.stringify(jwk))))).toMatchObject(geweigerd);
    // A key that came along is not the key that the gemeente has.
    const eigen = await generateKeyPair('ES256', { extractable: true });
    expect(await vraag(await assertie({ kop: { jwk: await exportJWK(eigen.publicKey) }, prive: eigen.privateKey }))).toMatchObject(geweigerd);
    const [hoofd, deel, teken] = (await assertie()).split('.');
    const ander = Buffer.from(JSON.stringify({ ...JSON.parse(Buffer.from(deel ?? '', 'base64url').toString()), jti: randomUUID() })).toString('base64url');
    expect(await vraag([hoofd, ander, teken].join('.'))).toMatchObject(geweigerd);
    for (const onzin of ['', 'x', 'a.b.c', '..']) expect(await vraag(onzin)).toMatchObject(geweigerd);
  });

  it('niet op twee manieren tegelijk, en niet met een client_id of een soort die er niet bij hoort', async () => {
    expect(await vraag(await assertie(), { client_secret: systeem.geheim })).toMatchObject(geweigerd);
    expect(await vraag(await assertie(), {}, { authorization: `Basic ${Buffer.from(`${systeem.id}:${systeem.geheim}`).toString('base64')}` })).toMatchObject(geweigerd);
    expect(await vraag(await assertie(), { client_id: randomUUID() })).toMatchObject(geweigerd);
    expect(await vraag(await assertie(), { client_assertion_type: 'iets-anders' })).toMatchObject(geweigerd);
  });

  it('niet vaker dan tien keer per minuut; wat verliep wordt opgeruimd en kan dan toch niet meer', async () => {
    await p.b.vraag(`update systeemverbruik set venster = venster - interval '1 minute' where soort = 'TOKEN'`);
    const codes = [];
    for (let i = 0; i < 11; i += 1) codes.push((await vraag(await assertie())).status);
    expect(codes).toEqual([...Array.from({ length: 10 }, () => 200), 429]);
    const bewaard = JSON.stringify(await p.b.vraag('select to_jsonb(a) from systeemassertie a'));
    expect(bewaard).not.toBe('[]');
    await p.b.vraag('select systeemtokens_opruimen($1)', [new Date(NU.getTime() + 600_000)]);
    expect(await p.b.vraag('select 1 from systeemassertie')).toEqual([]);
  });
});

describe('De sleutel van een systeem', () => {
  it('is een publieke sleutel die sterk genoeg is; de geheime helft wordt geweigerd en komt nergens terug', async () => {
    const fout = async (van: object | string) => (await instellen(van)).errors[0]?.extensions.velden?.map(({ veld, code }) => `${veld} ${code}`);
    const zwak = { kty: 'RSA', n: Buffer.alloc(128, 255).toString('base64url'), e: 'AQAB' };
    const prive = await exportJWK(paar.privateKey);
    for (const van of ['', 'geen json', '[]', 'null', '{}', zwak, prive, { kty: 'oct', k: 'AAAA' }, { ...jwk, crv: 'secp256k1' }, { ...jwk, x: Buffer.alloc(32, 1).toString('base64url') }, { ...jwk, vulling: 'x'.repeat(4000) }]) {
      expect(await fout(van)).toEqual(['jwk SLEUTEL_ONJUIST']);
    }
    const inhoud = JSON.stringify(await p.b.vraag('select to_jsonb(s) from partnersysteem s union all select to_jsonb(i) from idempotentie i'));
    for (const tekst of [inhoud, p.logregels.join('\n')]) expect(tekst).not.toContain(prive.d);
  });

  it('kan ook Ed25519, P-384 of RSA zijn', async () => {
    for (const alg of ['EdDSA', 'ES384', 'PS256'] as const) {
      const ander = await systeemToelaten(p, { naam: alg });
      const eigen = await generateKeyPair(alg, { extractable: true });
      expect((await instellen(await exportJWK(eigen.publicKey), ander)).errors).toEqual([]);
      expect((await vraag(await assertie({ kop: { alg }, prive: eigen.privateKey, claims: { iss: ander.id, sub: ander.id } }))).status).toBe(200);
    }
  });

  it('is van de beheerder van de eigen gemeente alleen, onder een versie, en gaat weg met een nieuw geheim', async () => {
    expect((await instellen(jwk, { ...systeem, versie: 1 })).errors[0]?.extensions.code).toBe('VERSIE_VEROUDERD');
    expect((await instellen(jwk, systeem, p.w.wie.consulent)).errors[0]?.extensions.code).toBe('GEEN_TOEGANG');
    const inStaphorst = await p.b.persona('Bob Beheer', 'FUNCTIONEEL_BEHEERDER', p.w.org.staphorst);
    expect((await instellen(jwk, systeem, inStaphorst)).errors[0]?.extensions.code).toBe('NIET_GEVONDEN');
    await p.b.vraag(`update systeemverbruik set venster = venster - interval '1 minute' where soort = 'TOKEN'`);
    expect((await vraag(await assertie())).status).toBe(200);
    const { data } = await p.als<{ partnersysteemGeheimVernieuwen: { geheim: string; partnersysteem: { sleutelAfdruk: string | null } } }>(p.w.wie.beheerder, VERNIEUWEN, { input: { idempotentieSleutel: sleutel(), id: systeem.id, versie: systeem.versie } });
    expect(data?.partnersysteemGeheimVernieuwen.partnersysteem.sleutelAfdruk).toBeNull();
    expect(await vraag(await assertie())).toMatchObject(geweigerd);
    await tokenVoor(p, { id: systeem.id, geheim: data?.partnersysteemGeheimVernieuwen.geheim ?? '' });
  });
});
