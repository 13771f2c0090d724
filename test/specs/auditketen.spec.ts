import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ALLE_ROLLEN, databaseRol } from '../../server/access/rollen.ts';
import { type Bevinding, inWoorden } from '../../server/audit/bevinding.ts';
import { maakGeheim } from '../../server/audit/geheim.ts';
import { INHOUD, PLAATS, STROKEN } from '../../server/audit/keten.ts';
import { metVerbinding } from '../../server/database/bootstrap.ts';
import { Toeval } from '../../server/database/wereld/toeval.ts';
import { controle, KNOEIEN, knoeien } from '../support/knoeien.ts';
import { maat, ZAAD } from '../support/maat.ts';
import { type Portaal, portaalStarten, sleutel } from '../support/portaal.ts';
import { verslag } from '../support/verslag.ts';

const SLEUTEL = 'sleutel-van-het-auditlog-in-deze-proef';
const GEHEIM = maakGeheim([SLEUTEL]);
const DAGEN = ['2026-11-16', '2026-11-17', '2026-11-18'];
const AANTAL = maat(60, 1000);
const cijfers: Record<string, number> = {};

let p: Portaal;
let map: string;
let anker: string;
/** A superuser on the database. */
let knoeier: pg.Client;
beforeAll(async () => {
  map = await mkdtemp(join(tmpdir(), 'samenspel-anker-'));
  anker = join(map, 'anker.jsonl');
  p = await portaalStarten({ verbindingen: 20, omgeving: { AUDIT_SLEUTEL: SLEUTEL, AUDIT_ANKER: anker } });
  knoeier = new pg.Client({ connectionString: p.adminUrl });
  await knoeier.connect();
});
afterAll(async () => {
  verslag('audit', cijfers);
  await knoeier.end();
  await p.stop();
  await rm(map, { recursive: true });
});

/** As superuser, in one snapshot that sees everything and changes nothing. */
const kijk = (ankers = [anker]) => metVerbinding(p.adminUrl, async (db) => {
  await db.query('begin isolation level repeatable read');
  // Before the first row there is nothing to anchor.
  return controle(db, GEHEIM, ankers.filter((bestand) => existsSync(bestand)));
});
const zinnen = (bevindingen: readonly Bevinding[]) => bevindingen.map(inWoorden);

const DOSSIER = 'query($id: ID!) { inburgeraar(id: $id) { roepnaam { roepnaam } pipKern { geldend { leerroute } } bsn { bsn } } }';
const LIJST = '{ inburgeraars(first: 50, sortering: ROEPNAAM) { edges { node { roepnaam { roepnaam } achternaam { achternaam } } } } }';
const LES = 'query($id: ID!) { les(id: $id) { deelnemers { inburgeraar { roepnaam { roepnaam } } presentie { status } } } }';
const VASTLEGGEN = 'mutation($input: PresentieVastleggenInput!) { presentieVastleggen(input: $input) { les { id } } }';

/** What a working day is made of: reading a dossier, a list and a lesson, writing attendance, and being refused. */
function dagwerk(toeval: Toeval): Promise<unknown> {
  const { wie, wij, lessen } = p.w;
  const regel = (inburgeraarId: string) => ({ inburgeraarId, status: toeval.kies(['AANWEZIG', 'TE_LAAT']), reden: 'Nagekeken' });
  return toeval.kies([
    () => p.als(wie.consulent, DOSSIER, { id: wij.amina }),
    () => p.als(wie.consulent, LIJST),
    () => p.als(wie.taaldocent, LES, { id: lessen.vandaag }),
    () => p.als(wie.taaldocent, VASTLEGGEN, { input: { idempotentieSleutel: sleutel(), lesId: lessen.vandaag, regels: [regel(wij.amina), regel(wij.gulsum)] } }),
    () => p.als(wie.taalcoordinator, DOSSIER, { id: wij.hamid }),
    () => p.als(wie.woonconsulent, DOSSIER, { id: wij.amina }),
  ])();
}

/** Sixteen people at once, while the anchor is written and the control looks. */
async function drukteOp(dag: string, toeval: Toeval): Promise<number> {
  p.klokOp(new Date(`${dag}T09:00:00Z`));
  const werk = Array.from({ length: maat(60, 300) }, () => () => dagwerk(toeval));
  const lopend = Promise.all(Array.from({ length: STROKEN }, async () => { for (let doe = werk.pop(); doe; doe = werk.pop()) await doe(); }));
  let loos = 0;
  while (werk.length > 0) {
    await p.verankeren();
    loos += (await kijk()).length;
  }
  await lopend;
  await p.verankeren();
  return loos;
}

describe('Een auditlog dat klopt', () => {
  it('geeft geen enkele bevinding, ook niet terwijl er gewerkt en verankerd wordt', async () => {
    const { consulent, taaldocent, taalcoordinator, woonconsulent } = p.w.wie;
    for (const wie of [consulent, taaldocent, taalcoordinator, woonconsulent]) await p.koekje(wie);
    for (const [i, id] of Object.values(p.w.wij).entries()) await p.b.vraag('insert into bsn (inburgeraar_id, bsn) values ($1, $2) on conflict (inburgeraar_id) do update set bsn = excluded.bsn', [id, String(999_000_000 + 7 * i)]);
    await p.b.vraag(`update sessie set verloopt_op = '2030-01-01', laatst_gebruikt_op = '2030-01-01'`);
    const toeval = new Toeval(ZAAD, 'drukte');
    let loos = 0;
    for (const dag of DAGEN) loos += await drukteOp(dag, toeval);
    cijfers['loosAlarm'] = loos;
    expect(loos).toBe(0);
    expect(zinnen(await kijk())).toEqual([]);
    const [stand] = await p.b.vraag<{ regels: number; stroken: number; dagen: number }>(`select count(*)::int as regels, count(distinct strook)::int as stroken, count(distinct dag)::int as dagen from auditregel`);
    cijfers['regels'] = stand?.regels ?? 0;
    expect(stand?.regels).toBeGreaterThan(DAGEN.length * maat(20, 100));
    expect([stand?.dagen, (stand?.stroken ?? 0) > 1]).toEqual([DAGEN.length, true]);
  }, maat(120_000, 900_000));

  it('ketent elke kolom van de tabel: wat in geen keten staat is ongezien te wijzigen', async () => {
    const kolommen = await p.b.vraag<{ naam: string }>(`select attname as naam from pg_attribute where attrelid = 'auditregel'::regclass and attnum > 0 and not attisdropped`);
    expect(kolommen.map((k) => k.naam).sort()).toEqual([...INHOUD, ...PLAATS, 'zegel', 'vorige', 'hash'].sort());
  });

  it('houdt geen BSN vast, en de verwerkingen geen persoon in leesbare vorm', async () => {
    const [log] = await p.b.vraag<{ tekst: string }>(`select string_agg(t::text, ' ') as tekst from (select row_to_json(a)::text as t from auditregel a union all select row_to_json(v)::text from verwerking v
      union all select row_to_json(k)::text from auditketen k) x`);
    const tekst = `${log?.tekst} ${await readFile(anker, 'utf8')}`;
    const nummers = await p.b.vraag<{ bsn: string }>('select bsn from bsn where bsn is not null');
    expect(nummers.length).toBeGreaterThan(0);
    expect(nummers.filter(({ bsn }) => tekst.includes(bsn))).toEqual([]);
    const [verwerkt] = await p.b.vraag<{ tekst: string }>(`select string_agg(row_to_json(v)::text, ' ') as tekst from verwerking v`);
    for (const id of Object.values(p.w.wij)) expect(verwerkt?.tekst).not.toContain(id.replaceAll('-', ''));
    expect(verwerkt?.tekst).toContain(GEHEIM.betrokkene(p.w.wij.amina).toString('hex'));
  });
});

describe('Knoeien aan het auditlog', () => {
  it(`wordt altijd gezien: ${AANTAL} keer, door iemand die alles mag in de database en de sleutel niet heeft`, async () => {
    const toeval = new Toeval(ZAAD, 'knoeien');
    const gemist: string[] = [];
    for (let keer = 0; keer < AANTAL; keer += 1) {
      const knoei = KNOEIEN[keer % KNOEIEN.length];
      if (!knoei) throw new Error('there is nothing to do');
      const { bevindingen, plek } = await knoeien(knoeier, toeval, knoei, (db) => controle(db, GEHEIM, [anker]));
      if (bevindingen.length === 0) gemist.push(`${keer}: ${knoei.naam} ${JSON.stringify(plek)}`);
      expect(bevindingen.every((b) => b.zin.length > 10 && !inWoorden(b).includes(p.w.wij.amina))).toBe(true);
    }
    cijfers['geknoeid'] = AANTAL;
    cijfers['gezien'] = AANTAL - gemist.length;
    expect(gemist).toEqual([]);
    expect(zinnen(await kijk())).toEqual([]);
  }, maat(120_000, 1_800_000));

  it('noemt de regel zelf', async () => {
    const toeval = new Toeval(ZAAD, 'plaats');
    for (const naam of ['een kolom gewijzigd', 'een regel verwijderd']) {
      const knoei = KNOEIEN.find((k) => k.naam === naam);
      if (!knoei) throw new Error(naam);
      const vast = naam === 'een kolom gewijzigd' ? { ...knoei, doe: async (k: Parameters<typeof knoei.doe>[0]) => {
        const rij = k.toeval.kies(k.rijen);
        await k.db.query(`update auditregel set rol = 'FG' where id = $1`, [rij.id]);
        return rij;
      } } : knoei;
      const { plek, bevindingen } = await knoeien(knoeier, toeval, vast, (db) => controle(db, GEHEIM, [anker]));
      expect(zinnen(bevindingen).join('\n')).toContain(`${plek?.dag}, strook ${plek?.strook}, volgnummer ${plek?.volgnummer}: `);
    }
  });

  it('aan het einde wordt alleen gezien door het anker: zonder anker is een afgekapt log een korter log', async () => {
    const knoei = KNOEIEN.find((k) => k.naam === 'een hele dag gewist, met de stand erbij');
    if (!knoei) throw new Error('no such way');
    for (const [ankers, gezien] of [[[anker], true], [[], false]] as const) {
      const { bevindingen } = await knoeien(knoeier, new Toeval(ZAAD, 'einde'), knoei, (db) => controle(db, GEHEIM, ankers));
      expect(bevindingen.length > 0, String(ankers)).toBe(gezien);
    }
  });

  it('met een andere sleutel klopt geen zegel en geen anker', async () => {
    const bevindingen = await metVerbinding(p.adminUrl, async (db) => {
      await db.query('begin');
      return controle(db, maakGeheim(['een-andere-sleutel-dan-die-van-het-log']), [anker]);
    });
    expect(bevindingen.length).toBeGreaterThan(cijfers['regels'] ?? 0);
    await metVerbinding(p.adminUrl, async (db) => {
      await db.query('begin');
      expect(await controle(db, maakGeheim(['een-nieuwe-sleutel-die-nu-het-log-schrijft', SLEUTEL]), [anker])).toEqual([]);
    });
  });
});

describe('Knoeien aan het anker', () => {
  const met = async (wijzig: (regels: string[]) => string[]) => {
    const ander = join(map, 'ander.jsonl');
    const regels = (await readFile(anker, 'utf8')).trimEnd().split('\n');
    expect(regels.length).toBeGreaterThan(3);
    await writeFile(ander, `${wijzig(regels).join('\n')}\n`);
    return zinnen(await kijk([ander]));
  };

  it.each<[string, (regels: string[]) => string[]]>([
    ['een regel weg', (r) => r.toSpliced(1, 1)],
    ['de eerste regel weg', (r) => r.slice(1)],
    ['twee regels verwisseld', (r) => [r[1] ?? '', r[0] ?? '', ...r.slice(2)]],
    ['een regel dubbel', (r) => [r[0] ?? '', ...r]],
    ['een volgnummer gewijzigd', (r) => r.map((regel, i) => (i === 1 ? regel.replace(/",(\d+),(\d+),"/, (_heel, s, n) => `",${s},${Number(n) + 1},"`) : regel))],
    ['een letter van de laatste regel gewijzigd', (r) => [...r.slice(0, -1), (r.at(-1) ?? '').replace('"nr":', '"nr":1')]],
    ['alles weg', () => ['']],
  ])('wordt gezien: %s', async (_wat, wijzig) => {
    expect(await met((regels) => regels)).toEqual([]);
    expect(await met(wijzig)).not.toEqual([]);
  });

  it('een regel die door stroomuitval half is geschreven is geen knoeien: de volgende sluit aan op de laatste hele', async () => {
    const heel = await readFile(anker, 'utf8');
    await writeFile(anker, `${heel}{"reeks":"af`, 'utf8');
    await p.als(p.w.wie.consulent, DOSSIER, { id: p.w.wij.amina });
    await p.verankeren();
    expect(zinnen(await kijk())).toEqual([]);
    expect((await readFile(anker, 'utf8')).length).toBeGreaterThan(heel.length + 50);
  });
});

describe('De stroken', () => {
  /** A connection of the server that logs one row and has not committed yet. */
  async function open(db: pg.Client, opKlaar = '2000ms'): Promise<number> {
    const { consulent } = p.w.wie;
    await db.query('begin');
    await db.query(`select set_config('role', $1, true), set_config('app.lidmaatschap', $2, true), set_config('lock_timeout', $3, true)`, [databaseRol('CONSULENT'), consulent.lidmaatschapId, opKlaar]);
    await db.query(`insert into auditregel (moment, gebruiker_id, lidmaatschap_id, rol, soort, operatie, rubrieken, personen, opdracht, grondslag)
      values ('2026-11-18 10:00Z', $1, $2, 'CONSULENT', 'LEZEN', 'proef', '{ROEPNAAM}', $3, 'REGIE', 'WET')`, [consulent.gebruikerId, consulent.lidmaatschapId, [p.w.wij.amina]]);
    const { rows } = await db.query<{ strook: string }>(`select current_setting('audit.strook') as strook`);
    return Number(rows[0]?.strook);
  }
  const verbinden = async (aantal: number) => Promise.all(Array.from({ length: aantal }, async () => {
    const db = new pg.Client({ connectionString: p.appUrl });
    await db.connect();
    return db;
  }));

  it(`laten er ${STROKEN} tegelijk schrijven; pas nummer ${STROKEN + 1} wacht op de eerste die klaar is`, async () => {
    const dbs = await verbinden(STROKEN + 1);
    const [laatste, ...eersten] = dbs;
    if (!laatste) throw new Error('no connection');
    const stroken: number[] = [];
    for (const db of eersten) stroken.push(await open(db));
    expect(stroken.sort((a, b) => a - b)).toEqual(Array.from({ length: STROKEN }, (_, i) => i + 1));
    await expect(open(laatste, '100ms')).rejects.toMatchObject({ code: '55P03' });
    await laatste.query('rollback');
    for (const db of eersten) await db.query('rollback');
    expect(await open(laatste)).toBeGreaterThan(0);
    await laatste.query('rollback');
    await Promise.all(dbs.map((db) => db.end()));
    expect(zinnen(await kijk())).toEqual([]);
  });

  it('die nog open staan, staan niet in het anker: wat wordt teruggedraaid is nooit beloofd', async () => {
    const [db] = await verbinden(1);
    if (!db) throw new Error('no connection');
    await open(db);
    await p.verankeren();
    await db.query('rollback');
    await db.end();
    expect(zinnen(await kijk())).toEqual([]);
  });

  it('zijn voor geen enkele rol te lezen, te wijzigen of te legen, en de verwerkingen ook niet', async () => {
    const [db] = await verbinden(1);
    const doe = async (rol: string | null, tekst: string) => {
      await db?.query(`begin; ${rol ? `set local role ${rol};` : ''}`);
      await db?.query(tekst).finally(() => db.query('rollback'));
    };
    const tabellen = ['auditketen', 'verwerking', 'auditregel'];
    for (const rol of [null, ...ALLE_ROLLEN.map(databaseRol)]) {
      for (const tekst of tabellen.flatMap((t) => [`select * from ${t}`, `update ${t} set ${t === 'verwerking' ? 'naam = naam' : 'dag = dag'}`, `delete from ${t}`, `truncate ${t}`])) {
        await expect(doe(rol, tekst), `${rol}: ${tekst}`).rejects.toMatchObject({ code: '42501' });
      }
      await expect(doe(rol, `insert into auditketen values ('2026-11-18', 1, 0, '')`)).rejects.toMatchObject({ code: '42501' });
    }
    await expect(doe(databaseRol('CONSULENT'), `select * from audit_koppen('2026-11-18')`)).rejects.toMatchObject({ code: '42501' });
    await expect(doe(null, `select * from audit_koppen('2026-11-18')`)).resolves.toBeUndefined();
    await db?.end();
  });
});

describe('Zonder een plaats op schijf', () => {
  it('gaat het anker als één regel naar het log, en kan de controle die regels lezen', async () => {
    const zonder = await portaalStarten({ omgeving: { AUDIT_SLEUTEL: SLEUTEL } });
    await zonder.als(zonder.w.wie.consulent, DOSSIER, { id: zonder.w.wij.amina });
    await zonder.verankeren();
    await zonder.als(zonder.w.wie.taaldocent, LES, { id: zonder.w.lessen.vandaag });
    await zonder.verankeren();
    await zonder.verankeren();
    const regels = zonder.logregels.filter((regel) => regel.includes('"auditanker"'));
    expect(regels).toHaveLength(2);
    const bestand = join(map, 'log.jsonl');
    await writeFile(bestand, zonder.logregels.join(''));
    await metVerbinding(zonder.adminUrl, async (db) => {
      await db.query('begin');
      expect(zinnen(await controle(db, GEHEIM, [bestand]))).toEqual([]);
      await db.query('delete from verwerking; delete from auditregel; delete from auditketen');
      expect(await controle(db, GEHEIM, [bestand])).not.toEqual([]);
      await db.query('rollback');
    });
    await zonder.stop();
  });
});
