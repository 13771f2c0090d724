/**
 * The limit: per job one statement written by hand that makes the same answer, under the same row-level security. What
 * somebody would write who knew just this one question. `bench.ts` compares its answer with that of the portal.
 *
 * Each gives one row: `antwoord`, the JSON as text, and `personen`, whom the audit has to name.
 */
export interface Grensvraag {
  tekst: string;
  /** Names of the variables, in the order of the parameters. */
  variabelen: readonly string[];
  /** What the audit says of it. */
  audit: { soort: 'LEZEN' | 'SCHRIJVEN'; operatie: string; rubrieken: readonly string[]; opdracht: string } | null;
}

const THEMAS = ['Taal', 'Participatie', 'MapPvt', 'Begeleiding', 'Taalpraktijk', 'Wonen', 'Financien', 'Welzijn', 'Werk'] as const;
const code = (thema: string) => `AFSPRAKEN_${thema.replace(/([a-z])([A-Z])/g, '$1_$2').toUpperCase()}`;

const LOOPT = `b.van <= vandaag() and (b.tot is null or b.tot >= vandaag()) and coalesce(b.beeindigd_reden, 'AFGEROND') = 'AFGEROND'`;
const NAMEN = `'roepnaam', (select json_build_object('roepnaam', r.roepnaam) from roepnaam r where r.inburgeraar_id = i.id),
  'achternaam', (select json_build_object('achternaam', a.achternaam) from achternaam a where a.inburgeraar_id = i.id)`;
const VIER_WEKEN = `(select json_build_object('lessen', count(*), 'aanwezig', count(*) filter (where t.status in ('AANWEZIG', 'TE_LAAT')),
    'geoorloofd', count(*) filter (where t.status = 'GEOORLOOFD_AFWEZIG'), 'ongeoorloofd', count(*) filter (where t.status = 'ONGEOORLOOFD_AFWEZIG'))
  from presentie t where t.inburgeraar_id = i.id and t.actueel and t.datum > vandaag() - 28 and t.datum <= vandaag() and t.status not in ('VERVALLEN', 'INGETROKKEN'))`;
const NIVEAUS = `(select coalesce(json_agg(json_build_object('vaardigheid', n.vaardigheid, 'niveau', n.niveau) order by n.vaardigheid), '[]')
  from (select distinct on (n.vaardigheid) n.vaardigheid, n.niveau from voortgang_niveau n join voortgangsrapportage v on v.id = n.rapportage_id
    where n.inburgeraar_id = i.id order by n.vaardigheid, coalesce(n.vastgesteld_op, v.datum) desc, v.datum desc, v.ingevoerd_op desc) n)`;

export const J1: Grensvraag = {
  tekst: `with wij as materialized (select distinct b.inburgeraar_id as id from betrokkenheid b join inburgeraar i on i.id = b.inburgeraar_id
      where b.organisatie_id = ik_organisatie() and b.opdracht = 'TAAL' and ${LOOPT}),
    pagina as materialized (select id from wij order by id limit 25)
    select json_build_object('inburgeraars', json_build_object('totaal', (select count(*) from wij), 'pageInfo', json_build_object('hasNextPage', (select count(*) > 25 from wij)),
      'edges', (select json_agg(json_build_object('node', json_build_object('id', i.id, 'portaalnummer', i.portaalnummer, ${NAMEN},
        'taalPresentie', json_build_object('tellendeUren', (select round(coalesce(sum(t.minuten), 0) / 60.0, 2) from presentie_totaal t where t.inburgeraar_id = i.id), 'vierWeken', ${VIER_WEKEN}),
        'taalVoortgang', json_build_object('laatsteRapportageOp', (select max(v.datum) from voortgangsrapportage v where v.inburgeraar_id = i.id), 'niveaus', ${NIVEAUS}))) order by i.id)
        from pagina p join inburgeraar i on i.id = p.id)))::text as antwoord, (select array_agg(id) from pagina) as personen`,
  variabelen: [],
  audit: { soort: 'LEZEN', operatie: 'inburgeraars', rubrieken: ['ACHTERNAAM', 'ROEPNAAM', 'TAAL_PRESENTIE', 'TAAL_VOORTGANG'], opdracht: 'TAAL' },
};

export const J3: Grensvraag = {
  tekst: `with af as materialized (select a.thema, json_agg(json_build_object('id', a.id, 'tekst', a.tekst, 'stand', a.stand, 'uitvoerderNaam', o.naam) order by a.van nulls last, a.id) as rijen
      from afspraak a left join organisatie o on o.id = a.uitvoerder_id where a.inburgeraar_id = $1::uuid group by a.thema)
    select json_build_object('inburgeraar', json_build_object('id', i.id, 'portaalnummer', i.portaalnummer, ${NAMEN},
      'trajectstatus', (select json_build_object('fase', s.fase, 'doelgroep', s.doelgroep, 'termijnStart', s.termijn_start, 'termijnEinde', s.termijn_einde,
        'termijnen', (select coalesce(json_agg(json_build_object('soort', t.soort, 'uiterlijk', t.uiterlijk, 'artikel', t.artikel) order by t.uiterlijk), '[]') from termijn t where t.inburgeraar_id = i.id))
        from trajectstatus s where s.inburgeraar_id = i.id),
      'pipKern', json_build_object('geldend', (select json_build_object('versie', v.versie, 'leerroute', v.leerroute, 'niveau', v.niveau, 'dagtekening', v.dagtekening)
        from pip_versie v where v.inburgeraar_id = i.id order by v.versie desc limit 1)),
      'taalPresentie', (select json_build_object('tellendeUren', (select round(coalesce(sum(tt.minuten), 0) / 60.0, 2) from taal_telling tt where tt.inburgeraar_id = i.id), 'totaal', json_build_object('lessen', coalesce(sum(t.lessen), 0), 'aanwezig', coalesce(sum(t.aanwezig), 0)),
        'vierWeken', ${VIER_WEKEN}, 'lessen', (select coalesce(json_agg(json_build_object('id', t.id, 'datum', t.datum, 'groep', t.groep, 'status', t.status, 'minuten', t.minuten,
            'herkomst', json_build_object('organisatie', t.organisatie, 'medewerker', t.medewerker, 'op', to_char(t.ingevoerd_op at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))) order by t.datum desc, t.id), '[]')
          from (select t.id, t.datum, t.status, t.minuten, t.ingevoerd_op, g.naam as groep, o.naam as organisatie, m.naam as medewerker
            from presentie t join les l on l.id = t.les_id join groep g on g.id = l.groep_id join organisatie o on o.id = t.organisatie_id
            left join lidmaatschap lm on lm.id = t.ingevoerd_door left join gebruiker m on m.id = lm.gebruiker_id
            where t.inburgeraar_id = i.id and t.actueel and t.status <> 'INGETROKKEN' order by t.datum desc, t.id limit 50) t)) from presentie_totaal t where t.inburgeraar_id = i.id),
      'taalVoortgang', json_build_object('niveaus', ${NIVEAUS}, 'rapportages', (select coalesce(json_agg(json_build_object('datum', v.datum, 'inzet', v.inzet,
        'niveaus', (select coalesce(json_agg(json_build_object('vaardigheid', n.vaardigheid, 'niveau', n.niveau) order by n.vaardigheid), '[]') from voortgang_niveau n where n.rapportage_id = v.id))
        order by v.datum desc, v.id), '[]') from voortgangsrapportage v where v.inburgeraar_id = i.id)),
      'participatieUren', json_build_object('tellendeUren', (select round(coalesce(sum(t.minuten), 0) / 60.0, 2) from participatie_telling t where t.inburgeraar_id = i.id),
        'alleUren', (select round(coalesce(sum(t.minuten), 0) / 60.0, 2) from participatie_totaal t where t.inburgeraar_id = i.id),
        'regels', (select coalesce(json_agg(json_build_object('datum', u.datum, 'activiteit', a.naam, 'minuten', u.minuten) order by u.datum desc, u.id), '[]')
          from (select * from participatie_uren u where u.inburgeraar_id = i.id and u.actueel and u.minuten > 0 order by u.datum desc, u.id limit 50) u left join activiteit a on a.id = u.activiteit_id)),
      'examens', json_build_object('uitslagen', (select coalesce(json_agg(json_build_object('onderdeel', e.onderdeel, 'niveau', e.niveau, 'datum', e.datum, 'uitslag', e.uitslag) order by e.datum desc, e.onderdeel, e.id), '[]')
        from examenuitslag e where e.inburgeraar_id = i.id)),
      'gesprekken', (select json_build_object('laatsteOp', max(g.datum) filter (where g.datum <= vandaag()), 'gesprekken', coalesce(json_agg(json_build_object('datum', g.datum, 'soort', g.soort) order by g.datum desc, g.id), '[]'))
        from gesprek g where g.inburgeraar_id = i.id),
      ${THEMAS.map((thema) => `'afspraken${thema}', json_build_object('afspraken', coalesce((select rijen from af where thema = '${code(thema)}'), '[]'))`).join(', ')}))::text as antwoord, array[i.id] as personen
    from inburgeraar i where i.id = $1::uuid`,
  variabelen: ['id'],
  audit: {
    soort: 'LEZEN', operatie: 'inburgeraar', opdracht: 'REGIE',
    rubrieken: ['ACHTERNAAM', 'ROEPNAAM', 'TRAJECTSTATUS', 'PIP_KERN', 'TAAL_PRESENTIE', 'TAAL_VOORTGANG', 'PARTICIPATIE_UREN', 'EXAMENS', 'GESPREKKEN', ...THEMAS.map(code)],
  },
};

export const J4: Grensvraag = {
  tekst: `with wij as materialized (select i.id, i.portaalnummer from inburgeraar i where i.gemeente_id = ik_gemeente() and i.gewist_op is null),
    pagina as materialized (select w.id, w.portaalnummer, t.eerste from wij w left join (select t.inburgeraar_id, min(t.uiterlijk) as eerste from termijn t group by t.inburgeraar_id) t on t.inburgeraar_id = w.id
      order by t.eerste nulls last, w.id limit 50)
    select json_build_object('inburgeraars', json_build_object('totaal', (select count(*) from wij), 'edges', (select json_agg(json_build_object('node', json_build_object('id', i.id, 'portaalnummer', i.portaalnummer, ${NAMEN},
      'trajectstatus', json_build_object('fase', (select s.fase from trajectstatus s where s.inburgeraar_id = i.id),
        'termijnen', (select coalesce(json_agg(json_build_object('soort', t.soort, 'uiterlijk', t.uiterlijk) order by t.uiterlijk), '[]') from termijn t where t.inburgeraar_id = i.id)),
      'pipKern', json_build_object('geldend', (select json_build_object('leerroute', v.leerroute) from pip_versie v where v.inburgeraar_id = i.id order by v.versie desc limit 1)))) order by i.eerste nulls last, i.id)
      from pagina i)))::text as antwoord, (select array_agg(id) from pagina) as personen`,
  variabelen: [],
  audit: { soort: 'LEZEN', operatie: 'inburgeraars', rubrieken: ['ACHTERNAAM', 'PIP_KERN', 'ROEPNAAM', 'TRAJECTSTATUS'], opdracht: 'REGIE' },
};

/** The figures are one function of the database, also for who writes by hand: no role reads the rows that it counts. */
export const J5: Grensvraag = { tekst: `select kerncijfers()::text as antwoord, null::uuid[] as personen`, variabelen: [], audit: null };

export const J2: Grensvraag = {
  tekst: `with invoer as (select * from jsonb_to_recordset($2::jsonb) as r("inburgeraarId" uuid, status text, versie int)),
    oud as (update presentie p set actueel = false from invoer r where p.les_id = $1::uuid and p.inburgeraar_id = r."inburgeraarId" and p.actueel and p.versie = r.versie returning p.inburgeraar_id, p.datum),
    nieuw as (insert into presentie (inburgeraar_id, organisatie_id, ingevoerd_door, les_id, datum, versie, status, minuten, correctie_reden)
      select r."inburgeraarId", l.organisatie_id, ik_lidmaatschap(), l.id, l.datum, coalesce(r.versie, 0) + 1, r.status, case when r.status = 'AANWEZIG' then l.duur_minuten else 0 end, 'meting'
      from invoer r join les l on l.id = $1::uuid left join oud on oud.inburgeraar_id = r."inburgeraarId" where r.versie is null or oud.inburgeraar_id is not null returning inburgeraar_id)
    select json_build_object('aantal', count(*))::text as antwoord, array_agg(inburgeraar_id) as personen from nieuw`,
  variabelen: ['lesId', 'regels'],
  audit: { soort: 'SCHRIJVEN', operatie: 'presentieVastleggen', rubrieken: ['TAAL_PRESENTIE'], opdracht: 'TAAL' },
};

/** What a program of one purpose would do with a sheet of attendance: no preview, no conflicts, no undo. */
export const J6: Grensvraag = {
  tekst: `with invoer as (select * from jsonb_to_recordset($1::jsonb) as r(portaalnummer text, datum date, "beginTijd" time, status text)),
    plek as (select l.id as les_id, l.organisatie_id, l.datum, i.id as inburgeraar_id, r.status, l.duur_minuten from invoer r join inburgeraar i on i.portaalnummer = r.portaalnummer
      join groepslid gl on gl.inburgeraar_id = i.id and gl.organisatie_id = ik_organisatie() join les l on l.groep_id = gl.groep_id and l.datum = r.datum and l.begin_tijd = r."beginTijd"),
    oud as (update presentie p set actueel = false from plek where p.les_id = plek.les_id and p.inburgeraar_id = plek.inburgeraar_id and p.actueel returning p.les_id, p.inburgeraar_id, p.versie),
    nieuw as (insert into presentie (inburgeraar_id, organisatie_id, ingevoerd_door, les_id, datum, versie, status, minuten, bron, correctie_reden)
      select p.inburgeraar_id, p.organisatie_id, ik_lidmaatschap(), p.les_id, p.datum, coalesce(oud.versie, 0) + 1, p.status, case when p.status = 'AANWEZIG' then p.duur_minuten else 0 end, 'IMPORT', 'meting'
      from plek p left join oud using (les_id, inburgeraar_id) returning inburgeraar_id)
    select json_build_object('aantal', count(*))::text as antwoord, array_agg(distinct inburgeraar_id) as personen from nieuw`,
  variabelen: ['rijen'],
  audit: { soort: 'SCHRIJVEN', operatie: 'presentieImportBevestigen', rubrieken: ['TAAL_PRESENTIE'], opdracht: 'TAAL' },
};

export const GRENZEN = { J1, J2, J3, J4, J5, J6 } as const;
export type Taaknaam = keyof typeof GRENZEN;
