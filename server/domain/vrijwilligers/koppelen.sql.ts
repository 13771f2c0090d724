const VAN_ONS = `b.organisatie_id = ik_organisatie() and b.opdracht = any (regel.opdrachten) and coalesce(b.beeindigd_reden, 'AFGEROND') = 'AFGEROND'
  and (b.vertrokken_op is null or b.vertrokken_op >= vandaag())`;
/** Who the volunteers of the own kind of organisation are, and under which opdrachten they are coupled. */
const REGEL = `select r.* into regel from organisatie o, vrijwilligers_regel(o.soort) r where o.id = ik_organisatie();`;
const LOOPT = `b.van <= vandaag() and (b.tot is null or b.tot >= vandaag())`;

/**
 * Couples a volunteer to somebody whom the own organisation has, and ends that. The coordinator reads BETROKKENEN and does not
 * write it: that the organisation works for somebody is for the consulent to say. Who of it does the work is for the organisation, so
 * the database does that here, and only here: for a volunteer of the own organisation, under an opdracht that the organisation has now
 * and never beyond its last day. Run by a migration as samenspel_eigenaar.
 *
 * @param rollen database roles of who couples
 * @param dagen longest time ahead that a coupling begins
 *
 * begeleider_koppelen gives OK, PERSOON, VRIJWILLIGER, DAG or STAAT_ER_AL; begeleider_ontkoppelen OK, PERSOON, VERSIE or DAG.
 */
export const koppelenSql = (dagen: number, rollen: readonly string[]): string => `
create or replace function begeleider_koppelen(nieuw uuid, persoon uuid, wie uuid, begint date, moment timestamptz)
returns text language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  ons betrokkenheid;
  regel record;
begin
  ${REGEL}
  if begint < vandaag() or begint > vandaag() + ${dagen} then return 'DAG'; end if;
  select b.* into ons from betrokkenheid b join inburgeraar i on i.id = b.inburgeraar_id and i.gewist_op is null
   where b.inburgeraar_id = persoon and ${VAN_ONS} and ${LOOPT}
   order by (b.lidmaatschap_id is not null), (b.opdracht = 'SPREEKUUR'), b.tot desc nulls first, b.id limit 1 for update of b;
  if ons.id is null then return 'PERSOON'; end if;
  if ons.tot < begint then return 'DAG'; end if;
  if not exists (select 1 from lidmaatschap l where l.id = wie and l.rol = regel.rol and l.organisatie_id = ik_organisatie() and not l.systeem
    and l.van <= begint and (l.tot is null or l.tot >= begint)) then return 'VRIJWILLIGER'; end if;
  if exists (select 1 from betrokkenheid b where b.inburgeraar_id = persoon and b.lidmaatschap_id = wie and ${VAN_ONS} and (b.tot is null or b.tot >= begint)) then return 'STAAT_ER_AL'; end if;
  insert into betrokkenheid (id, inburgeraar_id, organisatie_id, lidmaatschap_id, opdracht, grondslag, van, tot, ingevoerd_door, ingevoerd_op)
    values (nieuw, persoon, ik_organisatie(), wie, ons.opdracht, ons.grondslag, begint, ons.tot, ik_lidmaatschap(), moment);
  return 'OK';
end $$;
create or replace function begeleider_ontkoppelen(welke uuid, gezien int, laatste date, waarom text)
returns text language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  oud betrokkenheid;
  regel record;
begin
  ${REGEL}
  select b.* into oud from betrokkenheid b join lidmaatschap l on l.id = b.lidmaatschap_id and l.rol = regel.rol
   where b.id = welke and ${VAN_ONS} and (b.tot is null or b.tot >= vandaag()) and b.koppeleinde is null for update of b;
  if oud.id is null then return 'PERSOON'; end if;
  if oud.versie <> gezien then return 'VERSIE'; end if;
  if laatste is not null and (laatste < vandaag() or laatste < oud.van or laatste > oud.tot) then return 'DAG'; end if;
  -- The organisation keeps who it had, also where the volunteer was the only one whose name stood with it.
  insert into betrokkenheid (inburgeraar_id, organisatie_id, opdracht, grondslag, van, tot, ingevoerd_door, ingevoerd_op)
    select oud.inburgeraar_id, oud.organisatie_id, oud.opdracht, oud.grondslag, oud.van, oud.tot, ik_lidmaatschap(), now()
     where not exists (select 1 from betrokkenheid b where b.inburgeraar_id = oud.inburgeraar_id and b.lidmaatschap_id is null and b.opdracht = oud.opdracht and ${VAN_ONS} and (b.tot is null or b.tot >= vandaag()));
  -- Without a last day it closes in the next statement.
  update betrokkenheid b set tot = case when laatste is null then greatest(b.van, least(b.tot, vandaag())) else laatste end,
      beeindigd_reden = case when laatste is null then 'INGETROKKEN' else 'AFGEROND' end, koppeleinde = waarom, versie = b.versie + 1 where b.id = welke;
  return 'OK';
end $$;
alter function begeleider_koppelen(uuid, uuid, uuid, date, timestamptz) owner to samenspel_definer;
alter function begeleider_ontkoppelen(uuid, int, date, text) owner to samenspel_definer;
revoke execute on function begeleider_koppelen(uuid, uuid, uuid, date, timestamptz), begeleider_ontkoppelen(uuid, int, date, text) from public;
grant execute on function begeleider_koppelen(uuid, uuid, uuid, date, timestamptz), begeleider_ontkoppelen(uuid, int, date, text) to ${rollen.join(', ')};
`;
