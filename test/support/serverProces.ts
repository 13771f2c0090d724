import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { setTimeout as wacht } from 'node:timers/promises';

const HUIS = resolve(import.meta.dirname, '../..');

export interface Einde {
  code: number | null;
  signaal: NodeJS.Signals | null;
}

/** A process of the built server, as production runs it. */
export interface Opdracht {
  proces: ChildProcess;
  /** Everything it wrote so far. */
  uit: () => string;
  fouten: () => string;
  einde: Promise<Einde>;
}

export interface ServerProces extends Opdracht {
  adres: string;
}

/** Runs dist/server/<naam>.js with this environment and nothing of ours; of another version where `huis` is its directory. */
export function opdrachtStarten(naam: 'main' | 'migreren' | 'auditcontrole' | 'verwerkingenlog' | 'bewaren' | 'reservekopie' | 'terugzetten', env: Record<string, string>, args: readonly string[] = [], huis = HUIS): Opdracht {
  const pad = resolve(huis, 'dist/server', `${naam}.js`);
  if (!existsSync(pad)) throw new Error(`${pad} is not there: run npm run build first`);
  return volg(spawn(process.execPath, [pad, ...args], { cwd: huis, stdio: ['ignore', 'pipe', 'pipe'], env: { PATH: process.env['PATH'] ?? '', ...env } }));
}

/** Keeps what a child writes and how it ends. */
export function volg(proces: ChildProcess): Opdracht {
  const tekst = { uit: '', fouten: '' };
  proces.stdout?.setEncoding('utf8').on('data', (stuk: string) => { tekst.uit += stuk; });
  proces.stderr?.setEncoding('utf8').on('data', (stuk: string) => { tekst.fouten += stuk; });
  const einde = once(proces, 'close').then(([code, signaal]) => ({ code: code as number | null, signaal: signaal as NodeJS.Signals | null }));
  return { proces, uit: () => tekst.uit, fouten: () => tekst.fouten, einde };
}

/** A server that answers /readyz; throws with what it wrote when it stops before. */
export async function serverStarten(env: Record<string, string>, huis = HUIS): Promise<ServerProces> {
  const poort = await vrijePoort();
  const opdracht = opdrachtStarten('main', { HOST: '127.0.0.1', PORT: String(poort), VERZOEKEN_PER_MINUUT: '1000000', ...env }, [], huis);
  const adres = `http://127.0.0.1:${poort}`;
  const uiterlijk = Date.now() + 240_000;
  while (!(await isGereed(adres))) {
    const { exitCode, signalCode } = opdracht.proces;
    if (exitCode !== null || signalCode !== null) throw new Error(`the server stopped: ${opdracht.fouten()}`);
    if (Date.now() > uiterlijk) {
      // SIGTERM, so that a database that it started ends as well.
      opdracht.proces.kill('SIGTERM');
      throw new Error(`the server is not ready: ${opdracht.uit()}${opdracht.fouten()}`);
    }
    await wacht(50);
  }
  return { ...opdracht, adres };
}

export async function isGereed(adres: string): Promise<boolean> {
  return fetch(`${adres}/readyz`).then((antwoord) => antwoord.ok, () => false);
}

export async function vrijePoort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
