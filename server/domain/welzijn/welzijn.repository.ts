import sql from 'sql-template-tag';
import { plusDagen } from '../../../shared/rules/datum.ts';
import { isLopend, nietGesloten } from '../../access/bereik.ts';
import type { Transactie } from '../../database/transactie.ts';
import { bereikContext } from '../inburgeraars/inburgeraars.repository.ts';

export interface DeelnemerRij {
  inburgeraarId: string;
  van: string;
  toestemmingOp: string | null;
  toestemmingWijze: string | null;
  toestemmingTaal: string | null;
}

/** Who consented to the own organisation, with the proof of it: what gives the organisation this person at all. */
export async function deelnemersLezen(tx: Transactie): Promise<DeelnemerRij[]> {
  const c = bereikContext(tx.actor, tx.vandaag);
  return tx.vraag<DeelnemerRij>(sql`select distinct on (b.inburgeraar_id) b.inburgeraar_id as "inburgeraarId", b.van::text, b.toestemming_op::text as "toestemmingOp", b.toestemming_wijze as "toestemmingWijze", b.toestemming_taal as "toestemmingTaal"
    from betrokkenheid b where b.organisatie_id = ${tx.actor.organisatieId}::uuid and b.opdracht = 'WELZIJN' and ${nietGesloten(c)} and ${isLopend(c)} order by b.inburgeraar_id, b.van limit 1000`);
}

/** A sleutelpersoon of the own organisation who is there on that day. */
export async function isSleutelpersoon(tx: Transactie, id: string, dag: string): Promise<boolean> {
  const rijen = await tx.vraag(sql`select 1 from lidmaatschap l where l.id = ${id}::uuid and l.rol = 'SLEUTELPERSOON' and l.organisatie_id = ${tx.actor.organisatieId}::uuid and not l.systeem
    and l.van <= ${dag}::date and (l.tot is null or l.tot >= greatest(${dag}::date, ${tx.vandaag}::date))`);
  return rijen.length > 0;
}

export async function isAlGekoppeld(tx: Transactie, inburgeraarId: string, sleutelpersoonId: string, vanaf: string): Promise<boolean> {
  const rijen = await tx.vraag(sql`select 1 from sleutelpersoonkoppeling k where k.inburgeraar_id = ${inburgeraarId}::uuid and k.organisatie_id = ${tx.actor.organisatieId}::uuid and k.lidmaatschap_id = ${sleutelpersoonId}::uuid and (k.tot is null or k.tot >= ${vanaf}::date)`);
  return rijen.length > 0;
}

export async function koppelingToevoegen(tx: Transactie, k: { inburgeraarId: string; sleutelpersoonId: string; van: string }): Promise<void> {
  const { organisatieId, lidmaatschapId } = tx.actor;
  await tx.vraag(sql`insert into sleutelpersoonkoppeling (inburgeraar_id, organisatie_id, lidmaatschap_id, van, ingevoerd_door, ingevoerd_op, gewijzigd_door, gewijzigd_op)
    values (${k.inburgeraarId}::uuid, ${organisatieId}::uuid, ${k.sleutelpersoonId}::uuid, ${k.van}::date, ${lidmaatschapId}::uuid, ${tx.nu}, ${lidmaatschapId}::uuid, ${tx.nu})`);
}

/** A coupling of this person that the own organisation wrote and that is not over. */
export async function koppelingLezen(tx: Transactie, inburgeraarId: string, id: string): Promise<{ id: string; van: string; versie: number } | null> {
  const [rij] = await tx.vraag<{ id: string; van: string; versie: number }>(sql`select k.id, k.van::text, k.versie from sleutelpersoonkoppeling k where k.id = ${id}::uuid and k.inburgeraar_id = ${inburgeraarId}::uuid
    and k.organisatie_id = ${tx.actor.organisatieId}::uuid and (k.tot is null or k.tot >= ${tx.vandaag}::date)`);
  return rij ?? null;
}

export async function koppelingSluiten(tx: Transactie, id: string, versie: number, tot: string): Promise<boolean> {
  const rijen = await tx.vraag(sql`update sleutelpersoonkoppeling set tot = ${tot}::date, versie = versie + 1, gewijzigd_door = ${tx.actor.lidmaatschapId}::uuid, gewijzigd_op = ${tx.nu} where id = ${id}::uuid and versie = ${versie} returning 1`);
  return rijen.length > 0;
}

const JAAR = 365;

export async function signaaltellingLezen(tx: Transactie): Promise<{ onderwerp: string; ingediend: number; beantwoord: number; open: number }[]> {
  return tx.vraag(sql`select onderwerp, ingediend, beantwoord, open from signaaltelling(${plusDagen(tx.vandaag, -JAAR)}::date)`);
}
