import sql, { join, raw, type Sql } from 'sql-template-tag';
import { type RubriekBron, samengesteld } from '../access/bron.ts';
import { opdrachtInWoorden } from '../domain/betrokkenheid/opdracht.sql.ts';
import { snake } from '../database/naamgeving.ts';
import type { Selectie } from '../graphql/selectie.ts';
import { Weigering } from '../graphql/weigering.ts';

const HOOGSTENS = 100;
const VELDEN: readonly string[] = ['cursor', 'tijdstip', 'organisatie', 'doel', 'opdrachtCode', 'soort', 'rubrieken'];

function gekozen(selectie: Selectie): Sql {
  const paren = selectie.namen.flatMap((naam) => {
    if (!VELDEN.includes(naam)) throw new Error(`Inzageregel has no source for field ${naam}`);
    return [raw(`'${naam}'`), raw(`t.${snake(naam)}`)];
  });
  return paren.length > 0 ? sql`json_build_object(${join(paren)})` : sql`'{}'::json`;
}

/** A place in the log: when, and which row of that moment. */
const CURSOR = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{6}Z)_(\d{1,18})$/;

function leesCursor(na: unknown): { moment: string; id: string } | null {
  if (na === null || na === undefined) return null;
  const [, moment, id] = CURSOR.exec(String(na)) ?? [];
  if (moment === undefined || id === undefined || Number.isNaN(Date.parse(moment))) throw new Weigering('VERZOEK_ONJUIST');
  return { moment, id };
}

/** The person's own view of the audit. No role reads the table; the function gives the rows of the asker alone. */
export const inzagelog: RubriekBron = {
  rubriek: 'INZAGELOG',
  tabellen: [],
  json: samengesteld({
    inzagen: (_recht, selectie) => {
      const { laatste, na, organisatie } = selectie.args;
      const aantal = Math.max(0, Math.min(Number(laatste ?? HOOGSTENS), HOOGSTENS));
      const plek = leesCursor(na);
      return sql`(select coalesce(json_agg(${gekozen(selectie)} order by t.tijdstip desc, t.id desc), '[]'::json)
        from eigen_inzage(${aantal}::int, ${plek?.moment ?? null}::timestamptz, ${plek?.id ?? null}::bigint, ${organisatie ?? null}::text) t
        where p.inburgeraar_id = (select ik_inburgeraar()))`;
    },
  }),
};

/**
 * The newest rows of the audit about the person who asks: organisation and purpose, never who. What the person read is
 * left out. Run by a migration as samenspel_eigenaar; a later one replaces it by `inzagelogBladSql`.
 */
export const inzagelogSql: string = `
create or replace function eigen_inzage(aantal int)
returns table (tijdstip timestamptz, organisatie text, doel text, soort text, rubrieken text[])
language sql stable security definer set search_path = public, pg_temp as $$
  select a.moment, o.naam, ${opdrachtInWoorden('a.opdracht')}, a.soort, a.rubrieken
  from auditregel a join organisatie o on o.id = a.organisatie_id
  where ik_inburgeraar() is not null and a.personen @> array[ik_inburgeraar()]
  order by a.moment desc, a.id desc
  limit least(greatest(aantal, 0), ${HOOGSTENS})
$$;
alter function eigen_inzage(int) owner to samenspel_definer;
revoke execute on function eigen_inzage(int) from public;
grant execute on function eigen_inzage(int) to rol_inburgeraar;
`;

export const inzagelogAf: string = `
drop function eigen_inzage(int);
`;

const BLAD = 'eigen_inzage(int, timestamptz, bigint, text)';

/** The same by the page: what comes after a place in the log, of one organisation where that is asked. */
export const inzagelogBladSql: string = `
create function eigen_inzage(aantal int, na_moment timestamptz, na_id bigint, van_organisatie text)
returns table (id bigint, cursor text, tijdstip timestamptz, organisatie text, doel text, opdracht_code text, soort text, rubrieken text[])
language sql stable security definer set search_path = public, pg_temp as $$
  select a.id, to_char(a.moment at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z_"') || a.id, a.moment, o.naam, ${opdrachtInWoorden('a.opdracht')}, a.opdracht, a.soort, a.rubrieken
  from auditregel a join organisatie o on o.id = a.organisatie_id
  where ik_inburgeraar() is not null and a.personen @> array[ik_inburgeraar()]
    and (na_moment is null or (a.moment, a.id) < (na_moment, na_id)) and (van_organisatie is null or o.naam = van_organisatie)
  order by a.moment desc, a.id desc
  limit least(greatest(aantal, 0), ${HOOGSTENS})
$$;
alter function ${BLAD} owner to samenspel_definer;
revoke execute on function ${BLAD} from public;
grant execute on function ${BLAD} to rol_inburgeraar;
`;

export const inzagelogBladAf: string = `
drop function ${BLAD};
`;
