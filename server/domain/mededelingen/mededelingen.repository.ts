import sql, { empty, type Sql } from 'sql-template-tag';
import type { Taalcode } from '../../../shared/talen.ts';
import type { Rol } from '../../access/rollen.ts';
import type { Transactie } from '../../database/transactie.ts';
import type { Mededeling } from './mededelingen.types.ts';

const HOOGSTENS = 100;

/** What stands for the actor today. The same condition as the policy: the one wall does not lean on the other. */
export function staandeMededelingen({ actor, vandaag }: Transactie): Sql {
  const staat = sql`m.ingetrokken_op is null and m.van <= ${vandaag}::date and m.tot >= ${vandaag}::date`;
  const gemeenten = sql`m.gemeente_id = any(${[...actor.gemeenteIds]}::uuid[])`;
  if (actor.rol === 'INBURGERAAR') return sql`select m.* from mededeling m where ${staat} and 'INBURGERAAR' = any (m.rollen) and ${gemeenten}`;
  return sql`select m.* from mededeling m where ${staat} and (m.rollen = '{}' or ${actor.rol} = any (m.rollen)) and (m.organisatie_ids = '{}' or ${actor.organisatieId}::uuid = any (m.organisatie_ids))
    and (m.gemeente_id is null and m.organisatie_id = ${actor.organisatieId}::uuid or ${gemeenten})`;
}

/** What stands for the actor, the newest first, in the own language where it was written in that. */
export async function mededelingenLezen(tx: Transactie, taal: Taalcode): Promise<Mededeling[]> {
  return tx.vraag<Mededeling>(sql`select m.id, coalesce(v.titel, m.titel) as titel, coalesce(v.tekst, m.tekst) as tekst, coalesce(v.taal, 'nl') as taal, o.naam as afzender, m.van::text, m.tot::text,
      exists (select 1 from mededeling_gezien g where g.mededeling_id = m.id and g.lidmaatschap_id = ${tx.actor.lidmaatschapId}::uuid) as gezien
    from (${staandeMededelingen(tx)}) m join organisatie o on o.id = m.organisatie_id left join mededeling_vertaling v on v.mededeling_id = m.id and v.taal = ${taal}
    order by m.van desc, m.ingevoerd_op desc, m.id limit ${HOOGSTENS}`);
}

/** True where it stands for the actor; once more is no mistake. */
export async function mededelingWegleggen(tx: Transactie, id: string): Promise<boolean> {
  const rijen = await tx.vraag(sql`select 1 from (${staandeMededelingen(tx)}) m where m.id = ${id}::uuid`);
  if (rijen.length === 0) return false;
  await tx.vraag(sql`insert into mededeling_gezien (mededeling_id, lidmaatschap_id, gezien_op) values (${id}::uuid, ${tx.actor.lidmaatschapId}::uuid, ${tx.nu}) on conflict do nothing`);
  return true;
}

export interface EigenMededelingRij {
  id: string;
  titel: string;
  tekst: string;
  van: string;
  tot: string;
  rollen: Rol[];
  organisaties: string[];
  talen: string[];
  door: string | null;
  ingetrokkenOp: string | null;
}

/** What the own organisation said, the newest first. */
export async function eigenMededelingenLezen(tx: Transactie, id: string | null = null): Promise<EigenMededelingRij[]> {
  return tx.vraag<EigenMededelingRij>(sql`select m.id, m.titel, m.tekst, m.van::text, m.tot::text, m.rollen, m.ingetrokken_op as "ingetrokkenOp",
      array(select o.naam from organisatie o where o.id = any (m.organisatie_ids) order by o.naam) as organisaties, array(select v.taal from mededeling_vertaling v where v.mededeling_id = m.id order by v.taal) as talen,
      (select g.naam from lidmaatschap l join gebruiker g on g.id = l.gebruiker_id where l.id = m.ingevoerd_door) as door
    from mededeling m where m.organisatie_id = ${tx.actor.organisatieId}::uuid${id === null ? empty : sql` and m.id = ${id}::uuid`}
    order by m.ingevoerd_op desc, m.id limit ${HOOGSTENS}`);
}

export interface NieuweMededeling {
  id: string;
  gemeenteId: string | null;
  titel: string;
  tekst: string;
  van: string;
  tot: string;
  rollen: readonly string[];
  organisatieIds: readonly string[];
  vertalingen: readonly { taal: string; titel: string; tekst: string }[];
}

export async function mededelingToevoegen(tx: Transactie, m: NieuweMededeling): Promise<void> {
  await tx.vraag(sql`insert into mededeling (id, gemeente_id, organisatie_id, ingevoerd_door, ingevoerd_op, titel, tekst, van, tot, rollen, organisatie_ids)
    values (${m.id}::uuid, ${m.gemeenteId}::uuid, ${tx.actor.organisatieId}::uuid, ${tx.actor.lidmaatschapId}::uuid, ${tx.nu}, ${m.titel}, ${m.tekst}, ${m.van}, ${m.tot}, ${[...m.rollen]}, ${[...m.organisatieIds]}::uuid[])`);
  if (m.vertalingen.length === 0) return;
  await tx.vraag(sql`insert into mededeling_vertaling (mededeling_id, taal, titel, tekst)
    select ${m.id}::uuid, v.taal, v.titel, v.tekst from jsonb_to_recordset(${JSON.stringify(m.vertalingen)}::jsonb) v (taal text, titel text, tekst text)`);
}

/** False where it is not of the own organisation; withdrawn twice is withdrawn. */
export async function mededelingTerugnemen(tx: Transactie, id: string): Promise<boolean> {
  const rijen = await tx.vraag(sql`select 1 from mededeling m where m.id = ${id}::uuid and m.organisatie_id = ${tx.actor.organisatieId}::uuid`);
  if (rijen.length === 0) return false;
  await tx.vraag(sql`update mededeling set ingetrokken_op = ${tx.nu} where id = ${id}::uuid and organisatie_id = ${tx.actor.organisatieId}::uuid and ingetrokken_op is null`);
  return true;
}

/** The organisations that work for the own gemeente, and the gemeente itself. */
export async function doelorganisatiesLezen(tx: Transactie): Promise<{ code: string; naam: string }[]> {
  const van = [...tx.actor.gemeenteIds];
  return tx.vraag(sql`select o.id as code, o.naam from organisatie o where o.gemeente_id = any(${van}::uuid[])
      or exists (select 1 from organisatie_gemeente og where og.organisatie_id = o.id and og.gemeente_id = any(${van}::uuid[]))
    order by (o.gemeente_id is null), o.naam collate "nl-x-icu", o.id limit 500`);
}
