/**
 * Counts BSN's against the limit of a day, for the membership that asks; false where it is over. Run by a migration as
 * samenspel_eigenaar.
 *
 * @param rollen database roles that may have a BSN matched
 */
export const bsnTellenSql = (rollen: readonly string[]): string => `
create function bsn_zoeken_tellen(hoeveel int, grens int) returns boolean language sql volatile security definer set search_path = public, pg_temp as $$
  select systeemverbruik_tellen(ik_lidmaatschap(), 'BSN', vandaag()::timestamp at time zone 'Europe/Amsterdam', hoeveel, grens) where ik_lidmaatschap() is not null
$$;
alter function bsn_zoeken_tellen(int, int) owner to samenspel_definer;
revoke execute on function bsn_zoeken_tellen(int, int) from public;
grant execute on function bsn_zoeken_tellen(int, int) to ${rollen.join(', ')};
`;

export const bsnTellenAf = 'drop function bsn_zoeken_tellen(int, int);';
