/**
 * Guesses of the code on the docent's screen, per lesson and person who logged in: after so many within an hour none counts any more,
 * the right one neither. Counts, never what was typed; only this function touches them. Run by a migration as samenspel_eigenaar.
 */
export const lescodeSql: string = `
create function lescode_poging(de_les uuid, grens int, moment timestamptz) returns boolean
language sql volatile security definer set search_path = public, pg_temp as $$
  delete from les_code where lidmaatschap_id = ik_lidmaatschap() and venster < moment - interval '1 day';
  insert into les_code as c (les_id, lidmaatschap_id, venster, pogingen) select l.id, ik_lidmaatschap(), moment, 1 from les l
      where l.id = de_les and exists (select 1 from groepslid gl where gl.groep_id = l.groep_id and gl.inburgeraar_id = ik_inburgeraar() and gl.van <= l.datum and (gl.tot is null or gl.tot >= l.datum))
    on conflict (les_id, lidmaatschap_id) do update set
      venster = case when c.venster <= moment - interval '1 hour' then moment else c.venster end,
      pogingen = case when c.venster <= moment - interval '1 hour' then 1 else least(c.pogingen + 1, 1000) end
    returning pogingen <= grens
$$;
alter function lescode_poging(uuid, int, timestamptz) owner to samenspel_definer;
revoke execute on function lescode_poging(uuid, int, timestamptz) from public;
grant execute on function lescode_poging(uuid, int, timestamptz) to rol_inburgeraar;
`;

export const lescodeAf: string = `
drop function lescode_poging(uuid, int, timestamptz);
`;
