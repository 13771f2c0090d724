import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROLLEN } from '../getekend.ts';
import { als, Proefrol } from './proeven.ts';
import { letterlijk } from './stapel.ts';
import { DAG_VOOR } from './staten.ts';
import { TABELLEN } from './tabellen.ts';
import { heeftTabel, schrijft } from './verwacht.ts';
import { type RlsWereld, rlsWereld, type Sessie } from './wereld.ts';

let w: RlsWereld;
beforeAll(async () => { w = await rlsWereld(); });
afterAll(() => w.stop());

const DB_ROLLEN = ROLLEN.map((rol) => `rol_${rol.toLowerCase()}`);

/** A connection as the server has it: it logs in as samenspel_app and is nobody yet. */
async function alsApp<T>(werk: (app: pg.Client) => Promise<T>): Promise<T> {
  const app = new pg.Client({ connectionString: w.appUrl });
  await app.connect();
  try {
    return await werk(app);
  } finally {
    await app.end();
  }
}

const sessieVan = (rol: string): Sessie => {
  const sessie = w.sessies.find((s) => s.rol === rol);
  if (!sessie) throw new Error(`no session for ${rol}`);
  return sessie;
};

describe('De login van de server is de grens van het vertrouwen', () => {
  it('kan elke rol van het portaal worden, en geen enkele andere', async () => {
    await alsApp(async (app) => {
      for (const rol of DB_ROLLEN) await app.query(`set role ${rol}`);
      await app.query('reset role');
      for (const rol of ['samenspel_eigenaar', 'samenspel_definer', 'postgres', 'pg_read_all_data', 'pg_write_all_data', 'pg_monitor', 'pg_execute_server_program']) {
        await expect(app.query(`set role ${rol}`), rol).rejects.toMatchObject({ code: expect.stringMatching(/42501|22023/) as unknown });
      }
      await expect(app.query('set session authorization postgres')).rejects.toMatchObject({ code: expect.stringMatching(/42501|22023/) as unknown });
    });
  });

  it('heeft zonder rol niets: geen tabel, en geen functie die om een rol vraagt', async () => {
    await alsApp(async (app) => {
      for (const { tabel } of TABELLEN) await expect(app.query(`select 1 from ${tabel}`), tabel).rejects.toMatchObject({ code: '42501' });
      for (const functie of ['bereik_lopend()', 'eigen_administratie()', 'kerncijfers()', 'ik_lidmaatschap()']) await expect(app.query(`select ${functie}`), functie).rejects.toMatchObject({ code: '42501' });
    });
  });

  it('een aangenomen rol en de gegevens van wie vraagt eindigen met de transactie, ook na een fout', async () => {
    await alsApp(async (app) => {
      for (const einde of ['commit', 'rollback', 'fout']) {
        await app.query('begin');
        await new Proefrol(app).word(sessieVan('CONSULENT'));
        expect((await app.query('select 1 from roepnaam')).rowCount).toBeGreaterThan(0);
        if (einde === 'fout') await app.query('select 1 / 0').catch(() => undefined);
        await app.query(einde === 'fout' ? 'rollback' : einde);
        const { rows } = await app.query(`select current_user as wie, coalesce(current_setting('app.lidmaatschap', true), '') as lid, coalesce(current_setting('app.organisatie', true), '') as org,
          coalesce(current_setting('app.gemeente', true), '') as gemeente, coalesce(current_setting('app.inburgeraar', true), '') as zelf`);
        expect([einde, rows]).toEqual([einde, [{ wie: 'samenspel_app', lid: '', org: '', gemeente: '', zelf: '' }]]);
        await expect(app.query('select 1 from roepnaam')).rejects.toMatchObject({ code: '42501' });
      }
    });
  });

  it('een rol zonder gegevens van wie vraagt, of met onzin, ziet niemand', async () => {
    for (const sessie of w.sessies.filter((s) => !s.zelf || s.zelf.staat === 'LOPEND')) {
      const tabellen = [...new Set(TABELLEN.filter((t) => heeftTabel(sessie, t)).map((t) => t.tabel)), 'lidmaatschap'];
      for (const wie of ['', randomUUID()]) {
        const vreemd = { ...sessie, lidmaatschap: wie, organisatie: wie, gemeente: wie, zelf: null };
        const { rijen } = await als(w.admin, vreemd, (rol) => rol.probeer(tabellen.map((t) => `select '${t}' as tabel, count(*)::int as aantal from ${t}${t === 'lidmaatschap' ? ` where rol = 'INBURGERAAR'` : ''}`).join(' union all ')));
        expect([sessie.rol, rijen.filter((r) => r['aantal'] !== 0)]).toEqual([sessie.rol, []]);
      }
    }
  });

  // What a session may do to itself is known and bounded: whoever can run SQL as a role can name another member of that
  // role. That is why SQL from outside never reaches the connection, and why the role is the smallest that fits.
  it('wie als rol SQL kan draaien, kan zich voordoen als een ander in die rol, en blijft binnen de kolom van die rol', async () => {
    const taalcoach = sessieVan('TAALCOACH');
    await als(w.admin, taalcoach, async (rol) => {
      await w.admin.query(`select set_config('app.lidmaatschap', $1, true), set_config('app.organisatie', $2, true), set_config('app.inburgeraar', $3, true)`,
        [sessieVan('CONSULENT').lidmaatschap, w.organisaties.gemeente, w.personen[0]?.id]);
      for (const tabel of TABELLEN.filter((t) => !['roepnaam', 'contact', 'contactpersoon_gemeente', 'taalcoaching', 'taalbijeenkomst', 'signaal', 'signaal_stap'].includes(t.tabel) && !t.tabel.startsWith('participatie_uren') && !['participatie_totaal', 'uren_reactie'].includes(t.tabel) && !t.tabel.startsWith('afspraak') && t.tabel !== 'pip_afspraak')) {
        expect([tabel.naam, (await rol.probeer(`select 1 from ${tabel.tabel}`)).uitkomst]).toEqual([tabel.naam, 'GEEN_RECHT']);
      }
    });
  });
});

describe('Een rol komt niet verder dan haar eigen recht', () => {
  it('wordt geen andere rol, en zet de rijbeveiliging niet uit', async () => {
    for (const rol of ['CONSULENT', 'FG', 'TAALCOACH', 'INBURGERAAR']) {
      await alsApp(async (app) => {
        await app.query('begin');
        const proef = new Proefrol(app);
        await proef.word(sessieVan(rol));
        for (const poging of ['set local role samenspel_definer', 'set local role samenspel_eigenaar', 'set local session authorization samenspel_eigenaar']) {
          expect([rol, poging, (await proef.probeer(poging)).uitkomst]).toEqual([rol, poging, expect.stringMatching(/GEEN_RECHT|22023/)]);
        }
        expect((await proef.probeer('set local row_security = off; select 1 from lidmaatschap')).uitkomst).toMatch(/BELEID|NIETS/);
        for (const poging of ['create table proef (x int)', 'create temp table proef (x int)', 'create function proef() returns int language sql as $$ select 1 $$', 'create schema proef',
          'create view proef as select 1', `copy (select 1) to program 'true'`, `copy (select 1) to '/tmp/proef'`, `select pg_read_file('/etc/passwd')`, `select lo_import('/etc/passwd')`,
          'select pg_reload_conf()', 'select * from pg_authid', 'select * from pg_statistic', 'drop table roepnaam',
          `alter role rol_${rol.toLowerCase()} bypassrls`, 'create policy open on roepnaam using (true)', `set local session_replication_role = 'replica'`]) {
          expect([rol, poging, (await proef.probeer(poging)).uitkomst]).toEqual([rol, poging, 'GEEN_RECHT']);
        }
        // Without the right to pass it on, GRANT only warns: what counts is that nothing was given.
        expect((await proef.probeer(`grant select on roepnaam to public; select 1 where has_table_privilege('rol_fg', 'roepnaam', 'select')`)).uitkomst).toMatch(/NIETS|GEEN_RECHT/);
        await app.query('rollback');
      });
    }
  });

  it('leest niets uit de statistiek van een tabel met rijbeveiliging', async () => {
    await w.admin.query('reset role');
    await w.admin.query('analyze');
    await w.admin.query('set role samenspel_definer');
    for (const sessie of w.sessies) {
      const { rijen } = await als(w.admin, sessie, (rol) => rol.probeer(`select distinct tablename from pg_stats where schemaname = 'public'`));
      const open = rijen.map((r) => String(r['tablename'])).filter((t) => !['gemeente', 'organisatie', 'organisatie_gemeente', 'groep', 'les', 'activiteit', 'activiteit_regel', 'organisatie_contact', 'parameter_waarde'].includes(t));
      expect([sessie.rol, open]).toEqual([sessie.rol, []]);
    }
  });

  it('laat een voorwaarde die iets zou verraden pas na de rijbeveiliging rekenen', async () => {
    const verborgen = w.personen.find((p) => p.staat === 'GEEN' && p.vol)?.id;
    // Dividing by nothing on a hidden row would be an error, and an error would tell that the row is there.
    const antwoord = await als(w.admin, sessieVan('TAALDOCENT'), (rol) => rol.probeer(`select 1 from roepnaam where inburgeraar_id = '${verborgen}' and 1 / (length(roepnaam) - length(roepnaam)) > 0`));
    expect(antwoord.uitkomst).toBe('NIETS');
    const eigen = w.personen.find((p) => p.staat === 'LOPEND' && p.vol)?.id;
    const zichtbaar = await als(w.admin, sessieVan('TAALDOCENT'), (rol) => rol.probeer(`select 1 from roepnaam where inburgeraar_id = '${eigen}' and 1 / (length(roepnaam) - length(roepnaam)) > 0`));
    expect(zichtbaar.uitkomst, 'the near miss: a row that is seen does give the error').toBe('22012');
  });
});

/** Which function is whose, and why. What the server may ask before it knows who asks is of samenspel_app alone. */
const FUNCTIES: Record<string, readonly string[]> = {
  // The actor and the day, as the policies read them.
  ik_lidmaatschap: DB_ROLLEN, ik_organisatie: DB_ROLLEN, ik_gemeente: DB_ROLLEN, ik_inburgeraar: DB_ROLLEN, vandaag: DB_ROLLEN,
  // The running persons of the actor, for the one policy that cannot look at its own table.
  bereik_lopend: DB_ROLLEN,
  // The person's own log; the log for the FG; figures without persons.
  eigen_inzage: ['rol_inburgeraar'],
  inzagelog_zoeken: ['rol_fg'], personen_van_gemeente: ['rol_fg'], sessie_inzage_fg: ['rol_fg'], steekproeven_fg: ['rol_fg'],
  // Rights given by hand, for who reviews them each quarter.
  handmatige_rechten: ['rol_fg', 'rol_teamleider'], recht_beoordelen: ['rol_fg', 'rol_teamleider'],
  // The language in which the person reads the own side.
  eigen_taal: ['rol_inburgeraar'], eigen_taal_zetten: ['rol_inburgeraar'],
  eigen_administratie: ['rol_inburgeraar'],
  kerncijfers: ['rol_beleidsmedewerker', 'rol_teamleider'],
  // What partners hand in: counts and days, and the word that something waits.
  volledigheid_partners: ['rol_beleidsmedewerker', 'rol_teamleider'], partner_herinneren: ['rol_beleidsmedewerker', 'rol_teamleider'],
  volledigheid_eigen: ['rol_participatiecoordinator', 'rol_taalcoordinator', 'rol_taaldocent', 'rol_werkbegeleider'],
  kwartaalevaluaties: ['rol_beleidsmedewerker', 'rol_participatiecoordinator', 'rol_taalcoordinator', 'rol_teamleider'], klasbezetting: ['rol_beleidsmedewerker', 'rol_teamleider'],
  // Seats and costs of the own classes, and lessons that leave the timetable; guesses of a code.
  klasstoelen: ['rol_taalcoordinator'], klas_hoogste_bezetting: ['rol_taalcoordinator'], lessen_schrappen: ['rol_taalcoordinator'], lescode_poging: ['rol_inburgeraar'],
  // Reaches one person of the own gemeente by number, and starts what is shown to the teamleider and the FG.
  waarneming_starten: ['rol_consulent', 'rol_teamleider'],
  // Offers to oneself, without the person; and taking one back.
  overdrachten_aan_mij: ['rol_loopbaanbegeleider'], overdracht_beantwoorden: ['rol_loopbaanbegeleider'], overdracht_persoon: ['rol_loopbaanbegeleider'], overdracht_sluiten: ['rol_consulent'],
  // The sender of messages has no user, and so no role.
  // Who asked for a mail about the postvak, for the sender; and that mail, for the own membership alone.
  digest_nemen: ['samenspel_app'], digest_klaarzetten: DB_ROLLEN.filter((rol) => rol !== 'rol_inburgeraar'),
  bericht_nemen: ['samenspel_app'], bericht_afronden: ['samenspel_app'], berichten_zonder_post: ['samenspel_app'],
  // Systems of partners: managed by one role; a system has one gemeente, and finds the persons of its organisation.
  ...Object.fromEntries(['partnersysteem_toelaten', 'partnersysteem_wijzigen', 'partnersysteem_sein_instellen', 'partnersysteem_sleutel_instellen', 'partnersystemen_lezen'].map((naam) => [naam, ['rol_functioneel_beheerder']])),
  ...Object.fromEntries(['ik_systeemgemeente', 'systeem_personen'].map((naam) => [naam, ['rol_participatiecoordinator', 'rol_taalcoordinator', 'rol_taalpuntcoordinator', 'rol_vwn_coordinator', 'rol_welzijnscoordinator']])),
  // Organisations, accounts, invitations and norms: one role manages them, of its own gemeente; the FG reads what changed.
  ...Object.fromEntries(['lidmaatschappen_beheer', 'organisatie_beeindigen', 'organisatie_maken', 'organisatie_wijzigen', 'parameter_zetten', 'rol_beeindigen', 'rol_geven', 'uitnodigen', 'uitnodiging_intrekken', 'uitnodiging_vernieuwen', 'uitnodigingen_lezen']
    .map((naam) => [naam, ['rol_functioneel_beheerder']])),
  wijzigingen_lezen: ['rol_fg', 'rol_functioneel_beheerder'],
  // Who was invited is nobody yet; the sender of invitations neither.
  ...Object.fromEntries(['uitnodiging_aannemen', 'uitnodiging_afronden', 'uitnodiging_bekijken', 'uitnodiging_nemen', 'uitnodigingen_opruimen', 'uitnodigingen_zonder_post'].map((naam) => [naam, ['samenspel_app']])),
  bsn_zoeken_tellen: ['rol_taalcoordinator'],
  // Before a system is known, and what is sent to it.
  ...Object.fromEntries(['systeem_openen', 'systeemsein_doel', 'systeemsein_stil', 'systeemsleutel', 'systeemtoken_maken', 'systeemtoken_met_sleutel', 'systeemtokens_opruimen', 'systeemverzoek'].map((naam) => [naam, ['samenspel_app']])),
  // The catalogue of the own gemeente.
  aanbod_vastleggen: ['rol_beleidsmedewerker', 'rol_functioneel_beheerder'],
  // Ends the regie of the one and starts that of the other, for whose caseload it is.
  caseload_overdragen: ['rol_consulent', 'rol_teamleider'],
  // A consent is given by the person alone, and ended at request by the organisation that has it; counts of the own signals.
  toestemming_geven: ['rol_inburgeraar'], toestemming_stoppen: ['rol_welzijnscoordinator'], signaaltelling: ['rol_welzijnscoordinator'],
  // Which volunteer does the work of the own organisation, and who is in its groups.
  ...Object.fromEntries(['begeleider_koppelen', 'begeleider_ontkoppelen'].map((naam) => [naam, ['rol_vwn_coordinator', 'rol_taalpuntcoordinator']])),
  ...Object.fromEntries(['deelnemersgroep_vastleggen', 'deelnemer_inschrijven', 'deelnemer_uitschrijven'].map((naam) => [naam, ['rol_vwn_coordinator', 'rol_welzijnscoordinator', 'rol_taalpuntcoordinator']])),
  // What is asked of dwellings, for whom one is, and the times to pick: each judges for itself.
  woningen_gevraagd: ['rol_consulent', 'rol_woonconsulent'],
  ...Object.fromEntries(['woning_koppelen', 'woning_loslaten'].map((naam) => [naam, ['rol_consulent']])),
  ...Object.fromEntries(['woonmoment_kiezen', 'woonmoment_teruggeven'].map((naam) => [naam, ['rol_inburgeraar']])),
  woonmoment_sluiten: ['rol_woonconsulent'],
  // Modules, work groups and places of the own organisation; how many are taken and wait, in numbers.
  ...Object.fromEntries(['module_vastleggen', 'werkgroep_vastleggen', 'plaatsing_geven', 'plaatsing_einde', 'modulebezetting_eigen', 'wachtend_eigen'].map((naam) => [naam, ['rol_participatiecoordinator']])),
  ...Object.fromEntries(['modulebezetting_gemeente', 'wachtend_gemeente'].map((naam) => [naam, ['rol_beleidsmedewerker', 'rol_teamleider']])),
  // How the portal itself is doing: the server writes it, one role reads it.
  taak_melden: ['samenspel_app'], bedrijfsstand: ['rol_functioneel_beheerder'],
  // Sessions, log-in and the state of the schema: before anybody is known.
  ...Object.fromEntries(['sessie_maken', 'sessie_openen', 'sessie_beeindigen', 'sessie_wisselen', 'sessies_opruimen', 'sessie_tellen', 'gebruiker_bij_oidc', 'lidmaatschappen_van', 'migraties_gedaan', 'audit_koppen']
    .map((naam) => [naam, ['samenspel_app']])),
};

describe('Functies', () => {
  it('elke functie is van wie haar nodig heeft, en van niemand anders', async () => {
    await w.admin.query('reset role');
    const { rows } = await w.admin.query<{ naam: string; rollen: string[] }>(`select p.proname as naam, array(select r from unnest($1::text[]) r where has_function_privilege(r, p.oid, 'execute') order by r) as rollen
      from pg_proc p where p.pronamespace = 'public'::regnamespace
        and not exists (select from pg_depend d where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype = 'e')`, [[...DB_ROLLEN, 'samenspel_app']]);
    await w.admin.query('set role samenspel_definer');
    const uitgegeven = Object.fromEntries(rows.filter((f) => f.rollen.length > 0).map((f) => [f.naam, f.rollen]));
    expect(uitgegeven).toEqual(Object.fromEntries(Object.entries(FUNCTIES).map(([naam, rollen]) => [naam, [...rollen].sort()])));
  });

  it('een functie met geleende rechten geeft alleen over wie vraagt', async () => {
    for (const zelf of w.sessies.filter((s) => s.rol === 'INBURGERAAR')) {
      await als(w.admin, zelf, async (rol) => {
        const { rijen } = await rol.probeer('select unnest(bereik_lopend()) as id');
        expect(rijen.map((r) => r['id']).filter((id) => id !== zelf.zelf?.id)).toEqual([]);
      });
    }
  });
});

describe('Een verwijzing of een sleutel verraadt niet wat verborgen is', () => {
  /** References that are not to the person, the organisation, the maker or the day that goes with one, which the probes of the tables try already. */
  const VERWIJZINGEN: Record<string, 'zichtbaar' | 'verborgen'> = {
    'afspraak.uitvoerder_id': 'zichtbaar', 'pip_afspraak.uitvoerder_id': 'zichtbaar', 'pip_afspraak.afspraak_id': 'verborgen', 'participatie_uren.activiteit_id': 'zichtbaar', 'presentie.les_id': 'zichtbaar', 'signaal.gemeente_id': 'zichtbaar', 'signaal.partner_id': 'zichtbaar', 'signaal_stap.partner_id': 'zichtbaar', 'signaal_stap.signaal_id': 'verborgen',
    'afspraak_melding.afspraak_id': 'verborgen', 'contactpersoon_gemeente.lidmaatschap_id': 'verborgen', 'taak.eigenaar_id': 'verborgen', 'uren_reactie.uren_id': 'verborgen', 'voortgang_niveau.rapportage_id': 'verborgen',
    'bericht.lidmaatschap_id': 'verborgen', 'afmelding.les_id': 'zichtbaar', 'presentie_bevestiging.presentie_id': 'verborgen', 'verzuim_opvolging.presentie_id': 'verborgen',
    'gepland_gesprek.gesprek_id': 'verborgen', 'overdracht.lidmaatschap_id': 'verborgen', 'sleutelpersoonkoppeling.lidmaatschap_id': 'verborgen',
    // Written by functions alone, which judge what they refer to.
    'woningkoppeling.woning_id': 'verborgen', 'woonafspraak.moment_id': 'verborgen',
  };

  it('elke verwijzing is beproefd, of gaat naar wat iedereen ziet', async () => {
    const { rows } = await w.admin.query<{ naam: string; naar: string }>(`select c.conrelid::regclass || '.' || a.attname as naam, c.confrelid::regclass::text as naar
      from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey)
      where c.contype = 'f' and c.conparentid = 0 and c.connamespace = 'public'::regnamespace and c.conrelid::regclass::text = any ($1)
        and a.attname not in ('inburgeraar_id', 'organisatie_id', 'ingevoerd_door', 'gewijzigd_door', 'datum')`, [TABELLEN.map((t) => t.tabel)]);
    expect(rows.map((r) => r.naam).sort()).toEqual(Object.keys(VERWIJZINGEN).sort());
    const open = ['organisatie', 'activiteit', 'les', 'gemeente'];
    expect(rows.filter((r) => VERWIJZINGEN[r.naam] === 'zichtbaar').map((r) => r.naar).filter((t) => !open.includes(t))).toEqual([]);
  });

  it('naar een verborgen rij verwijzen wordt geweigerd, met hetzelfde antwoord als naar een rij die niet bestaat', async () => {
    const verborgen = w.personen.find((p) => p.staat === 'ELDERS_ZONDER_RELATIE' && p.vol);
    const zichtbaar = w.personen.find((p) => p.staat === 'LOPEND' && !p.vol);
    const inlogger = (await w.admin.query<{ id: string }>(`select id from lidmaatschap where rol = 'INBURGERAAR' limit 1`)).rows[0]?.id ?? '';
    if (!verborgen || !zichtbaar) throw new Error('The world lacks a person');
    const [gesprek] = (await w.admin.query<{ id: string }>('select id from gesprek where inburgeraar_id = $1 limit 1', [verborgen.id])).rows;
    const vast: Record<string, unknown> = { lidmaatschap_id: inlogger, eigenaar_id: inlogger, gesprek_id: gesprek?.id };
    let pogingen = 0;
    for (const sessie of w.sessies) {
      await als(w.admin, sessie, async (rol) => {
        for (const tabel of TABELLEN.filter((t) => schrijft(sessie, t))) {
          const organisatie = sessie.organisatie || w.organisaties.participatie;
          const waarden = tabel.rij(w.plek(sessie.zelf ?? zichtbaar, organisatie, sessie.lidmaatschap, DAG_VOOR, 9));
          const daar = tabel.rij(w.plek(verborgen, organisatie, sessie.lidmaatschap, DAG_VOOR, 9));
          for (const kolom of Object.keys(VERWIJZINGEN).filter((k) => VERWIJZINGEN[k] === 'verborgen' && k.startsWith(`${tabel.tabel}.`)).map((k) => k.split('.')[1] ?? '')) {
            const probeer = (id: unknown) => {
              const rij = { ...waarden, [kolom]: id };
              return rol.probeer(`insert into ${tabel.tabel} (${Object.keys(rij).join(', ')}) values (${Object.values(rij).map(letterlijk).join(', ')})`);
            };
            const [echt, onbekend] = [await probeer(vast[kolom] ?? daar[kolom]), await probeer(randomUUID())];
            expect([sessie.rol, tabel.naam, kolom, echt.uitkomst, echt.fout]).toEqual([sessie.rol, tabel.naam, kolom, 'BELEID', onbekend.fout]);
            pogingen += 1;
          }
        }
      });
    }
    expect(pogingen).toBeGreaterThan(20);
  });

  it('elke unieke sleutel hoort bij een persoon, een organisatie of een eigen rij: geen BSN en geen nummer van een ander', async () => {
    const { rows } = await w.admin.query<{ tabel: string; kolommen: string[] }>(`select i.indrelid::regclass::text as tabel, array_agg(a.attname::text order by a.attname) as kolommen
      from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey::int2[]) where i.indisunique and i.indrelid::regclass::text = any ($1) group by i.indexrelid, 1`, [TABELLEN.map((t) => t.tabel)]);
    // Whose row it is, or a random number of 122 bits that only who saw the row can name.
    const vanWie = ['inburgeraar_id', 'id', 'uren_id', 'presentie_id', 'rapportage_id', 'signaal_id'];
    expect(rows.filter((r) => !r.kolommen.some((k) => vanWie.includes(k)))).toEqual([]);
    expect(rows.length).toBeGreaterThan(TABELLEN.length / 2);
    // Where organisations do not see each other's rows, the key has the organisation in it, or an own row.
    const perOrganisatie = new Set(TABELLEN.filter((t) => t.vanOrganisatie && ROLLEN.some((rol) => schrijft(sessieVan(rol), t) && rol !== 'CONSULENT' && rol !== 'LOOPBAANBEGELEIDER')).map((t) => t.tabel));
    expect(rows.filter((r) => perOrganisatie.has(r.tabel) && !r.kolommen.some((k) => ['id', 'organisatie_id', 'les_id', 'rapportage_id', 'signaal_id'].includes(k)))).toEqual([]);
  });
});
