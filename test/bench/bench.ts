import 'reflect-metadata';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import pg from 'pg';
import { plusDagen } from '../../shared/rules/datum.ts';
import { importMeten } from './import.ts';
import { inloggen } from './klant.ts';
import { type Benchportaal, mensVan, metPortaal } from './portaal.ts';
import { telefoonMeten } from './telefoon.ts';
import { wachtrijMeten } from './wachtrij.ts';
import { j1, j2, j3, j4, j5, j6, type Taak } from './taken.ts';

/**
 * `npm run bench`: the six jobs through HTTP with session, matrix, row-level security and audit on, in worlds of
 * several sizes; an import of 5,000 different rows; a slow phone (build first); a queue of 10,000 saves. Prints tables and
 * writes bench.json. Options: --deel taken,import,telefoon,wachtrij --personen 300,10000 --seconden 5 --tegelijk 16
 * --inzendingen 10000
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

async function taken(portaal: Benchportaal, personen: number, tegelijk: number, seconden: number): Promise<Meting[]> {
  const { adres, vandaag } = portaal;
  const als = (rol: string, organisatie: string) => inloggen(adres, mensVan(portaal, rol, organisatie));
  const van = plusDagen(vandaag, -60);
  const coordinator = await als('TAALCOORDINATOR', 'WenL');
  const teamleider = await als('TEAMLEIDER', 'Gemeente Dalfsen');
  return [
    await meet('J1 caseload taalaanbieder', personen, j1(coordinator), tegelijk, seconden),
    await meet('J2 presentie van een klas', personen, await j2(await als('TAALDOCENT', 'WenL'), vandaag, van), 1, seconden),
    await meet('J3 dossier', personen, await j3(await als('CONSULENT', 'Gemeente Dalfsen')), tegelijk, seconden),
    await meet('J4 overzicht gemeente', personen, j4(teamleider), tegelijk, seconden),
    await meet('J5 kerncijfers', personen, j5(teamleider), tegelijk, seconden),
    await meet('J6 import van 5.000 rijen', personen, await j6(coordinator, vandaag, van), 1, seconden),
  ];
}

/** Each part by itself, and what it adds to bench.json; the other parts stay as they were measured last. */
const DELEN: Readonly<Record<string, () => Promise<object>>> = {
  taken: async () => {
    const metingen: Meting[] = [];
    for (const personen of optie('personen', '300,10000').split(',').map(Number)) {
      process.stdout.write(`wereld van ${personen} personen…\n`);
      metingen.push(...await metPortaal(personen, (portaal) => taken(portaal, personen, Number(optie('tegelijk', '16')), Number(optie('seconden', '5')))));
    }
    console.table(metingen);
    return { metingen };
  },
  import: async () => {
    const meting = await metPortaal(300, importMeten);
    console.table([meting]);
    return { import: meting };
  },
  telefoon: async () => {
    const telefoon = await metPortaal(300, telefoonMeten, CLIENT);
    console.table(telefoon);
    grens(telefoon.filter((meting) => meting.ms !== null && meting.grens !== null && meting.ms > meting.grens).map(({ wat, ms, grens: hoogstens }) => `${wat}: ${ms} ms, hoogstens ${hoogstens}`));
    return { telefoon };
  },
  wachtrij: async () => {
    const wachtrij = await metPortaal(300, (portaal) => wachtrijMeten(portaal, Number(optie('inzendingen', '10000'))));
    console.table([wachtrij]);
    grens(wachtrij.kwijt + wachtrij.dubbel === 0 ? [] : [`kwijt ${wachtrij.kwijt}, dubbel ${wachtrij.dubbel}`]);
    return { wachtrij };
  },
};

/** Says what went over its limit; the command then ends with 1. */
function grens(over: readonly string[]): void {
  for (const regel of over) process.stderr.write(`OVER DE GRENS ${regel}\n`);
  if (over.length > 0) process.exitCode = 1;
}

const CLIENT = resolve(import.meta.dirname, '../../dist/client');
const gevraagd = optie('deel', Object.keys(DELEN).join(',')).split(',');
let uitkomst: object = existsSync('bench.json') ? (JSON.parse(await readFile('bench.json', 'utf8')) as object) : {};
for (const deel of gevraagd) {
  const meet_ = DELEN[deel];
  if (!meet_) throw new Error(`no part ${deel}: ${Object.keys(DELEN).join(', ')}`);
  uitkomst = { ...uitkomst, node: process.version, ...await meet_() };
  await writeFile('bench.json', `${JSON.stringify(uitkomst, null, 2)}\n`);
}
