/**
 * An example for the supplier of a pupil administration: sends the attendance of a night's export to Samenspel, without anybody
 * typing. Node alone, no packages. Sending the same export again changes nothing.
 *
 *   SAMENSPEL_URL=https://… CLIENT_ID=… CLIENT_SECRET=… npx tsx client.ts < export.json
 *
 * The export: [{ "leerlingnummer": "L-001", "groep": "Z1", "datum": "2026-11-18", "status": "TE_LAAT", "minutenGemist": 20 }]
 */
import { createHash } from 'node:crypto';
import { text } from 'node:stream/consumers';
import { setTimeout as wacht } from 'node:timers/promises';

interface Regel { leerlingnummer: string; groep: string; datum: string; status: string; minutenGemist?: number; reden?: string }
interface Les { id: string; datum: string; vervallenReden: string | null; groep: { naam: string }; deelnemers: { inburgeraar: { id: string }; presentie: { versie: number } | null }[] }

const { SAMENSPEL_URL = '', CLIENT_ID = '', CLIENT_SECRET = '' } = process.env;
const HOOGSTENS_POGINGEN = 5;
let token = '';

/** Client credentials (RFC 6749 4.4): ask for no more than this program does, and use the token until it is refused. */
async function tokenVragen(): Promise<void> {
  const inlog = Buffer.from(`${CLIENT_ID}:${CLIENT_SECRET}`).toString('base64');
  const antwoord = await fetch(`${SAMENSPEL_URL}/oauth/token`, {
    method: 'POST', headers: { authorization: `Basic ${inlog}` },
    body: new URLSearchParams({ grant_type: 'client_credentials', scope: 'koppelnummers:lezen lessen:lezen presentie:vastleggen' }),
  });
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

const PERSONEN = 'query($nummers: [String!]!) { koppelnummers(nummers: $nummers) { nummer inburgeraarId } }';
const LESSEN = 'query($van: Datum!, $tot: Datum!) { mijnLessen(van: $van, tot: $tot) { id datum vervallenReden groep { naam } deelnemers { inburgeraar { id } presentie { versie } } } }';
const VASTLEGGEN = 'mutation($input: PresentieVastleggenInput!) { presentieVastleggen(input: $input) { les { aantalVastgelegd } } }';

/** Your numbers become those of the portal; who is not (any more) with you is not in the answer. */
async function personenVan(regels: readonly Regel[]): Promise<Map<string, string>> {
  const nummers = [...new Set(regels.map((r) => r.leerlingnummer))];
  const uit = new Map<string, string>();
  for (let i = 0; i < nummers.length; i += 500) {
    const { koppelnummers } = await vraag<{ koppelnummers: { nummer: string; inburgeraarId: string }[] }>(PERSONEN, { nummers: nummers.slice(i, i + 500) });
    for (const { nummer, inburgeraarId } of koppelnummers) uit.set(nummer, inburgeraarId);
  }
  return uit;
}

async function lesVastleggen(les: Les, regels: readonly Regel[], personen: ReadonlyMap<string, string>): Promise<void> {
  const staand = new Map(les.deelnemers.map(({ inburgeraar, presentie }) => [inburgeraar.id, presentie?.versie]));
  const klaar = regels.flatMap(({ leerlingnummer, status, minutenGemist, reden }) => {
    const inburgeraarId = personen.get(leerlingnummer);
    return inburgeraarId && staand.has(inburgeraarId) ? [{ inburgeraarId, status, minutenGemist, reden, versie: staand.get(inburgeraarId) }] : [];
  });
  if (klaar.length === 0) return;
  // The key follows from the content: the same lesson sent twice is one act, also when no answer came back.
  const idempotentieSleutel = createHash('sha256').update(JSON.stringify([les.id, klaar])).digest('hex');
  await vraag(VASTLEGGEN, { input: { idempotentieSleutel, lesId: les.id, regels: klaar, correctieReden: 'Gewijzigd in de leerlingadministratie' } });
}

async function main(): Promise<void> {
  const regels = JSON.parse(await text(process.stdin)) as Regel[];
  const dagen = regels.map(({ datum }) => datum).sort();
  await tokenVragen();
  const personen = await personenVan(regels);
  const { mijnLessen } = await vraag<{ mijnLessen: Les[] }>(LESSEN, { van: dagen.at(0), tot: dagen.at(-1) });
  let mislukt = 0;
  for (const les of mijnLessen.filter(({ vervallenReden }) => vervallenReden === null)) {
    const vanLes = regels.filter(({ groep, datum }) => groep === les.groep.naam && datum === les.datum);
    // One lesson that is refused does not stop the others.
    await lesVastleggen(les, vanLes, personen).catch((fout: Error) => {
      mislukt += 1;
      process.stderr.write(`${les.datum} ${les.groep.naam}: ${fout.message}\n`);
    });
  }
  const onbekend = regels.filter(({ leerlingnummer }) => !personen.has(leerlingnummer)).length;
  process.stdout.write(`${JSON.stringify({ regels: regels.length, onbekend, mislukt })}\n`);
  if (mislukt > 0) process.exitCode = 1;
}

await main();
