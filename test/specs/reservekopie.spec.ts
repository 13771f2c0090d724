import { randomBytes } from 'node:crypto';
import { appendFile, chmod, cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { maakGeheim } from '../../server/audit/geheim.ts';
import { metDatabase } from '../../server/database/bootstrap.ts';
import { type Embedded, EmbeddedFout, embeddedStarten, embeddedWissen } from '../../server/database/embedded.ts';
import { KopieFout } from '../../server/database/reservekopie/inhoud.ts';
import { reservekopieMaken } from '../../server/database/reservekopie/maken.ts';
import { terugzetten } from '../../server/database/reservekopie/terugzetten.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const geheim = maakGeheim([randomBytes(32).toString('hex')]);
const mappen: string[] = [];
let draait: Embedded;
let dataDir: string;
let naar: string;
let seconde = 0;

async function map(): Promise<string> {
  const nieuw = await mkdtemp(join(tmpdir(), 'samenspel-kopie-'));
  await chmod(nieuw, 0o711);
  mappen.push(nieuw);
  return nieuw;
}

async function vraag<R extends object>(url: string, sql: string): Promise<R[]> {
  const client = new pg.Client({ connectionString: metDatabase(url, 'postgres') });
  await client.connect();
  try {
    return (await client.query<R>(sql)).rows;
  } finally {
    await client.end();
  }
}

const maken = (bewaar = 5) => reservekopieMaken({ superuserUrl: draait.superuserUrl, dataDir, naar, bewaar, geheim, nu: new Date(Date.UTC(2026, 10, 18, 1, 0, (seconde += 1))) });

beforeAll(async () => {
  dataDir = await map();
  naar = await map();
  draait = await embeddedStarten({ dataDir, fsync: false });
  await vraag(draait.superuserUrl, 'create table les (nr int primary key, naam text); insert into les select n, repeat(md5(n::text), 20) from generate_series(1, 2000) n');
});
afterAll(async () => {
  await draait.stoppen();
  for (const weg of mappen) await embeddedWissen(weg);
});

/** Puts it in an empty directory, starts it, and gives what is in it. */
async function inhoudVan(kopie: string): Promise<{ n: number; som: string }[]> {
  const elders = await map();
  await terugzetten({ van: kopie, dataDir: elders, geheim });
  const terug = await embeddedStarten({ dataDir: elders, fsync: false });
  try {
    return await vraag(terug.superuserUrl, `select count(*)::int as n, md5(string_agg(nr || naam, ',' order by nr)) as som from les`);
  } finally {
    await terug.stoppen();
  }
}

describe('Een reservekopie van de ingebouwde database', () => {
  it('is heel, ook als er tijdens het kopiëren geschreven wordt: alles van voor het begin staat erin', async () => {
    const werk = { klaar: false };
    const schrijver = (async () => {
      for (let i = 0; !werk.klaar; i += 1) await vraag(draait.superuserUrl, `insert into les select n, repeat(md5(n::text), 20) from generate_series(${100_000 + i * 50}, ${100_049 + i * 50}) n; update les set naam = naam where nr % 7 = ${i % 7}; checkpoint`);
    })();
    const { map: kopie, bytes } = await maken();
    werk.klaar = true;
    await schrijver;
    expect(bytes).toBeGreaterThan(10_000_000);
    const [terug] = await inhoudVan(kopie);
    expect(terug?.n).toBeGreaterThanOrEqual(2_000);
    // Each insert is whole or not there.
    expect(((terug?.n ?? 0) - 2_000) % 50).toBe(0);
  });

  it('geeft precies terug wat er stond, en de database staat dan op een nieuwe plek met hetzelfde wachtwoord', async () => {
    const { map: kopie } = await maken();
    const [hier] = await vraag(draait.superuserUrl, `select count(*)::int as n, md5(string_agg(nr || naam, ',' order by nr)) as som from les`);
    expect(await inhoudVan(kopie)).toEqual([hier]);
  });

  it('bewaart er zoveel als gevraagd en blijft af van wat er verder staat', async () => {
    await writeFile(join(naar, 'van-iemand-anders'), '');
    await maken(2);
    const namen = (await readdir(naar)).sort();
    expect(namen).toHaveLength(3);
    expect(namen).toContain('van-iemand-anders');
    expect(namen.filter((naam) => naam.endsWith('.bezig'))).toEqual([]);
  });

  it('komt niet in DATA_DIR terecht', async () => {
    await expect(reservekopieMaken({ superuserUrl: draait.superuserUrl, dataDir, naar: join(dataDir, 'kopie'), bewaar: 1, geheim, nu: new Date() })).rejects.toThrow(KopieFout);
  });
});

describe('Een reservekopie waar iets mee is, wordt geweigerd en laat niets achter', () => {
  let heel: string;
  beforeAll(async () => { heel = (await maken()).map; });

  const beschadigd = async (hoe: (kopie: string) => Promise<unknown>, sleutel = geheim): Promise<string> => {
    const kopie = join(await map(), 'kopie');
    await cp(heel, kopie, { recursive: true });
    await hoe(kopie);
    const elders = await map();
    const fout = await terugzetten({ van: kopie, dataDir: elders, geheim: sleutel }).then(() => null, (f: Error) => f);
    expect(fout).toBeInstanceOf(KopieFout);
    expect((await readdir(elders)).filter((naam) => naam === 'postgres')).toEqual([]);
    return fout?.message ?? '';
  };

  it('één andere byte', async () => {
    expect(await beschadigd(async (kopie) => {
      const pad = join(kopie, 'data/global/pg_control');
      const inhoud = await readFile(pad);
      inhoud[40] = (inhoud[40] ?? 0) ^ 1;
      await writeFile(pad, inhoud);
    })).toContain('data/global/pg_control is niet zoals het geschreven is');
  });
  it('een bestand dat weg is', async () => {
    expect(await beschadigd((kopie) => rm(join(kopie, 'data/backup_label')))).toContain('data/backup_label ontbreekt');
  });
  it('een bestand erbij', async () => {
    expect(await beschadigd((kopie) => writeFile(join(kopie, 'data/recovery.signal'), ''))).toContain('data/recovery.signal hoort er niet bij');
  });
  it('een inhoudsopgave die is aangepast aan wat er veranderd is', async () => {
    expect(await beschadigd(async (kopie) => {
      await appendFile(join(kopie, 'data/PG_VERSION'), ' ');
      const verpakt = JSON.parse(await readFile(join(kopie, 'inhoud.json'), 'utf8')) as { inhoud: string };
      await writeFile(join(kopie, 'inhoud.json'), JSON.stringify({ ...verpakt, inhoud: verpakt.inhoud.replace('"bytes":3', '"bytes":4') }));
    })).toContain('inhoudsopgave');
  });
  it('een kopie die half geschreven is', async () => {
    expect(await beschadigd((kopie) => rm(join(kopie, 'inhoud.json')))).toContain('geen hele reservekopie');
  });
  it('een andere sleutel', async () => {
    expect(await beschadigd(async () => undefined, maakGeheim(['een heel andere sleutel van 32 tekens of meer']))).toContain('andere sleutel');
  });

  it('en over een database die er al staat, gaat nooit iets heen', async () => {
    await expect(terugzetten({ van: heel, dataDir, geheim })).rejects.toThrow(EmbeddedFout);
    const vol = await map();
    await (await embeddedStarten({ dataDir: vol, fsync: false })).stoppen();
    await expect(terugzetten({ van: heel, dataDir: vol, geheim })).rejects.toThrow('staat al een database');
  });
});
