import sql, { empty } from 'sql-template-tag';
import type { Taalpuntfeiten } from '../../../shared/rules/taalpunt.ts';
import { isLopend, nietGesloten } from '../../access/bereik.ts';
import { Leesrecht } from '../../access/leesrecht.ts';
import { bereikVan } from '../../access/rollen.ts';
import type { Transactie } from '../../database/transactie.ts';
import type { KoppelingRij } from '../begeleiding/begeleidingswerk.repository.ts';
import { bereikContext, personenInBereik } from '../inburgeraars/inburgeraars.repository.ts';

/** One person with the facts of the Taalpunt, and the relation by which the person was reached. */
export interface TaalpuntRij extends Omit<Taalpuntfeiten, 'coachSinds'> {
  inburgeraarId: string;
  grondslag: string;
  opdracht: string;
  volgendeOp: string | null;
  coaches: KoppelingRij[];
}

/** Who was referred to the own Taalpunt, or who is coupled to this taalcoach: everybody in bereik, in one statement. */
export async function taalpuntLezen(tx: Transactie): Promise<TaalpuntRij[]> {
  const personen = personenInBereik(tx);
  const recht = new Leesrecht(tx.actor, 'TAALCOACHING');
  if (!personen || !recht.bestaat) return [];
  const c = bereikContext(tx.actor, tx.vandaag);
  const mij = bereikVan(tx.actor.rol).soort === 'MEDEWERKER' ? sql` and b.lidmaatschap_id = ${c.lidmaatschap}` : empty;
  const onze = sql`b.inburgeraar_id = p.inburgeraar_id and b.organisatie_id = ${c.organisatie} and b.opdracht = 'TAALPUNT' and ${nietGesloten(c)} and ${isLopend(c)}${mij}`;
  return tx.vraag<TaalpuntRij>(sql`with bereik as (${personen}), p as (select * from bereik where lopend)
    select p.inburgeraar_id as "inburgeraarId", p.opdracht, p.grondslag, periode.van::text as "verwezenOp", periode.tot::text,
      t.intake_gepland_op::text as "intakeGeplandOp", t.intake_op::text as "intakeOp", t.wens, t.wachtlijst_sinds::text as "wachtlijstSinds", t.terug_op::text as "terugOp", t.volgende_op::text as "volgendeOp",
      (select max(o.datum)::text from taalbijeenkomst o where ${recht.rij('o')} and o.minuten > 0) as "laatsteOefenenOp",
      (select coalesce(json_agg(json_build_object('id', b.id, 'versie', b.versie, 'vrijwilligerId', b.lidmaatschap_id, 'naam', g.naam, 'van', b.van, 'tot', b.tot) order by b.van, g.naam), '[]')
        from betrokkenheid b join lidmaatschap l on l.id = b.lidmaatschap_id join gebruiker g on g.id = l.gebruiker_id where ${onze}) as coaches
    from p cross join lateral (select min(b.van) as van, case when bool_or(b.tot is null) then null else max(b.tot) end as tot from betrokkenheid b where ${onze}) periode
      left join taalcoaching t on ${recht.rij('t')}
    where periode.van is not null order by p.inburgeraar_id limit 2000`);
}

/** The row of a day as the own organisation has it, held until the end of the transaction; also one that was withdrawn. */
export interface Oefendag {
  id: string;
  minuten: number;
  versie: number;
}

export async function oefendagVoorWijzigen(tx: Transactie, inburgeraarId: string, datum: string): Promise<Oefendag | null> {
  const [rij] = await tx.vraag<Oefendag>(sql`select o.id, o.minuten, o.versie from taalbijeenkomst o where o.inburgeraar_id = ${inburgeraarId}::uuid
    and o.organisatie_id = ${tx.actor.organisatieId}::uuid and o.datum = ${datum}::date order by (o.minuten > 0) desc, o.ingevoerd_op, o.id limit 1 for update`);
  return rij ?? null;
}

export interface NieuweOefendag {
  id: string;
  inburgeraarId: string;
  datum: string;
  minuten: number;
  plaats: string | null;
}

export async function oefendagToevoegen(tx: Transactie, o: NieuweOefendag): Promise<void> {
  await tx.vraag(sql`insert into taalbijeenkomst (id, inburgeraar_id, organisatie_id, ingevoerd_door, ingevoerd_op, gewijzigd_op, gewijzigd_door, datum, minuten, plaats)
    values (${o.id}::uuid, ${o.inburgeraarId}::uuid, ${tx.actor.organisatieId}::uuid, ${tx.actor.lidmaatschapId}::uuid, ${tx.nu}, ${tx.nu}, ${tx.actor.lidmaatschapId}::uuid, ${o.datum}::date, ${o.minuten}::int, ${o.plaats})`);
}

export async function oefendagWijzigen(tx: Transactie, id: string, o: Pick<NieuweOefendag, 'minuten' | 'plaats'>): Promise<void> {
  await tx.vraag(sql`update taalbijeenkomst set minuten = ${o.minuten}::int, plaats = coalesce(${o.plaats}, plaats), versie = versie + 1, gewijzigd_op = ${tx.nu}, gewijzigd_door = ${tx.actor.lidmaatschapId}::uuid
    where id = ${id}::uuid`);
}

/** What practising with a taalcoach is booked on in the gemeente of this person: null where its catalogue has nothing of the kind on this day. */
export async function oefenactiviteit(tx: Transactie, inburgeraarId: string, datum: string): Promise<string | null> {
  const [rij] = await tx.vraag<{ id: string }>(sql`select a.id from activiteit a join inburgeraar i on i.gemeente_id = a.gemeente_id
    where i.id = ${inburgeraarId}::uuid and a.soort = 'TAALCOACH' and (a.tot is null or a.tot >= ${datum}::date) order by a.naam, a.id limit 1`);
  return rij?.id ?? null;
}
