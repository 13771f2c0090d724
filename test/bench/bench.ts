import 'reflect-metadata';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { vandaagIn } from '../../shared/rules/datum.ts';
import { importMeten } from './import.ts';
import { metPortaal } from './portaal.ts';
import { GRENZEN, lijstMeten, schermMeten, schermOver } from './scherm.ts';
import { telefoonMeten } from './telefoon.ts';
import { wachtrijMeten } from './wachtrij.ts';
import { zesMeten } from './zes.ts';

/**
 * `npm run bench`: the six jobs beside their limit; an import of 5,000 different rows; a slow phone, the web vitals of start pages and
 * the overview of a whole gemeente (build first); a queue of 10,000 saves. Prints what it measures and writes `bench.json`; a part that was not asked stays as it was measured last.
 */
const { values: opties } = parseArgs({ options: {
  deel: { type: 'string', default: 'zes,import,telefoon,scherm,lijst,wachtrij' }, inzendingen: { type: 'string', default: '10000' }, lijst: { type: 'string', default: '12500' },
  personen: { type: 'string', default: '300,10000,100000' }, tegelijk: { type: 'string', default: '1,16' }, seconden: { type: 'string', default: '3' }, rondes: { type: 'string', default: '3' },
  verbindingen: { type: 'string', default: '10' }, taak: { type: 'string' }, map: { type: 'string' }, replica: { type: 'boolean' },
} });
const getallen = (tekst: string) => tekst.split(',').map(Number);
const CLIENT = resolve(import.meta.dirname, '../../dist/client');

/** Each part by itself, and what it adds to bench.json. */
const DELEN: Readonly<Record<string, () => Promise<object>>> = {
  zes: () => zesMeten({
    personen: getallen(opties.personen), tegelijk: getallen(opties.tegelijk), seconden: Number(opties.seconden), rondes: Number(opties.rondes), verbindingen: Number(opties.verbindingen),
    taak: opties.taak, map: opties.map, replica: opties.replica,
  }),
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
  scherm: async () => {
    const scherm = await metPortaal(300, schermMeten, CLIENT);
    console.table(scherm);
    grens(scherm.flatMap(schermOver));
    return { scherm };
  },
  lijst: async () => {
    // Two gemeenten share these: the bigger one has some ten thousand.
    const lijst = await metPortaal(Number(opties.lijst), lijstMeten, CLIENT);
    console.table([lijst]);
    grens(lijst.langste > GRENZEN.langste ? [`lijst: een beeld van ${lijst.langste} ms, hoogstens ${GRENZEN.langste}`] : []);
    return { lijst };
  },
  wachtrij: async () => {
    const wachtrij = await metPortaal(300, (portaal) => wachtrijMeten(portaal, Number(opties.inzendingen)));
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

let uitkomst: object = existsSync('bench.json') ? (JSON.parse(await readFile('bench.json', 'utf8')) as object) : {};
for (const deel of opties.deel.split(',')) {
  const meten = DELEN[deel];
  if (!meten) throw new Error(`no part ${deel}: ${Object.keys(DELEN).join(', ')}`);
  const gemeten = await meten();
  // One job by itself, or with a replica, is a look, not a result.
  if (deel === 'zes' && (opties.taak !== undefined || opties.replica)) continue;
  uitkomst = { ...uitkomst, op: vandaagIn(new Date()), node: process.version, ...gemeten };
  await writeFile('bench.json', `${JSON.stringify(uitkomst, null, 2)}\n`);
}
