import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clusterStarten } from '../../../test/support/cluster.ts';
import { openTermijnen, type Termijn } from '../../../shared/rules/termijnen.ts';
import { ALLE_ROLLEN } from '../../access/rollen.ts';
import { migreren } from '../migreren.ts';
import { GROOT, klaarzetten } from './ombouw.ts';
import { Verzamelaar } from './verzamelaar.ts';
import { wereldMaken } from './wereld.ts';
import { wereldWissen } from './wissen.ts';

const VANDAAG = '2026-11-18';
const OPTIES = { personen: 150, gemeenten: 2, seed: 11, vandaag: VANDAAG };

let cluster: Awaited<ReturnType<typeof clusterStarten>>;
let client: pg.Client;

beforeAll(async () => {
  cluster = await clusterStarten(ALLE_ROLLEN);
  await cluster.sjabloonMaken('sjabloon', migreren);
  const { adminUrl } = await cluster.databaseMaken('sjabloon', 'wereld');
  client = new pg.Client({ connectionString: adminUrl });
  // Dates as text: the driver would make local midnights of them.
  client.setTypeParser(1082, (tekst: string) => tekst);
  await client.connect();
});

afterAll(async () => {
  await client?.end();
  await cluster?.stoppen();
});

async function vraag<T>(tekst: string, waarden: unknown[] = []): Promise<T[]> {
  return (await client.query(tekst, waarden)).rows as T[];
}

/** Everything that loading takes away and must put back. */
async function gebouw(): Promise<string[]> {
  const rijen = await vraag<{ deel: string }>(`select pg_get_indexdef(indexrelid)::text as deel from pg_index where indrelid in (select oid from pg_class where relnamespace = 'public'::regnamespace)
    union all select regexp_replace(pg_get_indexdef(indexrelid)::text, 'INDEX \\S+ ON', 'INDEX ON') from pg_index where indrelid in (select oid from pg_class where relnamespace = 'periode'::regnamespace)
    union all select conrelid::regclass::text || ' ' || conname || ' ' || pg_get_constraintdef(oid) from pg_constraint where connamespace = 'public'::regnamespace
    union all select tgrelid::regclass::text || ' ' || tgname || ' ' || tgenabled::text from pg_trigger where not tgisinternal order by 1`);
  return rijen.map((rij) => rij.deel);
}

describe('de wereld in de database', () => {
  it('komt er helemaal of helemaal niet: wie halverwege stopt laat alles achter zoals het was', async () => {
    const voor = await gebouw();
    const stopper = (zin: string): void => { if (zin.startsWith('125')) throw new Error('stroom weg'); };
    await expect(wereldMaken(client, { ...OPTIES, voortgang: stopper })).rejects.toThrow('stroom weg');
    expect(await vraag('select (select count(*)::int from gemeente) as gemeenten, (select count(*)::int from presentie) as presenties')).toEqual([{ gemeenten: 0, presenties: 0 }]);
    expect(await gebouw()).toEqual(voor);
  });

  it('staat er met precies de rijen die verzonnen zijn, en met alle sleutels, indexen en triggers', async () => {
    const voor = await gebouw();
    const maat = await wereldMaken(client, OPTIES);
    const w = Verzamelaar.wereld(OPTIES);
    let som = 0;
    for (const tabel of w.namen) {
      const [rij] = await vraag<{ aantal: number }>(`select count(*)::int as aantal from ${tabel}`);
      expect([tabel, rij?.aantal]).toEqual([tabel, w.uit(tabel).length]);
      som += w.uit(tabel).length;
    }
    expect(maat).toEqual({ personen: 150, rijen: som });
    expect(await gebouw()).toEqual(voor);
  });

  it('wordt geen tweede keer gemaakt', async () => {
    expect(await wereldMaken(client, { ...OPTIES, seed: 12 })).toBeNull();
    expect(await vraag('select count(*)::int as aantal from inburgeraar')).toEqual([{ aantal: 150 }]);
  });

  it('heeft totalen die kloppen met het grootboek, en afspraken die staan zoals het laatst gemeld is', async () => {
    expect(await vraag('select presentie_afwijkingen()::int as p, participatie_uren_afwijkingen()::int as u, (select count(*) > 50 from presentie_totaal) as gevuld'))
      .toEqual([{ p: 0, u: 0, gevuld: true }]);
    expect(await vraag(`select count(*)::int as anders from afspraak a join lateral (select m.stand from afspraak_melding m where m.afspraak_id = a.id
      order by m.datum desc, m.ingevoerd_op desc limit 1) m on m.stand <> a.stand`)).toEqual([{ anders: 0 }]);
    expect(await vraag(`select count(*)::int as vreemd from afspraak_melding m join afspraak a on a.id = m.afspraak_id
      where m.thema <> a.thema or m.inburgeraar_id <> a.inburgeraar_id or m.organisatie_id <> a.uitvoerder_id`)).toEqual([{ vreemd: 0 }]);
  });

  it('heeft bij ieder de termijnen die uit de feiten volgen', async () => {
    const feiten = await vraag<Parameters<typeof openTermijnen>[0] & { id: string; nu: Termijn[] }>(`select i.id, t.koppeling_op as "koppelingOp", t.koffie_en_koek_op as "koffieEnKoekOp",
        t.intake_afgerond_op as "intakeAfgerondOp", t.kennisgeving_op as "kennisgevingOp", t.brp_inschrijving_op as "brpInschrijvingOp", t.verlengd_tot as "termijnVerlengdTot", t.voldaan_op as "voldaanOp",
        t.pip_wacht_sinds as "pipWachtSinds", t.verlenging_aangevraagd_op as "verlengingAangevraagdOp",
        (select min(v.dagtekening) from pip_versie v where v.inburgeraar_id = i.id) as "eerstePipOp",
        (select max(g.datum) from gesprek g where g.inburgeraar_id = i.id and g.soort in ('VOORTGANGSGESPREK', 'EINDGESPREK')) as "laatsteGesprekOp",
        (select coalesce(json_agg(json_build_object('soort', m.soort, 'startfeit', m.startfeit, 'uiterlijk', m.uiterlijk, 'artikel', m.artikel, 'pauzeSinds', m.pauze_sinds) order by m.soort), '[]') from termijn m where m.inburgeraar_id = i.id) as nu
      from inburgeraar i join trajectstatus t on t.inburgeraar_id = i.id where i.vertrokken_op is null`);
    expect(feiten.length).toBeGreaterThan(100);
    for (const f of feiten) expect(f.nu).toEqual(openTermijnen(f).sort((a, b) => (a.soort < b.soort ? -1 : 1)));
  });

  it('laat in de demo van elke rol iemand kiezen, in beide gemeenten', async () => {
    const mensen = await vraag<{ rol: string; gemeente: string }>('select rol, gemeente from demo_mensen($1)', [VANDAAG]);
    expect(new Set(mensen.map((m) => m.rol))).toEqual(new Set(ALLE_ROLLEN));
    for (const gemeente of ['Dalfsen', 'Staphorst']) for (const rol of ['CONSULENT', 'VWN_BEGELEIDER', 'TAALCOACH', 'INBURGERAAR']) expect(mensen.some((m) => m.rol === rol && m.gemeente.includes(gemeente)), `${rol} ${gemeente}`).toBe(true);
  });

  it('laat de eerste docent van WenL precies de twaalf van de volle klas zien, achter de muren van de database', async () => {
    const [docent] = await vraag<{ id: string; organisatie: string }>(`select l.id, l.organisatie_id as organisatie from lidmaatschap l join organisatie o on o.id = l.organisatie_id
      where o.naam = 'WenL' and l.rol = 'TAALDOCENT' order by l.van limit 1`);
    await client.query('begin');
    await client.query(`select set_config('role', 'rol_taaldocent', true), set_config('app.lidmaatschap', $1, true), set_config('app.organisatie', $2, true), set_config('app.vandaag', $3, true)`, [docent?.id, docent?.organisatie, VANDAAG]);
    const leden = await vraag<{ aantal: number }>(`select count(*)::int as aantal from les l join groepslid gl on gl.groep_id = l.groep_id and gl.van <= l.datum and (gl.tot is null or gl.tot >= l.datum)
      join roepnaam r on r.inburgeraar_id = gl.inburgeraar_id where l.datum = $1 group by l.id`, [VANDAAG]);
    await client.query('rollback');
    expect(leden).toContainEqual({ aantal: 12 });
  });

  it('kan weg en opnieuw gemaakt worden', async () => {
    await wereldWissen(client);
    expect(await vraag('select (select count(*)::int from gebruiker) as gebruikers, (select count(*)::int from migratie) > 0 as gemigreerd')).toEqual([{ gebruikers: 0, gemigreerd: true }]);
    expect(await wereldMaken(client, { ...OPTIES, personen: 3, gemeenten: 3 })).toMatchObject({ personen: 3 });
  });
});

describe('een grote wereld', () => {
  it('wordt geladen zonder indexen, en daarna staat alles er weer', async () => {
    const voor = await gebouw();
    await client.query('begin');
    const terugzetten = await klaarzetten(client, GROOT);
    const tijdens = await gebouw();
    expect(tijdens.length).toBeLessThan(voor.length - 50);
    await terugzetten();
    await client.query('commit');
    expect(await gebouw()).toEqual(voor);
  });
});
