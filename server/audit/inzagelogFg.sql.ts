import { opdrachtInWoorden } from '../domain/betrokkenheid/opdracht.sql.ts';

/** Most rows that one call gives. */
const HOOGSTENS_LOGREGELS = 51;

/**
 * As the first migration made it; `inzagelog_zoeken` took its place. The log for the FG: rows about persons of the own gemeente, with only those persons in them, as a partner may see
 * persons of two gemeenten in one list. An inburgeraar who read the own dossier is not named. Run by a migration as
 * samenspel_eigenaar.
 */
export const inzagelogFgSql: string = `
create or replace function inzagelog_fg(bij_organisatie text, over_rubriek text, vanaf date, tot_en_met date, voor_regel bigint, aantal int)
returns table (id bigint, tijdstip timestamptz, organisatie text, medewerker text, rol text, soort text, operatie text,
  rubrieken text[], personen uuid[], opdracht text, grondslag text)
language sql stable security definer set search_path = public, pg_temp as $$
  select a.id, a.moment, o.naam, case when a.rol <> 'INBURGERAAR' then g.naam end, a.rol, a.soort, a.operatie,
    a.rubrieken, p.ids, ${opdrachtInWoorden('a.opdracht')}, a.grondslag
  from auditregel a
  cross join lateral (select array_agg(i.id order by i.id) as ids from inburgeraar i where i.id = any (a.personen) and i.gemeente_id = ik_gemeente()) p
  left join organisatie o on o.id = a.organisatie_id
  left join gebruiker g on g.id = a.gebruiker_id
  where p.ids is not null
    and (bij_organisatie is null or o.naam = bij_organisatie)
    and (over_rubriek is null or over_rubriek = any (a.rubrieken))
    and (vanaf is null or a.moment >= vanaf::timestamp at time zone 'Europe/Amsterdam')
    and (tot_en_met is null or a.moment < (tot_en_met + 1)::timestamp at time zone 'Europe/Amsterdam')
    and (voor_regel is null or a.id < voor_regel)
  order by a.id desc limit least(greatest(aantal, 0), ${HOOGSTENS_LOGREGELS})
$$;
alter function inzagelog_fg(text, text, date, date, bigint, int) owner to samenspel_definer;
revoke execute on function inzagelog_fg(text, text, date, date, bigint, int) from public;
grant execute on function inzagelog_fg(text, text, date, date, bigint, int) to rol_fg;
`;

export const inzagelogFgAf: string = `
drop function inzagelog_fg(text, text, date, date, bigint, int);
`;
