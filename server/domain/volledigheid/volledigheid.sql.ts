const ARGUMENTEN = 'vanaf date, tot_en_met date, peildag date, lid_dagen int, inleveren date';
const TYPEN = 'date, date, date, int, date';

/**
 * The days on which a member counts for its organisation: the person is there, the organisation was involved for this, and may
 * still write it down (three months after the end, and not after a move). Several relations become periods that do not overlap, so
 * that nobody counts twice. Without gemeenten everybody counts together.
 */
const LEDEN = `lid as materialized (
    select m.organisatie_id, m.groep_id, m.soort, m.inburgeraar_id, m.gemeente_id, lower(r.periode) as van, upper(r.periode) as voor
      from (select gl.organisatie_id, gl.groep_id, g.soort, gl.inburgeraar_id, case when gemeenten is not null then i.gemeente_id end as gemeente_id,
          range_agg(daterange(greatest(gl.van, b.van), least(gl.tot, b.tot), '[]')) as perioden
        from groepslid gl join groep g on g.id = gl.groep_id and (g.soort = any (klassoorten()) or g.soort = 'WERKGROEP')
        join inburgeraar i on i.id = gl.inburgeraar_id and i.gewist_op is null and (gemeenten is null or i.gemeente_id = any (gemeenten))
        join betrokkenheid b on b.inburgeraar_id = gl.inburgeraar_id and b.organisatie_id = gl.organisatie_id
          and b.opdracht = case when g.soort = 'WERKGROEP' then 'PARTICIPATIE' else 'TAAL' end
          and (b.tot is null or (b.tot + interval '3 months')::date >= (select vandaag()))
          and (b.beeindigd_reden is null or b.beeindigd_reden = 'AFGEROND' or (b.beeindigd_reden = 'VERHUISD' and b.tot >= (select vandaag())))
          and (b.vertrokken_op is null or b.vertrokken_op >= (select vandaag()))
        where gl.organisatie_id = any (bij) and gl.van <= tot_en_met and (gl.tot is null or gl.tot >= vanaf)
          and b.van <= coalesce(gl.tot, 'infinity') and (b.tot is null or b.tot >= gl.van)
        group by 1, 2, 3, 4, 5) m cross join lateral unnest(m.perioden) r(periode))`;

/**
 * One row per lesson, learner or week that something is asked of, and per gemeente where these are named; computed for all these
 * organisations at once, each table read once. The planner cannot know how many an array of organisations stands for, and would look up every
 * entry by itself: that took seconds at 10,000 persons; today is asked once, as a function with settings of its own would be called for every
 * relation. Attendance is asked of every class, a report of the classes of the registry. No role may execute it: the two
 * below say for whom.
 */
export const opgavenSql = `
create or replace function opgaven(gemeenten uuid[], bij uuid[], ${ARGUMENTEN})
returns table (organisatie_id uuid, gemeente_id uuid, groep_id uuid, soort text, les_id uuid, dag date, gedaan boolean, op_tijd boolean, niets boolean, versie int)
language sql stable security definer set search_path = public, pg_temp set work_mem = '64MB' set enable_nestloop = off as $$
  with ${LEDEN},
  week as materialized (select d::date as maandag from generate_series(vanaf::timestamp, tot_en_met::timestamp, interval '1 day') d where extract(isodow from d) = 1 and d::date + 6 < (select vandaag())),
  uren as materialized (select distinct p.organisatie_id, p.inburgeraar_id, date_trunc('week', p.datum)::date as maandag from participatie_uren p
    where p.organisatie_id = any (bij) and p.datum between vanaf and tot_en_met + 6 and p.actueel and p.minuten > 0)
  select t.organisatie_id, t.gemeente_id, t.groep_id, 'PRESENTIE', t.les_id, t.datum, count(p.les_id) >= count(*), null::boolean, false, 0
    from (select l.id as les_id, l.organisatie_id, l.groep_id, l.datum, m.gemeente_id, m.inburgeraar_id from lid m join les l on l.groep_id = m.groep_id and l.datum >= m.van and (m.voor is null or l.datum < m.voor)
      where m.soort <> 'WERKGROEP' and l.vervallen_reden is null and l.datum between vanaf and least(tot_en_met, (select vandaag()) - 1)) t
    left join (select p.les_id, p.inburgeraar_id from presentie p
      where p.organisatie_id = any (bij) and p.datum between vanaf and least(tot_en_met, (select vandaag()) - 1) and p.actueel and p.status <> 'INGETROKKEN') p on p.les_id = t.les_id and p.inburgeraar_id = t.inburgeraar_id
   group by t.les_id, t.organisatie_id, t.groep_id, t.datum, t.gemeente_id
  union all
  select m.organisatie_id, m.gemeente_id, m.groep_id, 'RAPPORTAGE', null, null, r.eerste is not null, r.eerste <= inleveren, coalesce(r.niets, false), 0
    from (select distinct on (gl.organisatie_id, gl.inburgeraar_id) gl.organisatie_id, t.gemeente_id, gl.groep_id, gl.inburgeraar_id from lid t
        join groepslid gl on gl.groep_id = t.groep_id and gl.inburgeraar_id = t.inburgeraar_id and gl.van <= peildag - lid_dagen and (gl.tot is null or gl.tot >= peildag)
        where t.soort = any (rapportagesoorten()) and t.van <= peildag and (t.voor is null or t.voor > peildag)
        order by gl.organisatie_id, gl.inburgeraar_id, gl.van desc, gl.groep_id) m
    left join (select v.organisatie_id, v.inburgeraar_id, min((v.ingevoerd_op at time zone 'Europe/Amsterdam')::date) as eerste, bool_and(v.niets_te_melden) as niets from voortgangsrapportage v
      where v.organisatie_id = any (bij) and v.datum between vanaf and tot_en_met group by 1, 2) r on r.organisatie_id = m.organisatie_id and r.inburgeraar_id = m.inburgeraar_id
  union all
  select u.organisatie_id, u.gemeente_id, u.groep_id, 'UREN', null, u.maandag, u.uren or coalesce(gw.leeg, false), null, not u.uren and coalesce(gw.leeg, false), coalesce(gw.versie, 0)
    from (select m.organisatie_id, m.gemeente_id, m.groep_id, w.maandag, bool_or(h.maandag is not null) as uren from lid m join groep g on g.id = m.groep_id
        join week w on m.van <= w.maandag and (m.voor is null or m.voor > w.maandag) and g.van <= w.maandag and (g.tot is null or g.tot >= w.maandag)
        left join uren h on h.organisatie_id = m.organisatie_id and h.inburgeraar_id = m.inburgeraar_id and h.maandag = w.maandag
        where m.soort = 'WERKGROEP' group by 1, 2, 3, 4) u
    left join groepsweek gw on gw.groep_id = u.groep_id and gw.week = u.maandag
$$;`;

/** Counts per partner of the own gemeente, or per own group; and for a partner what is open. */
const TELLEN = `
create or replace function volledigheid_partners(${ARGUMENTEN})
returns table (organisatie_id uuid, soort text, verwacht int, gedaan int, op_tijd int, niets int)
language sql stable security definer set search_path = public, pg_temp as $$
  select o.organisatie_id, o.soort, count(*)::int, (count(*) filter (where o.gedaan))::int, (count(*) filter (where o.op_tijd))::int, (count(*) filter (where o.niets))::int
    from opgaven(array[ik_gemeente()], array(select a.organisatie_id from organisatie_gemeente a where a.gemeente_id = ik_gemeente()), vanaf, tot_en_met, peildag, lid_dagen, inleveren) o
   group by o.organisatie_id, o.soort
$$;

create or replace function volledigheid_eigen(${ARGUMENTEN})
returns table (groep_id uuid, soort text, les_id uuid, dag date, gedaan boolean, op_tijd boolean, niets boolean, versie int)
language sql stable security definer set search_path = public, pg_temp as $$
  select o.groep_id, o.soort, o.les_id, o.dag, o.gedaan, o.op_tijd, o.niets, o.versie
    from opgaven(null, array[ik_organisatie()], vanaf, tot_en_met, peildag, lid_dagen, inleveren) o
   where exists (select 1 from lidmaatschap l where l.id = ik_lidmaatschap() and l.organisatie_id = ik_organisatie() and (l.rol in ('TAALCOORDINATOR', 'PARTICIPATIECOORDINATOR')
      or exists (select 1 from groepsbegeleider gb where gb.groep_id = o.groep_id and gb.lidmaatschap_id = l.id and gb.van <= vandaag() and (gb.tot is null or gb.tot >= vandaag()))))
   order by o.dag nulls first, o.groep_id
$$;`;

const GEMEENTE = 'rol_teamleider, rol_beleidsmedewerker';
const PARTNERS = 'rol_taalcoordinator, rol_taaldocent, rol_participatiecoordinator, rol_werkbegeleider';

/** Functions of the board, with who may execute them. */
const FUNCTIES: readonly (readonly [functie: string, rollen: string | null])[] = [
  [`opgaven(uuid[], uuid[], ${TYPEN})`, null], [`volledigheid_partners(${TYPEN})`, GEMEENTE], [`volledigheid_eigen(${TYPEN})`, PARTNERS],
];

/**
 * What is still missing, as counts and days: who may not read persons gets none, and a partner finds the person on the page
 * that it fills in. Run by a migration as samenspel_eigenaar.
 */
export const volledigheidSql: string = [opgavenSql, TELLEN, ...FUNCTIES.map(rechtenOp)].join('\n');

export const volledigheidAf: string = `drop function opgaven(uuid[], uuid[], ${TYPEN});`;

/** Owned by who looks past row-level security, and closed to all but these roles. */
export function rechtenOp([functie, rollen]: readonly [functie: string, rollen: string | null]): string {
  return [`alter function ${functie} owner to samenspel_definer;`, `revoke execute on function ${functie} from public;`, ...(rollen ? [`grant execute on function ${functie} to ${rollen};`] : [])].join('\n');
}
