import type { ChildProcess } from 'node:child_process';
import { isDeepStrictEqual } from 'node:util';
import { readdirSync, readFileSync } from 'node:fs';
import type { Dienststand, Dienstvraag } from './dienst.ts';
import { stuur } from './klant.ts';
import type { Taak } from './taken.ts';

/** One side of a job at one number of requests in flight. */
export interface Kant {
  perSeconde: number;
  p50: number;
  p95: number;
  /** Processor time a request, in milliseconds, of the server and of PostgreSQL: what a busy machine does not change much. */
  cpuServer: number;
  cpuDatabase: number | null;
}

export interface Meting {
  taak: string;
  wat: string;
  personen: number;
  tegelijk: number;
  portaal: Kant;
  grens: Kant;
  /** How many times as many requests the limit does. */
  verhouding: number;
  statements: number;
  rijenGelezen: number;
  bytes: number;
}

/** Where it is measured: the child process, its two addresses, and its PostgreSQL. */
export interface Plek {
  dienst: ChildProcess;
  portaal: string;
  grens: string;
  postmaster: number | null;
}

export const vraagDienst = (dienst: ChildProcess, vraag: Dienstvraag) => new Promise<Dienststand>((klaar) => {
  dienst.once('message', (stand) => klaar(stand as Dienststand));
  dienst.send(vraag);
});

/** Processor time of each process of this PostgreSQL since it started, in milliseconds; null where the system does not tell. */
function cpuDatabase(postmaster: number | null): Map<string, number> | null {
  if (postmaster === null || process.platform !== 'linux') return null;
  return new Map(readdirSync('/proc').filter((naam) => /^\d+$/.test(naam)).flatMap((pid) => cpuVan(pid, postmaster)));
}

function cpuVan(pid: string, ouder: number): [string, number][] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const velden = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    // Ticks of a hundredth of a second: user and system.
    return Number(velden[1]) === ouder ? [[pid, (Number(velden[11]) + Number(velden[12])) * 10]] : [];
  } catch {
    return [];
  }
}

/** What was used between two looks; a process that ended meanwhile is not counted. */
function verbruikt(voor: Map<string, number> | null, na: Map<string, number> | null): number | null {
  return voor === null || na === null ? null : [...na].reduce((som, [pid, ms]) => som + ms - (voor.get(pid) ?? 0), 0);
}

const rond = (getal: number, cijfers = 1) => Math.round(getal * 10 ** cijfers) / 10 ** cijfers;
const midden = (getallen: readonly number[]) => [...getallen].sort((a, b) => a - b)[Math.floor(getallen.length / 2)] ?? 0;

interface Ronde { perSeconde: number; duren: number[]; cpuServer: number; cpuDatabase: number | null }

async function ronde(plek: Plek, doe: () => Promise<unknown>, tegelijk: number, seconden: number): Promise<Ronde> {
  const duren: number[] = [];
  const [voor, dbVoor, begin] = [await vraagDienst(plek.dienst, { soort: 'STAND' }), cpuDatabase(plek.postmaster), performance.now()];
  await Promise.all(Array.from({ length: tegelijk }, async () => {
    do {
      const start = performance.now();
      await doe();
      duren.push(performance.now() - start);
    } while (performance.now() < begin + seconden * 1_000);
  }));
  const verstreken = (performance.now() - begin) / 1_000;
  const [na, dbNa] = [await vraagDienst(plek.dienst, { soort: 'STAND' }), cpuDatabase(plek.postmaster)];
  const database = verbruikt(dbVoor, dbNa);
  return { perSeconde: duren.length / verstreken, duren, cpuServer: (na.cpu - voor.cpu) / duren.length, cpuDatabase: database === null ? null : database / duren.length };
}

function kantUit(rondes: readonly Ronde[]): Kant {
  const duren = rondes.flatMap((r) => r.duren).sort((a, b) => a - b);
  const bij = (deel: number) => rond(duren[Math.floor(duren.length * deel)] ?? 0);
  const database = rondes.flatMap((r) => (r.cpuDatabase === null ? [] : [r.cpuDatabase]));
  return {
    perSeconde: rond(midden(rondes.map((r) => r.perSeconde))), p50: bij(0.5), p95: bij(0.95),
    cpuServer: rond(midden(rondes.map((r) => r.cpuServer))), cpuDatabase: database.length === 0 ? null : rond(midden(database)),
  };
}

/** The answer without its cursors, which are signed and differ by nature. */
const kaal = (antwoord: unknown) => JSON.parse(JSON.stringify(antwoord, (naam, waarde: unknown) => (naam === 'endCursor' ? undefined : waarde))) as unknown;

function gelijk(portaal: unknown, grens: unknown): boolean {
  return isDeepStrictEqual(kaal(portaal), kaal(grens));
}

/** Where they part, with a little of what follows: the world is fictional. */
function eersteVerschil(portaal: unknown, grens: unknown): string {
  const [een, ander] = [JSON.stringify(kaal(portaal)), JSON.stringify(kaal(grens))];
  const plek = [...een].findIndex((teken, i) => teken !== ander[i]);
  return [een, ander].map((tekst) => tekst.slice(Math.max(0, plek - 80), plek + 80)).join('\n');
}

/** Measures a job on both sides in turn, so that what else the machine does touches them alike. */
export async function meet(plek: Plek, taak: Taak, personen: number, tegelijk: number, seconden: number, rondes: number): Promise<Meting> {
  await vraagDienst(plek.dienst, { soort: 'GRENS', opdracht: { taak: taak.naam, token: taak.wie.token } });
  const grens = async () => JSON.parse((await stuur(`${plek.grens}/${taak.naam}`, await taak.grens())).tekst) as { data: unknown };
  taak.vooraan?.();
  for (let i = 0; i < 3; i += 1) {
    const [een, ander] = [await taak.portaal(), await grens()];
    if (taak.vergelijken && !gelijk(een.data, ander.data)) throw new Error(`${taak.naam}: the limit gives another answer than the portal\n${eersteVerschil(een.data, ander.data)}`);
  }
  const voor = await vraagDienst(plek.dienst, { soort: 'STAND' });
  const { bytes } = await taak.portaal();
  const { statements } = await vraagDienst(plek.dienst, { soort: 'STAND' });
  const beide: [Ronde[], Ronde[]] = [[], []];
  // Both have their plans on every connection, as after a minute of use.
  await ronde(plek, taak.portaal, tegelijk, seconden / 2);
  await ronde(plek, grens, tegelijk, seconden / 2);
  const { rijen } = await vraagDienst(plek.dienst, { soort: 'STAND', telRijen: true });
  await taak.portaal();
  const rijenGelezen = (await vraagDienst(plek.dienst, { soort: 'STAND' })).rijen - rijen;
  for (let i = 0; i < rondes; i += 1) {
    beide[0].push(await ronde(plek, taak.portaal, tegelijk, seconden));
    beide[1].push(await ronde(plek, grens, tegelijk, seconden));
  }
  const [ons, hun] = [kantUit(beide[0]), kantUit(beide[1])];
  return { taak: taak.naam, wat: taak.wat, personen, tegelijk, portaal: ons, grens: hun, verhouding: rond(hun.perSeconde / ons.perSeconde, 2), statements: statements - voor.statements, rijenGelezen, bytes };
}
