import sql, { join, raw, type Sql } from 'sql-template-tag';
import { type RubriekBron, samengesteld } from '../access/bron.ts';
import { opdrachtInWoorden } from '../domain/betrokkenheid/opdracht.sql.ts';
import type { Selectie } from '../graphql/selectie.ts';

const HOOGSTENS = 100;
const VELDEN: readonly string[] = ['tijdstip', 'organisatie', 'doel', 'soort', 'rubrieken'];

function gekozen(selectie: Selectie): Sql {
  const paren = selectie.namen.flatMap((naam) => {
    if (!VELDEN.includes(naam)) throw new Error(`Inzageregel has no source for field ${naam}`);
    return [raw(`'${naam}'`), raw(`t.${naam}`)];
  });
  return paren.length > 0 ? sql`json_build_object(${join(paren)})` : sql`'{}'::json`;
}

/** The person's own view of the audit. No role reads the table; the function gives the rows of the asker alone. */
export const inzagelog: RubriekBron = {
  rubriek: 'INZAGELOG',
  tabellen: [],
  json: samengesteld({
    inzagen: (_recht, selectie) => {
      const aantal = Math.max(0, Math.min(Number(selectie.args['laatste'] ?? HOOGSTENS), HOOGSTENS));
      return sql`(select coalesce(json_agg(${gekozen(selectie)} order by t.tijdstip desc), '[]'::json)
        from eigen_inzage(${aantal}::int) t where p.inburgeraar_id = (select ik_inburgeraar()))`;
    },
  }),
};

/**
 * The newest rows of the audit about the person who asks: organisation and purpose, never who. What the person read is
 * left out. Run by a migration as samenspel_eigenaar.
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
