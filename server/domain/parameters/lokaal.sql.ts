import sql, { type Sql } from 'sql-template-tag';

/** The numbers that a gemeente chose, to be read along with what they are for: JSON as `LokaleWaarde[]`, of two for one day the later one last. */
export function lokaalVan(gemeente: Sql): Sql {
  return sql`(select coalesce(json_agg(json_build_object('naam', w.naam, 'waarde', w.waarde, 'geldigVan', w.geldig_van) order by w.geldig_van, w.gezet_op), '[]') from parameter_waarde w where w.gemeente_id = ${gemeente})`;
}
