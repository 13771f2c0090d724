import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Socket } from 'node:net';
import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  appUrl, clusterVoorbereiden, databaseRechten, EIGENAAR, metDatabase, metVerbinding,
} from '../../server/database/bootstrap.ts';
import pg from 'pg';
import { embeddedStarten, embeddedWissen } from '../../server/database/embedded.ts';

/** Plain data, so that globalSetup can `provide` it and each worker can open the cluster for itself. */
export interface ClusterToegang {
  adminUrl: string;
  appWachtwoord: string;
  rollen: readonly string[];
}

export interface Cluster {
  toegang: ClusterToegang;
  /** A database to copy from: roles and rights are there, `vullen` adds the rest and closes its connections. */
  sjabloonMaken(naam: string, vullen: (adminUrl: string) => Promise<void>): Promise<void>;
  databaseMaken(sjabloon: string, naam: string): Promise<{ adminUrl: string; appUrl: string }>;
  databaseWissen(naam: string): Promise<void>;
}

/** One cluster a run. Nothing on it outlives the run, so it never waits for the disk. */
export async function clusterStarten(rollen: readonly string[], instellingen: Record<string, string> = {}): Promise<Cluster & { dataDir: string; stoppen(): Promise<void> }> {
  const { dataDir, adminUrl, stoppen } = await proefdatabaseStarten({ full_page_writes: 'off', synchronous_commit: 'off', max_connections: '200', ...instellingen });
  return { ...clusterOpenen({ adminUrl, appWachtwoord: randomBytes(24).toString('base64url'), rollen }), dataDir, stoppen };
}

/**
 * A PostgreSQL in a directory of its own that goes with the run, however that ends.
 *
 * @param vullen puts a database in it that comes from elsewhere
 */
export async function proefdatabaseStarten(extra: Record<string, string>, vullen: (dataDir: string) => Promise<void> = async () => undefined): Promise<{ dataDir: string; adminUrl: string; stoppen(): Promise<void> }> {
  const dataDir = await mkdtemp(join(tmpdir(), 'samenspel-test-'));
  await chmod(dataDir, 0o711); // mkdtemp closes it to the user that PostgreSQL runs as
  const opruimen = opruimerStarten(dataDir);
  try {
    await vullen(dataDir);
    const embedded = await embeddedStarten({ dataDir, fsync: false, extra });
    const stoppen = async (): Promise<void> => {
      await embedded.stoppen();
      await embeddedWissen(dataDir);
      await opruimen();
    };
    return { dataDir, adminUrl: embedded.superuserUrl, stoppen };
  } catch (fout) {
    await opruimen();
    throw fout;
  }
}

/** The cluster of this run, from any of its processes. */
export function clusterOpenen(toegang: ClusterToegang): Cluster {
  const { adminUrl, appWachtwoord } = toegang;
  return {
    toegang,
    async sjabloonMaken(naam, vullen) {
      await clusterVoorbereiden(adminUrl, { ...toegang, database: naam });
      await vullen(metDatabase(adminUrl, naam));
      // Nobody may be connected to a database while it is copied.
      await metVerbinding(adminUrl, (admin) => admin.query(`alter database ${pg.escapeIdentifier(naam)} allow_connections false`));
    },
    async databaseMaken(sjabloon, naam) {
      await metVerbinding(adminUrl, async (admin) => {
        // By file: page by page through the log is what pays on a cluster that has to survive, and takes three times as much.
        await admin.query(`create database ${pg.escapeIdentifier(naam)} owner ${EIGENAAR} template ${pg.escapeIdentifier(sjabloon)} strategy file_copy`);
        await databaseRechten(admin, naam);
      });
      return { adminUrl: metDatabase(adminUrl, naam), appUrl: appUrl(adminUrl, appWachtwoord, naam) };
    },
    async databaseWissen(naam) {
      await metVerbinding(adminUrl, (admin) => admin.query(`drop database if exists ${pg.escapeIdentifier(naam)} with (force)`));
    },
  };
}

/**
 * A run ends in many ways: Ctrl+C, a crash, kill -9. All of them close this pipe, and then the shell at its other end
 * stops the database and erases the directory. After an orderly end it finds nothing to do.
 */
const OPRUIMER = `
read -r _
[ -d "$1" ] || exit 0
kluster=$(readlink -f "$1/postgres")
kluster="\${kluster:-$1/postgres}"
for poging in 1 2 3 4 5 6 7 8 9 10; do
  if read -r pid < "$kluster/data/postmaster.pid"; then kill -QUIT "$pid"; fi
  sleep 0.3
  [ -e "$kluster/data/postmaster.pid" ] || rm -rf "$1" "$kluster" "$kluster".nieuw-* && break
done`;

function opruimerStarten(dataDir: string): () => Promise<void> {
  // detached: Ctrl+C in the terminal must not reach it.
  const opruimer = spawn('/bin/sh', ['-c', OPRUIMER, 'opruimer', dataDir], { detached: true, stdio: ['pipe', 'ignore', 'ignore'], cwd: '/' });
  opruimer.unref();
  if (opruimer.stdin instanceof Socket) opruimer.stdin.unref();
  return async () => {
    opruimer.ref();
    opruimer.stdin.end();
    if (opruimer.exitCode === null) await once(opruimer, 'exit');
  };
}
