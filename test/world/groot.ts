import type pg from 'pg';
import type { Dalfsen } from './dalfsen.ts';

/**
 * Thousands of people beside those of Dalfsen, in statements that make whole tables: enough rows for the planner to
 * choose as it does in a year of use. They share out over schools, work places and employees; the people of the specs
 * have a part like everybody else's, so that a page of theirs is one among many.
 *
 * @param client a superuser of the cluster of the tests
 */
export async function groteWereld(client: pg.Client, w: Dalfsen, personen: number): Promise<void> {
  await client.query('reset role');
  await client.query('begin');
  // References and totals are not asked row by row: the rows refer to each other by construction, totals come at the end.
  await client.query('set local session_replication_role = replica');
  for (const stap of [mensen(w, personen), verbanden(w), lessen(w), uren(w), plannen(w)]) await client.query(stap);
  // The rows of the audit are chained by their trigger.
  await client.query('set local session_replication_role = origin');
  await client.query(log(w));
  await client.query('select presentie_herberekenen(), taal_herberekenen(), participatie_uren_herberekenen(), participatie_dagen_herberekenen()');
  await client.query('commit');
  await client.query('analyze');
  await client.query('set role samenspel_definer');
}

/** Persons, with the colleagues and organisations among whom they are shared. */
function mensen(w: Dalfsen, personen: number): string {
  return `
    create temp table mens on commit drop as select n, gen_random_uuid() as id from generate_series(0, ${personen - 1}) n;
    create temp table collega on commit drop as select n, gen_random_uuid() as gebruiker, gen_random_uuid() as lid, case when n < ${personen / 80} then 'CONSULENT' else 'VWN_BEGELEIDER' end as rol
      from generate_series(0, ${personen / 80 + personen / 40}) n;
    insert into gebruiker (id, naam) select gebruiker, 'Collega ' || n from collega;
    insert into lidmaatschap (id, gebruiker_id, rol, organisatie_id, van) select lid, gebruiker, rol, case rol when 'CONSULENT' then '${w.org.dalfsen}'::uuid else '${w.org.vwn}'::uuid end, '2022-01-01' from collega;
    update collega set lid = '${w.wie.consulent.lidmaatschapId}' where n = 0;
    create temp table huis on commit drop as select n, gen_random_uuid() as id, soort from generate_series(0, 19) n, lateral (select case when n < 10 then 'TAALAANBIEDER' else 'PARTICIPATIEAANBIEDER' end as soort) s;
    insert into organisatie (id, naam, soort) select id, 'Huis ' || n, soort from huis;
    insert into organisatie_gemeente select id, '${w.gemeenten.dalfsen}' from huis;
    update huis set id = '${w.org.wenl}' where n = 0;
    update huis set id = '${w.org.larcom}' where n = 10;
    insert into inburgeraar (id, gemeente_id, portaalnummer) select id, '${w.gemeenten.dalfsen}', 'D-' || lpad(n::text, 6, '0') from mens;
    insert into roepnaam (inburgeraar_id, roepnaam) select id, 'Roepnaam ' || md5(n::text) from mens;
    insert into achternaam (inburgeraar_id, achternaam) select id, 'Achternaam ' || md5((n + 1)::text) from mens;
    insert into contact (inburgeraar_id, telefoon) select id, '0600000000' from mens;
    insert into adres (inburgeraar_id, straat, huisnummer) select id, 'Voorbeeldlaan', n::text from mens;`;
}

/** Who works for whom: everybody has a consulent, a school and a work place, a part has more. */
function verbanden(w: Dalfsen): string {
  const opdracht = (naam: string, organisatie: string, waar: string, lid = 'null::uuid') => `
    insert into betrokkenheid (inburgeraar_id, organisatie_id, lidmaatschap_id, opdracht, grondslag, van) select m.id, ${organisatie}, ${lid}, '${naam}', 'OPDRACHT', '2025-01-01' from mens m ${waar};`;
  return `
    ${opdracht('REGIE', `'${w.org.dalfsen}'::uuid`, `join collega c on c.rol = 'CONSULENT' and c.n = m.n % (select count(*) from collega where rol = 'CONSULENT')`, 'c.lid')}
    ${opdracht('TAAL', 'h.id', 'join huis h on h.n = m.n % 10')}
    ${opdracht('PARTICIPATIE', 'h.id', 'join huis h on h.n = 10 + m.n % 10')}
    ${opdracht('BEGELEIDING', `'${w.org.vwn}'::uuid`, 'where m.n % 8 = 0')}
    ${opdracht('BEGELEIDING', `'${w.org.vwn}'::uuid`, `join collega c on c.rol = 'VWN_BEGELEIDER' and c.n = (m.n / 8) % (select count(*) from collega where rol = 'VWN_BEGELEIDER') + (select min(n) from collega where rol = 'VWN_BEGELEIDER') where m.n % 8 = 0`, 'c.lid')}
    ${opdracht('WONEN', `'${w.org.vechthorst}'::uuid`, 'where m.n % 9 = 0')}
    ${opdracht('TAALPUNT', `'${w.org.taalpunt}'::uuid`, 'where m.n % 15 = 0')}
    ${opdracht('WERKCARROUSEL', `'${w.org.dalfsen}'::uuid`, 'where m.n % 50 = 0', `'${w.wie.loopbaanbegeleider.lidmaatschapId}'::uuid`)}`;
}

/** Groups of fifteen; a docent of the specs has one, at the school of the specs. */
function lessen(w: Dalfsen): string {
  return `
    create temp table klas on commit drop as select h.n as huis, h.id as organisatie, h.soort, k, gen_random_uuid() as id from huis h, generate_series(0, (select count(*) from mens)::int / 150) k;
    insert into groep (id, organisatie_id, soort, naam, van) select id, organisatie, case soort when 'TAALAANBIEDER' then 'TAALGROEP' else 'WERKGROEP' end, 'Groep ' || k, '2025-01-01' from klas;
    insert into groepslid (groep_id, inburgeraar_id, organisatie_id, van) select k.id, m.id, k.organisatie, '2025-01-01' from mens m join klas k on k.huis % 10 = m.n % 10 and k.k = m.n / 150;
    insert into groepsbegeleider (groep_id, organisatie_id, lidmaatschap_id, van) select id, organisatie, '${w.wie.taaldocent.lidmaatschapId}'::uuid, date '2025-01-01' from klas where huis = 0 and k = 0
      union all select id, organisatie, '${w.wie.andereDocent.lidmaatschapId}'::uuid, date '2025-01-01' from klas where huis = 0 and k > 0
      union all select id, organisatie, '${w.wie.werkbegeleider.lidmaatschapId}'::uuid, date '2025-01-01' from klas where huis = 10 and k = 0;
    insert into les (groep_id, organisatie_id, datum, begin_tijd, duur_minuten) select k.id, k.organisatie, date '2026-11-18' - 3 * d, '09:00', 150 from klas k, generate_series(0, 19) d where k.soort = 'TAALAANBIEDER';
    insert into presentie (inburgeraar_id, organisatie_id, ingevoerd_door, les_id, datum, status, minuten)
      select gl.inburgeraar_id, l.organisatie_id, '${w.wie.andereDocent.lidmaatschapId}', l.id, l.datum, 'AANWEZIG', 150 from les l join klas k on k.id = l.groep_id join groepslid gl on gl.groep_id = l.groep_id where l.datum < '2026-11-18';`;
}

function uren(w: Dalfsen): string {
  return `
    insert into participatie_uren (inburgeraar_id, organisatie_id, ingevoerd_door, datum, activiteit_id, minuten)
      select m.id, h.id, '${w.wie.werkbegeleider.lidmaatschapId}', date '2026-11-17' - 3 * d, '${w.activiteiten.hout}', 240 from mens m join huis h on h.n = 10 + m.n % 10, generate_series(0, 19) d;`;
}

function plannen(w: Dalfsen): string {
  const door = `'${w.org.dalfsen}'::uuid, '${w.wie.consulent.lidmaatschapId}'::uuid`;
  return `
    insert into trajectstatus (inburgeraar_id, doelgroep, fase, kennisgeving_op, termijn_start, termijn_einde) select id, 'ASIELSTATUSHOUDER', 'LEERROUTE', '2025-01-06', '2025-03-04', '2028-03-03' from mens;
    insert into termijn (inburgeraar_id, soort, startfeit, uiterlijk, artikel)
      select id, soort, '2025-03-03', date '2026-11-18' + (n % 400), 'Wet inburgering 11' from mens, unnest(array['INBURGERINGSTERMIJN', 'VOORTGANGSGESPREK']) soort;
    insert into pip_versie (inburgeraar_id, organisatie_id, ingevoerd_door, versie, dagtekening, leerroute, niveau, intensiteit_uren_per_week)
      select id, ${door}, 1, '2025-03-03', (array['Z', 'B1', 'O'])[1 + n % 3], 'A1', 7.5 from mens;
    insert into afspraak (inburgeraar_id, organisatie_id, ingevoerd_door, thema, tekst, uitvoerder_id)
      select m.id, ${door}, thema, 'Een afspraak', '${w.org.dalfsen}' from mens m,
        unnest(array['AFSPRAKEN_TAAL', 'AFSPRAKEN_PARTICIPATIE', 'AFSPRAKEN_MAP_PVT', 'AFSPRAKEN_BEGELEIDING', 'AFSPRAKEN_WONEN', 'AFSPRAKEN_WERK']) thema;
    insert into afspraak_melding (inburgeraar_id, organisatie_id, ingevoerd_door, afspraak_id, thema, datum, stand)
      select a.inburgeraar_id, a.organisatie_id, a.ingevoerd_door, a.id, a.thema, '2026-10-01', 'LOOPT' from afspraak a join mens m on m.id = a.inburgeraar_id;
    insert into voortgangsrapportage (inburgeraar_id, organisatie_id, ingevoerd_door, datum, inzet)
      select m.id, h.id, '${w.wie.taalcoordinator.lidmaatschapId}', datum, 'GOED' from mens m join huis h on h.n = m.n % 10, unnest(array[date '2026-06-01', date '2026-10-01']) datum;
    insert into voortgang_niveau (rapportage_id, vaardigheid, niveau, inburgeraar_id, organisatie_id)
      select r.id, v, 'A1', r.inburgeraar_id, r.organisatie_id from voortgangsrapportage r, unnest(array['LEZEN', 'LUISTEREN', 'SPREKEN']) v;
    insert into signaal (inburgeraar_id, gemeente_id, organisatie_id, partner_id, ingevoerd_door, datum, onderwerp, tekst)
      select m.id, '${w.gemeenten.dalfsen}', h.id, h.id, '${w.wie.taalcoordinator.lidmaatschapId}', '2026-11-01', 'OVERIG', 'Een signaal' from mens m join huis h on h.n = m.n % 10;
    insert into gesprek (inburgeraar_id, organisatie_id, ingevoerd_door, datum, soort)
      select id, ${door}, date '2026-01-10' + 90 * k, 'VOORTGANGSGESPREK' from mens, generate_series(0, 2) k;`;
}

/** Everybody was looked at, alone and on a page of fifty. */
function log(w: Dalfsen): string {
  return `
    insert into auditregel (moment, gebruiker_id, lidmaatschap_id, organisatie_id, rol, soort, operatie, rubrieken, personen, opdracht, grondslag)
      select timestamptz '2026-11-17' - make_interval(days => k, secs => n), '${w.wie.consulent.gebruikerId}'::uuid, '${w.wie.consulent.lidmaatschapId}'::uuid, '${w.org.dalfsen}'::uuid, 'CONSULENT', 'LEZEN', 'inburgeraar', array['PIP_KERN'], array[id], 'REGIE', 'WET'
      from mens, generate_series(1, 3) k;
    insert into auditregel (moment, gebruiker_id, lidmaatschap_id, organisatie_id, rol, soort, operatie, rubrieken, personen, opdracht, grondslag)
      select timestamptz '2026-11-16' - make_interval(days => min(n)), '${w.wie.taalcoordinator.gebruikerId}'::uuid, '${w.wie.taalcoordinator.lidmaatschapId}'::uuid, '${w.org.wenl}'::uuid, 'TAALCOORDINATOR', 'LEZEN', 'inburgeraars', array['ROEPNAAM'], array_agg(id), 'TAAL', 'OPDRACHT'
      from mens group by n / 50;`;
}
