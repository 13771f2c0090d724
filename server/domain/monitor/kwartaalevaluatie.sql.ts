import { ERK_NIVEAUS } from '../../../shared/rules/taal.ts';
import { rechtenOp } from '../volledigheid/volledigheid.sql.ts';

const TYPEN = 'date, date, date, int, date';
const STAP = (kolom: string): string => `array_position(array[${ERK_NIVEAUS.map((n) => `'${n}'`).join(', ')}], ${kolom})`;

/** The levels of a person known at one school on a day: the newest per skill. */
function niveausOp(dag: string): string {
  return `(select distinct on (n.vaardigheid) n.vaardigheid, ${STAP('n.niveau')} as stap from voortgang_niveau n join voortgangsrapportage v on v.id = n.rapportage_id
      where n.inburgeraar_id = l.inburgeraar_id and n.organisatie_id = a.organisatie_id and coalesce(n.vastgesteld_op, v.datum) <= ${dag}
      order by n.vaardigheid, coalesce(n.vastgesteld_op, v.datum) desc, v.datum desc, v.ingevoerd_op desc)`;
}

/**
 * The quarter of every partner of the own gemeente, or of the own organisation for each gemeente that it works for. Numbers,
 * never rows; small ones are hidden before they leave the server. Seats are those of the groups, whoever sits in them.
 */
export const kwartaalevaluatieSql: string = `
create function kwartaalevaluaties(vanaf date, tot_en_met date, peildag date, lid_dagen int, inleveren date)
returns table (organisatie_id uuid, gemeente_id uuid, cijfers jsonb)
language sql stable security definer set search_path = public, pg_temp as $$
  select a.organisatie_id, a.gemeente_id, jsonb_build_object('stoelen', st.j, 'aanwezigheid', aw.j, 'uren', ur.j, 'voortgang', vg.j, 'opgaven', op.j)
  from organisatie_gemeente a join organisatie o on o.id = a.organisatie_id and o.soort in ('TAALAANBIEDER', 'PARTICIPATIEAANBIEDER')
  cross join lateral (select jsonb_build_object('groepen', count(*), 'stoelen', coalesce(sum(g.stoelen), 0), 'bezet', coalesce(sum(least(z.leden, g.stoelen)), 0)) as j
    from groep g cross join lateral (select count(distinct gl.inburgeraar_id) as leden from groepslid gl join inburgeraar i on i.id = gl.inburgeraar_id
      where gl.groep_id = g.id and gl.van <= peildag and (gl.tot is null or gl.tot >= peildag) and i.gewist_op is null and (i.vertrokken_op is null or i.vertrokken_op >= peildag)) z
    where g.organisatie_id = a.organisatie_id and g.soort in ('TAALGROEP', 'STARTKLAS') and g.van <= peildag and (g.tot is null or g.tot >= peildag)) st
  cross join lateral (select jsonb_build_object('personen', count(distinct p.inburgeraar_id), 'lessen', count(*), 'aanwezig', count(*) filter (where p.status in ('AANWEZIG', 'TE_LAAT'))) as j
    from presentie p join inburgeraar i on i.id = p.inburgeraar_id and i.gemeente_id = a.gemeente_id and i.gewist_op is null
    where p.organisatie_id = a.organisatie_id and p.datum between vanaf and tot_en_met and p.actueel and p.status not in ('VERVALLEN', 'INGETROKKEN')) aw
  cross join lateral (select jsonb_build_object('personen', count(distinct u.inburgeraar_id), 'minuten', coalesce(sum(u.minuten), 0)) as j
    from participatie_uren u join inburgeraar i on i.id = u.inburgeraar_id and i.gemeente_id = a.gemeente_id and i.gewist_op is null
    where u.organisatie_id = a.organisatie_id and u.datum between vanaf and tot_en_met and u.actueel and u.minuten > 0) ur
  cross join lateral (select coalesce(jsonb_object_agg(r.richting, r.aantal), '{}') as j from (
    select w.richting, count(*) as aantal from (select distinct gl.inburgeraar_id from groepslid gl join groep g on g.id = gl.groep_id and g.soort in ('TAALGROEP', 'STARTKLAS')
        join inburgeraar i on i.id = gl.inburgeraar_id and i.gemeente_id = a.gemeente_id and i.gewist_op is null
        where gl.organisatie_id = a.organisatie_id and gl.van <= peildag and (gl.tot is null or gl.tot >= peildag)) l
      cross join lateral (select case when bool_or(nu.stap > toen.stap) then 'VOORUIT' when bool_or(nu.stap < toen.stap) then 'ACHTERUIT' when count(*) > 0 then 'GELIJK' else 'ONBEKEND' end as richting
        from ${niveausOp('peildag')} nu join ${niveausOp('vanaf - 1')} toen using (vaardigheid)) w
      group by w.richting) r) vg
  cross join lateral (select coalesce(jsonb_object_agg(x.soort, jsonb_build_object('verwacht', x.verwacht, 'gedaan', x.gedaan, 'opTijd', x.op_tijd)), '{}') as j from (
    select q.soort, count(*) as verwacht, count(*) filter (where q.gedaan) as gedaan, count(*) filter (where q.op_tijd) as op_tijd
      from opgaven(a.gemeente_id, a.organisatie_id, vanaf, tot_en_met, peildag, lid_dagen, inleveren) q group by q.soort) x) op
  where case when exists (select 1 from organisatie e where e.id = ik_organisatie() and e.soort = 'GEMEENTE') then a.gemeente_id = ik_gemeente() else a.organisatie_id = ik_organisatie() end
$$;
${rechtenOp([`kwartaalevaluaties(${TYPEN})`, 'rol_teamleider, rol_beleidsmedewerker, rol_taalcoordinator, rol_participatiecoordinator'])}
`;

export const kwartaalevaluatieAf: string = `
drop function kwartaalevaluaties(${TYPEN});
`;
