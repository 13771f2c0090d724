const ONZE = `b.organisatie_id = ik_organisatie() and coalesce(b.beeindigd_reden, 'AFGEROND') = 'AFGEROND' and (b.vertrokken_op is null or b.vertrokken_op >= vandaag())`;

const NAMEN = ['deelnemersgroep_vastleggen(uuid, int, jsonb)', 'deelnemer_inschrijven(uuid, uuid, uuid, date)', 'deelnemer_uitschrijven(uuid, uuid, int, date)'];
const FUNCTIES = NAMEN.join(', ');

/** Makes a group or changes one. */
const GROEP = `
create function deelnemersgroep_vastleggen(welke uuid, gezien int, nieuw jsonb)
returns text language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  g groep;
  regel record;
  leider uuid := (nieuw->>'begeleiderId')::uuid;
  begint date := (nieuw->>'van')::date;
begin
  select r.* into regel from deelnemersgroep_regel(nieuw->>'soort') r join organisatie o on o.id = ik_organisatie() and o.soort = r.organisatiesoort;
  if regel.leidt is null then return 'SOORT'; end if;
  if not exists (select 1 from lidmaatschap l where l.id = leider and l.rol = regel.leidt and l.organisatie_id = ik_organisatie() and not l.systeem
    and l.van <= greatest(begint, vandaag()) and (l.tot is null or l.tot >= greatest(begint, vandaag()))) then return 'BEGELEIDER'; end if;
  if nieuw->>'activiteitId' is not null and not exists (select 1 from activiteit a join organisatie_gemeente og on og.gemeente_id = a.gemeente_id and og.organisatie_id = ik_organisatie()
    where a.id = (nieuw->>'activiteitId')::uuid) then return 'ACTIVITEIT'; end if;
  if gezien is null then
    insert into groep (id, organisatie_id, soort, naam, locatie, stoelen, van, tot, weekdag, begin_tijd, doelgroep, inloop, activiteit_id)
      values (welke, ik_organisatie(), nieuw->>'soort', nieuw->>'naam', nieuw->>'locatie', (nieuw->>'stoelen')::int, begint, (nieuw->>'tot')::date, (nieuw->>'weekdag')::int,
        (nieuw->>'beginTijd')::time, nieuw->>'doelgroep', (nieuw->>'inloop')::boolean, (nieuw->>'activiteitId')::uuid)
      on conflict (organisatie_id, naam) do nothing;
    if not found then return 'STAAT_ER_AL'; end if;
    insert into groepsbegeleider (groep_id, organisatie_id, lidmaatschap_id, van) values (welke, ik_organisatie(), leider, begint);
    return 'OK';
  end if;
  select * into g from groep where id = welke and organisatie_id = ik_organisatie() and soort = nieuw->>'soort' for update;
  if g.id is null then return 'GROEP'; end if;
  if g.versie <> gezien then return 'VERSIE'; end if;
  if begint <> g.van then return 'DAG'; end if;
  if exists (select 1 from groep a where a.organisatie_id = ik_organisatie() and a.naam = nieuw->>'naam' and a.id <> welke) then return 'STAAT_ER_AL'; end if;
  if (select count(distinct gl.inburgeraar_id) from groepslid gl where gl.groep_id = welke and (gl.tot is null or gl.tot >= vandaag())) > (nieuw->>'stoelen')::int then return 'STOELEN'; end if;
  update groep u set naam = nieuw->>'naam', locatie = nieuw->>'locatie', stoelen = (nieuw->>'stoelen')::int, tot = (nieuw->>'tot')::date, weekdag = (nieuw->>'weekdag')::int,
      begin_tijd = (nieuw->>'beginTijd')::time, doelgroep = nieuw->>'doelgroep', inloop = (nieuw->>'inloop')::boolean, activiteit_id = (nieuw->>'activiteitId')::uuid, versie = u.versie + 1 where u.id = welke;
  -- Another leads from today: who led before keeps the days up to yesterday.
  if not exists (select 1 from groepsbegeleider gb where gb.groep_id = welke and gb.lidmaatschap_id = leider and (gb.tot is null or gb.tot >= vandaag())) then
    delete from groepsbegeleider gb where gb.groep_id = welke and gb.van >= vandaag();
    update groepsbegeleider gb set tot = vandaag() - 1 where gb.groep_id = welke and (gb.tot is null or gb.tot >= vandaag());
    insert into groepsbegeleider (groep_id, organisatie_id, lidmaatschap_id, van) values (welke, ik_organisatie(), leider, greatest(g.van, vandaag()));
  end if;
  return 'OK';
end $$;
`;

/** Gives a place in a group and ends it. */
const PLAATS = `
create function deelnemer_inschrijven(nieuw uuid, welke uuid, persoon uuid, begint date)
returns text language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  g groep;
  regel record;
begin
  -- Two who take the last place at once: the second waits here and counts the first.
  select * into g from groep where id = welke and organisatie_id = ik_organisatie() for update;
  select r.* into regel from deelnemersgroep_regel(g.soort) r;
  if g.id is null or regel.opdracht is null then return 'GROEP'; end if;
  if begint < g.van or begint > g.tot or begint > vandaag() + 366 then return 'DAG'; end if;
  if not exists (select 1 from betrokkenheid b join inburgeraar i on i.id = b.inburgeraar_id and i.gewist_op is null
    where b.inburgeraar_id = persoon and b.opdracht = any (regel.bereik) and ${ONZE} and b.van <= vandaag() and (b.tot is null or b.tot >= vandaag())) then return 'PERSOON'; end if;
  if not exists (select 1 from betrokkenheid b where b.inburgeraar_id = persoon and b.opdracht = regel.opdracht and ${ONZE} and b.van <= begint and (b.tot is null or b.tot >= begint)) then return 'OPDRACHT'; end if;
  if exists (select 1 from groepslid gl where gl.groep_id = g.id and gl.inburgeraar_id = persoon and (gl.tot is null or gl.tot >= begint)) then return 'STAAT_ER_AL'; end if;
  if (select count(distinct gl.inburgeraar_id) from groepslid gl where gl.groep_id = g.id and (gl.tot is null or gl.tot >= begint)) >= g.stoelen then return 'VOL'; end if;
  insert into groepslid (id, groep_id, organisatie_id, inburgeraar_id, van, tot, ingevoerd_door) values (nieuw, g.id, ik_organisatie(), persoon, begint, null, ik_lidmaatschap());
  return 'OK';
end $$;
create function deelnemer_uitschrijven(welk uuid, persoon uuid, gezien int, laatste date)
returns text language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  lid groepslid;
begin
  select gl.* into lid from groepslid gl join groep g on g.id = gl.groep_id
   where gl.id = welk and gl.inburgeraar_id = persoon and gl.organisatie_id = ik_organisatie() and exists (select 1 from deelnemersgroep_regel(g.soort)) for update of gl;
  if lid.id is null then return 'PERSOON'; end if;
  if lid.versie <> gezien then return 'VERSIE'; end if;
  if laatste < lid.van or laatste > vandaag() + 366 then return 'DAG'; end if;
  update groepslid gl set tot = laatste, versie = gl.versie + 1 where gl.id = welk;
  return 'OK';
end $$;
`;

/**
 * Groups of the own organisation in which persons take part, and who is in them. Who makes them reaches persons under some opdracht
 * (VluchtelingenWerk: begeleiding or spreekuur); a place asks for the opdracht of the group as well, which the gemeente gives or the
 * person consents to. So the database asks for both here, and only here. Run by a migration as samenspel_eigenaar.
 *
 * Each gives OK or what stands in the way: SOORT, STAAT_ER_AL, BEGELEIDER, ACTIVITEIT, GROEP, DAG, PERSOON, OPDRACHT, VOL, STOELEN, VERSIE.
 *
 * @param rollen database roles of who makes such groups
 */
export const deelnemersgroepenSql = (rollen: readonly string[]): string => `${GROEP}${PLAATS}
${NAMEN.map((functie) => `alter function ${functie} owner to samenspel_definer;`).join('\n')}
revoke execute on function ${FUNCTIES} from public;
grant execute on function ${FUNCTIES} to ${rollen.join(', ')};
`;

export const deelnemersgroepenAf = `drop function ${FUNCTIES};`;
