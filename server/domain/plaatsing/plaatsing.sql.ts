const ONZE = `b.organisatie_id = ik_organisatie() and b.opdracht = 'PARTICIPATIE' and coalesce(b.beeindigd_reden, 'AFGEROND') = 'AFGEROND' and (b.vertrokken_op is null or b.vertrokken_op >= vandaag())`;

/** Numbers that hold when this is written; `shared/rules/plaatsing.ts` has those of now. */
export interface Plaatsgrenzen {
  modules: number;
  vooruitDagen: number;
}

/** Somebody has a place on a day: a member of a work group of the module, who was not erased and did not move away. */
const OP_PLEK = `gl.van <= d.dag and (gl.tot is null or gl.tot >= d.dag) and i.gewist_op is null and (i.vertrokken_op is null or i.vertrokken_op >= d.dag)`;

/**
 * Modules with their places and how many are taken, per day asked for; and how many wait: whom the organisation has and who gets no
 * place up to that day. Numbers and no persons. The two inner ones no role may execute: the others say for whom.
 */
const TELLEN = `
create function modulestand(bij uuid[], dagen date[]) returns table (module_id uuid, organisatie_id uuid, dag date, plaatsen int, bezet int, langer int)
language sql stable security definer set search_path = public, pg_temp as $$
  select m.id, m.organisatie_id, d.dag, (select p.plaatsen from module_plaatsen p where p.module_id = m.id and p.geldig_van <= d.dag order by p.geldig_van desc limit 1),
      count(distinct z.inburgeraar_id)::int, (count(distinct z.inburgeraar_id) filter (where z.van + 7 * m.weken <= d.dag))::int
    from module m cross join unnest(dagen) d(dag)
    left join lateral (select gl.inburgeraar_id, gl.van from groep g join groepslid gl on gl.groep_id = g.id join inburgeraar i on i.id = gl.inburgeraar_id where g.module_id = m.id and ${OP_PLEK}) z on true
   where m.organisatie_id = any (bij) group by m.id, m.organisatie_id, d.dag
$$;
create function wachtend_op_plek(bij uuid[], voor_gemeente uuid, dagen date[]) returns table (organisatie_id uuid, dag date, wachtend int)
language sql stable security definer set search_path = public, pg_temp as $$
  select b.organisatie_id, d.dag, count(distinct b.inburgeraar_id)::int
    from unnest(dagen) d(dag) join betrokkenheid b on b.organisatie_id = any (bij) and b.opdracht = 'PARTICIPATIE' and b.van <= d.dag and (b.tot is null or b.tot >= d.dag)
      and coalesce(b.beeindigd_reden, 'AFGEROND') = 'AFGEROND' and (b.vertrokken_op is null or b.vertrokken_op >= d.dag)
    join inburgeraar i on i.id = b.inburgeraar_id and i.gewist_op is null and (voor_gemeente is null or i.gemeente_id = voor_gemeente)
   where not exists (select 1 from groepslid gl join groep g on g.id = gl.groep_id and g.soort = 'WERKGROEP'
      where gl.inburgeraar_id = b.inburgeraar_id and gl.organisatie_id = b.organisatie_id and gl.van <= d.dag and (gl.tot is null or gl.tot >= greatest(gl.van, vandaag())))
   group by b.organisatie_id, d.dag
$$;
create function modulebezetting_eigen(dagen date[]) returns table (module_id uuid, organisatie_id uuid, organisatie text, naam text, weken int, dag date, plaatsen int, bezet int, langer int)
language sql stable security definer set search_path = public, pg_temp as $$
  select s.module_id, s.organisatie_id, o.naam, m.naam, m.weken, s.dag, s.plaatsen, s.bezet, s.langer from modulestand(array[ik_organisatie()], dagen) s join module m on m.id = s.module_id join organisatie o on o.id = s.organisatie_id
$$;
create function modulebezetting_gemeente(dagen date[]) returns table (module_id uuid, organisatie_id uuid, organisatie text, naam text, weken int, dag date, plaatsen int, bezet int, langer int)
language sql stable security definer set search_path = public, pg_temp as $$
  select s.module_id, s.organisatie_id, o.naam, m.naam, m.weken, s.dag, s.plaatsen, s.bezet, s.langer
    from modulestand(array(select og.organisatie_id from organisatie_gemeente og where og.gemeente_id = ik_gemeente()), dagen) s join module m on m.id = s.module_id join organisatie o on o.id = s.organisatie_id
$$;
create function wachtend_eigen(dagen date[]) returns table (organisatie_id uuid, dag date, wachtend int) language sql stable security definer set search_path = public, pg_temp as $$
  select w.organisatie_id, w.dag, w.wachtend from wachtend_op_plek(array[ik_organisatie()], null, dagen) w
$$;
create function wachtend_gemeente(dagen date[]) returns table (organisatie_id uuid, dag date, wachtend int) language sql stable security definer set search_path = public, pg_temp as $$
  select w.organisatie_id, w.dag, w.wachtend from wachtend_op_plek(array(select og.organisatie_id from organisatie_gemeente og where og.gemeente_id = ik_gemeente()), ik_gemeente(), dagen) w where ik_gemeente() is not null
$$;`;

/** A module with its length, and how many places it has from a day on: an activity of the catalogue of a gemeente that the organisation works for. */
const MODULE = ({ modules }: Plaatsgrenzen): string => `
create function module_vastleggen(welk uuid, gezien int, heet text, duur int, aantal int, vanaf date, nu timestamptz) returns text
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  stond module;
begin
  -- Counting, looking for the name and adding is one step.
  perform pg_advisory_xact_lock(hashtextextended('module|' || ik_organisatie(), 0));
  select * into stond from module where id = welk and organisatie_id = ik_organisatie() for update;
  if gezien is not null and stond.id is null then return 'NIET_GEVONDEN'; end if;
  if stond.id is not null and stond.versie is distinct from gezien then return 'VERSIE'; end if;
  if stond.naam is distinct from heet and not exists (select 1 from activiteit a join organisatie_gemeente og on og.gemeente_id = a.gemeente_id and og.organisatie_id = ik_organisatie()
    where a.naam = heet and (a.tot is null or a.tot >= vandaag())) then return 'AANBOD'; end if;
  if exists (select 1 from module where organisatie_id = ik_organisatie() and naam = heet and id <> welk) then return 'NAAM'; end if;
  if stond.id is null then
    if (select count(*) from module where organisatie_id = ik_organisatie()) >= ${modules} then return 'VOL'; end if;
    insert into module (id, organisatie_id, naam, weken) values (welk, ik_organisatie(), heet, duur);
  else
    update module m set naam = heet, weken = duur, versie = m.versie + 1 where m.id = welk;
  end if;
  insert into module_plaatsen (module_id, organisatie_id, geldig_van, plaatsen, ingevoerd_door, ingevoerd_op) values (welk, ik_organisatie(), vanaf, aantal, ik_lidmaatschap(), nu)
    on conflict (module_id, geldig_van) do update set plaatsen = excluded.plaatsen, ingevoerd_door = excluded.ingevoerd_door, ingevoerd_op = excluded.ingevoerd_op;
  return 'OK';
end $$;
create function werkgroep_vastleggen(welke uuid, gezien int, heet text, waar text, de_module uuid, dagen int[], wie uuid, begint date) returns text
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  stond groep;
begin
  perform pg_advisory_xact_lock(hashtextextended('werkgroep|' || ik_organisatie(), 0));
  select * into stond from groep where id = welke and organisatie_id = ik_organisatie() and soort = 'WERKGROEP' for update;
  if gezien is not null and stond.id is null then return 'NIET_GEVONDEN'; end if;
  if stond.id is not null and stond.versie is distinct from gezien then return 'VERSIE'; end if;
  if de_module is not null and not exists (select 1 from module m where m.id = de_module and m.organisatie_id = ik_organisatie()) then return 'MODULE'; end if;
  if exists (select 1 from groep g where g.organisatie_id = ik_organisatie() and g.naam = heet and g.id <> welke) then return 'NAAM'; end if;
  if wie is not null and not exists (select 1 from lidmaatschap l where l.id = wie and l.rol = 'WERKBEGELEIDER' and l.organisatie_id = ik_organisatie() and not l.systeem
    and l.van <= greatest(begint, vandaag()) and (l.tot is null or l.tot >= vandaag())) then return 'BEGELEIDER'; end if;
  if stond.id is null then
    if (select count(*) from groep g where g.organisatie_id = ik_organisatie() and g.soort = 'WERKGROEP' and (g.tot is null or g.tot >= vandaag())) >= 100 then return 'VOL'; end if;
    insert into groep (id, organisatie_id, soort, naam, locatie, stoelen, van, module_id, weekdagen) values (welke, ik_organisatie(), 'WERKGROEP', heet, waar, 60, begint, de_module, dagen);
  else
    update groep g set naam = heet, locatie = waar, module_id = de_module, weekdagen = dagen, versie = g.versie + 1 where g.id = welke;
  end if;
  -- Who leads it takes it over today; whoever led it until now can still complete what was, as always.
  if wie is not null and not exists (select 1 from groepsbegeleider gb where gb.groep_id = welke and gb.lidmaatschap_id = wie and (gb.tot is null or gb.tot >= vandaag())) then
    delete from groepsbegeleider gb where gb.groep_id = welke and gb.van >= vandaag();
    update groepsbegeleider gb set tot = vandaag() - 1 where gb.groep_id = welke and (gb.tot is null or gb.tot >= vandaag());
    insert into groepsbegeleider (groep_id, organisatie_id, lidmaatschap_id, van) values (welke, ik_organisatie(), wie, greatest(begint, vandaag()));
  end if;
  return 'OK';
end $$;`;

/** A place in a work group of the own organisation, for whom the gemeente gave the opdracht; it gives nobody else the person. */
const PLAATS = ({ vooruitDagen }: Plaatsgrenzen): string => `
create function plaatsing_geven(nieuw uuid, welke uuid, persoon uuid, begint date, eindigt date) returns text
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  g groep;
  d record;
begin
  -- Two who take the last place of a module at once: the second waits here and counts the first.
  perform pg_advisory_xact_lock(hashtextextended('module|' || ik_organisatie(), 0));
  select * into g from groep where id = welke and organisatie_id = ik_organisatie() and soort = 'WERKGROEP' for update;
  if g.id is null then return 'GROEP'; end if;
  if begint < vandaag() - 92 or begint > vandaag() + ${vooruitDagen} or begint < g.van or (g.tot is not null and begint > g.tot) or eindigt < begint or eindigt > begint + 1096 then return 'DAG'; end if;
  if not exists (select 1 from betrokkenheid b join inburgeraar i on i.id = b.inburgeraar_id and i.gewist_op is null
    where b.inburgeraar_id = persoon and ${ONZE} and b.van <= vandaag() and (b.tot is null or b.tot >= vandaag())) then return 'PERSOON'; end if;
  if not exists (select 1 from betrokkenheid b where b.inburgeraar_id = persoon and ${ONZE} and b.van <= begint and (b.tot is null or b.tot >= begint)) then return 'DAG'; end if;
  if exists (select 1 from groepslid gl where gl.groep_id = g.id and gl.inburgeraar_id = persoon and (gl.tot is null or gl.tot >= begint) and (eindigt is null or gl.van <= eindigt)) then return 'STAAT_ER_AL'; end if;
  -- It is taken on the first day, and on each later day on which somebody else begins.
  for d in select dag, s.plaatsen, s.bezet from modulestand(array[ik_organisatie()], array(select begint union select gl.van from groepslid gl join groep a on a.id = gl.groep_id
      where a.module_id = g.module_id and gl.van > begint and (eindigt is null or gl.van <= eindigt))) s where s.module_id = g.module_id loop
    if d.plaatsen is not null and d.bezet >= d.plaatsen then return 'VOL'; end if;
  end loop;
  insert into groepslid (id, groep_id, organisatie_id, inburgeraar_id, van, tot, ingevoerd_door) values (nieuw, g.id, ik_organisatie(), persoon, begint, eindigt, ik_lidmaatschap());
  return 'OK';
end $$;
create function plaatsing_einde(welk uuid, persoon uuid, gezien int, laatste date, waarom text) returns text
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  lid groepslid;
begin
  select gl.* into lid from groepslid gl join groep g on g.id = gl.groep_id and g.soort = 'WERKGROEP'
   where gl.id = welk and gl.inburgeraar_id = persoon and gl.organisatie_id = ik_organisatie() for update of gl;
  if lid.id is null then return 'PERSOON'; end if;
  if lid.versie <> gezien then return 'VERSIE'; end if;
  -- A place that is over is given anew, where there is one.
  if lid.tot is not null and lid.tot < vandaag() - 1 then return 'DAG'; end if;
  if laatste is not null and (laatste < lid.van - 1 or laatste < vandaag() - 92 or laatste > lid.van + 1096) then return 'DAG'; end if;
  update groepslid gl set tot = laatste, eindreden = waarom, versie = gl.versie + 1 where gl.id = welk;
  return 'OK';
end $$;`;

const FUNCTIES: readonly (readonly [functie: string, rollen: string | null])[] = [
  ['modulestand(uuid[], date[])', null], ['wachtend_op_plek(uuid[], uuid, date[])', null],
  ['modulebezetting_eigen(date[])', 'rol_participatiecoordinator'], ['wachtend_eigen(date[])', 'rol_participatiecoordinator'],
  ['modulebezetting_gemeente(date[])', 'rol_teamleider, rol_beleidsmedewerker'], ['wachtend_gemeente(date[])', 'rol_teamleider, rol_beleidsmedewerker'],
  ['module_vastleggen(uuid, int, text, int, int, date, timestamptz)', 'rol_participatiecoordinator'], ['werkgroep_vastleggen(uuid, int, text, text, uuid, int[], uuid, date)', 'rol_participatiecoordinator'],
  ['plaatsing_geven(uuid, uuid, uuid, date, date)', 'rol_participatiecoordinator'], ['plaatsing_einde(uuid, uuid, int, date, text)', 'rol_participatiecoordinator'],
];

/**
 * Modules, work groups and places of a partner of participatie. Each that writes gives OK or what stands in the way: NIET_GEVONDEN,
 * VERSIE, AANBOD, NAAM, VOL, MODULE, BEGELEIDER, GROEP, DAG, PERSOON, STAAT_ER_AL. Run by a migration as samenspel_eigenaar.
 */
export function plaatsingSql(grenzen: Plaatsgrenzen): string {
  const rechten = FUNCTIES.map(([functie, rollen]) => [
    `alter function ${functie} owner to samenspel_definer;`, `revoke execute on function ${functie} from public;`, ...(rollen ? [`grant execute on function ${functie} to ${rollen};`] : [])].join('\n'));
  return [TELLEN, MODULE(grenzen), PLAATS(grenzen), ...rechten].join('\n');
}

export const plaatsingAf: string = [...FUNCTIES].reverse().map(([functie]) => `drop function ${functie};`).join('\n');
