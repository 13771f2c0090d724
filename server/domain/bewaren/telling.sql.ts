import sql, { raw, type Sql } from 'sql-template-tag';

/** As of the first releases: counted person by person. Over `i`, a row of inburgeraar. */
function tellingVanPersoon(participatie: string, taal: string): string {
  return `
  select i.gemeente_id, v.soort, v.waarde, v.aantal, v.som, v.noemer
  from inburgeraar i
  left join trajectstatus t on t.inburgeraar_id = i.id
  cross join lateral (
    select ${taal} as taal,
      (select sum(pt.aanwezig) from presentie_totaal pt where pt.inburgeraar_id = i.id) as aanwezig,
      (select nullif(sum(pt.lessen), 0) from presentie_totaal pt where pt.inburgeraar_id = i.id) as lessen,
      ${participatie} as participatie,
      coalesce((select pv.leerroute from pip_versie pv where pv.inburgeraar_id = i.id order by pv.versie desc limit 1), 'GEEN') as leerroute) s
  cross join lateral (values
    ('PERSONEN', '', 1, 0::bigint, 0::bigint),
    ('LEERROUTE', s.leerroute, 1, 0, 0),
    ('FASE', coalesce(t.fase, 'ONBEKEND'), 1, 0, 0),
    ('AANWEZIGHEID', '', (s.lessen is not null)::int, coalesce(s.aanwezig, 0), coalesce(s.lessen, 0)),
    ('TAALUREN', '', (coalesce(s.taal, 0) > 0)::int, greatest(coalesce(s.taal, 0), 0), 0),
    ('PARTICIPATIEUREN', '', (coalesce(s.participatie, 0) > 0)::int, greatest(coalesce(s.participatie, 0), 0), 0)
  ) v (soort, waarde, aantal, som, noemer)`;
}

/** As of the first releases: what the catalogue counted, of every organisation. */
const UREN_TOEN = `(select sum(ut.minuten_tellend) from participatie_totaal ut where ut.inburgeraar_id = i.id)`;

const TAAL_TOEN = `(select sum(pt.minuten) from presentie_totaal pt where pt.inburgeraar_id = i.id)`;
/** Since migrations 0017 and 0026: hours of participatie, and of lessons, that count. */
const UREN = `(select ut.minuten from participatie_telling ut where ut.inburgeraar_id = i.id)`;
const TAAL = `(select tt.minuten from taal_telling tt where tt.inburgeraar_id = i.id)`;

/**
 * What `kerncijfers()` counts of the persons that `waar` over `i` means, in the words of `gewiste_telling`. Each table once for all of them: by
 * person, six times over, the figures of a gemeente of 8,000 took four times as long.
 */
export function tellingVan(waar: Sql): Sql {
  return sql`
  with wie as materialized (select i.id, i.gemeente_id from inburgeraar i where ${waar}),
  persoon as (select w.gemeente_id, coalesce(t.fase, 'ONBEKEND') as fase, coalesce(pv.leerroute, 'GEEN') as leerroute, tt.minuten as taal, ut.minuten as participatie, pt.aanwezig, pt.lessen
    from wie w left join trajectstatus t on t.inburgeraar_id = w.id left join taal_telling tt on tt.inburgeraar_id = w.id left join participatie_telling ut on ut.inburgeraar_id = w.id
    left join (select inburgeraar_id, sum(aanwezig) as aanwezig, nullif(sum(lessen), 0) as lessen from presentie_totaal where inburgeraar_id in (select id from wie) group by inburgeraar_id) pt on pt.inburgeraar_id = w.id
    left join (select distinct on (inburgeraar_id) inburgeraar_id, leerroute from pip_versie where inburgeraar_id in (select id from wie) order by inburgeraar_id, versie desc) pv on pv.inburgeraar_id = w.id),
  som as (select gemeente_id, leerroute, fase, case when grouping(leerroute) = 0 then 'leerroute' when grouping(fase) = 0 then 'fase' else 'allen' end as per, count(*) as personen,
      count(lessen) as met_lessen, coalesce(sum(aanwezig), 0) as aanwezig, coalesce(sum(lessen), 0) as lessen, count(*) filter (where taal > 0) as met_taal, coalesce(sum(taal) filter (where taal > 0), 0) as taal,
      count(*) filter (where participatie > 0) as met_participatie, coalesce(sum(participatie) filter (where participatie > 0), 0) as participatie
    from persoon group by grouping sets ((gemeente_id, leerroute), (gemeente_id, fase), (gemeente_id)))
  select som.gemeente_id, v.soort, v.waarde, v.aantal, v.som, v.noemer from som cross join lateral (values
    ('allen', 'PERSONEN', '', som.personen, 0, 0),
    ('leerroute', 'LEERROUTE', som.leerroute, som.personen, 0, 0),
    ('fase', 'FASE', som.fase, som.personen, 0, 0),
    ('allen', 'AANWEZIGHEID', '', som.met_lessen, som.aanwezig, som.lessen),
    ('allen', 'TAALUREN', '', som.met_taal, som.taal, 0),
    ('allen', 'PARTICIPATIEUREN', '', som.met_participatie, som.participatie, 0)
  ) v (per, soort, waarde, aantal, som, noemer) where v.per = som.per`;
}

const perPersoon = (participatie: string, taal: string) => (waar: Sql) => sql`${raw(tellingVanPersoon(participatie, taal))} where ${waar}`;

/** Who lives in the own gemeente and was not erased; over `i`. */
const TELT_MEE = sql`i.gemeente_id = ik_gemeente() and i.gewist_op is null and (i.vertrokken_op is null or i.vertrokken_op >= vandaag())`;

/**
 * The counts over the own gemeente, those of erased persons included: the same as before they were erased, computed from
 * numbers in which no person is left. Small numbers are hidden by `onderdrukken.ts` before they leave the server. Run by a
 * migration as samenspel_eigenaar, in the place of the function of the first release.
 */
function kerncijfersVan(telling: (waar: Sql) => Sql): string {
  return `
create or replace function kerncijfers() returns jsonb
language sql stable security definer set search_path = public, pg_temp as $$
  with los as (
    select * from (${telling(TELT_MEE).text}) nu
    union all
    select g.gemeente_id, g.soort, g.waarde, g.aantal, g.som, g.noemer from gewiste_telling g where g.gemeente_id = ik_gemeente()),
  telling as (select soort, waarde, sum(aantal)::bigint as personen, sum(som) as som, sum(noemer) as noemer from los group by soort, waarde having sum(aantal) > 0),
  enkel as (select s.soort, coalesce(t.personen, 0) as personen, t.som, t.noemer
    from (values ('PERSONEN'), ('AANWEZIGHEID'), ('TAALUREN'), ('PARTICIPATIEUREN')) s (soort) left join telling t on t.soort = s.soort)
  select jsonb_build_object(
    'personen', (select personen from enkel where soort = 'PERSONEN'),
    'perLeerroute', (select coalesce(jsonb_object_agg(waarde, personen), '{}') from telling where soort = 'LEERROUTE'),
    'perFase', (select coalesce(jsonb_object_agg(waarde, personen), '{}') from telling where soort = 'FASE'),
    'aanwezigheid', (select jsonb_build_object('personen', personen, 'waarde', round(100.0 * som / nullif(noemer, 0), 1)) from enkel where soort = 'AANWEZIGHEID'),
    'taaluren', (select jsonb_build_object('personen', personen, 'waarde', round(som / nullif(personen, 0) / 60.0, 1)) from enkel where soort = 'TAALUREN'),
    'participatieuren', (select jsonb_build_object('personen', personen, 'waarde', round(som / nullif(personen, 0) / 60.0, 1)) from enkel where soort = 'PARTICIPATIEUREN'))
$$;
`;
}

export const kerncijfersMetGewist: string = kerncijfersVan(perPersoon(UREN_TOEN, TAAL_TOEN));
/** The same, where hours of participatie count once and for whom they may. */
export const kerncijfersMetTelling: string = kerncijfersVan(perPersoon(UREN, TAAL_TOEN));
/** The same, where lessons count from the day that they may. */
export const kerncijfersMetTaal: string = kerncijfersVan(perPersoon(UREN, TAAL));
/** The same numbers, counted together. */
export const kerncijfersSamen: string = kerncijfersVan(tellingVan);
