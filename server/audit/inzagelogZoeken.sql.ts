import { opdrachtInWoorden } from '../domain/betrokkenheid/opdracht.sql.ts';

/** Most rows that one call gives: a page and the one that tells whether there is another. */
export const HOOGSTENS_LOGREGELS = 51;
/** Identities of persons that one call gives, for the search for a pseudonym. */
export const PERSONEN_PER_KEER = 5000;
/** Most readings of one session that are given; more asks for a shorter period. */
export const HOOGSTENS_SESSIEREGELS = 20_001;

const EIGEN_PERSONEN = `(select array_agg(i.id order by i.id) as ids from inburgeraar i where i.id = any (a.personen) and i.gemeente_id = ik_gemeente())`;

/**
 * What the FG asks of the log. Rows about persons of the own gemeente, with only those persons in them, as a partner may
 * see persons of two gemeenten in one list; of persons erased since as well. An inburgeraar who read the own dossier is
 * not named. `personen_van_gemeente` gives bare identities: the app makes the pseudonyms, the database has no key for it.
 * Run by a migration as samenspel_eigenaar; it follows `inzagelog_fg` of the first migration.
 */
export const inzagelogZoekenSql: string = `
create function inzagelog_zoeken(over_persoon uuid, bij_organisatie text, over_rubriek text, vanaf date, tot_en_met date, voor_regel bigint, aantal int)
returns table (id bigint, tijdstip timestamptz, sessie uuid, organisatie text, medewerker text, rol text, soort text, operatie text,
  rubrieken text[], personen uuid[], opdracht text, grondslag text)
language sql stable security definer set search_path = public, pg_temp as $$
  select a.id, a.moment, a.sessie_nummer, o.naam, case when a.rol <> 'INBURGERAAR' then g.naam end, a.rol, a.soort, a.operatie,
    a.rubrieken, p.ids, ${opdrachtInWoorden('a.opdracht')}, a.grondslag
  from auditregel a
  cross join lateral ${EIGEN_PERSONEN} p
  left join organisatie o on o.id = a.organisatie_id
  left join gebruiker g on g.id = a.gebruiker_id
  where p.ids is not null
    and (over_persoon is null or a.personen @> array[over_persoon])
    and (bij_organisatie is null or o.naam = bij_organisatie)
    and (over_rubriek is null or over_rubriek = any (a.rubrieken))
    and (vanaf is null or a.moment >= vanaf::timestamp at time zone 'Europe/Amsterdam')
    and (tot_en_met is null or a.moment < (tot_en_met + 1)::timestamp at time zone 'Europe/Amsterdam')
    and (voor_regel is null or a.id < voor_regel)
  order by a.id desc limit least(greatest(aantal, 0), ${HOOGSTENS_LOGREGELS})
$$;
create function personen_van_gemeente(na uuid)
returns table (id uuid) language sql stable security definer set search_path = public, pg_temp as $$
  select i.id from inburgeraar i where i.gemeente_id = ik_gemeente() and (na is null or i.id > na) order by i.id limit ${PERSONEN_PER_KEER}
$$;
create function sessie_inzage_fg(de_sessie uuid, vanaf timestamptz, tot_en_met timestamptz)
returns table (persoon uuid, tijdstip timestamptz, soort text, operatie text, rubrieken text[], opdracht text, grondslag text, medewerker text, rol text, organisatie text)
language sql stable security definer set search_path = public, pg_temp as $$
  select i.id, a.moment, a.soort, a.operatie, a.rubrieken, ${opdrachtInWoorden('a.opdracht')}, a.grondslag, case when a.rol <> 'INBURGERAAR' then g.naam end, a.rol, o.naam
  from auditregel a
  cross join lateral unnest(a.personen) u (persoon)
  join inburgeraar i on i.id = u.persoon and i.gemeente_id = ik_gemeente()
  left join organisatie o on o.id = a.organisatie_id
  left join gebruiker g on g.id = a.gebruiker_id
  where a.sessie_nummer = de_sessie and (vanaf is null or a.moment >= vanaf) and (tot_en_met is null or a.moment <= tot_en_met)
  order by a.id, i.id limit ${HOOGSTENS_SESSIEREGELS}
$$;
${['inzagelog_zoeken(uuid, text, text, date, date, bigint, int)', 'personen_van_gemeente(uuid)', 'sessie_inzage_fg(uuid, timestamptz, timestamptz)'].map((f) => `alter function ${f} owner to samenspel_definer;
revoke execute on function ${f} from public;
grant execute on function ${f} to rol_fg;`).join('\n')}
`;

export const inzagelogZoekenAf: string = `
drop function sessie_inzage_fg(uuid, timestamptz, timestamptz);
drop function personen_van_gemeente(uuid);
drop function inzagelog_zoeken(uuid, text, text, date, date, bigint, int);
`;
