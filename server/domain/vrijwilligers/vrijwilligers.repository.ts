import sql, { empty, type Sql } from 'sql-template-tag';
import { GEWOON_PER_VRIJWILLIGER, type Koppeleinde, type Vrijwilliger, type Vrijwilligersregel, VRIJWILLIGERSREGELS } from '../../../shared/rules/vrijwilligers.ts';
import { isLopend, nietGesloten } from '../../access/bereik.ts';
import { ROLLEN } from '../../access/rollen.ts';
import type { Transactie } from '../../database/transactie.ts';
import { bereikContext } from '../inburgeraars/inburgeraars.repository.ts';

export interface VrijwilligerStaat extends Vrijwilliger {
  weekdagen: number[];
  dagdelen: string[];
  kernen: string[];
  niveaus: string[];
  getraindOp: string | null;
  versie: number;
}

/** Who the volunteers of the organisation of the actor are; null where it couples none. */
export function vrijwilligersregelVan({ actor }: Transactie): Vrijwilligersregel | null {
  return Object.entries(VRIJWILLIGERSREGELS).find(([soort]) => soort === ROLLEN[actor.rol].organisatiesoort)?.[1] ?? null;
}

/** Of a coupling by a betrokkenheid in the name of the volunteer. */
function viaBetrokkenheid(tx: Transactie, { opdrachten }: Vrijwilligersregel): Sql {
  const c = bereikContext(tx.actor, tx.vandaag);
  return sql`select b.lidmaatschap_id, count(distinct b.inburgeraar_id)::int as aantal from betrokkenheid b where b.organisatie_id = ${tx.actor.organisatieId}::uuid
        and b.opdracht = any(${[...opdrachten]}) and b.lidmaatschap_id is not null and ${nietGesloten(c)} and ${isLopend(c)} group by 1`;
}

/** Of a coupling that gives no access: how many persons a sleutelpersoon has, of those in reach. */
function viaKoppeling(tx: Transactie): Sql {
  return sql`select k.lidmaatschap_id, count(distinct k.inburgeraar_id)::int as aantal from sleutelpersoonkoppeling k where k.organisatie_id = ${tx.actor.organisatieId}::uuid
        and k.van <= ${tx.vandaag}::date and (k.tot is null or k.tot >= ${tx.vandaag}::date) group by 1`;
}

/** The volunteers of the own organisation today, by name, with how many persons each has now. */
export async function vrijwilligersLezen(tx: Transactie, id: string | null = null): Promise<VrijwilligerStaat[]> {
  const regel = vrijwilligersregelVan(tx);
  if (!regel) return [];
  const een: Sql = id === null ? empty : sql` and l.id = ${id}::uuid`;
  return tx.vraag<VrijwilligerStaat>(sql`select l.id, g.naam, coalesce(v.talen, '{}') as talen, coalesce(v.weekdagen, '{}') as weekdagen,
      coalesce(v.dagdelen, '{}') as dagdelen, coalesce(v.kernen, '{}') as kernen, coalesce(v.niveaus, '{}') as niveaus,
      coalesce(v.hoogstens, ${GEWOON_PER_VRIJWILLIGER})::int as hoogstens, v.rust_tot::text as "rustTot", v.getraind_op::text as "getraindOp", coalesce(v.versie, 0)::int as versie, coalesce(last.aantal, 0)::int as aantal
    from lidmaatschap l join gebruiker g on g.id = l.gebruiker_id left join vrijwilliger v on v.lidmaatschap_id = l.id
      left join (${regel.opdrachten.length > 0 ? viaBetrokkenheid(tx, regel) : viaKoppeling(tx)}) last on last.lidmaatschap_id = l.id
    where l.organisatie_id = ${tx.actor.organisatieId}::uuid and l.rol = ${regel.rol} and not l.systeem and l.van <= ${tx.vandaag}::date and (l.tot is null or l.tot >= ${tx.vandaag}::date)${een}
    order by g.naam collate "nl-x-icu", l.id limit 500`);
}

export type VrijwilligerGegevens = Pick<VrijwilligerStaat, 'talen' | 'weekdagen' | 'dagdelen' | 'kernen' | 'niveaus' | 'hoogstens' | 'rustTot' | 'getraindOp'>;

/** Keeps what a volunteer can do under the next version; false where another version stands. */
export async function vrijwilligerBewaren(tx: Transactie, id: string, versie: number, v: VrijwilligerGegevens): Promise<boolean> {
  const rijen = await tx.vraag(versie === 0
    ? sql`insert into vrijwilliger (lidmaatschap_id, organisatie_id, talen, weekdagen, dagdelen, kernen, niveaus, hoogstens, rust_tot, getraind_op, gewijzigd_door, gewijzigd_op)
        values (${id}::uuid, ${tx.actor.organisatieId}::uuid, ${[...v.talen]}, ${v.weekdagen}, ${v.dagdelen}, ${v.kernen}, ${v.niveaus}, ${v.hoogstens}, ${v.rustTot}, ${v.getraindOp}, ${tx.actor.lidmaatschapId}::uuid, ${tx.nu}) on conflict do nothing returning 1`
    : sql`update vrijwilliger set talen = ${[...v.talen]}, weekdagen = ${v.weekdagen}, dagdelen = ${v.dagdelen}, kernen = ${v.kernen}, niveaus = ${v.niveaus}, hoogstens = ${v.hoogstens}, rust_tot = ${v.rustTot}, getraind_op = ${v.getraindOp}, versie = versie + 1,
        gewijzigd_door = ${tx.actor.lidmaatschapId}::uuid, gewijzigd_op = ${tx.nu} where lidmaatschap_id = ${id}::uuid and versie = ${versie} returning 1`);
  return rijen.length > 0;
}

export type Koppelstand = 'OK' | 'PERSOON' | 'VRIJWILLIGER' | 'DAG' | 'STAAT_ER_AL' | 'VERSIE';

/** Couples; the database judges (`koppelen.sql.ts`). */
export async function koppelingToevoegen(tx: Transactie, id: string, k: { inburgeraarId: string; vrijwilligerId: string; van: string }): Promise<Koppelstand> {
  const [rij] = await tx.vraag<{ stand: Koppelstand }>(sql`select begeleider_koppelen(${id}::uuid, ${k.inburgeraarId}::uuid, ${k.vrijwilligerId}::uuid, ${k.van}::date, ${tx.nu}) as stand`);
  return rij?.stand ?? 'PERSOON';
}

/** Ends a coupling of this person; without a last day at once. */
export async function koppelingSluiten(tx: Transactie, inburgeraarId: string, k: { id: string; versie: number; tot: string | null; reden: Koppeleinde }): Promise<Koppelstand> {
  const [rij] = await tx.vraag<{ stand: Koppelstand }>(sql`select begeleider_ontkoppelen(b.id, ${k.versie}::int, ${k.tot}::date, ${k.reden}) as stand from betrokkenheid b
    where b.id = ${k.id}::uuid and b.inburgeraar_id = ${inburgeraarId}::uuid and b.lidmaatschap_id is not null`);
  return rij?.stand ?? 'PERSOON';
}
