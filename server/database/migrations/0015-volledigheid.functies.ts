/** The board of what is missing and its reminder, as migration 0015 made them. */
export const VOLLEDIGHEID = `
create function opgaven(voor_gemeente uuid, bij_organisatie uuid, vanaf date, tot_en_met date, peildag date, lid_dagen int, inleveren date)
returns table (organisatie_id uuid, groep_id uuid, soort text, les_id uuid, dag date, gedaan boolean, op_tijd boolean, niets boolean, versie int)
language sql stable security definer set search_path = public, pg_temp as $$
  select g.organisatie_id, g.id, 'PRESENTIE', l.id, l.datum, x.vast >= x.leden, null::boolean, false, 0
    from groep g join les l on l.groep_id = g.id
    cross join lateral (select count(*) as leden, count(p.id) as vast from groepslid gl join inburgeraar i on i.id = gl.inburgeraar_id
      left join presentie p on p.les_id = l.id and p.inburgeraar_id = gl.inburgeraar_id and p.actueel and p.status <> 'INGETROKKEN'
      where gl.groep_id = g.id and gl.van <= l.datum and (gl.tot is null or gl.tot >= l.datum) and i.gewist_op is null and (voor_gemeente is null or i.gemeente_id = voor_gemeente)
      and exists (select 1 from betrokkenheid b where b.inburgeraar_id = gl.inburgeraar_id and b.organisatie_id = gl.organisatie_id and b.opdracht = 'TAAL'
        and b.van <= l.datum and (b.tot is null or b.tot >= l.datum and (b.tot + interval '3 months')::date >= vandaag()) and (b.beeindigd_reden is null or b.beeindigd_reden = 'AFGEROND' or (b.beeindigd_reden = 'VERHUISD' and b.tot >= (select vandaag()))) and (b.vertrokken_op is null or b.vertrokken_op >= (select vandaag())))) x
   where g.organisatie_id = bij_organisatie and g.soort in ('TAALGROEP', 'STARTKLAS') and l.vervallen_reden is null
     and l.datum between vanaf and least(tot_en_met, vandaag() - 1) and x.leden > 0
  union all
  select m.organisatie_id, m.groep_id, 'RAPPORTAGE', null, null, r.eerste is not null, r.eerste <= inleveren, coalesce(r.niets, false), 0
    from (select distinct on (gl.inburgeraar_id) gl.organisatie_id, gl.groep_id, gl.inburgeraar_id from groepslid gl
        join groep g on g.id = gl.groep_id and g.soort in ('TAALGROEP', 'STARTKLAS') join inburgeraar i on i.id = gl.inburgeraar_id
        where gl.organisatie_id = bij_organisatie and gl.van <= peildag and (gl.tot is null or gl.tot >= peildag) and i.gewist_op is null and (voor_gemeente is null or i.gemeente_id = voor_gemeente)
      and exists (select 1 from betrokkenheid b where b.inburgeraar_id = gl.inburgeraar_id and b.organisatie_id = gl.organisatie_id and b.opdracht = 'TAAL'
        and b.van <= peildag and (b.tot is null or b.tot >= peildag and (b.tot + interval '3 months')::date >= vandaag()) and (b.beeindigd_reden is null or b.beeindigd_reden = 'AFGEROND' or (b.beeindigd_reden = 'VERHUISD' and b.tot >= (select vandaag()))) and (b.vertrokken_op is null or b.vertrokken_op >= (select vandaag()))) and gl.van <= peildag - lid_dagen
        order by gl.inburgeraar_id, gl.van desc, gl.groep_id) m
    cross join lateral (select min((v.ingevoerd_op at time zone 'Europe/Amsterdam')::date) as eerste, bool_and(v.niets_te_melden) as niets from voortgangsrapportage v
      where v.inburgeraar_id = m.inburgeraar_id and v.organisatie_id = m.organisatie_id and v.datum between vanaf and tot_en_met) r
  union all
  select g.organisatie_id, g.id, 'UREN', null, w.maandag, u.uren or coalesce(gw.leeg, false), null, not u.uren and coalesce(gw.leeg, false), coalesce(gw.versie, 0)
    from groep g cross join (select d::date as maandag from generate_series(vanaf::timestamp, tot_en_met::timestamp, interval '1 day') d where extract(isodow from d) = 1 and d::date + 6 < vandaag()) w
    left join groepsweek gw on gw.groep_id = g.id and gw.week = w.maandag
    cross join lateral (select count(*) as leden, coalesce(bool_or(exists (select 1 from participatie_uren p where p.inburgeraar_id = gl.inburgeraar_id
        and p.organisatie_id = g.organisatie_id and p.datum between w.maandag and w.maandag + 6 and p.actueel and p.minuten > 0)), false) as uren
      from groepslid gl join inburgeraar i on i.id = gl.inburgeraar_id where gl.groep_id = g.id and gl.van <= w.maandag and (gl.tot is null or gl.tot >= w.maandag) and i.gewist_op is null and (voor_gemeente is null or i.gemeente_id = voor_gemeente)
      and exists (select 1 from betrokkenheid b where b.inburgeraar_id = gl.inburgeraar_id and b.organisatie_id = gl.organisatie_id and b.opdracht = 'PARTICIPATIE'
        and b.van <= w.maandag and (b.tot is null or b.tot >= w.maandag and (b.tot + interval '3 months')::date >= vandaag()) and (b.beeindigd_reden is null or b.beeindigd_reden = 'AFGEROND' or (b.beeindigd_reden = 'VERHUISD' and b.tot >= (select vandaag()))) and (b.vertrokken_op is null or b.vertrokken_op >= (select vandaag())))) u
   where g.organisatie_id = bij_organisatie and g.soort = 'WERKGROEP' and g.van <= w.maandag and (g.tot is null or g.tot >= w.maandag) and u.leden > 0
$$;

create function volledigheid_partners(vanaf date, tot_en_met date, peildag date, lid_dagen int, inleveren date)
returns table (organisatie_id uuid, soort text, verwacht int, gedaan int, op_tijd int, niets int)
language sql stable security definer set search_path = public, pg_temp as $$
  select a.organisatie_id, o.soort, count(*)::int, (count(*) filter (where o.gedaan))::int, (count(*) filter (where o.op_tijd))::int, (count(*) filter (where o.niets))::int
    from organisatie_gemeente a cross join lateral opgaven(ik_gemeente(), a.organisatie_id, vanaf, tot_en_met, peildag, lid_dagen, inleveren) o
   where a.gemeente_id = ik_gemeente() group by a.organisatie_id, o.soort
$$;

create function volledigheid_eigen(vanaf date, tot_en_met date, peildag date, lid_dagen int, inleveren date)
returns table (groep_id uuid, soort text, les_id uuid, dag date, gedaan boolean, op_tijd boolean, niets boolean, versie int)
language sql stable security definer set search_path = public, pg_temp as $$
  select o.groep_id, o.soort, o.les_id, o.dag, o.gedaan, o.op_tijd, o.niets, o.versie
    from opgaven(null, ik_organisatie(), vanaf, tot_en_met, peildag, lid_dagen, inleveren) o
   where exists (select 1 from lidmaatschap l where l.id = ik_lidmaatschap() and l.organisatie_id = ik_organisatie() and (l.rol in ('TAALCOORDINATOR', 'PARTICIPATIECOORDINATOR')
      or exists (select 1 from groepsbegeleider gb where gb.groep_id = o.groep_id and gb.lidmaatschap_id = l.id and gb.van <= vandaag() and (gb.tot is null or gb.tot >= vandaag()))))
   order by o.dag nulls first, o.groep_id
$$;

create function partner_herinneren(de_partner uuid, herinner_dagen int, nu timestamptz)
returns text language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  aantal int;
begin
  perform 1 from organisatie_gemeente og where og.organisatie_id = de_partner and og.gemeente_id = ik_gemeente() for update;
  if not found then return 'NIET_GEVONDEN'; end if;
  if exists (select 1 from herinnering h where h.organisatie_id = de_partner and h.gemeente_id = ik_gemeente()
    and (h.ingevoerd_op at time zone 'Europe/Amsterdam')::date > vandaag() - herinner_dagen) then return 'HERINNERING_TE_SNEL'; end if;
  insert into bericht (lidmaatschap_id, organisatie_id, ingevoerd_door, ingevoerd_op, soort, pad, geldig_tot, volgende_op)
    select l.id, ik_organisatie(), ik_lidmaatschap(), nu, 'AANLEVEREN', '/volledigheid', vandaag() + herinner_dagen, nu
      from lidmaatschap l join gebruiker g on g.id = l.gebruiker_id
     where l.organisatie_id = de_partner and l.rol in ('TAALCOORDINATOR', 'PARTICIPATIECOORDINATOR') and g.email is not null
       and l.van <= vandaag() and (l.tot is null or l.tot >= vandaag());
  get diagnostics aantal = row_count;
  if aantal = 0 then return 'HERINNERING_GEEN_ADRES'; end if;
  insert into herinnering (organisatie_id, gemeente_id, ingevoerd_door, ingevoerd_op) values (de_partner, ik_gemeente(), ik_lidmaatschap(), nu);
  return 'OK';
end $$;
alter function opgaven(uuid, uuid, date, date, date, int, date) owner to samenspel_definer;
revoke execute on function opgaven(uuid, uuid, date, date, date, int, date) from public;
alter function volledigheid_partners(date, date, date, int, date) owner to samenspel_definer;
revoke execute on function volledigheid_partners(date, date, date, int, date) from public;
grant execute on function volledigheid_partners(date, date, date, int, date) to rol_teamleider, rol_beleidsmedewerker;
alter function volledigheid_eigen(date, date, date, int, date) owner to samenspel_definer;
revoke execute on function volledigheid_eigen(date, date, date, int, date) from public;
grant execute on function volledigheid_eigen(date, date, date, int, date) to rol_taalcoordinator, rol_taaldocent, rol_participatiecoordinator, rol_werkbegeleider;
alter function partner_herinneren(uuid, int, timestamptz) owner to samenspel_definer;
revoke execute on function partner_herinneren(uuid, int, timestamptz) from public;
grant execute on function partner_herinneren(uuid, int, timestamptz) to rol_teamleider, rol_beleidsmedewerker;`;

/** Takes them away. */
export const VOLLEDIGHEID_AF = `drop function partner_herinneren(uuid, int, timestamptz);
drop function volledigheid_eigen(date, date, date, int, date);
drop function volledigheid_partners(date, date, date, int, date);
drop function opgaven(uuid, uuid, date, date, date, int, date);`;

/** The kwartaalevaluatie, as migration 0015 made it. */
export const KWARTAALEVALUATIE = `
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
        from (select distinct on (n.vaardigheid) n.vaardigheid, array_position(array['A0', 'A1', 'A2', 'B1', 'B2'], n.niveau) as stap from voortgang_niveau n join voortgangsrapportage v on v.id = n.rapportage_id
      where n.inburgeraar_id = l.inburgeraar_id and n.organisatie_id = a.organisatie_id and coalesce(n.vastgesteld_op, v.datum) <= peildag
      order by n.vaardigheid, coalesce(n.vastgesteld_op, v.datum) desc, v.datum desc, v.ingevoerd_op desc) nu join (select distinct on (n.vaardigheid) n.vaardigheid, array_position(array['A0', 'A1', 'A2', 'B1', 'B2'], n.niveau) as stap from voortgang_niveau n join voortgangsrapportage v on v.id = n.rapportage_id
      where n.inburgeraar_id = l.inburgeraar_id and n.organisatie_id = a.organisatie_id and coalesce(n.vastgesteld_op, v.datum) <= vanaf - 1
      order by n.vaardigheid, coalesce(n.vastgesteld_op, v.datum) desc, v.datum desc, v.ingevoerd_op desc) toen using (vaardigheid)) w
      group by w.richting) r) vg
  cross join lateral (select coalesce(jsonb_object_agg(x.soort, jsonb_build_object('verwacht', x.verwacht, 'gedaan', x.gedaan, 'opTijd', x.op_tijd)), '{}') as j from (
    select q.soort, count(*) as verwacht, count(*) filter (where q.gedaan) as gedaan, count(*) filter (where q.op_tijd) as op_tijd
      from opgaven(a.gemeente_id, a.organisatie_id, vanaf, tot_en_met, peildag, lid_dagen, inleveren) q group by q.soort) x) op
  where case when exists (select 1 from organisatie e where e.id = ik_organisatie() and e.soort = 'GEMEENTE') then a.gemeente_id = ik_gemeente() else a.organisatie_id = ik_organisatie() end
$$;
alter function kwartaalevaluaties(date, date, date, int, date) owner to samenspel_definer;
revoke execute on function kwartaalevaluaties(date, date, date, int, date) from public;
grant execute on function kwartaalevaluaties(date, date, date, int, date) to rol_teamleider, rol_beleidsmedewerker, rol_taalcoordinator, rol_participatiecoordinator;
`;

/** Takes it away. */
export const KWARTAALEVALUATIE_AF = `
drop function kwartaalevaluaties(date, date, date, int, date);
`;
