import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Portaal, portaalStarten, sleutel } from '../support/portaal.ts';

/** A value that must come back nowhere: as a BSN in the wrong place must not. */
const KANARIE = 'KANARIE999990019';

let p: Portaal;
beforeAll(async () => {
  p = await portaalStarten();
  for (const wie of [p.w.wie.consulent, p.w.wie.taaldocent]) await p.koekje(wie);
});
afterAll(() => p.stop());
afterEach(() => { p.logregels.length = 0; });

interface Fout { message: string; extensions?: { code: string }; path?: unknown }
interface Uitkomst { status: number; tekst: string; statements: number; codes: (string | undefined)[]; data: Record<string, unknown> | null | undefined }

/** A body as it is, as somebody who is logged in. */
async function stuur(lijf: string | Buffer, koppen: Record<string, string> = {}): Promise<Uitkomst> {
  const { aantal, uitkomst } = await p.tel(async () => {
    const antwoord = await fetch(`${p.adres}/graphql`, {
      method: 'POST', body: new Blob([Uint8Array.from(Buffer.from(lijf))]),
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', cookie: await p.koekje(p.w.wie.taaldocent), ...koppen },
    });
    return { status: antwoord.status, tekst: await antwoord.text() };
  });
  const inhoud = JSON.parse(uitkomst.tekst) as { code?: string; errors?: Fout[]; data?: Record<string, unknown> | null };
  return { ...uitkomst, statements: aantal, codes: inhoud.code ? [inhoud.code] : inhoud.errors?.map((f) => f.extensions?.code) ?? [], data: inhoud.data };
}
const vraag = (query: string, variables: unknown = {}) => stuur(JSON.stringify({ query, variables }));

/** Refused before anything was asked of the database, and without a word of what was sent or of how the server is made. */
function goedkoopGeweigerd(u: Uitkomst, code = 'VERZOEK_ONJUIST', status = 400): void {
  expect({ status: u.status, codes: new Set(u.codes), statements: u.statements, data: u.data ?? null }).toEqual({ status, codes: new Set([code]), statements: 0, data: null });
  zwijgzaam(u);
}

function zwijgzaam(u: Uitkomst): void {
  for (const spoor of [KANARIE, 'node_modules', 'at Object', '.ts:', 'stack', 'SELECT', 'select ']) expect(u.tekst, spoor).not.toContain(spoor);
  expect(p.logregels.join()).not.toContain(KANARIE);
  // A mistake of the visitor is no fault of ours: nobody has to look at it.
  expect(p.logregels.filter((regel) => /"level":"(error|fatal)"/.test(regel))).toEqual([]);
}

const herhaal = (aantal: number, maak: (i: number) => string) => Array.from({ length: aantal }, (_, i) => maak(i)).join(' ');

describe('Een document dat te veel vraagt wordt geweigerd, een document op de grens niet', () => {
  const diep = (n: number) => `{ __type(name: "Les") { fields { type ${'{ ofType '.repeat(n)} { name } ${'}'.repeat(n)} } } }`;
  const duur = (first: number) => `{ inburgeraars(first: ${first}) { edges { node { taalPresentie { lessen { id status datum herkomst { organisatie op medewerker } } }
    afsprakenTaal { afspraken { id tekst doel meldingen { id datum stand opmerking herkomst { organisatie op } } } }
    participatieUren { regels { id activiteit datum minuten herkomst { organisatie op } } } } } } }`;
  const operaties = (n: number) => herhaal(n, (i) => `query Q${i} { ik { naam } }`);

  it.each<[string, string, string]>([
    ['diep', diep(6), diep(7)],
    ['duur', duur(40), duur(100)],
    ['vol aliassen', `{ ${herhaal(30, (i) => `a${i}: ik { naam }`)} }`, `{ ${herhaal(31, (i) => `a${i}: ik { naam }`)} }`],
    ['vol directives', `{ ik { ${herhaal(20, () => 'naam @skip(if: false)')} } }`, `{ ik { ${herhaal(21, () => 'naam @skip(if: false)')} } }`],
  ])('te %s', async (_wat, net, teveel) => {
    expect(await vraag(net)).toMatchObject({ status: 200, codes: [] });
    p.logregels.length = 0;
    goedkoopGeweigerd(await vraag(teveel));
  });

  it('te lang: meer dan 4000 tekens van de taal', async () => {
    expect(await stuur(JSON.stringify({ query: operaties(499), operationName: 'Q7' }))).toMatchObject({ status: 200, codes: [] });
    goedkoopGeweigerd(await stuur(JSON.stringify({ query: operaties(501), operationName: 'Q7' })));
    goedkoopGeweigerd(await vraag(`{ ik ${'{ a '.repeat(1900)} ${'}'.repeat(1900)} }`));
  });

  it('fragmenten die naar elkaar wijzen, of die zich steeds verdubbelen', async () => {
    goedkoopGeweigerd(await vraag('{ inburgeraars { edges { node { ...A } } } } fragment A on Inburgeraar { id ...B } fragment B on Inburgeraar { id ...A }'));
    goedkoopGeweigerd(await vraag(`{ ...F0 } ${herhaal(200, (i) => `fragment F${i} on Query { ik { naam } ...F${i + 1} ...F${i + 1} }`)} fragment F200 on Query { ik { rol } bestaatNiet }`));
  });

  it('meer vragen in één bericht, of een vraag die ergens anders zou staan', async () => {
    const een = { query: '{ ik { naam } }' };
    goedkoopGeweigerd(await stuur(JSON.stringify([een, een])));
    goedkoopGeweigerd(await stuur(JSON.stringify({ ...een, extensions: { persistedQuery: { version: 1, sha256Hash: KANARIE } } })), 'VERZOEK_ONJUIST', 200);
    goedkoopGeweigerd(await vraag(`subscription { ${KANARIE} }`));
    goedkoopGeweigerd(await stuur(JSON.stringify({ query: 'query A { ik { naam } } query B { ik { naam } }', operationName: KANARIE })));
  });
});

describe('Eén wijziging per verzoek', () => {
  const wijziging = (naam: string) => `${naam}: presentieVastleggen(input: { idempotentieSleutel: "${KANARIE}", lesId: "${KANARIE}", regels: [] }) { les { id } }`;

  it.each([
    ['naast elkaar', `mutation { ${wijziging('a')} ${wijziging('b')} }`],
    ['in een fragment', `mutation { ...M } fragment M on Mutation { ${wijziging('a')} ${wijziging('b')} }`],
    ['de tweede in een fragment', `mutation { ${wijziging('a')} ... on Mutation { ${wijziging('b')} } }`],
  ])('twee %s wordt geweigerd', async (_hoe, document) => {
    const u = await vraag(document);
    goedkoopGeweigerd(u, 'EEN_MUTATIE_TEGELIJK');
    expect(u.tekst).toContain('Doe één wijziging per verzoek.');
  });

  it('één niet, ook niet als die in een fragment staat', async () => {
    for (const document of [`mutation { ${wijziging('a')} }`, `mutation { ...M } fragment M on Mutation { ${wijziging('a')} }`]) {
      expect((await vraag(document)).codes).toEqual(['LES_NIET_VAN_U']);
    }
  });
});

describe('Een bericht dat niet te lezen is', () => {
  const zip = (tekst: string) => gzipSync(tekst);
  it.each<[string, () => Promise<Uitkomst>, string, number]>([
    ['geen JSON', () => stuur(`{"query":"${KANARIE}`), 'VERZOEK_ONGELDIG', 400],
    ['geen object', () => stuur(`"${KANARIE}"`), 'VERZOEK_ONGELDIG', 400],
    ['leeg', () => stuur(''), 'VERZOEK_ONJUIST', 400],
    ['duizenden haken diep', () => stuur('['.repeat(200_000)), 'VERZOEK_ONGELDIG', 400],
    ['groter dan 8 MB', () => stuur(JSON.stringify({ query: '{ ik { naam } }', variables: { x: KANARIE.repeat(600_000) } })), 'VERZOEK_TE_GROOT', 413],
    ['uitgepakt groter dan 8 MB', () => stuur(zip(JSON.stringify({ query: '{ ik { naam } }', variables: { x: KANARIE.repeat(600_000) } })), { 'content-encoding': 'gzip' }), 'VERZOEK_TE_GROOT', 413],
    ['zegt ingepakt te zijn en is dat niet', () => stuur(KANARIE, { 'content-encoding': 'gzip' }), 'VERZOEK_ONGELDIG', 400],
    ['ingepakt op een onbekende manier', () => stuur(KANARIE, { 'content-encoding': KANARIE }), 'ALLEEN_JSON', 415],
    ['in een onbekend schrift', () => stuur(KANARIE, { 'content-type': `application/json; charset=${KANARIE}` }), 'ALLEEN_JSON', 415],
    ['een vraag die geen tekst is', () => stuur(JSON.stringify({ query: { a: KANARIE } })), 'VERZOEK_ONJUIST', 400],
    ['variabelen die geen object zijn', () => stuur(JSON.stringify({ query: '{ ik { naam } }', variables: KANARIE })), 'VERZOEK_ONJUIST', 400],
    ['een document met een schrijffout', () => vraag(`{ ik { naam } "${KANARIE}`), 'VERZOEK_ONJUIST', 400],
  ])('%s', async (_wat, verzoek, code, status) => goedkoopGeweigerd(await verzoek(), code, status));
});

describe('Een waarde die niet kan', () => {
  const VASTLEGGEN = 'mutation($input: PresentieVastleggenInput!) { presentieVastleggen(input: $input) { les { id } } }';
  const LESSEN = 'query($van: Datum!, $tot: Datum!) { mijnLessen(van: $van, tot: $tot) { id } }';
  const ZOEKEN = 'query($zoek: String) { inburgeraars(filter: { zoek: $zoek }) { totaal } }';
  const lijst = (extra: object) => ({ input: { idempotentieSleutel: sleutel(), lesId: p.w.lessen.vandaag, regels: [], ...extra } });

  it.each(['2026-02-30', '2026-13-01', '18-11-2026', '2026-11-18T00:00:00Z', KANARIE, 20261118, null, { dag: KANARIE }, [KANARIE]])('de datum %j', async (van) => {
    goedkoopGeweigerd(await vraag(LESSEN, { van, tot: '2026-11-18' }));
    if (typeof van === 'string') goedkoopGeweigerd(await vraag(`{ mijnLessen(van: "${van}", tot: "2026-11-18") { id } }`));
  });

  it('een soort die er niet is, ook letterlijk in het document', async () => {
    goedkoopGeweigerd(await vraag('query($s: InburgeraarSortering) { inburgeraars(sortering: $s) { totaal } }', { s: KANARIE }));
    goedkoopGeweigerd(await vraag(`{ inburgeraars(sortering: ${KANARIE}) { totaal } }`));
    goedkoopGeweigerd(await vraag(`{ inburgeraars(first: "${KANARIE}") { totaal } }`));
    goedkoopGeweigerd(await vraag('query($n: Int!) { inburgeraars(first: $n) { totaal } }', { n: 2_147_483_648 }));
    goedkoopGeweigerd(await vraag(VASTLEGGEN, lijst({ [KANARIE]: 1 })));
    goedkoopGeweigerd(await vraag(VASTLEGGEN, lijst({ regels: [{ inburgeraarId: KANARIE }] })));
    goedkoopGeweigerd(await vraag(VASTLEGGEN, { input: KANARIE }));
  });

  it.each([['een nulteken', '\0'], ['een half leesteken', '\ud83d'], ['de andere helft', '\ude00']])('%s in een tekst, waar dan ook', async (_wat, teken) => {
    const tekst = `${KANARIE}${teken}`;
    goedkoopGeweigerd(await vraag(ZOEKEN, { zoek: tekst }), 'VERZOEK_ONJUIST', 200);
    goedkoopGeweigerd(await vraag(VASTLEGGEN, lijst({ idempotentieSleutel: tekst })), 'VERZOEK_ONJUIST', 200);
    goedkoopGeweigerd(await vraag(VASTLEGGEN, lijst({ lesId: tekst })), 'VERZOEK_ONJUIST', 200);
    goedkoopGeweigerd(await vraag(VASTLEGGEN, lijst({ regels: [{ inburgeraarId: p.w.wij.amina, status: tekst }] })), 'VERZOEK_ONJUIST', 200);
    goedkoopGeweigerd(await vraag(VASTLEGGEN, lijst({ correctieReden: tekst })), 'VERZOEK_ONJUIST', 200);
  });

  it('ook als het in het document zelf staat; een heel leesteken mag', async () => {
    goedkoopGeweigerd(await vraag(String.raw`{ inburgeraars(filter: { zoek: "${KANARIE}\u0000" }) { totaal } }`), 'VERZOEK_ONJUIST', 200);
    expect(await vraag(ZOEKEN, { zoek: '\u{1f600} \u00e9' })).toMatchObject({ codes: [], data: { inburgeraars: { totaal: 0 } } });
  });

  it('een dag waar geen maand meer bij past, en meer fouten dan er worden geteld, zijn geen fout van ons', async () => {
    for (const maand of ['9999-12-31', '3000-01-01', '0099-12-31']) {
      const u = await vraag('query($maand: Datum!, $id: ID!) { maandstaat(maand: $maand, groepId: $id) { maand } }', { maand, id: p.w.groepen.z1 });
      expect([maand, u.codes, u.statements]).toEqual([maand, ['VERZOEK_ONJUIST'], 0]);
    }
    const u = await vraag(VASTLEGGEN, { input: { ...lijst({}), regels: Array.from({ length: 60 }, () => ({ inburgeraarId: KANARIE })) } });
    expect([new Set(u.codes), u.statements]).toEqual([new Set(['VERZOEK_ONJUIST']), 0]);
  });

  it('een identiteit die geen identiteit is bestaat niet, zonder dat de database ernaar zoekt', async () => {
    const INBURGERAAR = 'query($id: ID!) { inburgeraar(id: $id) { roepnaam { roepnaam } } }';
    const kosten = [];
    for (const id of [KANARIE, "' or 1=1 --", '', '11111111-1111-4111-8111-11111111111', 12]) {
      const u = await vraag(INBURGERAAR, { id });
      expect([id, u.codes, u.data]).toEqual([id, [], { inburgeraar: null }]);
      zwijgzaam(u);
      kosten.push(u.statements);
    }
    // Begin, who comes in, commit; one that could exist costs one more.
    expect([new Set(kosten), (await vraag(INBURGERAAR, { id: '11111111-1111-4111-8111-111111111111' })).statements]).toEqual([new Set([3]), 4]);
    expect((await vraag(VASTLEGGEN, lijst({ lesId: KANARIE }))).codes).toEqual(['LES_NIET_VAN_U']);
    const regels = [{ inburgeraarId: KANARIE, status: KANARIE }];
    const geweigerd = await vraag(VASTLEGGEN, lijst({ regels }));
    expect(geweigerd.codes).toEqual(['NIET_IN_GROEP']);
    zwijgzaam(geweigerd);
  });

  it('een heel lange tekst om op te zoeken vindt niets, en een heel lange lijst wordt geweigerd', async () => {
    expect((await vraag(ZOEKEN, { zoek: 'a'.repeat(2_000_000) })).data).toEqual({ inburgeraars: { totaal: 0 } });
    const regels = Array.from({ length: 20_000 }, () => ({ inburgeraarId: KANARIE, status: KANARIE }));
    const u = await vraag(VASTLEGGEN, lijst({ regels }));
    expect(u.codes).toEqual(['VERZOEK_TE_GROOT']);
    zwijgzaam(u);
  });
});
