import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROLLEN } from '../getekend.ts';
import { aanleverenVullen, caseloadVullen, legeWeek, steekproef, toezichtVullen, vrijwilliger, vrijwilligersVullen, weergave } from './fundamentproef.ts';
import { kent, niemandVanAllenMag, soort, vraagAllen, wie } from './sessievragen.ts';
import { letterlijk } from './stapel.ts';
import { toestand } from './verwacht.ts';
import { type RlsWereld, rlsWereld, type Sessie } from './wereld.ts';

let w: RlsWereld;
beforeAll(async () => { w = await rlsWereld(); });
afterAll(() => w.stop());

const vraag = (tekst: string | ((s: Sessie) => string)) => vraagAllen(w, tekst);
const niemandMag = (pogingen: readonly string[]) => niemandVanAllenMag(w, pogingen);

describe('Wie is wie: de tabellen waar het bereik uit volgt, als ruwe SQL', () => {
  it('het register van personen geeft elke rol precies de personen in bereik', async () => {
    for (const [sessie, antwoord] of await vraag('select id from inburgeraar')) {
      if (soort(sessie) === 'GEEN') { expect([wie(sessie), antwoord.uitkomst]).toEqual([wie(sessie), 'GEEN_RECHT']); continue; }
      const gezien = new Set(antwoord.rijen.map((r) => r['id']));
      const anders = w.personen.filter((p) => gezien.has(p.id) !== kent(sessie, toestand(sessie, p))).map((p) => `${p.staat} ${gezien.has(p.id) ? 'gezien' : 'niet gezien'}`);
      expect([wie(sessie), anders]).toEqual([wie(sessie), []]);
    }
  });

  it('een relatie van vroeger, van straks of van een ander verraadt niemand, en de eigen lopende relatie is er', async () => {
    for (const [sessie, antwoord] of await vraag('select inburgeraar_id from betrokkenheid')) {
      if (soort(sessie) === 'GEEN') { expect([wie(sessie), antwoord.uitkomst]).toEqual([wie(sessie), 'GEEN_RECHT']); continue; }
      const gezien = new Set(antwoord.rijen.map((r) => r['inburgeraar_id']));
      const lekken = w.personen.filter((p) => gezien.has(p.id) && !kent(sessie, toestand(sessie, p))).map((p) => p.staat);
      const mist = w.personen.filter((p) => !gezien.has(p.id) && toestand(sessie, p) === 'OPEN' && !['ELDERS_ZONDER_RELATIE', 'GEEN'].includes(p.staat) && !p.staat.startsWith('WAARNEMING')).map((p) => p.staat);
      expect([wie(sessie), { lekken, mist }]).toEqual([wie(sessie), { lekken: [], mist: [] }]);
    }
  });

  it('groepsleden ziet alleen wie met groepen werkt: de begeleider die van de eigen groepen, de coördinator wie in bereik is', async () => {
    // A member of one's group whose relation ended is known to its leader as a number in that group, and by nothing else.
    const alsNummer = ['TOESTEMMING_INGETROKKEN', 'VANDAAG_INGETROKKEN', 'VERHUISD', 'VERTROKKEN', 'AFRONDING_VERTROKKEN', 'GEWIST', 'GEWIST_ZONDER_EINDE', 'ANDERE_OPDRACHT'];
    for (const [sessie, antwoord] of await vraag('select inburgeraar_id from groepslid')) {
      // Who inburgert knows the own classes, and nobody in them.
      if (sessie.zelf) { expect([wie(sessie), antwoord.rijen.filter((r) => r['inburgeraar_id'] !== sessie.zelf?.id)]).toEqual([wie(sessie), []]); continue; }
      if (!['GROEP', 'ORGANISATIE'].includes(soort(sessie))) { expect([wie(sessie), antwoord.uitkomst]).toEqual([wie(sessie), 'GEEN_RECHT']); continue; }
      const gezien = new Set(antwoord.rijen.map((r) => r['inburgeraar_id']));
      const lekken = w.personen.filter((p) => gezien.has(p.id) && toestand(sessie, p) === 'DICHT' && !(soort(sessie) === 'GROEP' && alsNummer.includes(p.staat))).map((p) => p.staat);
      expect([wie(sessie), lekken]).toEqual([wie(sessie), []]);
      if (soort(sessie) === 'GROEP') expect([wie(sessie), w.personen.filter((p) => !gezien.has(p.id) && toestand(sessie, p) === 'OPEN' && p.staat !== 'ANDERE_GEMEENTE').map((p) => p.staat)]).toEqual([wie(sessie), []]);
    }
  });

  it('wie een groep leidt ziet de eigen leiding, de coördinator die van de eigen organisatie', async () => {
    const alle = (await w.admin.query<{ id: string; lidmaatschap_id: string; organisatie_id: string }>('select id, lidmaatschap_id, organisatie_id from groepsbegeleider')).rows;
    for (const [sessie, antwoord] of await vraag('select id from groepsbegeleider')) {
      if (!['GROEP', 'ORGANISATIE'].includes(soort(sessie))) { expect([wie(sessie), antwoord.uitkomst]).toEqual([wie(sessie), 'GEEN_RECHT']); continue; }
      const hoort = alle.filter((r) => (soort(sessie) === 'GROEP' ? r.lidmaatschap_id === sessie.lidmaatschap : r.organisatie_id === sessie.organisatie)).map((r) => r.id);
      expect([wie(sessie), antwoord.rijen.map((r) => String(r['id'])).sort()]).toEqual([wie(sessie), hoort.sort()]);
    }
  });

  it('professionals kennen elkaar bij naam; wie inburgert kent alleen zichzelf, en e-mail en inlognaam kent niemand', async () => {
    const alle = (await w.admin.query<{ id: string; rol: string; gebruiker_id: string }>('select id, rol, gebruiker_id from lidmaatschap')).rows;
    for (const [sessie, antwoord] of await vraag('select id, gebruiker_id from lidmaatschap')) {
      const hoort = alle.filter((l) => l.rol !== 'INBURGERAAR' || l.id === sessie.lidmaatschap);
      expect([wie(sessie), antwoord.rijen.map((r) => String(r['id'])).sort()]).toEqual([wie(sessie), hoort.map((l) => l.id).sort()]);
    }
    for (const [sessie, antwoord] of await vraag('select id from gebruiker')) {
      const hoort = alle.filter((l) => l.rol !== 'INBURGERAAR' || l.id === sessie.lidmaatschap).map((l) => l.gebruiker_id);
      expect([wie(sessie), antwoord.rijen.map((r) => String(r['id'])).sort()]).toEqual([wie(sessie), hoort.sort()]);
    }
    await niemandMag(['email', 'oidc_subject', 'oidc_issuer', '*'].map((kolom) => `select ${kolom} from gebruiker`));
  });

  it('een verhuizing en een geheim adres legt alleen de consulent vast, van wie in bereik is, en verder verandert er niets aan een persoon', async () => {
    for (const zet of [`vertrokken_op = '2026-12-31'`, 'adresgeheim = true']) {
      for (const [sessie, antwoord] of await vraag(`update inburgeraar set ${zet}`)) {
        if (sessie.rol !== 'CONSULENT') { expect([wie(sessie), antwoord.uitkomst]).toEqual([wie(sessie), 'GEEN_RECHT']); continue; }
        expect([zet, antwoord.aantal]).toEqual([zet, w.personen.filter((p) => toestand(sessie, p) === 'OPEN').length]);
      }
    }
    await niemandMag(['insert into inburgeraar default values', 'update inburgeraar set gewist_op = null', 'update inburgeraar set gemeente_id = gemeente_id', `update inburgeraar set portaalnummer = 'x'`,
      'delete from inburgeraar', 'truncate inburgeraar cascade', 'lock table inburgeraar in share row exclusive mode']);
  });

  /** What the gemeente lets partners do; regie and waarneming come by other ways. */
  const PARTNER = ['TAAL', 'PARTICIPATIE', 'BEGELEIDING', 'SPREEKUUR', 'TRAINING', 'WONEN', 'WELZIJN', 'TAALPUNT'];

  it('een relatie beëindigt wie toestemming gaf de eigen, en de consulent de eigen waarneming en die van een partner', async () => {
    const alle = (await w.admin.query<{ inburgeraar_id: string; lidmaatschap_id: string | null; opdracht: string; grondslag: string }>('select * from betrokkenheid where beeindigd_reden is null')).rows;
    const open = (s: Sessie, id: string) => w.personen.some((p) => p.id === id && toestand(s, p) === 'OPEN');
    for (const [welke, mag] of [[`opdracht = 'WAARNEMING'`, ['INGETROKKEN']], [`opdracht <> 'WAARNEMING'`, ['AFGEROND', 'TOESTEMMING_INGETROKKEN']]] as const) {
      for (const reden of ['TOESTEMMING_INGETROKKEN', 'INGETROKKEN', 'AFGEROND', 'VERHUISD']) {
        for (const [sessie, antwoord] of await vraag(`update betrokkenheid set beeindigd_reden = '${reden}' where ${welke}`)) {
          const rijen = alle.filter((b) => (b.opdracht === 'WAARNEMING') === (welke === `opdracht = 'WAARNEMING'`) && open(sessie, b.inburgeraar_id)
            && (sessie.zelf ? b.grondslag === 'TOESTEMMING' : b.opdracht === 'WAARNEMING' ? b.lidmaatschap_id === sessie.lidmaatschap : PARTNER.includes(b.opdracht)));
          const eigen: readonly string[] | null = sessie.rol === 'CONSULENT' ? mag : sessie.rol === 'INBURGERAAR' ? ['TOESTEMMING_INGETROKKEN'] : null;
          const hoort = eigen === null ? ['GEEN_RECHT', 0] : rijen.length === 0 ? ['NIETS', 0] : eigen.includes(reden) ? ['OK', rijen.length] : ['BELEID', 0];
          expect([wie(sessie), welke, reden, antwoord.uitkomst, antwoord.aantal]).toEqual([wie(sessie), welke, reden, ...hoort]);
        }
      }
    }
    await niemandMag([`update betrokkenheid set van = '2020-01-01'`, 'update betrokkenheid set lidmaatschap_id = null', `update betrokkenheid set opdracht = 'REGIE'`,
      'update betrokkenheid set vertrokken_op = null', 'update betrokkenheid set inburgeraar_id = inburgeraar_id', 'delete from betrokkenheid', 'truncate betrokkenheid', 'lock table betrokkenheid in share row exclusive mode']);
  });

  it('een partner brengt alleen de consulent in, bij wie in bereik is; wie niet in bereik is en wie niet bestaat geven hetzelfde antwoord', async () => {
    const inbrengen = (persoon: string, anders: Record<string, unknown> = {}) => {
      const rij = { inburgeraar_id: persoon, organisatie_id: w.andere.taal, opdracht: 'TAAL', grondslag: 'OPDRACHT', van: '2026-11-18', ...anders };
      return `insert into betrokkenheid (${Object.keys(rij).join(', ')}) values (${Object.values(rij).map(letterlijk).join(', ')})`;
    };
    const bij = (naam: string) => w.personen.find((p) => p.staat === naam)?.id ?? '';
    const fout: string[] = [];
    for (const [persoon, mag] of [[bij('LOPEND'), true], [bij('GEEN'), false], [bij('LANG_VOORBIJ'), false], [bij('GEWIST'), false], [bij('ELDERS_ZONDER_RELATIE'), false], [randomUUID(), false]] as const) {
      for (const [sessie, antwoord] of await vraag(inbrengen(persoon))) {
        const hoort = sessie.rol !== 'CONSULENT' ? 'GEEN_RECHT' : mag ? 'OK' : 'BELEID';
        expect([wie(sessie), persoon, antwoord.uitkomst]).toEqual([wie(sessie), persoon, hoort]);
        if (hoort === 'BELEID') fout.push(antwoord.fout);
      }
    }
    expect(new Set(fout).size).toBe(1);
    for (const anders of [{ opdracht: 'REGIE' }, { opdracht: 'WAARNEMING' }, { organisatie_id: w.andere.gemeente }, { organisatie_id: w.organisaties.gemeente }, { beeindigd_reden: 'AFGEROND' },
      { lidmaatschap_id: w.sessies.find((s) => s.rol === 'CONSULENT')?.lidmaatschap }]) {
      for (const [sessie, antwoord] of await vraag(inbrengen(bij('LOPEND'), anders))) expect([wie(sessie), anders, antwoord.uitkomst]).toEqual([wie(sessie), anders, sessie.rol === 'CONSULENT' ? 'BELEID' : 'GEEN_RECHT']);
    }
  });

  it.each(['lidmaatschap', 'gebruiker', 'sessie', 'gemeente', 'organisatie', 'organisatie_gemeente', 'activiteit', 'activiteit_regel', 'module', 'module_plaatsen', 'migratie', 'schema_stand', 'auditketen', 'bewaartermijn', 'kernset', 'grafsteen', 'gewiste_telling', 'bewaarverslag', 'taakverslag', 'recht_beoordeling', 'caseload_overdracht', 'organisatie_contact', 'parameter_waarde', 'uitnodiging'])(
    'in %s schrijft geen enkele rol', async (tabel) => {
      const kolom = (await w.admin.query<{ k: string }>('select column_name as k from information_schema.columns where table_name = $1 order by ordinal_position limit 1', [tabel])).rows[0]?.k;
      await niemandMag([`insert into ${tabel} default values`, `update ${tabel} set ${kolom} = ${kolom}`, `delete from ${tabel}`, `truncate ${tabel} cascade`, `lock table ${tabel} in share row exclusive mode`]);
    });

  it('sessies, migraties, de stand van het schema en wie wat wijzigde leest geen enkele rol, en aan het laatste schrijft er geen', async () => {
    await niemandMag([`update wijziging set nieuw = 'x'`, 'delete from wijziging', `insert into wijziging (soort) values ('NORM_GEZET')`]);
    await niemandMag(['sessie', 'migratie', 'schema_stand', 'auditketen', 'verwerking', 'bewaartermijn', 'kernset', 'grafsteen', 'gewiste_telling', 'recht_beoordeling', 'uitnodiging', 'wijziging'].map((tabel) => `select * from ${tabel}`));
  });
});

describe('Het log en de eigen administratie, als ruwe SQL', () => {
  const regel = (s: Sessie, anders: Record<string, unknown> = {}): string => {
    const rij = {
      moment: '2026-11-18T09:00:00Z', gebruiker_id: gebruikers.get(s.lidmaatschap), lidmaatschap_id: s.lidmaatschap, organisatie_id: s.organisatie || null, rol: s.rol,
      soort: 'LEZEN', operatie: 'proef', rubrieken: '{ROEPNAAM}', personen: '{}', opdracht: 'REGIE', grondslag: 'WET', ...anders,
    };
    return `insert into auditregel (${Object.keys(rij).join(', ')}) values (${Object.values(rij).map(letterlijk).join(', ')})`;
  };
  let gebruikers: Map<string, string>;
  beforeAll(async () => {
    const { rows } = await w.admin.query<{ id: string; gebruiker_id: string }>('select id, gebruiker_id from lidmaatschap');
    gebruikers = new Map(rows.map((r) => [r.id, r.gebruiker_id]));
  });

  it('elke rol schrijft het log in eigen naam, en in die van niemand anders', async () => {
    for (const [sessie, antwoord] of await vraag((s) => regel(s))) expect([wie(sessie), antwoord.uitkomst]).toEqual([wie(sessie), 'OK']);
    const vals: ((s: Sessie) => Record<string, unknown>)[] = [
      (s) => ({ lidmaatschap_id: s.collega }), (s) => ({ gebruiker_id: gebruikers.get(s.collega) }), () => ({ gebruiker_id: randomUUID() }),
      () => ({ organisatie_id: w.andere.taal }), (s) => ({ rol: s.rol === 'FG' ? 'CONSULENT' : 'FG' }),
    ];
    for (const anders of vals) {
      for (const [sessie, antwoord] of await vraag((s) => regel(s, anders(s)))) expect([wie(sessie), Object.keys(anders(sessie)), antwoord.uitkomst]).toEqual([wie(sessie), Object.keys(anders(sessie)), 'BELEID']);
    }
  });

  it('niemand leest, wijzigt of wist het log', async () => {
    await niemandMag(['select * from auditregel', `update auditregel set operatie = 'x'`, 'delete from auditregel', 'truncate auditregel', 'lock table auditregel in access exclusive mode']);
    for (const [sessie, antwoord] of await vraag((s) => `${regel(s)} returning id`)) expect([wie(sessie), antwoord.uitkomst]).toEqual([wie(sessie), 'GEEN_RECHT']);
  });

  it('een sleutel tegen dubbel werk is alleen van wie hem maakte', async () => {
    await w.admin.query(`insert into idempotentie (lidmaatschap_id, operatie, sleutel, inhoud_hash, op) select id, 'proef', 'een', 'x', now() from lidmaatschap`);
    const zet = (lid: string) => `insert into idempotentie (lidmaatschap_id, operatie, sleutel, inhoud_hash, op) values (${letterlijk(lid)}, 'proef', 'twee', 'x', now())`;
    for (const [sessie, antwoord] of await vraag('select lidmaatschap_id from idempotentie')) expect([wie(sessie), antwoord.rijen]).toEqual([wie(sessie), [{ lidmaatschap_id: sessie.lidmaatschap }]]);
    for (const [sessie, antwoord] of await vraag((s) => zet(s.lidmaatschap))) expect([wie(sessie), antwoord.uitkomst]).toEqual([wie(sessie), 'OK']);
    for (const [sessie, antwoord] of await vraag((s) => zet(s.collega))) expect([wie(sessie), antwoord.uitkomst]).toEqual([wie(sessie), 'BELEID']);
    await niemandMag([`update idempotentie set inhoud_hash = 'y'`, 'delete from idempotentie']);
  });

  it('een aanvraag voor een bestand is alleen van wie haar deed, en niemand verandert haar', async () => {
    await w.admin.query(`insert into uitvoer (id, lidmaatschap_id, soort, aangevraagd_op, verloopt_op) select gen_random_uuid(), id, 'DOSSIER_JSON', now(), now() + interval '1 hour' from lidmaatschap`);
    const zet = (lid: string) => `insert into uitvoer (id, lidmaatschap_id, soort, aangevraagd_op, verloopt_op) values (gen_random_uuid(), ${letterlijk(lid)}, 'DOSSIER_JSON', now(), now() + interval '1 hour')`;
    const vraagt = (s: Sessie) => soort(s) !== 'GEEN';
    for (const [sessie, antwoord] of await vraag('select lidmaatschap_id from uitvoer')) {
      if (vraagt(sessie)) expect([wie(sessie), antwoord.rijen]).toEqual([wie(sessie), [{ lidmaatschap_id: sessie.lidmaatschap }]]);
      else expect([wie(sessie), antwoord.uitkomst]).toEqual([wie(sessie), 'GEEN_RECHT']);
    }
    for (const [sessie, antwoord] of await vraag((s) => zet(s.lidmaatschap))) expect([wie(sessie), antwoord.uitkomst]).toEqual([wie(sessie), vraagt(sessie) ? 'OK' : 'GEEN_RECHT']);
    for (const [sessie, antwoord] of await vraag((s) => zet(s.collega))) expect([wie(sessie), antwoord.uitkomst]).toEqual([wie(sessie), vraagt(sessie) ? 'BELEID' : 'GEEN_RECHT']);
    await niemandMag([`update uitvoer set soort = 'DOSSIER_PDF'`, `update uitvoer set verloopt_op = now() + interval '1 year'`, 'delete from uitvoer']);
  });

  it('een bewaarde keuze is alleen van wie haar maakte: lezen, wijzigen, weghalen', async () => {
    await w.admin.query(`insert into weergave (id, lidmaatschap_id, naam) select gen_random_uuid(), id, 'een' from lidmaatschap`);
    const heeft = (s: Sessie) => !['GEEN', 'ZELF'].includes(soort(s));
    for (const [sessie, antwoord] of await vraag('select lidmaatschap_id from weergave')) {
      if (heeft(sessie)) expect([wie(sessie), antwoord.rijen]).toEqual([wie(sessie), [{ lidmaatschap_id: sessie.lidmaatschap }]]);
      else expect([wie(sessie), antwoord.uitkomst]).toEqual([wie(sessie), 'GEEN_RECHT']);
    }
    for (const [sessie, antwoord] of await vraag((s) => weergave(s.lidmaatschap))) expect([wie(sessie), antwoord.uitkomst]).toEqual([wie(sessie), heeft(sessie) ? 'OK' : 'GEEN_RECHT']);
    for (const [sessie, antwoord] of await vraag((s) => weergave(s.collega))) expect([wie(sessie), antwoord.uitkomst]).toEqual([wie(sessie), heeft(sessie) ? 'BELEID' : 'GEEN_RECHT']);
    for (const doen of [`update weergave set naam = 'anders'`, 'delete from weergave']) {
      for (const [sessie, antwoord] of await vraag(doen)) expect([wie(sessie), doen, antwoord.uitkomst === 'OK' ? antwoord.aantal : antwoord.uitkomst]).toEqual([wie(sessie), doen, heeft(sessie) ? 1 : 'GEEN_RECHT']);
    }
    await niemandMag([`update weergave set lidmaatschap_id = lidmaatschap_id`]);
  });

  it('een overdracht leest alleen de consulent die de personen kreeg, en alleen die merkt wat gelezen is', async () => {
    await caseloadVullen(w);
    for (const [sessie, antwoord] of await vraag('select naar_id from caseload_overdracht')) {
      if (sessie.rol === 'CONSULENT') expect([wie(sessie), antwoord.rijen]).toEqual([wie(sessie), [{ naar_id: sessie.lidmaatschap }]]);
      else expect([wie(sessie), antwoord.uitkomst]).toEqual([wie(sessie), 'GEEN_RECHT']);
    }
    const merk = (door: string, van: string) => `insert into leeslijst_gelezen (betrokkenheid_id, gelezen_door, gelezen_op) select id, ${letterlijk(door)}, now() from betrokkenheid where opdracht = 'REGIE' and lidmaatschap_id ${van} on conflict do nothing`;
    const eigen = (s: Sessie) => `= ${letterlijk(s.lidmaatschap)}`;
    const consulenten = (antwoorden: Awaited<ReturnType<typeof vraag>>) => antwoorden.filter(([s]) => s.rol === 'CONSULENT').map(([, { uitkomst }]) => uitkomst);
    expect(new Set(consulenten(await vraag((s) => merk(s.lidmaatschap, eigen(s)))))).toEqual(new Set(['OK']));
    expect(new Set(consulenten(await vraag((s) => merk(s.collega, eigen(s)))))).toEqual(new Set(['BELEID']));
    for (const [sessie, antwoord] of await vraag((s) => merk(s.lidmaatschap, eigen(s)))) if (sessie.rol !== 'CONSULENT') expect([wie(sessie), antwoord.uitkomst]).toEqual([wie(sessie), 'GEEN_RECHT']);
    await niemandMag(['update leeslijst_gelezen set gelezen_op = now()', 'delete from leeslijst_gelezen']);
  });

  it('een week zonder activiteit zegt wie de groep leidt of de coördinator, in eigen naam; een herinnering leest de partner en de gemeente die haar stuurde', async () => {
    await aanleverenVullen(w);
    const rol = (s: Sessie) => ['PARTICIPATIECOORDINATOR', 'WERKBEGELEIDER'].includes(s.rol);
    const groepen = (s: Sessie) => (s.rol === 'WERKBEGELEIDER' ? ['EIGEN', 'NET_OUD'] : ['COLLEGA', 'EIGEN', 'NET_OUD', 'OUD', 'STRAKS']);
    for (const [s, antwoord] of await vraag('select g.naam from groepsweek join groep g on g.id = groep_id')) expect([wie(s), rol(s) ? antwoord.rijen.map((r) => r['naam']).sort() : antwoord.uitkomst]).toEqual([wie(s), rol(s) ? groepen(s) : 'GEEN_RECHT']);
    for (const naam of ['COLLEGA', 'EIGEN', 'NET_OUD', 'OUD', 'STRAKS']) {
      for (const [s, antwoord] of await vraag((sessie) => legeWeek(sessie.organisatie, sessie.lidmaatschap, '2026-11-09', ` and g.naam = '${naam}'`))) expect([wie(s), naam, antwoord.uitkomst]).toEqual([wie(s), naam, !rol(s) ? 'GEEN_RECHT' : groepen(s).includes(naam) ? 'OK' : 'BELEID']);
    }
    const vals = [...await vraag((s) => legeWeek(s.organisatie, s.collega, '2026-11-09', ` and g.naam = 'EIGEN'`)), ...await vraag((s) => legeWeek(w.andere.participatie, s.lidmaatschap))];
    for (const [s, antwoord] of vals) expect([wie(s), antwoord.uitkomst]).toEqual([wie(s), rol(s) ? 'BELEID' : 'GEEN_RECHT']);
    const mag = (s: Sessie) => (['TEAMLEIDER', 'BELEIDSMEDEWERKER'].includes(s.rol) ? 'gemeente' : rol(s) || ['TAALCOORDINATOR', 'TAALDOCENT'].includes(s.rol) ? 'organisatie' : null);
    const gezien = await vraag('select organisatie_id as organisatie, gemeente_id as gemeente from herinnering');
    for (const [s, { rijen, uitkomst }] of gezien) expect([wie(s), mag(s) ? rijen.length > 1 && rijen.every((r) => r[mag(s) ?? ''] === s[mag(s) ?? 'organisatie']) : uitkomst]).toEqual([wie(s), mag(s) ? true : 'GEEN_RECHT']);
    await niemandMag(['delete from groepsweek', `update groepsweek set week = '2026-11-02'`, 'delete from herinnering', 'update herinnering set ingevoerd_op = now()', 'insert into herinnering default values']);
  });

  it('wat een vrijwilliger kan leest en schrijft alleen de coördinator van die organisatie, in eigen naam en alleen van een begeleider', async () => {
    await vrijwilligersVullen(w);
    const coordineert = (s: Sessie) => ['VWN_COORDINATOR', 'WELZIJNSCOORDINATOR', 'TAALPUNTCOORDINATOR'].includes(s.rol);
    const eigenRol: Record<string, string> = { VWN_COORDINATOR: 'VWN_BEGELEIDER', WELZIJNSCOORDINATOR: 'SLEUTELPERSOON', TAALPUNTCOORDINATOR: 'TAALCOACH' };
    const zijn = (s: Sessie) => eigenRol[s.rol] ?? 'VWN_BEGELEIDER';
    for (const [s, antwoord] of await vraag('select organisatie_id from vrijwilliger')) {
      expect([wie(s), coordineert(s) ? antwoord.rijen.length > 0 && antwoord.rijen.every((r) => r['organisatie_id'] === s.organisatie) : antwoord.uitkomst]).toEqual([wie(s), coordineert(s) ? true : 'GEEN_RECHT']);
    }
    for (const [mag, poging] of [[true, (s: Sessie) => vrijwilliger(s.organisatie, s.lidmaatschap, zijn(s))], [false, (s: Sessie) => vrijwilliger(s.organisatie, s.collega, zijn(s))],
      [false, (s: Sessie) => vrijwilliger(w.andere.taal, s.lidmaatschap, zijn(s))], [false, (s: Sessie) => vrijwilliger(s.organisatie, s.lidmaatschap, 'VWN_COORDINATOR')]] as const) {
      for (const [s, antwoord] of await vraag(poging)) expect([wie(s), antwoord.uitkomst]).toEqual([wie(s), !coordineert(s) ? 'GEEN_RECHT' : mag ? 'OK' : 'BELEID']);
    }
    await niemandMag(['delete from vrijwilliger', 'truncate vrijwilliger', 'update vrijwilliger set organisatie_id = organisatie_id', 'update vrijwilliger set lidmaatschap_id = lidmaatschap_id']);
  });

  it('een ingelezen blad is alleen van de taalcoördinator die het inlas, de indeling van de school', async () => {
    const { rows: [collega] } = await w.admin.query<{ id: string }>(`select id from lidmaatschap where rol = 'TAALCOORDINATOR' and organisatie_id = $1 order by id limit 1`, [w.organisaties.taal]);
    for (const [org, lid] of [[w.organisaties.taal, collega?.id], [w.andere.taal, collega?.id]]) {
      await w.admin.query(`insert into presentie_import (organisatie_id, lidmaatschap_id, gemaakt_op, stand, bestand_hash, regels) values ($1, $2, now(), 'VOORBEELD', 'x', '[]')`, [org, lid]);
      await w.admin.query(`insert into import_indeling (organisatie_id, sleutel, indeling, gewijzigd_op) values ($1, 'proef', '{}', now())`, [org]);
    }
    for (const tabel of ['presentie_import', 'import_indeling']) {
      for (const [sessie, antwoord] of await vraag(`select organisatie_id from ${tabel}`)) {
        if (sessie.rol !== 'TAALCOORDINATOR') { expect([wie(sessie), antwoord.uitkomst]).toEqual([wie(sessie), 'GEEN_RECHT']); continue; }
        const mag = tabel === 'import_indeling' || collega?.id === sessie.lidmaatschap;
        expect([tabel, antwoord.rijen]).toEqual([tabel, mag ? [{ organisatie_id: sessie.organisatie }] : []]);
      }
    }
  });

  it('het toezicht is van de FG van de eigen gemeente, en een oordeel in eigen naam over iemand die te zien is', async () => {
    await toezichtVullen(w);
    for (const tabel of ['bewaarverslag', 'steekproef_beoordeling']) {
      for (const [sessie, antwoord] of await vraag(`select gemeente_id from ${tabel}`)) {
        if (sessie.rol === 'FG') expect([tabel, antwoord.rijen]).toEqual([tabel, [{ gemeente_id: w.gemeenten.dalfsen }]]);
        else expect([wie(sessie), antwoord.uitkomst]).toEqual([wie(sessie), 'GEEN_RECHT']);
      }
    }
    const zelf = w.sessies.find((s) => s.rol === 'INBURGERAAR')?.lidmaatschap ?? '';
    const { dalfsen, staphorst } = w.gemeenten;
    const fout: string[] = [];
    for (const [mag, poging] of [[true, (s: Sessie) => steekproef(dalfsen, s.lidmaatschap, s.lidmaatschap)], [false, (s: Sessie) => steekproef(staphorst, s.lidmaatschap, s.lidmaatschap)],
      [false, (s: Sessie) => steekproef(dalfsen, s.collega, s.lidmaatschap)], [false, (s: Sessie) => steekproef(dalfsen, s.lidmaatschap, zelf)], [false, (s: Sessie) => steekproef(dalfsen, s.lidmaatschap, randomUUID())]] as const) {
      for (const [sessie, antwoord] of await vraag(poging)) {
        expect([wie(sessie), antwoord.uitkomst]).toEqual([wie(sessie), sessie.rol !== 'FG' ? 'GEEN_RECHT' : mag ? 'OK' : 'BELEID']);
        if (antwoord.uitkomst === 'BELEID') fout.push(antwoord.fout);
      }
    }
    expect(new Set(fout).size).toBe(1);
    await niemandMag(['bewaarverslag', 'steekproef_beoordeling', 'matrix_versie'].flatMap((tabel) => [`delete from ${tabel}`, `truncate ${tabel} cascade`, `lock table ${tabel} in access exclusive mode`]));
    for (const [sessie, antwoord] of await vraag('select * from matrix_versie')) expect([wie(sessie), antwoord.uitkomst]).toEqual([wie(sessie), sessie.rol === 'FG' ? 'OK' : 'GEEN_RECHT']);
  });

  it('elke rol van de matrix heeft een sessie in deze proef', () => {
    expect(new Set(w.sessies.map((s) => s.rol))).toEqual(new Set(ROLLEN));
  });
});
