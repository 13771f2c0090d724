import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { maakGeheim } from '../../server/audit/geheim.ts';
import { metDefiner } from '../../server/database/migreren.ts';
import { type Bewaaropdracht, bewaren, BewarenLoopt, SOORTEN_MET_TERMIJN } from '../../server/domain/bewaren/bewaren.service.ts';
import { ALLE_TABELLEN } from '../../server/domain/rubrieken.ts';
import { type Portaal, portaalStarten } from '../support/portaal.ts';
import { uitvoerProef } from '../support/uitvoerProef.ts';
import { vulAlles } from '../world/volledig.ts';
import { NU, type Persona } from '../world/wereld.ts';

/** Fulfilled on 2 November 2026: the last day of the dossier is 2 November 2031, of the kernset 2 November 2076. */
const LAATSTE_DAG = '2031-11-02';
const DAG_ERNA = '2031-11-03';
const EEUW = '2076-11-03';

let p: Portaal;
let ik: Persona;
let id: string;
let map: string;
beforeAll(async () => { map = await mkdtemp(join(tmpdir(), 'samenspel-bewaren-')); });
afterAll(() => rm(map, { recursive: true, force: true }));
beforeEach(async () => {
  p = await portaalStarten();
  ({ id, ik } = await kanarie(p, 'kanarie'));
});
afterEach(() => p.stop());

/** A person of whom every text is a word that occurs nowhere else. */
async function kanarie({ b, w }: Portaal, naam: string): Promise<{ id: string; ik: Persona }> {
  const { id: nieuw } = await b.zet<{ id: string }>('inburgeraar', { gemeente_id: w.gemeenten.dalfsen, portaalnummer: `${naam}-portaalnummer` });
  const { id: gebruikerId } = await b.zet<{ id: string }>('gebruiker', { naam: `${naam}-account`, email: `${naam}@voorbeeld.test`, oidc_issuer: 'https://kanarie.test', oidc_subject: `${naam}-subject` });
  const wie = await b.persona(`${naam}-account`, 'INBURGERAAR', null, { inburgeraarId: nieuw, gebruikerId });
  await b.betrokken(nieuw, 'REGIE', w.wie.consulent);
  await b.betrokken(nieuw, 'WAARNEMING', w.wie.andereConsulent, { van: '2026-11-10', tot: '2026-11-20', reden: `${naam}-reden` });
  await b.zet('groepslid', { groep_id: w.groepen.z1, organisatie_id: w.org.wenl, inburgeraar_id: nieuw, van: '2025-01-01' });
  await vulAlles(b, nieuw, ALLE_TABELLEN.map((t) => t.tabel).filter((t) => !t.endsWith('_totaal')), {
    organisatieId: w.org.wenl, door: w.wie.taaldocent, verwijs: { les_id: w.lessen.maandag, activiteit_id: w.activiteiten.hout, gemeente_id: w.gemeenten.dalfsen },
  });
  await b.zet('presentie_import', {
    organisatie_id: w.org.wenl, lidmaatschap_id: w.wie.taalcoordinator.lidmaatschapId, gemaakt_op: '2026-11-17', stand: 'VOORBEELD', bestand_hash: 'x',
    regels: JSON.stringify([{ inburgeraarId: nieuw, status: 'AANWEZIG', opmerking: `${naam}-regel` }, { inburgeraarId: w.wij.bilal, status: 'AANWEZIG' }]),
  });
  return { id: nieuw, ik: wie };
}

const opdracht = (op: string, anders: Partial<Bewaaropdracht> = {}): Bewaaropdracht =>
  ({ op, nu: new Date(`${op}T09:00:00+01:00`), echt: true, partij: 20, grafstenen: null, geheim: maakGeheim(['k'.repeat(40)]), ...anders });
const draai = (op: string, anders?: Partial<Bewaaropdracht>) => metDefiner(p.adminUrl, (client) => bewaren(client, opdracht(op, anders)));

/** In which tables a text stands, whatever the column. */
async function waar(tekst: string): Promise<string[]> {
  const tabellen = await p.b.vraag<{ tabel: string }>(`select tablename as tabel from pg_tables where schemaname = 'public' order by 1`);
  const uit: string[] = [];
  for (const { tabel } of tabellen) if ((await p.b.vraag(`select 1 from ${tabel} t where t::text ilike '%' || $1 || '%' limit 1`, [tekst])).length > 0) uit.push(tabel);
  return uit;
}

/** Everything in the database but the reports, as one number per table. */
async function afdruk(): Promise<Record<string, string>> {
  const tabellen = await p.b.vraag<{ tabel: string }>(`select tablename as tabel from pg_tables where schemaname = 'public' and tablename <> 'bewaarverslag'`);
  const uit: Record<string, string> = {};
  for (const { tabel } of tabellen) uit[tabel] = (await p.b.vraag<{ h: string }>(`select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as h from ${tabel} t`))[0]?.h ?? '';
  return uit;
}

async function cijfers(): Promise<unknown> {
  await p.client.query('begin');
  await p.client.query(`select set_config('app.gemeente', $1, true), set_config('app.vandaag', $2, true)`, [p.w.gemeenten.dalfsen, DAG_ERNA]);
  const [rij] = await p.b.vraag<{ k: unknown }>('select kerncijfers() as k');
  await p.client.query('rollback');
  return rij?.k;
}

describe('Een dossier gaat vijf jaar na het einde van de plicht weg (Bi 9.9)', () => {
  it('de laatste dag is alles er nog; de dag erna is er alleen nog de kernset', async () => {
    const voor = await waar('kanarie');
    expect(voor.length).toBeGreaterThan(25);
    await draai(LAATSTE_DAG);
    expect(await waar('kanarie')).toEqual(voor.filter((tabel) => tabel !== 'presentie_import'));
    await draai(DAG_ERNA);
    expect(await waar('kanarie')).toEqual(['kernset']);
    expect(await p.b.vraag(`select achternaam, bsn, geboortedatum::text, voldaan_op::text from kernset`)).toEqual([
      { achternaam: 'kanarie-achternaam-achternaam', bsn: '999990019', geboortedatum: '2026-11-02', voldaan_op: '2026-11-02' }]);
  });

  it('en na vijftig jaar is ook die weg, overal', async () => {
    await draai(DAG_ERNA);
    await draai('2076-11-02');
    expect(await waar('kanarie')).toEqual(['kernset']);
    await draai(EEUW);
    expect(await waar('kanarie')).toEqual([]);
    expect((await waar(id)).filter((tabel) => !['auditregel', 'betrokkenheid', 'inburgeraar', 'lidmaatschap'].includes(tabel))).toEqual(['grafsteen']);
  });

  it('bij overlijden gaat alles meteen, ook de kernset', async () => {
    await p.b.vraag(`update inburgeraar set overleden_op = '2026-11-18' where id = $1`, [id]);
    await draai('2026-11-17');
    expect(await waar('kanarie-achternaam')).toEqual(['achternaam']);
    await draai('2026-11-18');
    expect(await waar('kanarie')).toEqual([]);
  });

  it('niemand bereikt de persoon nog: de eigen log-in is dicht, en de consulent vindt niets', async () => {
    expect((await p.als(ik, '{ ik { naam } }')).errors).toEqual([]);
    await draai(DAG_ERNA);
    expect((await p.als(ik, '{ ik { naam } }')).errors[0]?.extensions.code).toBe('NIET_INGELOGD');
    const ander = await p.als<{ inburgeraar: unknown }>(p.w.wie.consulent, 'query($id: ID!) { inburgeraar(id: $id) { id } }', { id });
    expect(ander.data).toEqual({ inburgeraar: null });
    expect(await p.b.vraag(`select distinct beeindigd_reden from betrokkenheid where inburgeraar_id = $1`, [id])).toEqual([{ beeindigd_reden: 'GEWIST' }]);
  });

  it('wie er nog is houdt alles, ook in een lijst waar de gewiste persoon tussen stond', async () => {
    await draai(DAG_ERNA);
    expect(await waar('Testveen')).toEqual(['achternaam']);
    expect(await waar('Voorbeeldlaan')).toEqual(['adres']);
  });

  it('wie verhuisde: vijf jaar na de laatste dag in de gemeente', async () => {
    await p.b.vraag(`update inburgeraar set vertrokken_op = '2020-01-31' where id = $1`, [p.w.wij.bilal]);
    await draai('2025-01-31');
    expect(await waar('Testveen')).toEqual(['achternaam']);
    await draai('2025-02-01');
    expect(await waar('Testveen')).toEqual(['kernset']);
  });

  it('een gebruiker die ook ergens werkt, houdt zijn naam', async () => {
    await p.b.persona('kanarie-account', 'TAALCOACH', p.w.org.taalpunt, { gebruikerId: ik.gebruikerId });
    await draai(DAG_ERNA);
    expect(await waar('kanarie')).toEqual(['gebruiker', 'kernset']);
  });
});

describe('De cijfers tellen door zonder de persoon', () => {
  it('aantallen per route en fase, en uren, zijn voor en na gelijk', async () => {
    const voor = await cijfers();
    expect(voor).toMatchObject({ personen: 9, perLeerroute: { O: 1, Z: 1, GEEN: 7 } });
    await draai(DAG_ERNA);
    expect(await cijfers()).toEqual(voor);
    await draai(EEUW);
    expect(await cijfers()).toEqual(voor);
    expect(await p.b.vraag(`select 1 from presentie_totaal where inburgeraar_id = $1`, [id])).toEqual([]);
  });

  it('wie al verhuisd was telde niet mee, en telt ook gewist niet mee', async () => {
    await p.b.vraag(`update inburgeraar set vertrokken_op = '2027-01-31' where id = $1`, [id]);
    const voor = await cijfers();
    await draai('2032-02-01');
    expect(await waar('kanarie')).toEqual(['kernset']);
    expect(await cijfers()).toEqual(voor);
  });
});

describe('Een proef wist niets', () => {
  it('en telt per rubriek wat weg zou gaan, met het oudste', async () => {
    const voor = await afdruk();
    const bestand = join(map, 'proef');
    const { verslagen } = await draai(DAG_ERNA, { echt: false, grafstenen: bestand });
    expect(await afdruk()).toEqual(voor);
    await expect(readFile(bestand)).rejects.toThrow('ENOENT');
    const dalfsen = verslagen.find((v) => v.gemeenteId === p.w.gemeenten.dalfsen);
    expect(dalfsen?.regels.find(({ soort }) => soort === 'INTAKE')).toEqual({ soort: 'INTAKE', aantal: 1, oudste: DAG_ERNA });
    expect(dalfsen?.regels).toHaveLength(42);
    expect(JSON.stringify(verslagen)).not.toContain(id);
  });
});

describe('Het verslag', () => {
  const VERSLAGEN = '{ bewaarverslagen { peildatum echt vanGemeente regels { soort aantal oudste } } }';
  interface Verslagen { bewaarverslagen: { peildatum: string; echt: boolean; vanGemeente: boolean; regels: { soort: string; aantal: number }[] }[] }

  it('leest de FG van de eigen gemeente, en niet die van een andere', async () => {
    await draai(DAG_ERNA, { echt: false });
    await draai(DAG_ERNA);
    const { data } = await p.als<Verslagen>(p.w.wie.fg, VERSLAGEN);
    expect(data?.bewaarverslagen.filter((v) => v.vanGemeente).map((v) => v.echt).sort()).toEqual([false, true]);
    const elders = await p.b.persona('Fien Gegevens', 'FG', p.w.org.staphorst);
    expect((await p.als<Verslagen>(elders, VERSLAGEN)).data?.bewaarverslagen.filter((v) => v.vanGemeente)).toEqual([]);
    expect((await p.als(p.w.wie.teamleider, VERSLAGEN)).errors[0]?.extensions.code).toBe('GEEN_TOEGANG');
  });

  it('en het auditlog noemt wie gewist is, wat en waarom', async () => {
    await draai(DAG_ERNA);
    const [regel] = await p.b.vraag<{ rubrieken: string[]; zegel: unknown }>(`select rol, soort, operatie, personen, rubrieken, opdracht, zegel from auditregel where soort = 'WISSEN'`);
    expect(regel).toMatchObject({ rol: 'BEWAARTERMIJN', operatie: 'bewaren', personen: [id], opdracht: 'BEWAARTERMIJN' });
    expect(regel?.rubrieken).toHaveLength(42);
    expect(regel?.zegel).not.toBeNull();
  });
});

describe('De termijnen zijn gegevens', () => {
  it('elke rubriek en elke administratie heeft er een, met een artikel', async () => {
    const rijen = await p.b.vraag<{ soort: string; artikel: string }>(`select soort, artikel from bewaartermijn where van <= '2026-11-18' and tot is null`);
    expect(rijen.map((r) => r.soort).sort()).toEqual([...SOORTEN_MET_TERMIJN].sort());
    expect(rijen.filter(({ artikel }) => !/^(Bi|AVG) \d/.test(artikel))).toEqual([]);
  });

  it('een kortere termijn geldt vanaf de dag dat hij geldt, en alleen voor die rubriek', async () => {
    await p.b.zet('bewaartermijn', { soort: 'INTAKE', van: '2028-01-01', termijn: '1 year', startfeit: 'EINDE_PLICHT', artikel: 'AVG 5' });
    await draai('2027-12-31');
    expect(await waar('kanarie-intake')).toEqual(['intake_thema']);
    await draai('2028-01-01');
    expect(await waar('kanarie-intake')).toEqual([]);
    expect(await waar('kanarie-gesprek')).toEqual(['gesprek']);
    await draai(DAG_ERNA);
    expect(await waar('kanarie')).toEqual(['kernset']);
  });

  it('een kortere termijn voor wat in de cijfers telt wacht op de rest van het dossier', async () => {
    await p.b.zet('bewaartermijn', { soort: 'PIP_KERN', van: '2028-01-01', termijn: '1 year', startfeit: 'EINDE_PLICHT', artikel: 'AVG 5' });
    const voor = await cijfers();
    await draai('2028-01-02');
    expect(await cijfers()).toEqual(voor);
    expect(await waar('kanarie-pip')).toEqual(['pip_versie']);
  });

  it('sessies, sleutels, downloads en lijsten gaan op hun eigen dag; het auditlog wordt geteld', async () => {
    const u = uitvoerProef(p);
    await u.id(p.w.wie.consulent, 'LIJST_CSV', { kolommen: ['roepnaam.roepnaam'] });
    const aantal = async (tabel: string) => (await p.b.vraag<{ n: number }>(`select count(*)::int as n from ${tabel}`))[0]?.n;
    const audit = await aantal('auditregel');
    await draai('2026-12-18');
    expect([await aantal('uitvoer'), await aantal('sessie'), await aantal('idempotentie'), await aantal('presentie_import')]).toEqual([0, 0, 1, 1]);
    await draai('2026-12-19');
    expect(await aantal('idempotentie')).toBe(0);
    await draai('2027-02-16', { partij: 1 });
    expect([await aantal('presentie_import'), await aantal('auditregel')]).toEqual([0, audit]);
  });
});

describe('Een onderbroken keer', () => {
  /** A connection that breaks at its n-th statement. */
  const brekend = (client: pg.Client, n: number) => {
    let stand = 0;
    return { query: (...args: unknown[]) => {
      stand += 1;
      if (stand === n) return Promise.reject(new Error('kapot'));
      return Reflect.apply(client.query, client, args) as never;
    } } as unknown as Pick<pg.ClientBase, 'query'>;
  };

  it('laat nooit een half persoon achter, waar hij ook breekt, en de volgende keer maakt het af', async () => {
    const heel = await waar('kanarie');
    let gebroken = 0;
    for (let n = 4; n < 70; n += 3) {
      const fout = await metDefiner(p.adminUrl, (client) => bewaren(brekend(client, n), opdracht(DAG_ERNA)).then(() => null, (f: Error) => f.message));
      if (fout === null) break;
      gebroken += 1;
      const nu = await waar('kanarie');
      const gewist = nu.length === 1 && nu[0] === 'kernset';
      expect([n, gewist || nu.length === heel.length, gewist ? [] : await waar(id).then((t) => t.filter((tabel) => tabel === 'grafsteen'))]).toEqual([n, true, []]);
      if (gewist) break;
    }
    expect(gebroken).toBeGreaterThan(5);
    await draai(DAG_ERNA);
    expect(await waar('kanarie')).toEqual(['kernset']);
  });

  it('twee tegelijk kan niet: de tweede stopt en doet niets', async () => {
    await metDefiner(p.adminUrl, async (client) => {
      await client.query('select pg_advisory_lock(7263002)');
      await expect(draai(DAG_ERNA)).rejects.toBeInstanceOf(BewarenLoopt);
    });
    expect(await waar('kanarie-achternaam')).toEqual(['achternaam']);
  });
});

describe('Na het terugzetten van een oude kopie', () => {
  it('wist het bestand met grafstenen opnieuw wie gewist was, ook als de dag van toen nog niet is geteld', async () => {
    const bestand = join(map, `stenen-${randomUUID()}`);
    await draai(DAG_ERNA, { grafstenen: bestand });
    const stenen = (await readFile(bestand, 'utf8')).trim().split('\n');
    expect(stenen).toHaveLength(42);
    expect(stenen.join('')).not.toContain('kanarie');
    // An older backup: the person is there, and the database knows of no stone.
    await p.stop();
    p = await portaalStarten();
    const oud = await kanarie(p, 'kanarie');
    await p.b.vraag(`update trajectstatus set voldaan_op = null, ontheffing_op = null, vrijstelling_op = null where inburgeraar_id = $1`, [oud.id]);
    await writeFile(bestand, `${stenen.map((regel) => regel.replace(id, oud.id)).join('\n')}\n`);
    await draai('2026-11-18', { grafstenen: null });
    expect(await waar('kanarie-achternaam')).toEqual(['achternaam']);
    const proef = await draai('2026-11-18', { grafstenen: bestand, echt: false });
    expect([proef.opnieuwGewist, await waar('kanarie-achternaam')]).toEqual([42, ['achternaam']]);
    const { opnieuwGewist } = await draai('2026-11-18', { grafstenen: bestand });
    expect(opnieuwGewist).toBe(42);
    expect((await waar('kanarie')).filter((tabel) => tabel !== 'presentie_import')).toEqual(['kernset']);
    expect((await readFile(bestand, 'utf8')).trim().split('\n')).toHaveLength(42);
    expect((await draai('2026-11-18', { grafstenen: bestand })).opnieuwGewist).toBe(0);
  });

  it('wat alleen de database weet komt alsnog in het bestand, en een halve laatste regel bederft niets', async () => {
    const bestand = join(map, `half-${randomUUID()}`);
    await draai(DAG_ERNA);
    await writeFile(bestand, '{"inburgeraarId":"half');
    await draai(DAG_ERNA, { grafstenen: bestand });
    const regels = (await readFile(bestand, 'utf8')).trim().split('\n').map((regel) => JSON.parse(regel) as { inburgeraarId: string });
    expect([regels.length, new Set(regels.map((r) => r.inburgeraarId))]).toEqual([42, new Set([id])]);
  });

  it('een beschadigd bestand stopt alles voordat er iets gebeurt, en noemt alleen de regel', async () => {
    const bestand = join(map, `stuk-${randomUUID()}`);
    await writeFile(bestand, `{"inburgeraarId":"Amina Voorbeeld"}\n`);
    await expect(draai(DAG_ERNA, { grafstenen: bestand })).rejects.toThrow('beschadigd bij regel 1');
    expect(await waar('kanarie-achternaam')).toEqual(['achternaam']);
    expect(NU.getFullYear()).toBe(2026);
  });
});
