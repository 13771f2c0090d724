import sql, { type Sql } from 'sql-template-tag';
import type { Actor } from '../../access/actor.ts';
import { type BereikContext, isAfronding, isLopend, nietGesloten } from '../../access/bereik.ts';
import { Leesrecht } from '../../access/leesrecht.ts';

/**
 * What the readers of the person `p` are computed from, as one JSON column. Who may not read BETROKKENEN gets nothing
 * that depends on who else is involved, so that the sentence cannot tell it.
 */
export function lezersgrondSql(actor: Actor, c: BereikContext): Sql {
  const betrokkenen = new Leesrecht(actor, 'BETROKKENEN');
  const betrokken = betrokkenen.bestaat ? sql`case when ${betrokkenen.open()} then ${betrokkenSql(c)} end` : sql`null`;
  return sql`json_build_object(
    'gemeente', (select g.naam from inburgeraar i join gemeente g on g.id = i.gemeente_id where i.id = p.inburgeraar_id),
    'betrokken', ${betrokken})`;
}

function betrokkenSql(c: BereikContext): Sql {
  return sql`(select coalesce(json_agg(json_build_object('organisatieId', b.organisatie_id, 'organisatie', o.naam, 'soort', o.soort,
      'opdracht', b.opdracht, 'rol', lm.rol, 'lopend', ${isLopend(c)}) order by o.naam, b.id), '[]'::json)
    from betrokkenheid b join organisatie o on o.id = b.organisatie_id left join lidmaatschap lm on lm.id = b.lidmaatschap_id
    where b.inburgeraar_id = p.inburgeraar_id and ${nietGesloten(c)} and (${isLopend(c)} or ${isAfronding(c)}))`;
}
