import 'reflect-metadata';
import { createServer, type Server } from 'node:http';
import { setTimeout as wacht } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { createApp } from './app.ts';
import { type Config, ConfigFout, configLezen } from './config.ts';
import { databankOpenen } from './database/databank.ts';
import { maakLog } from './http/log.ts';
import { GEEN_TELEMETRIE, telemetrieStarten } from './http/telemetrie.ts';

/** Where the build puts the client, seen from dist/server as from server. */
const CLIENT_MAP = fileURLToPath(new URL(import.meta.url.includes('/dist/') ? '../client' : '../dist/client', import.meta.url));

/** Who sends slower than this is not somebody with a bad line: a whole sheet of 8 MB comes over 1 Mbit/s. */
const TIJD_VOOR_EEN_VERZOEK = { headersTimeout: 15_000, requestTimeout: 75_000, connectionsCheckingInterval: 5_000 };

function luister(server: Server, config: Config): Promise<void> {
  return new Promise((klaar, mis) => server.once('error', mis).listen(config.port, config.host, klaar));
}

/** A proxy that was told not to come any more may have a request on its way: over a connection that closes just then it would get lost. */
const UITLOOP_MS = 500;

/** Lets running requests finish. A proxy keeps its connections and would bring the next request over them for ever. */
async function afronden(server: Server): Promise<void> {
  server.prependListener('request', (_verzoek, antwoord) => antwoord.setHeader('Connection', 'close'));
  await wacht(UITLOOP_MS);
  await new Promise<void>((klaar) => {
    // A connection whose last answer went out without that header is idle after it.
    const ronde = setInterval(() => server.closeIdleConnections(), 100);
    server.close(() => {
      clearInterval(ronde);
      klaar();
    });
    server.closeIdleConnections();
  });
}

async function start(): Promise<void> {
  const config = configLezen(process.env);
  const log = maakLog(config);
  const klok = () => new Date();
  const databank = await databankOpenen(config, klok, (zin) => process.stdout.write(`${zin}\n`));
  const telemetrie = config.telemetrie === null ? GEEN_TELEMETRIE : await telemetrieStarten(config.telemetrie);
  const app = await createApp({ config, databaseUrl: databank.appUrl, klok, log, clientMap: CLIENT_MAP, telemetrie });
  const server = createServer(TIJD_VOOR_EEN_VERZOEK, app.http);
  await luister(server, config);
  process.stdout.write(welkom(config));
  // Sessions end by themselves; this only removes what nobody can use any more.
  const opruimen = setInterval(() => void app.opruimen().catch(() => undefined), 3_600_000);
  // What is cut off the audit in the database can be missed by what stands outside it.
  const verankeren = () => app.verankeren().catch((fout: unknown) => log.error({ err: fout, taak: 'anker' }, 'audit is not anchored'));
  if (config.auditAnker === null && !['info', 'debug', 'trace'].includes(config.logLevel)) log.error({ taak: 'anker' }, 'anchors of the audit go to the log, and LOG_LEVEL hides them');
  if (config.production && config.auditSleutels.length === 0) log.warn({ taak: 'anker' }, 'AUDIT_SLEUTEL is absent: the audit is sealed with SESSION_SECRET, which may then never change');
  await verankeren();
  const ankeren = setInterval(() => void verankeren(), 60_000);
  // Whoever waits for a message waits seconds, not minutes.
  const verzenden = () => app.verzenden().then(() => undefined, (fout: unknown) => log.error({ err: fout, taak: 'berichten' }, 'outbox is not emptied'));
  const seinen = () => app.seinen().then(() => undefined, (fout: unknown) => log.error({ err: fout, taak: 'seinen' }, 'seinen are not sent'));
  const posten = setInterval(() => void Promise.all([verzenden(), seinen()]), 15_000);
  let gestopt = false;
  const stop = async () => {
    if (gestopt) return;
    gestopt = true;
    clearInterval(opruimen);
    clearInterval(ankeren);
    clearInterval(posten);
    await afronden(server);
    await verankeren();
    await app.stop();
    await telemetrie.stop();
    await databank.sluiten();
    process.exit(0);
  };
  process.on('SIGTERM', () => void stop());
  process.on('SIGINT', () => void stop());
}

function welkom(config: Config): string {
  const inloggen = config.demo
    ? 'Dit is een demo met verzonnen mensen: open het adres en kies op de inlogpagina wie u bent.'
    : 'Inloggen gaat via uw eigen organisatie (OpenID Connect).';
  return `\nSamenspel draait op ${config.publicUrl}\n${inloggen}\n\n`;
}

start().catch((fout: unknown) => {
  const zin = fout instanceof ConfigFout || fout instanceof Error ? fout.message : 'onbekende fout';
  process.stderr.write(`Samenspel start niet. ${zin}\n`);
  process.exit(1);
});
