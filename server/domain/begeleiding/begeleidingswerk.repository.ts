import sql, { join } from 'sql-template-tag';
import { BEGELEIDINGSOPDRACHTEN, type Begeleidingsfeiten } from '../../../shared/rules/begeleidingswerk.ts';
import { ZELFREDZAAMHEID_DOMEINEN } from '../../../shared/rules/begeleiding.ts';
import { isLopend, nietGesloten } from '../../access/bereik.ts';
import { Leesrecht } from '../../access/leesrecht.ts';
import type { LokaleWaarde } from '../../../shared/rules/parameters.ts';
import type { Transactie } from '../../database/transactie.ts';
import { bereikContext, personenInBereik } from '../inburgeraars/inburgeraars.repository.ts';
import { lokaalVan } from '../parameters/lokaal.sql.ts';

export interface KoppelingRij {
  id: string;
  versie: number;
  vrijwilligerId: string;
  naam: string;
  van: string;
  tot: string | null;
}

/** One client with the facts of the own organisation, and the relation by which the person was reached. */
export interface BegeleidingRij extends Omit<Begeleidingsfeiten, 'begeleiders'> {
  inburgeraarId: string;
  grondslag: string;
  laatsteContactOp: string | null;
  begeleiders: KoppelingRij[];
  /** What the gemeente of the person chose in the place of the ordinary numbers. */
  lokaal: LokaleWaarde[];
}

/**
 * Everybody in bereik with what the own organisation recorded of the begeleiding, in one statement. The period is that of the
 * organisation where it stands by itself, else that of its volunteers together.
 */
export async function begeleidingenLezen(tx: Transactie): Promise<BegeleidingRij[]> {
  const personen = personenInBereik(tx);
  const [begeleiding, meting] = [new Leesrecht(tx.actor, 'BEGELEIDING'), new Leesrecht(tx.actor, 'ZELFREDZAAMHEID')];
  if (!personen || !begeleiding.bestaat) return [];
  const c = bereikContext(tx.actor, tx.vandaag);
  const onze = sql`b.inburgeraar_id = p.inburgeraar_id and b.organisatie_id = ${tx.actor.organisatieId}::uuid and b.opdracht in (${join(BEGELEIDINGSOPDRACHTEN)}) and ${nietGesloten(c)}`;
  return tx.vraag<BegeleidingRij>(sql`with bereik as (${personen}), p as (select * from bereik where lopend)
    select p.inburgeraar_id as "inburgeraarId", p.opdracht, p.grondslag, ${lokaalVan(sql`(select i.gemeente_id from inburgeraar i where i.id = p.inburgeraar_id)`)} as lokaal, periode.van::text, periode.tot::text,
      (select max(t.trajectplan_op)::text from begeleiding t where ${begeleiding.rij('t')}) as "trajectplanOp",
      (select max(t.datum)::text from contactmoment t where ${begeleiding.rij('t')}) as "laatsteContactOp",
      gemeten.ladder::text as "ladderOp", gemeten.geldzaken::text as "geldzakenOp", gemeten.domeinen::text as "domeinenOp",
      (select coalesce(json_agg(json_build_object('id', b.id, 'versie', b.versie, 'vrijwilligerId', b.lidmaatschap_id, 'naam', g.naam, 'van', b.van, 'tot', b.tot) order by b.van, g.naam), '[]')
        from betrokkenheid b join lidmaatschap l on l.id = b.lidmaatschap_id join gebruiker g on g.id = l.gebruiker_id where ${onze} and (b.tot is null or b.tot >= ${c.vandaag})) as begeleiders
    from p cross join lateral (select coalesce(min(b.van) filter (where b.lidmaatschap_id is null), min(b.van)) as van,
        case when bool_or(b.tot is null and b.lidmaatschap_id is null) then null
          else coalesce(max(b.tot) filter (where b.lidmaatschap_id is null), case when bool_or(b.tot is null) then null else max(b.tot) end) end as tot
      from betrokkenheid b where ${onze} and b.opdracht = p.opdracht and ${isLopend(c)}) periode
    cross join lateral (select max(d.op) filter (where d.domein is null) as ladder, max(d.op) filter (where d.domein = 'GELDZAKEN') as geldzaken,
        case when count(d.domein) = ${ZELFREDZAAMHEID_DOMEINEN.length} then min(d.op) filter (where d.domein is not null) end as domeinen
      from (select t.domein, max(t.datum) as op from zelfredzaamheid_meting t where ${meting.rij('t')} group by t.domein) d) gemeten
    where periode.van is not null order by p.inburgeraar_id limit 2000`);
}
