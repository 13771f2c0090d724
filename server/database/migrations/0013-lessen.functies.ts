/** How full the classes of the own gemeente are, as migration 0013 made it. */
export const BEZETTING = `
create or replace function klasbezetting() returns table (id uuid, organisatie text, naam text, soort text, leerroute text, locatie text, stoelen integer, bezet integer, maandprijs integer)
language sql stable security definer set search_path = public, pg_temp as $$
  select g.id, o.naam, g.naam, g.soort, g.leerroute, g.locatie, g.stoelen,
    (select count(*)::int from groepslid gl where gl.groep_id = g.id and gl.van <= vandaag() and (gl.tot is null or gl.tot >= vandaag())), g.maandprijs
  from groep g join organisatie o on o.id = g.organisatie_id
  where g.soort in ('TAALGROEP', 'STARTKLAS', 'ELIP') and g.van <= vandaag() and (g.tot is null or g.tot >= vandaag()) and ik_gemeente() is not null
    and (exists (select 1 from groepslid gl join inburgeraar i on i.id = gl.inburgeraar_id where gl.groep_id = g.id and i.gemeente_id = ik_gemeente()
        and gl.van <= vandaag() and (gl.tot is null or gl.tot >= vandaag()))
      or (exists (select 1 from organisatie_gemeente og where og.organisatie_id = o.id and og.gemeente_id = ik_gemeente())
        and not exists (select 1 from organisatie_gemeente og where og.organisatie_id = o.id and og.gemeente_id <> ik_gemeente())))
$$;
alter function klasbezetting() owner to samenspel_definer;
revoke execute on function klasbezetting() from public;
grant execute on function klasbezetting() to rol_beleidsmedewerker, rol_teamleider;
`;

/** Takes it away. */
export const BEZETTING_AF = `
drop function klasbezetting();
`;
