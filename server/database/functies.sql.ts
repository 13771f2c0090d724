import { inzagelogSql } from '../audit/inzagelog.bron.ts';

/** Definer functions of the capabilities, and what the server may ask before it knows who asks. */
export const FUNCTIES_OP = `
create function migraties_gedaan() returns integer language sql stable security definer set search_path = public, pg_temp as $$ select count(*)::int from migratie $$;
alter function migraties_gedaan() owner to samenspel_definer;
revoke execute on function migraties_gedaan() from public;
grant execute on function migraties_gedaan() to samenspel_app;
grant select on migratie to samenspel_definer;
${inzagelogSql}
`;

export const FUNCTIES_AF = `
drop function eigen_inzage(integer);
drop function migraties_gedaan();
`;
