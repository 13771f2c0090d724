/** Most samples that one call gives: what a page shows and the one that tells whether there are more. */
export const HOOGSTENS_STEEKPROEVEN = 201;
/** Most persons that stand in one sample; the log has the others. */
export const HOOGSTENS_PERSONEN = 50;

/** The dossier of one person was opened or written in; being one of a list is no curiosity. */
const DOSSIER = `(r.operatie = 'inburgeraar' or r.soort = 'SCHRIJVEN') and cardinality(r.personen) = 1`;

/**
 * Employees and persons of whom the server knows that they share a surname, or a dwelling. A surname is compared without
 * its prefix, case and hyphens, with every ending of the employee's own name. An address is known only of an employee
 * who is an inburgeraar as well.
 */
const PAREN = `
  medewerker as materialized (select distinct r.gebruiker_id from regel r where ${DOSSIER}),
  achternamen as (
    select m.gebruiker_id, array_to_string(w.woorden[k:], ' ') as naam from medewerker m join gebruiker g on g.id = m.gebruiker_id
    cross join lateral (select regexp_split_to_array(lower(trim(g.naam)), '[\\s-]+') as woorden) w
    cross join lateral generate_subscripts(w.woorden, 1) k where k > 1),
  thuis as (
    select m.gebruiker_id, l.inburgeraar_id, a.postcode, a.huisnummer from medewerker m
    join lidmaatschap l on l.gebruiker_id = m.gebruiker_id and l.inburgeraar_id is not null
    left join adres a on a.inburgeraar_id = l.inburgeraar_id),
  paar as materialized (
    select 'ZELFDE_ACHTERNAAM' as soort, n.gebruiker_id, e.id as persoon
      from achternamen n join achternaam a on replace(lower(trim(a.achternaam)), '-', ' ') = n.naam join eigen e on e.id = a.inburgeraar_id
    union select 'EIGEN_ADRES', t.gebruiker_id, e.id from thuis t join eigen e on e.id = t.inburgeraar_id
    union select 'EIGEN_ADRES', t.gebruiker_id, e.id from thuis t
      join adres a on a.postcode = t.postcode and lower(trim(a.huisnummer)) = lower(trim(t.huisnummer))
      join eigen e on e.id = a.inburgeraar_id)`;

/**
 * The days that stand out by the own median of persons per day. Counting each person once is dear, so it is done only
 * for employees with a day in the period on which the rows together could reach the floor.
 */
const DRUKTE = `
  kandidaat as materialized (
    select distinct r.lidmaatschap_id from (select x.lidmaatschap_id, x.dag, sum(cardinality(x.personen)) as hoogstens from regel x group by 1, 2) r
    join dagen d on d.dag = r.dag and r.hoogstens >= d.veel_personen_vanaf),
  drukte as materialized (
    select a.lidmaatschap_id, (a.moment at time zone 'Europe/Amsterdam')::date as dag, count(distinct u.persoon)::int as personen
    from auditregel a cross join lateral unnest(a.personen) u (persoon) join eigen e on e.id = u.persoon
    where a.moment >= (vanaf - (select max(d.mediaan_dagen) from dagen d))::timestamp at time zone 'Europe/Amsterdam'
      and a.moment < (tot_en_met + 1)::timestamp at time zone 'Europe/Amsterdam' and a.lidmaatschap_id in (select k.lidmaatschap_id from kandidaat k)
    group by 1, 2),
  druk as materialized (
    select p.lidmaatschap_id, p.dag, percentile_cont(0.5) within group (order by q.personen) as mediaan
    from drukte p join dagen d on d.dag = p.dag and p.personen >= d.veel_personen_vanaf
    left join drukte q on q.lidmaatschap_id = p.lidmaatschap_id and q.dag between p.dag - d.mediaan_dagen and p.dag - 1
    group by p.lidmaatschap_id, p.dag, p.personen, d.veel_personen_keer
    having p.personen >= coalesce(percentile_cont(0.5) within group (order by q.personen), 0) * d.veel_personen_keer)`;

const GEEN_SYSTEEM = ' and not exists (select 1 from lidmaatschap x where x.id = r.lidmaatschap_id and x.systeem)';

/**
 * Samples for the FG: per kind, employee and day the rows of the log that ask for a look, about persons of the own
 * gemeente. What the FG reads and what inburgeraars read of themselves is not in it. Open ones only: those that were
 * not reviewed, or that grew since. Names and addresses are compared here and do not leave the function. Run by a
 * migration as samenspel_eigenaar.
 */
const steekproeven = (zonderSystemen: boolean): string => `
create or replace function steekproeven_fg(vanaf date, tot_en_met date, getallen jsonb, een_soort text, een_lidmaatschap uuid, aantal int)
returns table (soort text, lidmaatschap_id uuid, dag date, medewerker text, rol text, organisatie text, aantal_regels int,
  eerste timestamptz, laatste timestamptz, rubrieken text[], personen uuid[], aantal_personen int, mediaan float8)
language sql stable security definer set search_path = public, pg_temp set jit = off as $$
  with eigen as materialized (select i.id from inburgeraar i where i.gemeente_id = ik_gemeente()),
  dagen as materialized (
    select d::date as dag, g.* from generate_series(vanaf, tot_en_met, interval '1 day') d
    cross join lateral (select r.* from jsonb_to_recordset(getallen) as r (geldig_van date, werkdag_begin time, werkdag_einde time, werkdagen int[],
      veel_personen_keer float8, veel_personen_vanaf int, mediaan_dagen int) where r.geldig_van <= d order by r.geldig_van desc limit 1) g
    where tot_en_met - vanaf < 92),
  regel as materialized (
    select a.id, a.moment, (a.moment at time zone 'Europe/Amsterdam')::date as dag, (a.moment at time zone 'Europe/Amsterdam')::time as tijd,
      a.lidmaatschap_id, a.gebruiker_id, a.soort, a.operatie, a.rubrieken, a.personen, a.opdracht
    from auditregel a where a.moment >= vanaf::timestamp at time zone 'Europe/Amsterdam'
      and a.moment < (tot_en_met + 1)::timestamp at time zone 'Europe/Amsterdam' and a.rol not in ('INBURGERAAR', 'FG')),${PAREN},${DRUKTE},
  treffer as (
    select 'WAARNEMING' as soort, r.id from regel r where r.opdracht = 'WAARNEMING'
    union all select 'BUITEN_WERKTIJD', r.id from regel r join dagen d on d.dag = r.dag
      where (r.tijd < d.werkdag_begin or r.tijd >= d.werkdag_einde or not extract(isodow from r.dag)::int = any (d.werkdagen))${zonderSystemen ? GEEN_SYSTEEM : ''}
    union all select 'VEEL_PERSONEN', r.id from regel r join druk d on d.lidmaatschap_id = r.lidmaatschap_id and d.dag = r.dag
    union all select p.soort, r.id from regel r join paar p on p.gebruiker_id = r.gebruiker_id and p.persoon = r.personen[1] where ${DOSSIER}),
  geraakt as (
    select t.soort, r.id, r.moment, r.dag, r.lidmaatschap_id, r.rubrieken, u.persoon
    from treffer t join regel r on r.id = t.id cross join lateral unnest(r.personen) u (persoon) join eigen e on e.id = u.persoon
    join dagen d on d.dag = r.dag),
  steekproef as (
    select g.soort, g.lidmaatschap_id, g.dag, count(distinct g.id)::int as aantal_regels, min(g.moment) as eerste, max(g.moment) as laatste,
      (array_agg(distinct g.persoon))[1:${HOOGSTENS_PERSONEN}] as personen, count(distinct g.persoon)::int as aantal_personen, array_agg(distinct g.id) as ids
    from geraakt g group by 1, 2, 3)
  select s.soort, s.lidmaatschap_id, s.dag, ge.naam, l.rol, o.naam, s.aantal_regels, s.eerste, s.laatste,
    (select array_agg(distinct x order by x) from regel r cross join lateral unnest(r.rubrieken) x where r.id = any (s.ids)),
    s.personen, s.aantal_personen, case when s.soort = 'VEEL_PERSONEN' then d.mediaan end
  from steekproef s join lidmaatschap l on l.id = s.lidmaatschap_id join gebruiker ge on ge.id = l.gebruiker_id
  left join organisatie o on o.id = l.organisatie_id
  left join druk d on d.lidmaatschap_id = s.lidmaatschap_id and d.dag = s.dag
  where (een_soort is null or s.soort = een_soort) and (een_lidmaatschap is null or s.lidmaatschap_id = een_lidmaatschap)
    and s.aantal_regels > coalesce((select max(b.aantal_regels) from steekproef_beoordeling b
    where b.gemeente_id = ik_gemeente() and b.soort = s.soort and b.lidmaatschap_id = s.lidmaatschap_id and b.dag = s.dag), 0)
  order by s.dag desc, s.soort, s.lidmaatschap_id limit least(greatest(aantal, 0), ${HOOGSTENS_STEEKPROEVEN})
$$;
alter function steekproeven_fg(date, date, jsonb, text, uuid, int) owner to samenspel_definer;
revoke execute on function steekproeven_fg(date, date, jsonb, text, uuid, int) from public;
grant execute on function steekproeven_fg(date, date, jsonb, text, uuid, int) to rol_fg;
`;

export const steekproevenSql: string = steekproeven(false);

/** For migration 0019: that a system works at night is what it is for. Everything else that it does is looked at as of anybody. */
export const steekproevenZonderNachtSql: string = steekproeven(true);

export const steekproevenAf: string = `
drop function steekproeven_fg(date, date, jsonb, text, uuid, int);
`;
