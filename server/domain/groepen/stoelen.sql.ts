/**
 * Seats of classes, counted in one place: whoever asks gets the same number. Holds the values of its day, as a migration
 * does; run by one as samenspel_eigenaar.
 */

/** Owned by who looks past row-level security, and closed to all but these roles. */
const dicht = (functie: string, rollen: string | null): string => `alter function ${functie} owner to samenspel_definer;
revoke execute on function ${functie} from public;${rollen ? `\ngrant execute on function ${functie} to ${rollen};` : ''}`;

/** Which kinds of group are classes, and of which a report is due: the registry writes them anew with the policies (`access/rls.lessen.ts`). */
const SOORTEN = `
create function klassoorten() returns text[] language sql immutable set search_path = public, pg_temp as $$ select array['TAALGROEP', 'STARTKLAS', 'ELIP'] $$;
${dicht('klassoorten()', 'samenspel_definer')}
create function rapportagesoorten() returns text[] language sql immutable set search_path = public, pg_temp as $$ select array['TAALGROEP', 'STARTKLAS'] $$;
${dicht('rapportagesoorten()', 'samenspel_definer')}`;

/**
 * A seat is taken by who is a member that day, was not erased and did not move away before it. Of the classes named, with the
 * gemeenten of who sits there. No role may execute it.
 */
const STAND = `
create function klasstand(welke uuid[], dag date) returns table (groep_id uuid, bezet int, gemeenten uuid[])
language sql stable security definer set search_path = public, pg_temp as $$
  select w.id, count(distinct z.inburgeraar_id)::int, coalesce(array_agg(distinct z.gemeente_id) filter (where z.gemeente_id is not null), '{}')
    from unnest(welke) w(id) left join (select gl.groep_id, gl.inburgeraar_id, i.gemeente_id from groepslid gl join inburgeraar i on i.id = gl.inburgeraar_id
      where gl.groep_id = any (welke) and gl.van <= dag and (gl.tot is null or gl.tot >= dag) and i.gewist_op is null and (i.vertrokken_op is null or i.vertrokken_op >= dag)) z on z.groep_id = w.id
   group by w.id
$$;
${dicht('klasstand(uuid[], date)', null)}`;

/**
 * The classes that count for a gemeente on a day: with people of that gemeente in it, or, while nobody sits there, of a school that
 * works for that gemeente alone. Of these organisations, or (null) of all. No role may execute it.
 */
const VOOR_GEMEENTE = `
create function klassen_voor(voor_gemeente uuid, bij uuid[], dag date) returns table (groep_id uuid, organisatie_id uuid, stoelen int, bezet int)
language sql stable security definer set search_path = public, pg_temp as $$
  with klas as materialized (select g.id, g.organisatie_id, g.stoelen from groep g
    where (bij is null or g.organisatie_id = any (bij)) and g.soort = any (klassoorten()) and g.van <= dag and (g.tot is null or g.tot >= dag))
  select k.id, k.organisatie_id, k.stoelen, s.bezet from klas k join klasstand((select array_agg(id) from klas), dag) s on s.groep_id = k.id
   where voor_gemeente = any (s.gemeenten)
      or (s.bezet = 0 and exists (select 1 from organisatie_gemeente og where og.organisatie_id = k.organisatie_id and og.gemeente_id = voor_gemeente)
        and not exists (select 1 from organisatie_gemeente og where og.organisatie_id = k.organisatie_id and og.gemeente_id <> voor_gemeente))
$$;
${dicht('klassen_voor(uuid, uuid[], date)', null)}`;

/** For roles that reach no person: seats and what the class costs, never who sits there. */
const BEZETTING = `
create or replace function klasbezetting() returns table (id uuid, organisatie text, naam text, soort text, leerroute text, locatie text, stoelen integer, bezet integer, maandprijs integer)
language sql stable security definer set search_path = public, pg_temp as $$
  select g.id, o.naam, g.naam, g.soort, g.leerroute, g.locatie, k.stoelen, k.bezet, g.maandprijs
    from klassen_voor(ik_gemeente(), null, vandaag()) k join groep g on g.id = k.groep_id join organisatie o on o.id = g.organisatie_id
   where ik_gemeente() is not null
$$;`;

/** For who manages the classes of the own school: what a class costs is for the school and for who buys it, and for no other role. */
const EIGEN = `
create function klasstoelen() returns table (groep_id uuid, bezet int, komt int, maandprijs int)
language sql stable security definer set search_path = public, pg_temp as $$
  with klas as materialized (select g.id, g.maandprijs from groep g where g.organisatie_id = ik_organisatie() and g.soort = any (klassoorten()))
  select k.id, s.bezet, (select count(distinct gl.inburgeraar_id)::int from groepslid gl join inburgeraar i on i.id = gl.inburgeraar_id
      where gl.groep_id = k.id and gl.van > vandaag() and (gl.tot is null or gl.tot >= gl.van) and i.gewist_op is null and (i.vertrokken_op is null or i.vertrokken_op >= gl.van)), k.maandprijs
    from klas k join klasstand((select array_agg(id) from klas), vandaag()) s on s.groep_id = k.id
$$;
${dicht('klasstoelen()', 'rol_taalcoordinator')}
create function klas_hoogste_bezetting(de_groep uuid, vanaf date) returns int
language sql stable security definer set search_path = public, pg_temp as $$
  -- It rises only on a day on which somebody starts.
  select coalesce(max(s.bezet), 0) from (select vanaf as dag union select gl.van from groepslid gl where gl.groep_id = de_groep and gl.van > vanaf) d
    cross join lateral klasstand(array[de_groep], d.dag) s
   where exists (select 1 from groep g where g.id = de_groep and g.organisatie_id = ik_organisatie())
$$;
${dicht('klas_hoogste_bezetting(uuid, date)', 'rol_taalcoordinator')}`;

/**
 * Takes the lessons of a class from a day on out of the timetable, of one series or (null) all. What nobody said anything about goes;
 * where a cursist said not to come, or something was recorded and withdrawn, it is cancelled, so that nobody loses a word. Gives how
 * many there were, or -1 where somebody was recorded at one of them: then nothing changes.
 */
const SCHRAPPEN = `
create function lessen_schrappen(de_groep uuid, de_reeks uuid, vanaf date, reden text) returns int
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  weg uuid[];
begin
  select array_agg(l.id) into weg from les l where l.groep_id = de_groep and l.organisatie_id = ik_organisatie() and (de_reeks is null or l.lesreeks_id = de_reeks)
    and l.datum >= greatest(vanaf, vandaag()) and (de_reeks is not null or l.vervallen_reden is null or l.lesvrij_id is not null);
  if exists (select 1 from presentie p where p.les_id = any (weg) and p.actueel and p.status not in ('INGETROKKEN', 'VERVALLEN')) then return -1; end if;
  delete from les_code c where c.les_id = any (weg);
  update les l set vervallen_reden = coalesce(l.vervallen_reden, reden), lesvrij_id = null, versie = l.versie + 1 where l.id = any (weg)
    and (exists (select 1 from presentie p where p.les_id = l.id) or exists (select 1 from afmelding a where a.les_id = l.id) or exists (select 1 from les_ondertekening o where o.les_id = l.id));
  delete from les l where l.id = any (weg)
    and not (exists (select 1 from presentie p where p.les_id = l.id) or exists (select 1 from afmelding a where a.les_id = l.id) or exists (select 1 from les_ondertekening o where o.les_id = l.id));
  return coalesce(cardinality(weg), 0);
end $$;
${dicht('lessen_schrappen(uuid, uuid, date, text)', 'rol_taalcoordinator')}`;

export const stoelenSql: string = [SOORTEN, STAND, VOOR_GEMEENTE, BEZETTING, EIGEN, SCHRAPPEN].join('\n');

export const stoelenAf: string = `
drop function lessen_schrappen(uuid, uuid, date, text);
drop function klas_hoogste_bezetting(uuid, date);
drop function klasstoelen();
drop function klassen_voor(uuid, uuid[], date);
drop function klasstand(uuid[], date);
drop function rapportagesoorten();
drop function klassoorten();
`;
