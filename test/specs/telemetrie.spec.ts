import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../../server/app.ts';
import { configLezen } from '../../server/config.ts';
import { maakLog } from '../../server/http/log.ts';
import { type Telemetrie, telemetrieStarten } from '../../server/http/telemetrie.ts';
import { type Portaal, portaalStarten } from '../support/portaal.ts';
import { NU } from '../world/wereld.ts';

let p: Portaal;
let verzamelaar: Server;
let telemetrie: Telemetrie;
let server: Server;
let stop: () => Promise<void>;
const gehoord: { pad: string; inhoud: string }[] = [];

beforeAll(async () => {
  p = await portaalStarten();
  verzamelaar = createServer((verzoek, antwoord) => {
    let inhoud = '';
    verzoek.setEncoding('utf8').on('data', (stuk: string) => { inhoud += stuk; }).on('end', () => {
      gehoord.push({ pad: verzoek.url ?? '', inhoud });
      antwoord.setHeader('content-type', 'application/json').end('{}');
    });
  }).listen(0, '127.0.0.1');
  await once(verzamelaar, 'listening');
  telemetrie = await telemetrieStarten(`http://127.0.0.1:${(verzamelaar.address() as AddressInfo).port}`);
  const config = configLezen({ DEMO: '1', PORT: '0', DATABASE_URL: p.appUrl, LOG_LEVEL: 'silent' });
  const app = await createApp({ config, databaseUrl: p.appUrl, klok: () => NU, log: maakLog(config), clientMap: '/nonexistent', verbindingen: 2, telemetrie });
  server = createServer(app.http).listen(0, '127.0.0.1');
  await once(server, 'listening');
  stop = app.stop;
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((klaar) => server.close(klaar));
  await stop();
  verzamelaar.closeAllConnections();
  verzamelaar.close();
  await p.stop();
});

async function vraag(query: string, variables: object = {}, adres = '/graphql'): Promise<string> {
  const antwoord = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${adres}`, {
    method: 'POST', headers: { 'content-type': 'application/json', cookie: await p.koekje(p.w.wie.consulent) }, body: JSON.stringify({ query, variables }),
  });
  await antwoord.text();
  return antwoord.headers.get('x-trace-id') ?? '';
}

describe('Wie de servers beheert, ziet hoe het portaal loopt', () => {
  it('de weg van elk verzoek onder het nummer van het log, met wat er gevraagd werd in woorden van het schema', async () => {
    const traceId = await vraag('query ZoekKanarieVoornaam($zoek: String) { inburgeraars(first: 5, filter: { zoek: $zoek }) { edges { node { id roepnaam { roepnaam } } } } }', { zoek: 'kanarie-achternaam' });
    await vraag('{ bedrijfsstand { auditregels } }');
    await vraag('mutation { signaalIndienen(input: { idempotentieSleutel: "kanarie-sleutel", inburgeraarId: "kanarie", onderwerp: "OVERIG", tekst: "kanarie-tekst" }) { signaal { id } } }');
    await vraag('', {}, '/kanarie-adres?naam=kanarie');
    telemetrie.volgReplica({ GELEZEN: 3, ACHTER: 1 });
    await telemetrie.stop();
    const sporen = gehoord.filter(({ pad }) => pad === '/v1/traces').map(({ inhoud }) => inhoud).join('\n');
    const meters = gehoord.filter(({ pad }) => pad === '/v1/metrics').map(({ inhoud }) => inhoud).join('\n');
    expect(sporen).toContain(traceId);
    for (const wat of ['POST /graphql', 'query inburgeraars', 'mutation signaalIndienen', 'GEEN_TOEGANG']) expect(sporen).toContain(wat);
    for (const wat of ['http.server.request.duration', 'samenspel.weigeringen', 'db.client.connection.count', 'process.memory.usage', 'samenspel.leesreplica']) expect(meters).toContain(wat);
    // No name, no variable, no address and no text: not of who asked and not of whom it was about.
    expect(`${sporen}${meters}`).not.toMatch(/kanarie|ZoekKanarie|Amina|select |@/i);
  });
});
