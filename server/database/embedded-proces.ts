import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, open, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { randomBytes } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { setTimeout as wachten } from 'node:timers/promises';
import { promisify } from 'node:util';
import { EmbeddedFout } from './embedded-slot.ts';
import { overdragen, type Gebruiker, type Plaats } from './embedded-plaats.ts';

/** Our own environment holds secrets (SESSION_SECRET) and PG… settings; the database gets neither. */
const OMGEVING = { PATH: '/usr/bin:/bin', LC_ALL: 'C' };
/** cwd: the directory that node was started in may be closed to the user that PostgreSQL runs as. */
const alsGebruiker = (gebruiker: Gebruiker | undefined) => ({ ...gebruiker, cwd: '/', env: OMGEVING });
const LOGBOEK_MAX = 10 * 1024 * 1024;
const HERSTEL_MAX_MS = 5 * 60_000;
const STOP_MAX_MS = 60_000;
/** Longer than any query may run: a backend that computes does not notice that its postmaster is gone. */
const VOORBIJGAAND_MAX_MS = 2 * 60_000;

/** A new database, with a password that nobody knows. */
export async function klusterMaken(plaats: Plaats, fsync: boolean): Promise<void> {
  const { bin, gebruiker } = plaats;
  await klusterPlaatsen(plaats, async (nieuw) => {
    const [data, wachtwoord] = [join(nieuw, 'data'), join(nieuw, 'wachtwoord')];
    await mkdir(data, { recursive: true, mode: 0o700 });
    await writeFile(wachtwoord, randomBytes(32).toString('base64url'), { mode: 0o600, flush: true });
    await overdragen(data, gebruiker);
    await overdragen(wachtwoord, gebruiker);
    // The builtin provider knows C.UTF-8 on every system and its order never changes with an upgrade of the system.
    const opties = ['-D', data, '-U', 'postgres', `--pwfile=${wachtwoord}`, '--auth=scram-sha-256', '--encoding=UTF8',
      '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C', '--data-checksums', ...(fsync ? [] : ['--no-sync'])];
    await promisify(execFile)(join(bin, 'initdb'), opties, alsGebruiker(gebruiker)).catch((fout: { stderr?: string; code?: unknown }) => {
      throw new EmbeddedFout(`De database kon niet worden gemaakt: ${fout.stderr?.trim().split('\n').at(-1) || String(fout.code)}`);
    });
    if (gebruiker !== undefined) await overdragen(wachtwoord, { uid: 0, gid: 0 });
  });
}

/** Made beside its place and renamed when complete, so that what was interrupted is never mistaken for a database. */
async function klusterPlaatsen({ kluster, gebruiker }: Plaats, vul: (nieuw: string) => Promise<void>): Promise<void> {
  const map = dirname(kluster);
  for (const naam of await readdir(map)) {
    if (naam.startsWith(`${basename(kluster)}.nieuw-`)) await rm(join(map, naam), { recursive: true, force: true, maxRetries: 5 });
  }
  const nieuw = `${kluster}.nieuw-${randomBytes(4).toString('hex')}`;
  await mkdir(nieuw, { mode: 0o700 });
  await chmod(nieuw, gebruiker === undefined ? 0o700 : 0o711);
  await vul(nieuw);
  await rename(nieuw, kluster);
  const mapHandvat = await open(map);
  await mapHandvat.sync().finally(() => mapHandvat.close());
}

/**
 * A database from elsewhere: `vul` puts it into a directory that gets its name when all of it is there.
 *
 * @param vul is told which major version of PostgreSQL runs here
 */
export async function klusterVullen(plaats: Plaats, vul: (nieuw: string, postgres: string) => Promise<void>): Promise<void> {
  const { bin, gebruiker } = plaats;
  const { stdout } = await promisify(execFile)(join(bin, 'postgres'), ['--version'], alsGebruiker(gebruiker));
  await klusterPlaatsen(plaats, async (nieuw) => {
    await vul(nieuw, /(\d+)\./.exec(stdout)?.[1] ?? '');
    const data = join(nieuw, 'data');
    for (const pad of ['', ...await readdir(data, { recursive: true })]) await overdragen(join(data, pad), gebruiker);
  });
}

/** What a killed node left running on our data. We hold the lock, so no living portal uses it. */
export async function weesStoppen({ kluster }: Plaats): Promise<void> {
  const data = join(kluster, 'data');
  const pidBestand = join(data, 'postmaster.pid');
  const pid = Number((await regels(pidBestand))[0]);
  if (!Number.isInteger(pid) || pid <= 1) return;
  const opdracht = await opdrachtVan(pid);
  if (opdracht === undefined) return; // gone: PostgreSQL recovers by itself
  // The number now belongs to another program. PostgreSQL would refuse to start, and a signal would hit a stranger.
  if (!opdracht.includes(` -D ${data} `)) return rm(pidBestand, { force: true });
  const weg = async (): Promise<boolean> => (await regels(pidBestand))[0] !== String(pid) || (await opdrachtVan(pid)) !== opdracht;
  for (const signaal of ['SIGINT', 'SIGQUIT'] as const) {
    seinen(pid, signaal);
    // Killed and not yet buried it keeps its number, which PostgreSQL takes for a running database.
    if (await tot(weg, STOP_MAX_MS)) return rm(pidBestand, { force: true });
  }
  throw new EmbeddedFout(`Een oude database (proces ${pid}) wil niet stoppen. Stop dat proces zelf.`);
}

function seinen(pid: number, signaal: NodeJS.Signals): void {
  try {
    process.kill(pid, signaal);
  } catch (fout) {
    if ((fout as NodeJS.ErrnoException).code !== 'ESRCH') throw fout; // ended by itself meanwhile
  }
}

/** Undefined = no such process. An empty text = a process that ended and waits for its parent. */
async function opdrachtVan(pid: number): Promise<string | undefined> {
  if (process.platform === 'linux') {
    return readFile(`/proc/${pid}/cmdline`, 'utf8').then((tekst) => tekst.replaceAll('\0', ' '), () => undefined);
  }
  return promisify(execFile)('ps', ['-o', 'command=', '-p', String(pid)]).then(({ stdout }) => stdout, () => undefined);
}

export interface Postmaster { proces: ChildProcess; poort: number }

/** `vastePoort`: after a crash, so that the address that others hold stays true. */
export async function postmasterStarten(plaats: Plaats, instellingen: Record<string, string>, vastePoort?: number): Promise<Postmaster> {
  const uiterlijk = Date.now() + VOORBIJGAAND_MAX_MS;
  for (;;) {
    const poort = vastePoort ?? await vrijePoort();
    const poging = await eenStart(plaats, { ...instellingen, port: String(poort) });
    if (poging.gelukt) return { proces: poging.proces, poort };
    // Two passing causes: another program was quicker with the port, or after kill -9 of the postmaster its children
    // are still ending. Everything else stays wrong however often we try.
    const voorbijgaand = /could not create any TCP\/IP sockets|pre-existing shared memory block/.test(poging.reden);
    if (!voorbijgaand || Date.now() > uiterlijk) throw new EmbeddedFout(`PostgreSQL startte niet: ${laatsteFout(poging.reden)}`);
    await wachten(100);
  }
}

type Poging = { gelukt: true; proces: ChildProcess } | { gelukt: false; reden: string };

async function eenStart({ bin, kluster, gebruiker }: Plaats, instellingen: Record<string, string>): Promise<Poging> {
  const data = join(kluster, 'data');
  const logboek = join(kluster, 'postgres.log');
  const begin = await logboekLengte(logboek);
  const log = await open(logboek, 'a', 0o600);
  const opties = Object.entries(instellingen).flatMap(([naam, waarde]) => ['-c', `${naam}=${waarde}`]);
  // detached: Ctrl+C goes to every process of the terminal, and the database must outlive the last request.
  const proces = spawn(join(bin, 'postgres'), ['-D', data, ...opties],
    { ...alsGebruiker(gebruiker), detached: true, stdio: ['ignore', log.fd, log.fd] });
  try {
    await once(proces, 'spawn');
  } catch (fout) {
    return { gelukt: false, reden: String((fout as NodeJS.ErrnoException).code) };
  } finally {
    await log.close();
  }
  proces.unref();
  const klaar = async (): Promise<boolean> => {
    const pidRegels = await regels(join(data, 'postmaster.pid'));
    return beeindigd(proces) || (pidRegels[0] === String(proces.pid) && pidRegels[7]?.trim() === 'ready');
  };
  if (await tot(klaar, HERSTEL_MAX_MS) && !beeindigd(proces)) return { gelukt: true, proces };
  proces.kill('SIGQUIT');
  return { gelukt: false, reden: (await readFile(logboek)).subarray(begin).toString('utf8') };
}

/** Fast: open transactions are rolled back, what was confirmed is on disk. */
export async function postmasterStoppen(proces: ChildProcess): Promise<void> {
  proces.ref();
  for (const signaal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
    proces.kill(signaal);
    if (await tot(async () => beeindigd(proces), STOP_MAX_MS)) return;
  }
}

function beeindigd(proces: ChildProcess): boolean {
  return proces.exitCode !== null || proces.signalCode !== null;
}

async function tot(voorwaarde: () => Promise<boolean>, maximumMs: number): Promise<boolean> {
  const uiterlijk = Date.now() + maximumMs;
  while (!(await voorwaarde())) {
    if (Date.now() > uiterlijk) return false;
    await wachten(10);
  }
  return true;
}

async function regels(pad: string): Promise<string[]> {
  return readFile(pad, 'utf8').then((tekst) => tekst.split('\n'), () => []);
}

function laatsteFout(log: string): string {
  const rijen = log.trim().split('\n');
  return rijen.findLast((regel) => /(FATAL|PANIC):/.test(regel))?.replace(/^.*?(?=FATAL|PANIC)/, '') ?? rijen.at(-1) ?? '';
}

async function logboekLengte(logboek: string): Promise<number> {
  const lengte = await stat(logboek).then(({ size }) => size, () => 0);
  if (lengte < LOGBOEK_MAX) return lengte;
  await rename(logboek, `${logboek}.oud`);
  return 0;
}

async function vrijePoort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
