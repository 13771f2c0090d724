import { inzagelogAf, inzagelogSql } from '../audit/inzagelog.bron.ts';
import { inzagelogFgAf, inzagelogFgSql } from '../audit/inzagelogFg.sql.ts';
import { kerncijfersAf, kerncijfersSql } from '../domain/monitor/kerncijfers.sql.ts';

/** Definer functions of the capabilities, and what the server may ask before it knows who asks. */
export const FUNCTIES_OP = `
create function migraties_gedaan() returns integer language sql stable security definer set search_path = public, pg_temp as $$ select count(*)::int from migratie $$;
alter function migraties_gedaan() owner to samenspel_definer;
revoke execute on function migraties_gedaan() from public;
grant execute on function migraties_gedaan() to samenspel_app;
grant select on migratie to samenspel_definer;
${inzagelogSql}
${inzagelogFgSql}
${kerncijfersSql}
`;

export const FUNCTIES_AF = `
${kerncijfersAf}
${inzagelogFgAf}
${inzagelogAf}
drop function migraties_gedaan();
`;
