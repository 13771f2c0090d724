/**
 * What the sleutelpersonen of the own organisation handed in, as counts: no text, no names, no signal by itself. The coordinator has
 * `E` on SIGNALEN and so what its organisation entered; such a signal has no person, and the coordinator needs no more than this.
 * Run by a migration as samenspel_eigenaar.
 */
export const signaaltellingSql = `
create function signaaltelling(vanaf date) returns table (onderwerp text, ingediend int, beantwoord int, open int) language sql stable security definer set search_path = public, pg_temp as $$
  select s.onderwerp, count(*)::int, count(*) filter (where s.terugkoppeling is not null)::int, count(*) filter (where s.stand <> 'AFGEHANDELD')::int
    from signaal s join lidmaatschap l on l.id = s.ingevoerd_door and l.rol = 'SLEUTELPERSOON'
   where s.organisatie_id = ik_organisatie() and s.inburgeraar_id is null and s.datum >= vanaf group by 1 order by 2 desc, 1
$$;
alter function signaaltelling(date) owner to samenspel_definer;
revoke execute on function signaaltelling(date) from public;
grant execute on function signaaltelling(date) to rol_welzijnscoordinator;
`;

export const signaaltellingAf = 'drop function signaaltelling(date);';
