import sql, { empty } from 'sql-template-tag';
import { OVERDRACHT_HOOGSTENS } from '../../../shared/rules/overdragen.ts';
import type { Transactie } from '../../database/transactie.ts';

export interface Regie {
  betrokkenheidId: string;
  versie: number;
  inburgeraarId: string;
  consulentId: string;
  consulent: string;
  van: string;
}

/** The running regies that the viewer may hand over, at most as many as change hands in one act; of these persons, or of this consulent. */
export async function regiesLezen(tx: Transactie, { ids, consulentId }: { ids: readonly string[] | null; consulentId: string | null }): Promise<Regie[]> {
  const eigen = tx.actor.rol === 'TEAMLEIDER' ? empty : sql` and b.lidmaatschap_id = ${tx.actor.lidmaatschapId}::uuid`;
  const wie = ids === null ? empty : sql` and b.inburgeraar_id = any(${[...ids]}::uuid[])`;
  const van = consulentId === null ? empty : sql` and b.lidmaatschap_id = ${consulentId}::uuid`;
  return tx.vraag(sql`select b.id as "betrokkenheidId", b.versie, b.inburgeraar_id as "inburgeraarId", b.lidmaatschap_id as "consulentId", g.naam as consulent, b.van::text
    from betrokkenheid b join lidmaatschap l on l.id = b.lidmaatschap_id join gebruiker g on g.id = l.gebruiker_id
    where b.organisatie_id = ${tx.actor.organisatieId}::uuid and b.opdracht = 'REGIE' and b.beeindigd_reden is null and b.van <= ${tx.vandaag}::date and (b.tot is null or b.tot >= ${tx.vandaag}::date)
      ${eigen}${wie}${van} order by b.van, b.id limit ${OVERDRACHT_HOOGSTENS}`);
}

/** Whose regies these are, as far as the viewer sees them. */
export async function personenVanRegies(tx: Transactie, ids: readonly string[]): Promise<string[]> {
  const rijen = await tx.vraag<{ id: string }>(sql`select distinct b.inburgeraar_id as id from betrokkenheid b where b.id = any(${[...ids]}::uuid[])`);
  return rijen.map(({ id }) => id);
}

export type Overdrachtstand = 'OK' | 'DAG' | 'AANTAL' | 'CONSULENT' | 'NIET_GEVONDEN' | 'VERSIE' | 'EIGEN';

/** Hands over; the database judges and does all or nothing (`overdragen.sql.ts`). */
export async function regiesOverdragen(tx: Transactie, id: string, naarId: string, vanaf: string, reden: string, personen: readonly { betrokkenheidId: string; versie: number }[]): Promise<Overdrachtstand> {
  const regels = JSON.stringify(personen.map(({ betrokkenheidId, versie }) => ({ id: betrokkenheidId, versie })));
  const [rij] = await tx.vraag<{ stand: Overdrachtstand }>(sql`select caseload_overdragen(${id}::uuid, ${naarId}::uuid, ${vanaf}::date, ${reden}, ${regels}::jsonb, ${tx.nu}) as stand`);
  return rij?.stand ?? 'NIET_GEVONDEN';
}

/** Somebody who came over to the viewer. */
export interface Overgekomen {
  id: string;
  inburgeraarId: string;
  vanaf: string;
  reden: string;
  vorige: string | null;
}

const ONGELEZEN = (tx: Transactie) => sql`from betrokkenheid b join caseload_overdracht o on o.id = b.overdracht_id
  where b.lidmaatschap_id = ${tx.actor.lidmaatschapId}::uuid and b.opdracht = 'REGIE' and b.beeindigd_reden is null and b.van <= ${tx.vandaag}::date and (b.tot is null or b.tot >= ${tx.vandaag}::date)
    and not exists (select 1 from leeslijst_gelezen g where g.betrokkenheid_id = b.id)`;

/** Who came over to the viewer and was not read about yet, the longest ago first. */
export async function ongelezenLezen(tx: Transactie): Promise<Overgekomen[]> {
  return tx.vraag(sql`select b.id, b.inburgeraar_id as "inburgeraarId", b.van::text as vanaf, o.reden,
      (select g.naam from betrokkenheid v join lidmaatschap l on l.id = v.lidmaatschap_id join gebruiker g on g.id = l.gebruiker_id
        where v.inburgeraar_id = b.inburgeraar_id and v.opdracht = 'REGIE' and v.tot = b.van - 1 order by v.id limit 1) as vorige
    ${ONGELEZEN(tx)} order by b.van, b.id limit 1000`);
}

export async function ongelezenTellen(tx: Transactie): Promise<number> {
  const [rij] = await tx.vraag<{ aantal: number }>(sql`select count(*)::int as aantal ${ONGELEZEN(tx)}`);
  return rij?.aantal ?? 0;
}

/** Marks one as read; false where it is not on the list of the viewer. Marking again changes nothing. */
export async function gelezenMerken(tx: Transactie, id: string): Promise<boolean> {
  const rijen = await tx.vraag(sql`with mijn as (select b.id from betrokkenheid b where b.id = ${id}::uuid and b.lidmaatschap_id = ${tx.actor.lidmaatschapId}::uuid and b.overdracht_id is not null),
    nieuw as (insert into leeslijst_gelezen (betrokkenheid_id, gelezen_door, gelezen_op) select id, ${tx.actor.lidmaatschapId}::uuid, ${tx.nu} from mijn on conflict do nothing)
    select 1 from mijn`);
  return rijen.length > 0;
}
