/** The term of the own gemeente from a day on; it holds no person. Run by a migration as samenspel_eigenaar. */
export const inlevertermijnSql: string = `
create function inlevertermijn_zetten(vanaf date, aantal int, nu timestamptz) returns boolean
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  if ik_gemeente() is null then return false; end if;
  insert into inlevertermijn (gemeente_id, geldig_van, dagen, ingevoerd_door, ingevoerd_op) values (ik_gemeente(), vanaf, aantal, ik_lidmaatschap(), nu)
    on conflict (gemeente_id, geldig_van) do update set dagen = excluded.dagen, ingevoerd_door = excluded.ingevoerd_door, ingevoerd_op = excluded.ingevoerd_op;
  return true;
end $$;
alter function inlevertermijn_zetten(date, int, timestamptz) owner to samenspel_definer;
revoke execute on function inlevertermijn_zetten(date, int, timestamptz) from public;
grant execute on function inlevertermijn_zetten(date, int, timestamptz) to rol_beleidsmedewerker, rol_teamleider;
`;

export const inlevertermijnAf: string = 'drop function inlevertermijn_zetten(date, int, timestamptz);';
