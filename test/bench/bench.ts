import 'reflect-metadata';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { plusDagen, vandaagIn } from '../../shared/rules/datum.ts';
import { createApp } from '../../server/app.ts';
import { configLezen } from '../../server/config.ts';
import { databankOpenen } from '../../server/database/databank.ts';
import { metEigenaar } from '../../server/database/migreren.ts';
import { wereldMaken } from '../../server/database/wereld/wereld.ts';
import { demoRechtenSql } from '../../server/http/sessie.sql.ts';
import { maakLog } from '../../server/http/log.ts';
import { type DemoMens, demoMensen, inloggen } from './klant.ts';
import { j1, j2, j3, j4, j5, j6, type Taak } from './taken.ts';

/**
 * `npm run bench`: the six jobs through HTTP with session, matrix, row-level security and audit on, in worlds of
 * several sizes. Prints a table and writes bench.json. Options: --personen 300,10000 --seconden 5 --tegelijk 16
 */
interface Meting {
  taak: string;
  personen: number;
  tegelijk: number;
  perSeconde: number;
  p50: number;
  p95: number;
  statements: number;
  bytes: number;
}

function optie(naam: string, standaard: string): string {
  const i = process.argv.indexOf(`--${naam}`);
  return i < 0 ? standaard : (process.argv[i + 1] ?? standaard);
}

let statements = 0;
const origineel = pg.Client.prototype.query;
pg.Client.prototype.query = function tellen(this: pg.Client, ...args: unknown[]) {
  statements += 1;
  return Reflect.apply(origineel, this, args) as unknown;
} as typeof origineel;

async function meet(taak: string, personen: number, doe: Taak, tegelijk: number, seconden: number): Promise<Meting> {
  await doe();
  const voor = statements;
  const bytes = await doe();
  const perKeer = statements - voor;
  const duren: number[] = [];
  const einde = performance.now() + seconden * 1000;
  const begin = performance.now();
  await Promise.all(Array.from({ length: tegelijk }, async () => {
    while (performance.now() < einde) {
      const start = performance.now();
      await doe();
      duren.push(performance.now() - start);
    }
  }));
  const verstreken = (performance.now() - begin) / 1000;
  duren.sort((a, b) => a - b);
  const bij = (deel: number) => Math.round((duren[Math.floor(duren.length * deel)] ?? 0) * 10) / 10;
  return { taak, personen, tegelijk, perSeconde: Math.round((duren.length / verstreken) * 10) / 10, p50: bij(0.5), p95: bij(0.95), statements: perKeer, bytes };
}

async function wereldMeten(personen: number, tegelijk: number, seconden: number): Promise<Meting[]> {
  const map = await mkdtemp(join(tmpdir(), 'samenspel-bench-'));
  await chmod(map, 0o711);
  const klok = () => new Date();
  const vandaag = vandaagIn(klok());
  const config = configLezen({ DEMO: '0', DATA_DIR: map, OIDC_ISSUER: 'http://127.0.0.1:1', OIDC_CLIENT_ID: 'bench', OIDC_CLIENT_SECRET: 'bench', LOG_LEVEL: 'error' });
  const databank = await databankOpenen(config, klok, () => undefined);
  try {
    const client = new pg.Client({ connectionString: databank.adminUrl ?? '' });
    await client.connect();
    await wereldMaken(client, { personen, gemeenten: 2, seed: 1, vandaag });
    await client.end();
    await metEigenaar(databank.adminUrl ?? '', (_db, runner) => runner.query(demoRechtenSql(true)));
    const app = await createApp({ config: { ...config, demo: true }, databaseUrl: databank.appUrl, klok, log: maakLog(config), clientMap: map });
    const server = createServer(app.http).listen(0, '127.0.0.1');
    await new Promise((klaar) => server.once('listening', klaar));
    const adres = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const metingen = await taken(adres, vandaag, personen, tegelijk, seconden);
    await new Promise((klaar) => server.close(klaar).closeAllConnections());
    await app.stop();
    return metingen;
  } finally {
    await databank.sluiten();
    await rm(map, { recursive: true, force: true });
  }
}

async function taken(adres: string, vandaag: string, personen: number, tegelijk: number, seconden: number): Promise<Meting[]> {
  const mensen = await demoMensen(adres);
  const als = (rol: string, organisatie: string) => {
    const mens: DemoMens | undefined = mensen.find((m) => m.rol === rol && m.organisatie?.startsWith(organisatie)) ?? mensen.find((m) => m.rol === rol);
    if (!mens) throw new Error(`no ${rol} in this world`);
    return inloggen(adres, mens);
  };
  const van = plusDagen(vandaag, -60);
  const coordinator = await als('TAALCOORDINATOR', 'WenL');
  const teamleider = await als('TEAMLEIDER', 'Gemeente Dalfsen');
  const uit = [
    await meet('J1 caseload taalaanbieder', personen, j1(coordinator), tegelijk, seconden),
    await meet('J2 presentie van een klas', personen, await j2(await als('TAALDOCENT', 'WenL'), vandaag, van), 1, seconden),
    await meet('J3 dossier', personen, await j3(await als('CONSULENT', 'Gemeente Dalfsen')), tegelijk, seconden),
    await meet('J4 overzicht gemeente', personen, j4(teamleider), tegelijk, seconden),
    await meet('J5 kerncijfers', personen, j5(teamleider), tegelijk, seconden),
    await meet('J6 import van 5.000 rijen', personen, await j6(coordinator, vandaag, van), 1, seconden),
  ];
  return uit;
}

const metingen: Meting[] = [];
for (const personen of optie('personen', '300,10000').split(',').map(Number)) {
  process.stdout.write(`wereld van ${personen} personen…\n`);
  metingen.push(...await wereldMeten(personen, Number(optie('tegelijk', '16')), Number(optie('seconden', '5'))));
}
console.table(metingen);
await writeFile('bench.json', `${JSON.stringify({ node: process.version, metingen }, null, 2)}\n`);
