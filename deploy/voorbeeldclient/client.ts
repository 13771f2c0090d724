/**
 * An example for the supplier of a pupil or hours administration: sends a night's export to Samenspel, without anybody typing. Node
 * alone, no packages. Sending the same export again changes nothing.
 *
 *   SAMENSPEL_URL=https://… CLIENT_ID=… CLIENT_SECRET=… npx tsx client.ts < export.json
 *
 * With a key in the place of the secret: CLIENT_KEY=… , the private key as JWK (EC P-256).
 *
 * The export, of which each kind may be left out:
 *   { "presentie": [{ "nummer": "L-001", "groep": "Z1", "datum": "2026-11-18", "status": "TE_LAAT", "minutenGemist": 20 }],
 *     "uren":      [{ "nummer": "D-001", "activiteit": "Houtwerkplaats", "datum": "2026-11-18", "beginTijd": "09:00", "minuten": 240 }],
 *     "voortgang": [{ "nummer": "L-001", "datum": "2026-11-18", "inzet": "GOED", "niveaus": [{ "vaardigheid": "LEZEN", "niveau": "A1" }] }] }
 */
import { createHash, createPrivateKey, type JsonWebKey, randomUUID, sign } from 'node:crypto';
import { text } from 'node:stream/consumers';
import { setTimeout as wacht } from 'node:timers/promises';

interface Regel { nummer: string; datum: string }
interface Presentie extends Regel { groep: string; status: string; minutenGemist?: number; reden?: string }
interface Uren extends Regel { activiteit: string; beginTijd?: string; minuten: number }
interface Voortgang extends Regel { inzet: string; niveaus: { vaardigheid: string; niveau: string }[] }
interface Export { presentie?: Presentie[]; uren?: Uren[]; voortgang?: Voortgang[] }
interface Les { id: string; datum: string; vervallenReden: string | null; groep: { naam: string }; deelnemers: { inburgeraar: { id: string }; presentie: { versie: number } | null }[] }
interface Boeking { inburgeraarId: string; datum: string; activiteitId: string; beginTijd: string | null; versie: number }

const { SAMENSPEL_URL = '', CLIENT_ID = '', CLIENT_SECRET = '', CLIENT_KEY = '' } = process.env;
const HOOGSTENS_POGINGEN = 5;
const REDEN = 'Gewijzigd in de eigen administratie';
let token = '';
let scope = '';

/** Signs who this is (private_key_jwt, RFC 7523): for this portal and this request alone, and never the same twice. */
async function assertie(): Promise<string> {
  const { issuer } = (await (await fetch(`${SAMENSPEL_URL}/.well-known/oauth-authorization-server`)).json()) as { issuer: string };
  const deel = (inhoud: object) => Buffer.from(JSON.stringify(inhoud)).toString('base64url');
  const nu = Math.floor(Date.now() / 1000);
  const inhoud = `${deel({ alg: 'ES256', typ: 'JWT' })}.${deel({ iss: CLIENT_ID, sub: CLIENT_ID, aud: issuer, iat: nu, exp: nu + 60, jti: randomUUID() })}`;
  const key = createPrivateKey({ key: JSON.parse(CLIENT_KEY) as JsonWebKey, format: 'jwk' });
  return `${inhoud}.${sign('sha256', Buffer.from(inhoud), { key, dsaEncoding: 'ieee-p1363' }).toString('base64url')}`;
}

/** Client credentials (RFC 6749 4.4): ask for no more than this run does, and use the token until it is refused. */
async function tokenVragen(): Promise<void> {
  const inlog: Record<string, string> = CLIENT_KEY === ''
    ? { client_id: CLIENT_ID, client_secret: CLIENT_SECRET }
    : { client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer', client_assertion: await assertie() };
  const antwoord = await fetch(`${SAMENSPEL_URL}/oauth/token`, { method: 'POST', body: new URLSearchParams({ grant_type: 'client_credentials', scope, ...inlog }) });
  if (!antwoord.ok) throw new Error(`geen token: ${antwoord.status}`);
  token = ((await antwoord.json()) as { access_token: string }).access_token;
}

/** One question. Too often or too busy: wait as long as the portal says. Token over: ask a new one. Both with the same content. */
async function vraag<T>(query: string, variables: object, poging = 1): Promise<T> {
  const antwoord = await fetch(`${SAMENSPEL_URL}/graphql`, {
    method: 'POST', headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', authorization: `Bearer ${token}` }, body: JSON.stringify({ query, variables }),
  });
  if ([401, 429, 502, 503].includes(antwoord.status) && poging < HOOGSTENS_POGINGEN) {
    if (antwoord.status === 401) await tokenVragen();
    else await wacht(Number(antwoord.headers.get('retry-after') ?? 5) * 1000);
    return vraag(query, variables, poging + 1);
  }
  const { data, errors } = (await antwoord.json()) as { data?: T; errors?: { extensions: { code: string; velden?: { veld: string; code: string }[] } }[] };
  // The refusals are codes and places, never a name or a value: fit to keep in your own log.
  if (!data || errors) throw new Error(JSON.stringify(errors?.map(({ extensions }) => extensions) ?? antwoord.status));
  return data;
}

/** The key follows from the content: the same sent twice is one act, also when no answer came back. */
const sleutelVan = (...inhoud: unknown[]): string => createHash('sha256').update(JSON.stringify(inhoud)).digest('hex');

const PERSONEN = 'query($nummers: [String!]!) { koppelnummers(nummers: $nummers) { nummer inburgeraarId } }';
const LESSEN = 'query($van: Datum!, $tot: Datum!) { mijnLessen(van: $van, tot: $tot) { id datum vervallenReden groep { naam } deelnemers { inburgeraar { id } presentie { versie } } } }';
const PRESENTIE = 'mutation($input: PresentieVastleggenInput!) { presentieVastleggen(input: $input) { les { aantalVastgelegd } } }';
const URENSTAND = 'query($van: Datum!, $tot: Datum!) { activiteiten { id naam } mijnUren(van: $van, tot: $tot) { inburgeraarId datum activiteitId beginTijd versie } }';
const UREN = 'mutation($input: ParticipatieUrenVastleggenInput!) { participatieUrenVastleggen(input: $input) { inburgeraars { id } } }';
const VOORTGANG = 'mutation($input: VoortgangRapporterenInput!) { voortgangRapporteren(input: $input) { inburgeraar { id } } }';

/** Your numbers become those of the portal; who is not (any more) with you is not in the answer. */
async function personenVan(regels: readonly Regel[]): Promise<Map<string, string>> {
  const nummers = [...new Set(regels.map((r) => r.nummer))];
  const uit = new Map<string, string>();
  for (let i = 0; i < nummers.length; i += 500) {
    const { koppelnummers } = await vraag<{ koppelnummers: { nummer: string; inburgeraarId: string }[] }>(PERSONEN, { nummers: nummers.slice(i, i + 500) });
    for (const { nummer, inburgeraarId } of koppelnummers) uit.set(nummer, inburgeraarId);
  }
  return uit;
}

function periode(regels: readonly Regel[]): { van: string | undefined; tot: string | undefined } {
  const dagen = regels.map(({ datum }) => datum).sort();
  return { van: dagen.at(0), tot: dagen.at(-1) };
}

/** What failed is said at once, and does not stop the rest. */
let mislukt = 0;
async function probeer(wat: string, doe: () => Promise<unknown>): Promise<void> {
  await doe().catch((fout: Error) => {
    mislukt += 1;
    process.stderr.write(`${wat}: ${fout.message}\n`);
  });
}

/** Lesson by lesson; what stands there is changed under the version that was seen. */
async function presentieSturen(regels: readonly Presentie[], personen: ReadonlyMap<string, string>): Promise<void> {
  const { mijnLessen } = await vraag<{ mijnLessen: Les[] }>(LESSEN, periode(regels));
  for (const les of mijnLessen.filter(({ vervallenReden }) => vervallenReden === null)) {
    const staand = new Map(les.deelnemers.map(({ inburgeraar, presentie }) => [inburgeraar.id, presentie?.versie]));
    const klaar = regels.filter(({ groep, datum }) => groep === les.groep.naam && datum === les.datum).flatMap(({ nummer, status, minutenGemist, reden }) => {
      const inburgeraarId = personen.get(nummer);
      return inburgeraarId && staand.has(inburgeraarId) ? [{ inburgeraarId, status, minutenGemist, reden, versie: staand.get(inburgeraarId) }] : [];
    });
    if (klaar.length > 0) await probeer(`${les.datum} ${les.groep.naam}`, () => vraag(PRESENTIE, { input: { idempotentieSleutel: sleutelVan(les.id, klaar), lesId: les.id, regels: klaar, correctieReden: REDEN } }));
  }
}

/** Activity by activity, at most 600 lines at a time and 62 days in an export. */
async function urenSturen(regels: readonly Uren[], personen: ReadonlyMap<string, string>): Promise<void> {
  const { activiteiten, mijnUren } = await vraag<{ activiteiten: { id: string; naam: string }[]; mijnUren: Boeking[] }>(URENSTAND, periode(regels));
  const plek = (...delen: (string | null | undefined)[]) => delen.map((deel) => deel ?? '').join(' ');
  const versies = new Map(mijnUren.map((b) => [plek(b.inburgeraarId, b.datum, b.activiteitId, b.beginTijd), b.versie]));
  for (const naam of new Set(regels.map(({ activiteit }) => activiteit))) {
    // What the gemeente does not have in its catalogue is refused by name of the field, as anything else.
    const activiteitId = activiteiten.find((een) => een.naam === naam)?.id ?? randomUUID();
    const klaar = regels.filter(({ activiteit, nummer }) => activiteit === naam && personen.has(nummer)).map(({ nummer, datum, beginTijd, minuten }) => {
      const inburgeraarId = personen.get(nummer) ?? '';
      return { inburgeraarId, datum, beginTijd, duurMinuten: minuten, versie: versies.get(plek(inburgeraarId, datum, activiteitId, beginTijd)) };
    });
    for (let i = 0; i < klaar.length; i += 600) {
      const deel = klaar.slice(i, i + 600);
      await probeer('uren', () => vraag(UREN, { input: { idempotentieSleutel: sleutelVan(activiteitId, deel), activiteitId, regels: deel, correctieReden: REDEN } }));
    }
  }
}

async function voortgangSturen(regels: readonly Voortgang[], personen: ReadonlyMap<string, string>): Promise<void> {
  for (const { nummer, ...rapport } of regels) {
    const inburgeraarId = personen.get(nummer);
    if (inburgeraarId) await probeer('voortgang', () => vraag(VOORTGANG, { input: { idempotentieSleutel: sleutelVan(inburgeraarId, rapport), inburgeraarId, ...rapport } }));
  }
}

async function main(): Promise<void> {
  const { presentie = [], uren = [], voortgang = [] } = JSON.parse(await text(process.stdin)) as Export;
  const regels: readonly Regel[] = [...presentie, ...uren, ...voortgang];
  scope = ['koppelnummers:lezen', ...(presentie.length > 0 ? ['lessen:lezen', 'presentie:vastleggen'] : []), ...(uren.length > 0 ? ['participatieUren:vastleggen'] : []), ...(voortgang.length > 0 ? ['voortgang:rapporteren'] : [])].join(' ');
  await tokenVragen();
  const personen = await personenVan(regels);
  if (presentie.length > 0) await presentieSturen(presentie, personen);
  if (uren.length > 0) await urenSturen(uren, personen);
  if (voortgang.length > 0) await voortgangSturen(voortgang, personen);
  const onbekend = regels.filter(({ nummer }) => !personen.has(nummer)).length;
  process.stdout.write(`${JSON.stringify({ regels: regels.length, onbekend, mislukt })}\n`);
  if (mislukt > 0) process.exitCode = 1;
}

await main();
