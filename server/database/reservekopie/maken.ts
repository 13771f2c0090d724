import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import pg from 'pg';
import type { Auditgeheim } from '../../audit/geheim.ts';
import { alle, type Bestand, type Inhoud, inhoudSchrijven, KopieFout, overzetten, vastSchrijven } from './inhoud.ts';

export interface Kopieopdracht {
  /** Login of the superuser on the running embedded database. */
  superuserUrl: string;
  dataDir: string;
  /** Where copies go: another disk than that of DATA_DIR. */
  naar: string;
  /** How many copies stay; older ones go once this one is whole. */
  bewaar: number;
  geheim: Auditgeheim;
  nu: Date;
}

export interface Kopieuitslag {
  map: string;
  bestanden: number;
  bytes: number;
}

/** What PostgreSQL makes anew at each start; the WAL is copied at the end, as far as this copy needs it. */
const ZONDER_INHOUD = new Set(['pg_wal', 'pg_replslot', 'pg_dynshmem', 'pg_notify', 'pg_serial', 'pg_snapshots', 'pg_stat_tmp', 'pg_subtrans']);
const OVERSLAAN = /^(postmaster\.(pid|opts)|pgsql_tmp.*|pg_internal\.init.*|backup_label(\.old)?|tablespace_map(\.old)?|postgresql\.auto\.conf\.tmp)$/;
const BESTURING = 'global/pg_control';
const NAAM = /^reservekopie-\d{8}T\d{6}Z$/;

/**
 * A copy of the whole cluster while the portal works on: PostgreSQL keeps the WAL from before the first file until after the last,
 * and makes what changed meanwhile whole when the copy starts. It is named when it is complete and on the disk.
 *
 * @throws KopieFout
 */
export async function reservekopieMaken(opdracht: Kopieopdracht): Promise<Kopieuitslag> {
  const { naar, dataDir, nu, geheim } = opdracht;
  if (`${resolve(naar)}${sep}`.startsWith(`${resolve(dataDir)}${sep}`)) throw new KopieFout('Zet reservekopieën niet in DATA_DIR: wie die kwijtraakt, is dan beide kwijt.');
  await mkdir(naar, { recursive: true, mode: 0o700 });
  const map = join(naar, `reservekopie-${nu.toISOString().replaceAll(/[-:]|\.\d+/g, '')}`);
  if (await stat(map).then(() => true, () => false)) throw new KopieFout('Er is in deze seconde al een reservekopie gemaakt.');
  const bezig = `${map}.bezig`;
  await rm(bezig, { recursive: true, force: true });
  await mkdir(bezig, { mode: 0o700 });
  try {
    const inhoud = await vullen(opdracht, bezig);
    await inhoudSchrijven(bezig, inhoud, geheim);
    await rename(bezig, map);
    await mapVast(naar);
    await oudeWeg(naar, opdracht.bewaar);
    return { map, bestanden: inhoud.bestanden.length, bytes: inhoud.bestanden.reduce((som, { bytes }) => som + bytes, 0) };
  } catch (fout) {
    await rm(bezig, { recursive: true, force: true });
    throw fout;
  }
}

async function vullen({ superuserUrl, dataDir, nu }: Kopieopdracht, bezig: string): Promise<Inhoud> {
  const kluster = join(dataDir, 'postgres');
  const data = join(kluster, 'data');
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    // Ends with this connection: from here on no WAL is thrown away.
    await client.query(`select pg_create_physical_replication_slot('reservekopie_' || pg_backend_pid(), true, true)`);
    const eerste = await walNaam(client, `pg_backup_start('samenspel', true)`);
    const { mappen, bestanden } = await boom(data, bezig);
    bestanden.push(await kopieer(data, bezig, BESTURING));
    const { rows: [einde] } = await client.query<{ lsn: string; label: string; plaatsen: string }>('select lsn::text, labelfile as label, spcmapfile as plaatsen from pg_backup_stop(false)');
    if (!einde || einde.plaatsen !== '') throw new KopieFout('Deze database gebruikt tablespaces; dit gereedschap kopieert die niet.');
    await vastSchrijven(join(bezig, 'los'), einde.label);
    bestanden.push(await verplaats(bezig, 'los', 'data/backup_label'));
    bestanden.push(...await walKopieren(data, bezig, eerste, await walNaam(client, `'${einde.lsn}'::pg_lsn`)));
    bestanden.push({ pad: 'wachtwoord', ...await overzetten(join(kluster, 'wachtwoord'), join(bezig, 'wachtwoord')) });
    return { vorm: 1, gemaaktOp: nu.toISOString(), postgres: (await readFile(join(data, 'PG_VERSION'), 'utf8')).trim(), mappen, bestanden };
  } finally {
    await client.end();
  }
}

async function walNaam(client: pg.Client, lsn: string): Promise<string> {
  const { rows: [rij] } = await client.query<{ naam: string }>(`select pg_walfile_name(${lsn}) as naam`);
  if (!rij) throw new KopieFout('PostgreSQL zegt niet welke WAL bij deze kopie hoort.');
  return rij.naam;
}

/** Every directory, also the empty ones: PostgreSQL makes none of them itself. */
async function boom(data: string, bezig: string): Promise<{ mappen: string[]; bestanden: Bestand[] }> {
  const mappen = ['data'];
  const paden: string[] = [];
  const loop = async (pad: string): Promise<void> => {
    for (const ding of await readdir(join(data, pad), { withFileTypes: true })) {
      const hier = pad === '' ? ding.name : `${pad}/${ding.name}`;
      if (OVERSLAAN.test(ding.name) || hier === BESTURING) continue;
      if (ding.isDirectory()) {
        mappen.push(`data/${hier}`);
        if (!ZONDER_INHOUD.has(hier)) await loop(hier);
        else if (hier === 'pg_wal') mappen.push(...['archive_status', 'summaries'].map((naam) => `data/pg_wal/${naam}`));
      } else if (ding.isFile()) {
        paden.push(hier);
      } else {
        throw new KopieFout(`In de map van de database staat iets wat geen bestand of map is: ${hier}.`);
      }
    }
  };
  await loop('');
  // A table may be dropped between the look and the copy.
  const bestanden = await alle(paden, (pad) => kopieer(data, bezig, pad).catch((fout: NodeJS.ErrnoException) => { if (fout.code === 'ENOENT') return null; throw fout; }));
  return { mappen, bestanden: bestanden.filter((bestand) => bestand !== null) };
}

async function kopieer(data: string, bezig: string, pad: string): Promise<Bestand> {
  return { pad: `data/${pad}`, ...await overzetten(join(data, pad), join(bezig, 'data', pad)) };
}

async function verplaats(bezig: string, van: string, pad: string): Promise<Bestand> {
  const bestand = { pad, ...await overzetten(join(bezig, van), join(bezig, pad)) };
  await rm(join(bezig, van));
  return bestand;
}

/** From the first segment through the last, without a gap; and the histories of timelines. */
async function walKopieren(data: string, bezig: string, eerste: string, laatste: string): Promise<Bestand[]> {
  const namen = (await readdir(join(data, 'pg_wal'))).filter((naam) => /^[0-9A-F]{24}$/.test(naam) ? naam >= eerste && naam <= laatste : naam.endsWith('.history')).sort();
  if (!namen.includes(eerste) || !namen.includes(laatste)) throw new KopieFout('De WAL van deze kopie is niet compleet.');
  return alle(namen, (naam) => kopieer(data, bezig, `pg_wal/${naam}`));
}

async function mapVast(map: string): Promise<void> {
  const handvat = await open(map);
  await handvat.sync().finally(() => handvat.close());
}

async function oudeWeg(naar: string, bewaar: number): Promise<void> {
  const kopieen = (await readdir(naar)).filter((naam) => NAAM.test(naam)).sort();
  for (const naam of kopieen.slice(0, Math.max(0, kopieen.length - bewaar))) await rm(join(naar, naam), { recursive: true, force: true });
}
