import sql from 'sql-template-tag';
import { type Datum, plusDagen } from '../../../shared/rules/datum.ts';
import type { Opvolguitkomst } from '../../../shared/rules/presentie.ts';
import type { Transactie } from '../../database/transactie.ts';
import { eigenLessen } from './lessen.repository.ts';

/** What lies further back is no longer asked after: the quarterly report tells of it. */
const DAGEN_TERUG = 28;
const HOOGSTENS = 100;

/** An absence without a word that nobody asked after yet. */
export interface VerzuimRij {
  presentieId: string;
  lesId: string;
  inburgeraarId: string;
  datum: string;
  groep: string;
  versie: number;
  pogingen: number;
  laatstePogingOp: string | null;
}

/** Derived from what is recorded, so that nothing has to be kept in step; only what somebody did about it is a row. */
export function verzuimLezen(tx: Transactie): Promise<VerzuimRij[]> {
  return tx.vraag(sql`select p.id as "presentieId", l.id as "lesId", p.inburgeraar_id as "inburgeraarId", p.datum::text, g.naam as groep, p.versie,
      count(o.id)::int as pogingen, max(o.ingevoerd_op) as "laatstePogingOp"
    from presentie p join les l on l.id = p.les_id join groep g on g.id = l.groep_id left join verzuim_opvolging o on o.presentie_id = p.id
    where p.organisatie_id = ${tx.actor.organisatieId} and ${eigenLessen(tx)} and p.actueel and p.status = 'ONGEOORLOOFD_AFWEZIG' and p.reden is null
      and p.datum between ${plusDagen(tx.vandaag, -DAGEN_TERUG)} and ${tx.vandaag}
    group by p.id, p.datum, l.id, g.naam having not coalesce(bool_or(o.uitkomst = 'GESPROKEN'), false)
    order by p.datum desc, g.naam, p.id limit ${HOOGSTENS}`);
}

/** Keeps what came of asking. */
export async function opvolgingToevoegen(tx: Transactie, rij: { presentieId: string; inburgeraarId: string; datum: Datum }, uitkomst: Opvolguitkomst): Promise<void> {
  await tx.vraag(sql`insert into verzuim_opvolging (inburgeraar_id, organisatie_id, ingevoerd_door, ingevoerd_op, presentie_id, datum, uitkomst)
    values (${rij.inburgeraarId}, ${tx.actor.organisatieId}, ${tx.actor.lidmaatschapId}, ${tx.nu}, ${rij.presentieId}, ${rij.datum}, ${uitkomst})`);
}
