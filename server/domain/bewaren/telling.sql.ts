/** What `kerncijfers()` counts of one person, in the words of `gewiste_telling`; over `i`, a row of inburgeraar. */
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

export const TELLING_VAN_PERSOON = tellingVanPersoon(UREN, TAAL);

/**
 * The counts over the own gemeente, those of erased persons included: the same as before they were erased, computed from
 * numbers in which no person is left. Small numbers are hidden by `onderdrukken.ts` before they leave the server. Run by a
 * migration as samenspel_eigenaar, in the place of the function of the first release.
 */
function kerncijfersVan(telling: string): string {
  return `
create or replace function kerncijfers() returns jsonb
language sql stable security definer set search_path = public, pg_temp as $$
  with los as (
    ${telling}
    where i.gemeente_id = ik_gemeente() and i.gewist_op is null and (i.vertrokken_op is null or i.vertrokken_op >= vandaag())
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

export const kerncijfersMetGewist: string = kerncijfersVan(tellingVanPersoon(UREN_TOEN, TAAL_TOEN));
/** The same, where hours of participatie count once and for whom they may. */
export const kerncijfersMetTelling: string = kerncijfersVan(tellingVanPersoon(UREN, TAAL_TOEN));
/** The same, where lessons count from the day that they may. */
export const kerncijfersMetTaal: string = kerncijfersVan(TELLING_VAN_PERSOON);
