import { cp, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import pg from 'pg';
import { ALLE_ROLLEN } from '../../server/access/rollen.ts';
import { metVerbinding } from '../../server/database/bootstrap.ts';
import { embeddedVullen } from '../../server/database/embedded.ts';
import { migreren } from '../../server/database/migreren.ts';
import { type Cluster, clusterStarten, proefdatabaseStarten } from './cluster.ts';

/** A cluster of its own, with the template of the run, and a streaming replica of it. */
export interface ClusterMetReplica {
  cluster: Cluster;
  /** The replica as the superuser, in this database. */
  opReplica: <T extends object>(database: string, vraag: string) => Promise<T[]>;
  /** Where the replica listens; also after it was killed. */
  poort: number;
  /** kill -9. It comes back by itself, at the same place. */
  doden: () => Promise<void>;
  stoppen: () => Promise<void>;
}

export async function clusterMetReplica(): Promise<ClusterMetReplica> {
  // A commit is acknowledged when it is flushed, as on a real one.
  const cluster = await clusterStarten(ALLE_ROLLEN, { synchronous_commit: 'on' });
  try {
    await cluster.sjabloonMaken('sjabloon', migreren);
    const { adminUrl } = cluster.toegang;
    const { hostname, port, password } = new URL(adminUrl);
    const replica = await proefdatabaseStarten({ primary_conninfo: `host=${hostname} port=${port} user=postgres password=${password}`, hot_standby_feedback: 'on', max_connections: '200' }, (dataDir) => overnemen(cluster, dataDir));
    const postmaster = join(replica.dataDir, 'postgres', 'data', 'postmaster.pid');
    const url = (database: string) => Object.assign(new URL(replica.adminUrl), { pathname: `/${database}` }).toString();
    return {
      cluster,
      opReplica: (database, vraag) => metVerbinding(url(database), async (client: pg.Client) => (await client.query(vraag)).rows),
      poort: Number(new URL(replica.adminUrl).port),
      doden: async () => void process.kill(Number((await readFile(postmaster, 'utf8')).split('\n')[0]), 'SIGKILL'),
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
async function overnemen({ toegang, dataDir: bron }: Cluster & { dataDir: string }, dataDir: string): Promise<void> {
  const kluster = join(bron, 'postgres');
  await embeddedVullen(dataDir, (nieuw) => metVerbinding(toegang.adminUrl, async (admin) => {
    await admin.query(`select pg_backup_start('replica', true)`);
    await cp(join(kluster, 'data'), join(nieuw, 'data'), { recursive: true, filter: (pad) => basename(pad) !== 'postmaster.pid' });
    const { rows: [einde] } = await admin.query<{ label: string }>('select labelfile as label from pg_backup_stop(false)');
    await writeFile(join(nieuw, 'data', 'backup_label'), einde?.label ?? '');
    await writeFile(join(nieuw, 'data', 'standby.signal'), '');
    await cp(join(kluster, 'wachtwoord'), join(nieuw, 'wachtwoord'));
  }));
}
