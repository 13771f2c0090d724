import sql, { empty, type Sql } from 'sql-template-tag';

const MINUUT = (kolom: Sql): Sql => sql`(extract(epoch from ${kolom}) / 60)::int`;
const BLOK = (begin: Sql, duur: Sql): Sql => sql`range_agg(int4range(${MINUUT(begin)}, ${MINUUT(begin)} + ${duur}))`;

/**
 * Days on which participatie falls within a lesson that the person followed, with the minutes, each once, over all organisations: for
 * who reads both. An entry without a start coincides with nothing.
 *
 * @param persoon SQL of the identity of one person
 * @param na only days after this one
 */
export function minutenInLes(persoon: Sql, na?: Sql): Sql {
  const dagen = (tabel: Sql) => (na ? sql` and ${tabel}.datum > ${na}` : empty);
  return sql`select u.datum, (select sum(upper(r) - lower(r))::int from unnest(u.blokken * l.blokken) r) as minuten
    from (select iu.datum, ${BLOK(sql`iu.begin_tijd`, sql`iu.minuten`)} as blokken from participatie_uren iu
        where iu.inburgeraar_id = ${persoon} and iu.actueel and iu.minuten > 0 and iu.begin_tijd is not null${dagen(sql`iu`)} group by iu.datum) u
      join (select pr.datum, ${BLOK(sql`le.begin_tijd`, sql`le.duur_minuten`)} as blokken from presentie pr join les le on le.id = pr.les_id
        where pr.inburgeraar_id = ${persoon} and pr.actueel and pr.minuten > 0${dagen(sql`pr`)} group by pr.datum) l on l.datum = u.datum and l.blokken && u.blokken`;
}
