import sql from 'sql-template-tag';
import { rijJson } from '../../access/bron.ts';
import { Leesrecht } from '../../access/leesrecht.ts';
import type { Overdrachtstand, Stage, Werkroute } from '../../../shared/rules/werk.ts';
import type { Transactie } from '../../database/transactie.ts';
import type { Selectie } from '../../graphql/selectie.ts';
import { personenInBereik } from '../inburgeraars/inburgeraars.repository.ts';
import { Werkplek } from './werk.entity.ts';

const STAGE = sql`t.soort, t.stand, t.van::text, t.tot::text, t.eerste_evaluatie_op::text as "eersteEvaluatieOp", t.tweede_evaluatie_op::text as "tweedeEvaluatieOp"`;

/** The work places of a person that were entered or changed in this transaction. */
export async function gewijzigdePlekken(tx: Transactie, inburgeraarId: string): Promise<(Stage & { id: string })[]> {
  return tx.vraag<Stage & { id: string }>(sql`select t.id, ${STAGE} from werkplek t where t.inburgeraar_id = ${inburgeraarId}::uuid and t.gewijzigd_op = ${tx.nu} and t.gewijzigd_door = ${tx.actor.lidmaatschapId}::uuid`);
}

/** A taalstage as read, with the relation by which its person was reached. */
export interface GelezenStage extends Stage {
  inburgeraarId: string;
  opdracht: string;
  grondslag: string;
  plek: object;
}

/** Taalstages that are planned or run, of the persons in bereik, those that began first before the others. */
export async function lopendeStages(tx: Transactie, limiet: number, selectie: Selectie): Promise<GelezenStage[]> {
  const personen = personenInBereik(tx);
  if (!personen) return [];
  return tx.vraag<GelezenStage>(sql`select ${STAGE}, p.inburgeraar_id as "inburgeraarId", p.opdracht, p.grondslag, ${rijJson(Werkplek, new Leesrecht(tx.actor, 'WERK'), selectie)} as plek
    from (${personen}) p join werkplek t on t.inburgeraar_id = p.inburgeraar_id where p.lopend and t.soort = 'TAALSTAGE' and t.stand in ('GEPLAND', 'LOOPT')
    order by t.van, t.id limit ${limiet}`);
}

export interface Loopbaanbegeleider {
  id: string;
  naam: string;
}

/** Colleagues of the own gemeente who do that work now, by name. */
export async function loopbaanbegeleidersLezen(tx: Transactie): Promise<Loopbaanbegeleider[]> {
  return tx.vraag<Loopbaanbegeleider>(sql`select l.id, g.naam from lidmaatschap l join gebruiker g on g.id = l.gebruiker_id
    where l.rol = 'LOOPBAANBEGELEIDER' and l.organisatie_id = ${tx.actor.organisatieId}::uuid and l.van <= ${tx.vandaag}::date and (l.tot is null or l.tot >= ${tx.vandaag}::date)
    order by g.naam collate "nl-x-icu", l.id limit 200`);
}

export interface StaandeOverdracht {
  id: string;
  stand: Overdrachtstand;
  route: Werkroute;
  versie: number;
}

/** The handovers of a person already read for writing, held until the end of the transaction. */
export async function overdrachtenLezen(tx: Transactie, inburgeraarId: string): Promise<StaandeOverdracht[]> {
  return tx.vraag<StaandeOverdracht>(sql`select t.id, t.stand, t.route, t.versie from overdracht t where t.inburgeraar_id = ${inburgeraarId}::uuid for update`);
}

/** What is offered to whom. */
export interface NieuweOverdracht {
  loopbaanbegeleiderId: string;
  plan: string;
  route: Werkroute;
  driegesprekOp: string;
}

export async function overdrachtToevoegen(tx: Transactie, wie: { id: string; inburgeraarId: string }, o: NieuweOverdracht): Promise<void> {
  const { lidmaatschapId, organisatieId } = tx.actor;
  await tx.vraag(sql`insert into overdracht (id, inburgeraar_id, organisatie_id, ingevoerd_door, ingevoerd_op, gewijzigd_op, gewijzigd_door, lidmaatschap_id, plan, route, driegesprek_op)
    values (${wie.id}, ${wie.inburgeraarId}, ${organisatieId}, ${lidmaatschapId}, ${tx.nu}, ${tx.nu}, ${lidmaatschapId}, ${o.loopbaanbegeleiderId}, ${o.plan}, ${o.route}, ${o.driegesprekOp})`);
}

/** Takes a handover back; where it was accepted the loopbaanbegeleider has nothing of the person in the next statement. */
export async function overdrachtTerugnemen(tx: Transactie, { id, stand, versie }: StaandeOverdracht, reden: string): Promise<void> {
  await tx.vraag(sql`update overdracht set stand = 'INGETROKKEN', reden = ${reden}, afgehandeld_op = ${tx.vandaag}, versie = ${versie + 1}, gewijzigd_op = ${tx.nu},
    gewijzigd_door = ${tx.actor.lidmaatschapId} where id = ${id}::uuid`);
  if (stand === 'AANGENOMEN') await tx.vraag(sql`select overdracht_sluiten(${id}::uuid)`);
}

/** An offer without the person it is about. */
export interface AangebodenOverdracht {
  id: string;
  versie: number;
  aangebodenOp: string;
  van: string;
  route: Werkroute;
  driegesprekOp: string;
}

export async function aangebodenLezen(tx: Transactie): Promise<AangebodenOverdracht[]> {
  return tx.vraag<AangebodenOverdracht>(sql`select id, versie, aangeboden_op::text as "aangebodenOp", van, route, driegesprek_op::text as "driegesprekOp" from overdrachten_aan_mij()`);
}

export type Antwoordstand = 'AANGENOMEN' | 'GEWEIGERD' | 'NIET_GEVONDEN' | 'VERSIE_VEROUDERD';

/** Answers an offer to oneself; accepting makes the betrokkenheid. */
export async function overdrachtAntwoorden(tx: Transactie, wat: { id: string; aannemen: boolean; reden: string | null; versie: number; nieuw: string }): Promise<Antwoordstand> {
  const [rij] = await tx.vraag<{ stand: Antwoordstand }>(sql`select overdracht_beantwoorden(${wat.id}::uuid, ${wat.aannemen}, ${wat.reden}, ${wat.versie}, ${wat.nieuw}::uuid, ${tx.nu}) as stand`);
  return rij?.stand ?? 'NIET_GEVONDEN';
}

/** The person of a handover that this loopbaanbegeleider accepted; null otherwise. */
export async function overdrachtPersoon(tx: Transactie, id: string): Promise<string | null> {
  const [rij] = await tx.vraag<{ id: string | null }>(sql`select overdracht_persoon(${id}::uuid) as id`);
  return rij?.id ?? null;
}
