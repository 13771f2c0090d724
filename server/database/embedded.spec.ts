import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { chmod, lstat, mkdir, mkdtemp, readFile, readdir, readlink, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { embeddedStarten, embeddedWissen, EmbeddedFout, type Embedded, type EmbeddedOpties } from './embedded.ts';
import { slotNemen } from './embedded-slot.ts';
import { metVerbinding } from './bootstrap.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });
const alsRoot = process.getuid?.() === 0;
let dataDir = '';
const gestart: Embedded[] = [];
const processen: ChildProcess[] = [];

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'samenspel-spec-'));
  await chmod(dataDir, 0o711);
});
afterEach(async () => {
  for (const proces of processen.splice(0)) proces.kill('SIGKILL');
  // Starting once more is how an orphan of a failed test is stopped as well.
  await Promise.all(gestart.splice(0).map((een) => een.stoppen()));
  await embeddedStarten({ dataDir }).then((een) => een.stoppen());
  await embeddedWissen(dataDir);
});

async function starten(opties: Partial<EmbeddedOpties> = {}): Promise<Embedded> {
  const een = await embeddedStarten({ dataDir, ...opties });
  gestart.push(een);
  return een;
}

function vraag(url: string, sql: string): Promise<Record<string, unknown>[]> {
  return metVerbinding(url, async (client) => (await client.query<Record<string, unknown>>(sql)).rows);
}

const schrijven = (url: string): Promise<unknown> => vraag(url, 'create table les (naam text); insert into les values (\'dinsdag\')');
const lezen = (url: string): Promise<unknown> => vraag(url, 'select naam from les');

async function postmaster(): Promise<number> {
  return Number((await readFile(join(dataDir, 'postgres', 'data', 'postmaster.pid'), 'utf8')).split('\n')[0]);
}

/** A zombie does not live: in a container nobody may be there to bury it. */
function leeft(pid: number): boolean {
  try {
    const stand = process.platform === 'linux'
      ? readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /, '')
      : execFileSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' });
    return !stand.startsWith('Z');
  } catch {
    return false;
  }
}

/** A portal of its own: it prints the address of its database and then does `daarna`. */
async function anderPortaal(daarna = 'setInterval(() => {}, 1000)'): Promise<{ proces: ChildProcess; url: string }> {
  const code = `import { embeddedStarten } from './server/database/embedded.ts';
    const een = await embeddedStarten({ dataDir: ${JSON.stringify(dataDir)} });
    console.log(een.superuserUrl); ${daarna}`;
  const proces = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', code], { stdio: ['ignore', 'pipe', 'inherit'] });
  processen.push(proces);
  const [url] = await once(proces.stdout, 'data') as [Buffer];
  return { proces, url: url.toString().trim() };
}

async function doden(proces: ChildProcess, signaal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
  proces.kill(signaal);
  await once(proces, 'exit');
}

describe('de ingebouwde database', () => {
  it('begint in een lege map, alleen bereikbaar op deze machine en met het wachtwoord', async () => {
    const { superuserUrl } = await starten();
    const [rij] = await vraag(superuserUrl, `select current_setting('server_version_num')::int / 10000 as versie,
      current_setting('listen_addresses') as adres, current_setting('jit') as jit, current_setting('TimeZone') as zone,
      current_setting('data_checksums') as controle, current_setting('synchronous_commit') as vast, current_setting('fsync') as schijf,
      current_setting('server_encoding') as codering, current_setting('random_page_cost') as kosten, upper('é') as hoofdletter`);
    expect(rij).toEqual({ versie: 18, adres: '127.0.0.1', jit: 'off', zone: 'Europe/Amsterdam', controle: 'on', vast: 'on',
      schijf: 'on', codering: 'UTF8', kosten: '1.1', hoofdletter: 'É' });
    const verkeerd = new URL(superuserUrl);
    verkeerd.password = 'verkeerd';
    await expect(vraag(verkeerd.href, 'select 1')).rejects.toMatchObject({ code: '28P01' });
    expect((await stat(join(dataDir, 'postgres', 'wachtwoord'))).mode & 0o777).toBe(0o600);
    expect((await stat(join(dataDir, 'postgres', 'data'))).mode & 0o777).toBe(0o700);
  });

  it('geeft de database geen geheimen uit de omgeving van het portaal mee', async () => {
    await starten();
    if (process.platform !== 'linux') return; // elsewhere there is no plain way to look
    const namen = (await readFile(`/proc/${await postmaster()}/environ`, 'utf8')).split('\0').filter(Boolean).map((regel) => regel.split('=')[0]);
    expect(namen.sort()).toEqual(['LC_ALL', 'PATH']);
  });

  it('bewaart de gegevens over een herstart', async () => {
    const eerste = await starten();
    await schrijven(eerste.superuserUrl);
    const pid = await postmaster();
    await Promise.all([eerste.stoppen(), eerste.stoppen()]);
    expect(leeft(pid)).toBe(false);
    const tweede = await starten();
    expect(await lezen(tweede.superuserUrl)).toEqual([{ naam: 'dinsdag' }]);
    expect(await readFile(join(dataDir, 'postgres', 'postgres.log'), 'utf8')).not.toContain('not properly shut down');
  });

  it('komt na kill -9 van de database terug op hetzelfde adres, met wat bevestigd was', async () => {
    const { superuserUrl } = await starten();
    await schrijven(superuserUrl);
    const pid = await postmaster();
    process.kill(pid, 'SIGKILL');
    await vi.waitFor(async () => expect(await lezen(superuserUrl)).toEqual([{ naam: 'dinsdag' }]), { timeout: 30_000 });
    expect(await postmaster()).not.toBe(pid);
  });

  it('herstelt na kill -9 van portaal en database, met wat bevestigd was', async () => {
    const { proces, url } = await anderPortaal();
    await schrijven(url);
    await doden(proces);
    process.kill(await postmaster(), 'SIGKILL');
    const { superuserUrl } = await starten();
    expect(await lezen(superuserUrl)).toEqual([{ naam: 'dinsdag' }]);
  });

  it('neemt de gegevens over van een database die na kill -9 van het portaal bleef draaien', async () => {
    const { proces, url } = await anderPortaal();
    await schrijven(url);
    const wees = await postmaster();
    await doden(proces);
    expect(leeft(wees)).toBe(true);
    const { superuserUrl } = await starten();
    await vi.waitFor(() => expect(leeft(wees)).toBe(false));
    expect(await lezen(superuserUrl)).toEqual([{ naam: 'dinsdag' }]);
  });

  it('stopt de database ook als het portaal eindigt zonder te stoppen', async () => {
    const { proces } = await anderPortaal('setTimeout(() => process.exit(3), 200)');
    const pid = await postmaster();
    await once(proces, 'exit');
    await vi.waitFor(() => expect(leeft(pid)).toBe(false), { timeout: 10_000 });
  });

  it('laat een programma met rust dat het nummer van een oude database kreeg', async () => {
    const eerste = await starten();
    const pidBestand = join(dataDir, 'postgres', 'data', 'postmaster.pid');
    const inhoud = await readFile(pidBestand, 'utf8');
    const { uid, gid } = await stat(join(dataDir, 'postgres', 'data'));
    await eerste.stoppen();
    const vreemde = spawn('sleep', ['60'], { uid, gid });
    processen.push(vreemde);
    await writeFile(pidBestand, inhoud.replace(/^\d+/, String(vreemde.pid)), { mode: 0o644 });
    const { superuserUrl } = await starten();
    expect(await vraag(superuserUrl, 'select 1 as een')).toEqual([{ een: 1 }]);
    expect(vreemde.exitCode ?? vreemde.signalCode).toBeNull();
  });

  it('gaat niet verder met een database die half gemaakt was', async () => {
    const half = join(dataDir, 'postgres.nieuw-0a0a0a0a', 'data');
    await mkdir(half, { recursive: true });
    await writeFile(join(half, 'PG_VERSION'), '18\n');
    const { superuserUrl } = await starten();
    expect(await vraag(superuserUrl, 'select 1 as een')).toEqual([{ een: 1 }]);
    expect((await readdir(dataDir)).filter((naam) => !naam.endsWith('.sock'))).toEqual(['postgres']);
  });
});

describe('twee portalen op dezelfde gegevens', () => {
  it('weigert het tweede portaal met één regel zolang het eerste leeft', async () => {
    const { proces, url } = await anderPortaal();
    const poging = await embeddedStarten({ dataDir }).catch((fout: unknown) => fout);
    expect(poging).toBeInstanceOf(EmbeddedFout);
    expect((poging as Error).message).toMatch(/^Er draait al een portaal op \/.+\. Stop dat portaal, of kies een andere DATA_DIR\.$/);
    expect(await vraag(url, 'select 1 as een')).toEqual([{ een: 1 }]);
    await doden(proces);
    await starten();
  });

  it('laat precies één portaal toe als er na kill -9 meerdere tegelijk starten', async () => {
    const { proces } = await anderPortaal();
    await doden(proces);
    const kluster = join(dataDir, 'postgres');
    for (let ronde = 0; ronde < 4; ronde += 1) {
      const pogingen = await Promise.allSettled(Array.from({ length: 8 }, () => slotNemen(kluster, dataDir)));
      const gelukt = pogingen.filter((poging) => poging.status === 'fulfilled');
      expect(gelukt).toHaveLength(1);
      for (const { value } of gelukt) await value.loslaten();
    }
    expect((await readdir(dataDir)).filter((naam) => naam !== 'postgres')).toEqual([]);
  });
});

describe('het logboek van de database', () => {
  async function logboekNaFouten(extra: Record<string, string>): Promise<string> {
    const een = await starten({ extra });
    await vraag(een.superuserUrl, 'create table persoon (naam text primary key)');
    for (const sql of ['insert into persoon values (\'Jansen\'), (\'Jansen\')', 'select \'Jansen\'::uuid', 'select from persoon where Jansen = 1']) {
      await expect(vraag(een.superuserUrl, sql)).rejects.toThrow();
    }
    await metVerbinding(een.superuserUrl, (client) => expect(client.query('select $1::int', ['Jansen'])).rejects.toThrow());
    await een.stoppen();
    return readFile(join(dataDir, 'postgres', 'postgres.log'), 'utf8');
  }

  it('noemt geen waarden van personen, ook niet bij fouten', async () => {
    const log = await logboekNaFouten({});
    expect(log).toContain('database system is ready');
    expect(log.toLowerCase()).not.toContain('jansen');
  });

  it('zou ze met de instellingen van PostgreSQL zelf wel noemen', async () => {
    expect(await logboekNaFouten({ log_min_messages: 'warning' })).toContain('Jansen');
  });
});

describe.runIf(alsRoot)('gestart als root in een map waar de database niet bij kan', () => {
  beforeEach(() => chmod(dataDir, 0o700));

  it('bewaart de gegevens buiten die map en vindt ze terug', async () => {
    const eerste = await starten();
    await schrijven(eerste.superuserUrl);
    await eerste.stoppen();
    expect(await readlink(join(dataDir, 'postgres'))).toMatch(/^\/var\/lib\/samenspel\/[0-9a-f]{16}-[0-9a-f]{8}$/);
    const tweede = await starten();
    expect(await lezen(tweede.superuserUrl)).toEqual([{ naam: 'dinsdag' }]);
  });

  it('weigert een kopie van de map zolang het origineel draait', async () => {
    const kopie = `${dataDir}-kopie`;
    await starten();
    await mkdir(kopie);
    await symlink(await readlink(join(dataDir, 'postgres')), join(kopie, 'postgres'));
    await expect(embeddedStarten({ dataDir: kopie })).rejects.toThrow('Er draait al een portaal');
    await rm(kopie, { recursive: true });
  });

  it('begint opnieuw als iemand de map leegmaakt', async () => {
    const eerste = await starten();
    await schrijven(eerste.superuserUrl);
    await eerste.stoppen();
    await embeddedWissen(dataDir);
    await expect(lstat(dataDir)).rejects.toThrow('ENOENT');
    const tweede = await starten();
    await expect(lezen(tweede.superuserUrl)).rejects.toThrow('does not exist');
  });
});
