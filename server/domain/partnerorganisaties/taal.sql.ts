/**
 * The language that a user chose, read and set by that user alone: no role reads or writes more of an account than a
 * name. Run by a migration as samenspel_eigenaar.
 */
export const taalSql: string = `
create function eigen_taal() returns text language sql stable security definer set search_path = public, pg_temp as $$
  select g.taal from gebruiker g join lidmaatschap l on l.gebruiker_id = g.id where l.id = ik_lidmaatschap()
$$;
create function eigen_taal_zetten(de_taal text) returns void language sql security definer set search_path = public, pg_temp as $$
  update gebruiker g set taal = de_taal from lidmaatschap l where l.gebruiker_id = g.id and l.id = ik_lidmaatschap()
$$;
grant select (taal), update (taal) on gebruiker to samenspel_definer;
${['eigen_taal()', 'eigen_taal_zetten(text)'].map((functie) => `alter function ${functie} owner to samenspel_definer;
revoke execute on function ${functie} from public;
grant execute on function ${functie} to rol_inburgeraar;`).join('\n')}
`;

export const taalAf: string = `
drop function eigen_taal_zetten(text);
drop function eigen_taal();
`;
