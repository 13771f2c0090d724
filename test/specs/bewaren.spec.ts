import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Bewaaropdracht, SOORTEN_MET_TERMIJN } from '../../server/domain/bewaren/bewaren.service.ts';
import { DAG_ERNA, draaiBewaren, EEUW, kanarie, LAATSTE_DAG, waarStaat } from '../support/bewaarProef.ts';
import { type Portaal, portaalStarten } from '../support/portaal.ts';
import { uitvoerProef } from '../support/uitvoerProef.ts';
import type { Persona } from '../world/wereld.ts';

let p: Portaal;
let ik: Persona;
let id: string;
beforeEach(async () => {
  p = await portaalStarten();
  ({ id, ik } = await kanarie(p, 'kanarie'));
});
afterEach(() => p.stop());

const draai = (op: string, anders?: Partial<Bewaaropdracht>) => draaiBewaren(p, op, anders);
const waar = (tekst: string) => waarStaat(p, tekst);

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
    const bestand = join(tmpdir(), `samenspel-proef-${id}`);
    const { verslagen } = await draai(DAG_ERNA, { echt: false, grafstenen: bestand });
    expect(await afdruk()).toEqual(voor);
    expect(existsSync(bestand)).toBe(false);
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
    expect(await waar('kanarie-pip-versie')).toEqual(['pip_versie']);
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

  it('een bericht aan een partner gaat na negentig dagen, dat die is herinnerd na twee jaar; een bericht aan de inburgeraar niet daarmee', async () => {
    const { b, w } = p;
    const bericht = { organisatie_id: w.org.dalfsen, ingevoerd_op: '2026-11-18T10:00:00+01:00', volgende_op: '2026-11-18T10:00:00+01:00' };
    await b.zet('bericht', { ...bericht, lidmaatschap_id: w.wie.taalcoordinator.lidmaatschapId, soort: 'AANLEVEREN', pad: '/volledigheid' });
    await b.zet('bericht', { ...bericht, inburgeraar_id: w.wij.bilal, soort: 'GESPREK_GEPLAND', pad: '/mijn-gesprekken' });
    await b.zet('herinnering', { organisatie_id: w.org.wenl, gemeente_id: w.gemeenten.dalfsen, ingevoerd_door: w.wie.teamleider.lidmaatschapId, ingevoerd_op: '2026-11-18T10:00:00+01:00' });
    const over = async () => [(await b.vraag('select 1 from bericht where lidmaatschap_id is not null')).length, (await b.vraag('select 1 from bericht where inburgeraar_id = $1', [w.wij.bilal])).length, (await b.vraag('select 1 from herinnering')).length];
    await draai('2027-02-16');
    expect(await over()).toEqual([1, 1, 1]);
    await draai('2027-02-17');
    expect(await over()).toEqual([0, 1, 1]);
    await draai('2028-11-19');
    expect(await over()).toEqual([0, 1, 0]);
  });
});
