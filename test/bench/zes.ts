import { type ChildProcess, fork } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { replicaStarten } from '../support/leesreplica.ts';
import type { Dienstopdracht } from './dienst.ts';
import { demoMensen, inloggen } from './klant.ts';
import { meet, type Meting, type Plek } from './meten.ts';
import { type Omvang, omvangVan, omvangVanGebruik } from './omvang.ts';
import { mensVan } from './portaal.ts';
import { j1, j2, j3, j4, j5, j6, type Taak } from './taken.ts';
import { wereldOpenen } from './wereld.ts';

/** How the six jobs are measured. */
export interface Zesopties {
  personen: readonly number[];
  /** Requests in flight; each number is a measurement. */
  tegelijk: readonly number[];
  seconden: number;
  rondes: number;
  verbindingen: number;
  /** Only this job. */
  taak?: string | undefined;
  /** With a replica beside the database, for what may be read there. */
  replica?: boolean | undefined;
  /** Where the worlds stay, so that a next run need not make them. */
  map?: string | undefined;
}

/** What is asked of each at 16 in flight and 10,000 persons: the ratio to the limit, and SQL statements (per thousand rows for J6). */
const DOELEN: Readonly<Record<string, { verhouding: number; statements: number }>> = {
  J1: { verhouding: 2, statements: 6 }, J2: { verhouding: 1.5, statements: 8 }, J3: { verhouding: 2, statements: 10 },
  J4: { verhouding: 2, statements: 6 }, J5: { verhouding: 1.7, statements: 5 }, J6: { verhouding: 1.5, statements: 15 },
};

async function takenVan(adres: string, vandaag: string): Promise<Taak[]> {
  const mensen = await demoMensen(adres);
  const als = (rol: string, organisatie: string) => inloggen(adres, mensVan({ mensen }, rol, organisatie));
  const [coordinator, teamleider] = [await als('TAALCOORDINATOR', 'WenL'), await als('TEAMLEIDER', 'Gemeente Dalfsen')];
  return [j1(coordinator), await j2(await als('TAALDOCENT', 'WenL'), vandaag), await j3(await als('CONSULENT', 'Gemeente Dalfsen')), j4(teamleider), j5(teamleider), await j6(coordinator, vandaag)];
}

function dienstStarten(opdracht: Dienstopdracht): Promise<{ dienst: ChildProcess; portaal: string; grens: string }> {
  const dienst = fork(fileURLToPath(new URL('./dienst.ts', import.meta.url)), { execArgv: ['--import', 'tsx'] });
  return new Promise((klaar, mis) => {
    dienst.once('exit', (code) => mis(new Error(`the server that is measured ended with ${code}`)));
    dienst.once('message', (adressen) => klaar({ dienst, ...(adressen as { portaal: string; grens: string }) }));
    dienst.send(opdracht);
  });
}

async function wereldMeten(map: string, personen: number, opties: Zesopties): Promise<{ metingen: Meting[]; omvang: Omvang[] }> {
  const { databank, client, vandaag, sluiten } = await wereldOpenen(map, personen);
  try {
    const omvang = await omvangVan(client);
    const replica = opties.replica ? await replicaStarten({ adminUrl: databank.adminUrl ?? '', dataDir: map }) : null;
    const leesUrl = replica && Object.assign(new URL(databank.appUrl), { port: String(replica.poort) }).toString();
    const { dienst, portaal, grens } = await dienstStarten({ dataDir: map, appUrl: databank.appUrl, leesUrl, verbindingen: opties.verbindingen });
    const postmaster = Number((await readFile(join(map, 'postgres', 'data', 'postmaster.pid'), 'utf8').catch(() => '')).split('\n')[0]) || null;
    try {
      const metingen = await alleMeten({ dienst, portaal, grens, postmaster }, personen, vandaag, opties);
      return { metingen, omvang: [...omvang, ...await omvangVanGebruik(client)] };
    } finally {
      dienst.removeAllListeners('exit').disconnect();
      await replica?.stoppen();
    }
  } finally {
    await sluiten();
  }
}

async function alleMeten(plek: Plek, personen: number, vandaag: string, opties: Zesopties): Promise<Meting[]> {
  const metingen: Meting[] = [];
  for (const taak of await takenVan(plek.portaal, vandaag)) {
    if (opties.taak !== undefined && opties.taak !== taak.naam) continue;
    for (const tegelijk of taak.tegelijk ? opties.tegelijk : [1]) {
      const meting = await meet(plek, taak, personen, tegelijk, opties.seconden, opties.rondes);
      process.stdout.write(`${regel(meting)}\n`);
      metingen.push(meting);
    }
  }
  return metingen;
}

function regel({ taak, wat, personen, tegelijk, portaal, grens, verhouding, statements, rijenGelezen, bytes }: Meting): string {
  const doel = DOELEN[taak];
  return `${taak} ${wat}, ${personen} personen, ${tegelijk} tegelijk: ${portaal.perSeconde}/s (p50 ${portaal.p50}, p95 ${portaal.p95} ms; cpu ${portaal.cpuServer} + ${portaal.cpuDatabase ?? '?'} ms), `
    + `grens ${grens.perSeconde}/s (p50 ${grens.p50}; cpu ${grens.cpuServer} + ${grens.cpuDatabase ?? '?'}), verhouding ${verhouding} (doel ${doel?.verhouding}), statements ${statements} (doel ${doel?.statements}), ${rijenGelezen} rijen, ${bytes} bytes`;
}

/** How the time of a job grew from each world to the next. */
function groei(metingen: readonly Meting[]): Record<string, number> {
  const uit: Record<string, number> = {};
  for (const m of metingen) {
    const kleiner = metingen.filter((k) => k.taak === m.taak && k.tegelijk === m.tegelijk && k.personen < m.personen).sort((a, b) => b.personen - a.personen)[0];
    if (kleiner) uit[`${m.taak} ${kleiner.personen} naar ${m.personen}, ${m.tegelijk} tegelijk`] = Math.round((m.portaal.p50 / kleiner.portaal.p50) * 100) / 100;
  }
  return uit;
}

/**
 * The six jobs through HTTP with session, matrix, row-level security and audit on, in worlds of several sizes, and beside each, in
 * turn, the limit (`grens/`).
 */
export async function zesMeten(opties: Zesopties): Promise<{ doelen: typeof DOELEN; metingen: Meting[]; groei: Record<string, number>; omvang: Record<number, Omvang[]> }> {
  const basis = opties.map ?? await mkdtemp(join(tmpdir(), 'samenspel-bench-'));
  try {
    const metingen: Meting[] = [];
    const omvang: Record<number, Omvang[]> = {};
    await mkdir(basis, { recursive: true });
    await chmod(basis, 0o711);
    for (const personen of opties.personen) {
      process.stdout.write(`wereld van ${personen} personen\n`);
      const wereld = await wereldMeten(join(basis, String(personen)), personen, opties);
      metingen.push(...wereld.metingen);
      omvang[personen] = wereld.omvang;
      console.table(wereld.omvang);
    }
    return { doelen: DOELEN, metingen, groei: groei(metingen), omvang };
  } finally {
    if (opties.map === undefined) await rm(basis, { recursive: true, force: true });
  }
}
