import { cp, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type pg from 'pg';
import { ALLE_ROLLEN } from '../../server/access/rollen.ts';
import { metDatabase, metVerbinding } from '../../server/database/bootstrap.ts';
import { embeddedVullen } from '../../server/database/embedded.ts';
import { migreren } from '../../server/database/migreren.ts';
import { type Cluster, clusterStarten, proefdatabaseStarten } from './cluster.ts';

/** A streaming replica. */
export interface Proefreplica {
  poort: number;
  /** As the superuser, in this database. */
  vraag: <T extends object>(database: string, vraag: string) => Promise<T[]>;
  /** kill -9. It comes back by itself, at the same place. */
  doden: () => Promise<void>;
  stoppen: () => Promise<void>;
}

/** What a replica follows: a database that runs, as its superuser. */
interface Bron {
  adminUrl: string;
  dataDir: string;
}

export async function replicaStarten(bron: Bron): Promise<Proefreplica> {
  const { hostname, port, password } = new URL(bron.adminUrl);
  const { dataDir, adminUrl, stoppen } = await proefdatabaseStarten({ primary_conninfo: `host=${hostname} port=${port} user=postgres password=${password}`, hot_standby_feedback: 'on', max_connections: '200' }, (map) => overnemen(bron, map));
  return {
    poort: Number(new URL(adminUrl).port),
    vraag: (database, vraag) => metVerbinding(metDatabase(adminUrl, database), async (client: pg.Client) => (await client.query(vraag)).rows),
    doden: async () => void process.kill(Number((await readFile(join(dataDir, 'postgres', 'data', 'postmaster.pid'), 'utf8')).split('\n')[0]), 'SIGKILL'),
    stoppen,
  };
}

/** A cluster of its own, with the template of the run, and a replica of it. */
export interface ClusterMetReplica {
  cluster: Cluster;
  replica: Proefreplica;
  stoppen: () => Promise<void>;
}

export async function clusterMetReplica(): Promise<ClusterMetReplica> {
  // A commit is acknowledged when it is flushed, as on a real one.
  const cluster = await clusterStarten(ALLE_ROLLEN, { synchronous_commit: 'on' });
  try {
    await cluster.sjabloonMaken('sjabloon', migreren);
    const replica = await replicaStarten({ adminUrl: cluster.toegang.adminUrl, dataDir: cluster.dataDir });
    return {
      cluster, replica,
      stoppen: async () => {
        await replica.stoppen();
        await cluster.stoppen();
      },
    };
  } catch (fout) {
    await cluster.stoppen();
    throw fout;
  }
}

/** A physical copy that goes on by following: the WAL that was written meanwhile comes over the line. */
async function overnemen({ adminUrl, dataDir: bron }: Bron, dataDir: string): Promise<void> {
  const kluster = join(bron, 'postgres');
  await embeddedVullen(dataDir, (nieuw) => metVerbinding(adminUrl, async (admin) => {
    await admin.query(`select pg_backup_start('replica', true)`);
    await cp(join(kluster, 'data'), join(nieuw, 'data'), { recursive: true, filter: (pad) => basename(pad) !== 'postmaster.pid' });
    const { rows: [einde] } = await admin.query<{ label: string }>('select labelfile as label from pg_backup_stop(false)');
    await writeFile(join(nieuw, 'data', 'backup_label'), einde?.label ?? '');
    await writeFile(join(nieuw, 'data', 'standby.signal'), '');
    await cp(join(kluster, 'wachtwoord'), join(nieuw, 'wachtwoord'));
  }));
}
