import { chmod, mkdir, readFile, realpath, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as wachten } from 'node:timers/promises';
import { metVerbinding } from './bootstrap.ts';
import { EmbeddedFout, slotNemen, type Slot } from './embedded-slot.ts';
import { plaatsBepalen, plaatsWissen, type Plaats } from './embedded-plaats.ts';
import { klusterMaken, klusterVullen, postmasterStarten, postmasterStoppen, weesStoppen, type Postmaster } from './embedded-proces.ts';

export { EmbeddedFout, plaatsWissen as embeddedWissen };

export interface EmbeddedOpties {
  /** Made when absent. Holds the data, or a link to it where PostgreSQL cannot reach this directory. */
  dataDir: string;
  /** false is for tests only: it trades an answer on disk for speed. */
  fsync?: boolean;
  /** More settings of PostgreSQL; they win from ours. */
  extra?: Record<string, string>;
}

export interface Embedded {
  superuserUrl: string;
  /** Idempotent. Whoever handles SIGTERM calls this last, after the requests. */
  stoppen(): Promise<void>;
}

/**
 * The log tells that the database started, stopped and recovered, and nothing of what is in it: an ERROR may quote a
 * value ('invalid input syntax … "Jansen"'), its DETAIL a key, its STATEMENT everything. Errors reach the portal
 * through the driver anyway.
 */
const INSTELLINGEN: Readonly<Record<string, string>> = {
  listen_addresses: '127.0.0.1', unix_socket_directories: '', max_connections: '100', shared_buffers: '128MB',
  jit: 'off', random_page_cost: '1.1', synchronous_commit: 'on', timezone: 'Europe/Amsterdam', log_timezone: 'Europe/Amsterdam',
  log_min_messages: 'log', log_min_error_statement: 'panic', log_error_verbosity: 'terse', log_statement: 'none',
  log_parameter_max_length: '0', log_parameter_max_length_on_error: '0', log_checkpoints: 'off', log_lock_waits: 'off',
};

/** PostgreSQL from npm on this dataDir, for as long as this process lives or until `stoppen`. */
export async function embeddedStarten({ dataDir, fsync = true, extra = {} }: EmbeddedOpties): Promise<Embedded> {
  const map = await mapMaken(dataDir);
  const sloten = [await slotNemen(join(map, 'postgres'), map)];
  try {
    const plaats = await plaatsBepalen(map);
    // A copied clone has its own DATA_DIR and a link to the same data.
    if (plaats.kluster !== join(map, 'postgres')) sloten.push(await slotNemen(plaats.kluster, map));
    if (await bestaat(plaats.kluster)) await weesStoppen(plaats);
    else await klusterMaken(plaats, fsync);
    const instellingen = { ...INSTELLINGEN, fsync: fsync ? 'on' : 'off', ...extra };
    const toezicht = bewaken(plaats, instellingen, await postmasterStarten(plaats, instellingen));
    const wachtwoord = await readFile(join(plaats.kluster, 'wachtwoord'), 'utf8');
    return {
      superuserUrl: `postgresql://postgres:${wachtwoord}@127.0.0.1:${toezicht.poort}/postgres`,
      stoppen: eenmaal(async () => {
        await toezicht.stoppen();
        await loslaten(sloten);
      }),
    };
  } catch (fout) {
    await loslaten(sloten);
    throw fout;
  }
}

/**
 * Puts a database from elsewhere on a dataDir that has none.
 *
 * @throws EmbeddedFout where there is one, or a portal runs
 */
export async function embeddedVullen(dataDir: string, vul: (nieuw: string, postgres: string) => Promise<void>): Promise<void> {
  const map = await mapMaken(dataDir);
  const slot = await slotNemen(join(map, 'postgres'), map);
  try {
    const plaats = await plaatsBepalen(map);
    if (await bestaat(plaats.kluster)) throw new EmbeddedFout(`In ${dataDir} staat al een database. Zet die map eerst opzij.`);
    await klusterVullen(plaats, vul);
  } finally {
    await slot.loslaten();
  }
}

/** The address of the PostgreSQL that a portal on this dataDir runs at this moment; null where none runs. */
export async function embeddedLopend(dataDir: string): Promise<string | null> {
  const kluster = join(resolve(dataDir), 'postgres');
  const lees = (naam: string) => readFile(join(kluster, naam), 'utf8').catch(() => '');
  const [wachtwoord, postmaster] = await Promise.all([lees('wachtwoord'), lees('data/postmaster.pid')]);
  const poort = postmaster.split('\n')[3]?.trim() ?? '';
  if (wachtwoord === '' || !/^\d+$/.test(poort)) return null;
  const url = `postgresql://postgres:${wachtwoord}@127.0.0.1:${poort}/postgres`;
  // The file of a process that was killed stays behind.
  return metVerbinding(url, async () => url).catch(() => null);
}

/** The directory must let the user through that PostgreSQL runs as, also under a strict umask. */
async function mapMaken(dataDir: string): Promise<string> {
  try {
    const gemaakt = await mkdir(resolve(dataDir), { recursive: true });
    if (gemaakt !== undefined && process.getuid?.() === 0) await chmod(resolve(dataDir), 0o711);
    return await realpath(resolve(dataDir));
  } catch (fout) {
    throw new EmbeddedFout(`DATA_DIR ${dataDir} kan niet worden gemaakt (${String((fout as NodeJS.ErrnoException).code)}).`);
  }
}

const HERSTART_MS = 3_000;

/**
 * A postmaster that dies under a living portal (kill -9, out of memory) comes back on the same address: PostgreSQL
 * recovers what was confirmed, and the pool of the portal connects again by itself.
 */
function bewaken(plaats: Plaats, instellingen: Record<string, string>, eerste: Postmaster): { poort: number; stoppen(): Promise<void> } {
  let { proces } = eerste;
  let gestopt = false;
  let herstel: Promise<void> = Promise.resolve();
  // Without stoppen() (an uncaught error, process.exit) PostgreSQL still gets its orderly stop.
  const bijEinde = (): void => { proces.kill('SIGINT'); };
  const volgen = (): void => {
    proces.once('exit', () => { if (!gestopt) herstel = herstarten(); });
  };
  const herstarten = async (): Promise<void> => {
    try {
      ({ proces } = await postmasterStarten(plaats, instellingen, eerste.poort));
      volgen();
    } catch (fout) {
      // Such as a full disk: when there is room again it comes back without anybody who starts it.
      process.emitWarning(fout instanceof Error ? fout.message : String(fout));
      await wachten(HERSTART_MS);
      if (!gestopt) await herstarten();
    }
  };
  process.on('exit', bijEinde);
  volgen();
  return {
    poort: eerste.poort,
    async stoppen() {
      gestopt = true;
      await herstel;
      await postmasterStoppen(proces);
      process.off('exit', bijEinde);
    },
  };
}

function eenmaal(werk: () => Promise<void>): () => Promise<void> {
  let bezig: Promise<void> | undefined;
  return () => (bezig ??= werk());
}

async function loslaten(sloten: readonly Slot[]): Promise<void> {
  for (const slot of sloten) await slot.loslaten();
}

async function bestaat(pad: string): Promise<boolean> {
  return stat(pad).then(() => true, () => false);
}
