import { rechtenOp } from '../volledigheid/volledigheid.sql.ts';

const TYPEN = 'date, date, date, int, date';
/** The scale of its day (`shared/rules/taal.ts`), as a migration keeps it. */
const STAP = `array_position(array['A0', 'A1', 'A2', 'B1', 'B2'], n.niveau)`;
const NIEUWSTE = 'order by coalesce(n.vastgesteld_op, v.datum) desc, v.datum desc, v.ingevoerd_op desc';

/** How each learner who sits in a class that reports are due of went on: per skill the newest level on the peildag beside that before the quarter. */
const VOORTGANG = `
  cursist as (select distinct gl.organisatie_id, i.gemeente_id, gl.inburgeraar_id from groepslid gl join groep g on g.id = gl.groep_id and g.soort = any (rapportagesoorten())
    join inburgeraar i on i.id = gl.inburgeraar_id and i.gewist_op is null
    where gl.organisatie_id in (select organisatie_id from partner) and gl.van <= peildag and (gl.tot is null or gl.tot >= peildag)),
  vaardigheid as (select n.organisatie_id, n.inburgeraar_id, n.vaardigheid, (array_agg(${STAP} ${NIEUWSTE}))[1] as nu,
      (array_agg(${STAP} ${NIEUWSTE}) filter (where coalesce(n.vastgesteld_op, v.datum) < vanaf))[1] as toen
    from voortgang_niveau n join voortgangsrapportage v on v.id = n.rapportage_id
    where n.organisatie_id in (select organisatie_id from partner) and coalesce(n.vastgesteld_op, v.datum) <= peildag group by 1, 2, 3),
  richting as (select organisatie_id, inburgeraar_id, case when bool_or(nu > toen) then 'VOORUIT' when bool_or(nu < toen) then 'ACHTERUIT' else 'GELIJK' end as richting
    from vaardigheid where toen is not null group by 1, 2),
  voortgang as (select organisatie_id, gemeente_id, jsonb_object_agg(richting, aantal) as j from (
      select c.organisatie_id, c.gemeente_id, coalesce(r.richting, 'ONBEKEND') as richting, count(*) as aantal
        from cursist c left join richting r on r.organisatie_id = c.organisatie_id and r.inburgeraar_id = c.inburgeraar_id group by 1, 2, 3) x
    group by 1, 2)`;

/**
 * The quarter of every partner of the own gemeente, or of the own organisation for each gemeente that it works for. Numbers, never rows;
 * small ones are hidden before they leave the server. Each table is read once for all partners together: per partner it took seconds.
 */
export const kwartaalevaluatieSql: string = `
create or replace function kwartaalevaluaties(vanaf date, tot_en_met date, peildag date, lid_dagen int, inleveren date)
returns table (organisatie_id uuid, gemeente_id uuid, cijfers jsonb)
language sql stable security definer set search_path = public, pg_temp set work_mem = '64MB' as $$
  with partner as materialized (select a.organisatie_id, a.gemeente_id from organisatie_gemeente a join organisatie o on o.id = a.organisatie_id and o.soort in ('TAALAANBIEDER', 'PARTICIPATIEAANBIEDER')
    where case when exists (select 1 from organisatie e where e.id = ik_organisatie() and e.soort = 'GEMEENTE') then a.gemeente_id = ik_gemeente() else a.organisatie_id = ik_organisatie() end),
  aanwezig as (select p.organisatie_id, i.gemeente_id, jsonb_build_object('personen', count(*), 'lessen', sum(p.lessen), 'aanwezig', sum(p.aanwezig)) as j
    from (select organisatie_id, inburgeraar_id, count(*) as lessen, count(*) filter (where status in ('AANWEZIG', 'TE_LAAT')) as aanwezig from presentie
      where organisatie_id in (select organisatie_id from partner) and datum between vanaf and tot_en_met and actueel and status not in ('VERVALLEN', 'INGETROKKEN') group by 1, 2) p
    join inburgeraar i on i.id = p.inburgeraar_id and i.gewist_op is null group by 1, 2),
  uren as (select u.organisatie_id, i.gemeente_id, jsonb_build_object('personen', count(*), 'minuten', sum(u.minuten)) as j
    from (select organisatie_id, inburgeraar_id, sum(minuten) as minuten from participatie_uren
      where organisatie_id in (select organisatie_id from partner) and datum between vanaf and tot_en_met and actueel and minuten > 0 group by 1, 2) u
    join inburgeraar i on i.id = u.inburgeraar_id and i.gewist_op is null group by 1, 2),
  stoelen as (select k.organisatie_id, g.gemeente_id, jsonb_build_object('groepen', count(*), 'stoelen', sum(k.stoelen), 'leeg', sum(greatest(0, k.stoelen - k.bezet))) as j
    from (select distinct gemeente_id from partner) g cross join lateral klassen_voor(g.gemeente_id, array(select organisatie_id from partner), peildag) k group by 1, 2),${VOORTGANG},
  opgave as (select organisatie_id, gemeente_id, jsonb_object_agg(soort, jsonb_build_object('verwacht', verwacht, 'gedaan', gedaan, 'opTijd', op_tijd)) as j from (
      select q.organisatie_id, q.gemeente_id, q.soort, count(*) as verwacht, count(*) filter (where q.gedaan) as gedaan, count(*) filter (where q.op_tijd) as op_tijd
        from opgaven(array(select distinct gemeente_id from partner), array(select distinct organisatie_id from partner), vanaf, tot_en_met, peildag, lid_dagen, inleveren) q group by 1, 2, 3) x
    group by 1, 2)
  select p.organisatie_id, p.gemeente_id, jsonb_build_object(
      'stoelen', coalesce(st.j, '{"groepen": 0, "stoelen": 0, "leeg": 0}'), 'aanwezigheid', coalesce(aw.j, '{"personen": 0, "lessen": 0, "aanwezig": 0}'),
      'uren', coalesce(ur.j, '{"personen": 0, "minuten": 0}'), 'voortgang', coalesce(vg.j, '{}'), 'opgaven', coalesce(op.j, '{}'))
    from partner p
    left join stoelen st on (st.organisatie_id, st.gemeente_id) = (p.organisatie_id, p.gemeente_id)
    left join aanwezig aw on (aw.organisatie_id, aw.gemeente_id) = (p.organisatie_id, p.gemeente_id)
    left join uren ur on (ur.organisatie_id, ur.gemeente_id) = (p.organisatie_id, p.gemeente_id)
    left join voortgang vg on (vg.organisatie_id, vg.gemeente_id) = (p.organisatie_id, p.gemeente_id)
    left join opgave op on (op.organisatie_id, op.gemeente_id) = (p.organisatie_id, p.gemeente_id)
$$;
${rechtenOp([`kwartaalevaluaties(${TYPEN})`, 'rol_teamleider, rol_beleidsmedewerker, rol_taalcoordinator, rol_participatiecoordinator'])}
`;
