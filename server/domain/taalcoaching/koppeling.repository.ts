import sql from 'sql-template-tag';
import type { Taalwens } from '../../../shared/rules/taalpunt.ts';
import { isLopend, nietGesloten } from '../../access/bereik.ts';
import type { Transactie } from '../../database/transactie.ts';
import { bereikContext } from '../inburgeraars/inburgeraars.repository.ts';

/** The day of the coupling, where the person and the consulent read it; a second coach does not change it. */
export async function taalcoachGekoppeld(tx: Transactie, inburgeraarId: string, van: string): Promise<void> {
  const { organisatieId, lidmaatschapId } = tx.actor;
  await tx.vraag(sql`insert into taalcoaching as t (inburgeraar_id, organisatie_id, wens, gekoppeld_op, gewijzigd_op, gewijzigd_door) values (${inburgeraarId}::uuid, ${organisatieId}::uuid, 'TAALCOACH', ${van}::date, ${tx.nu}, ${lidmaatschapId}::uuid)
    on conflict (inburgeraar_id, organisatie_id) do update set wens = 'TAALCOACH', gekoppeld_op = coalesce(t.gekoppeld_op, excluded.gekoppeld_op), versie = t.versie + 1, gewijzigd_op = excluded.gewijzigd_op, gewijzigd_door = excluded.gewijzigd_door`);
}

/** Back on the list from this day, or with another wish; who has another coach keeps that one. */
export async function taalcoachOntkoppeld(tx: Transactie, o: { inburgeraarId: string; koppelingId: string; wens: Taalwens; vanaf: string }): Promise<void> {
  const c = bereikContext(tx.actor, tx.vandaag);
  await tx.vraag(sql`with ander as (select min(b.van) as van from betrokkenheid b where b.inburgeraar_id = ${o.inburgeraarId}::uuid and b.organisatie_id = ${c.organisatie} and b.opdracht = 'TAALPUNT'
      and b.lidmaatschap_id is not null and b.id <> ${o.koppelingId}::uuid and ${nietGesloten(c)} and ${isLopend(c)})
    update taalcoaching t set gekoppeld_op = a.van, wens = case when a.van is null then ${o.wens} else t.wens end,
      wachtlijst_sinds = case when a.van is not null then t.wachtlijst_sinds when ${o.wens} = 'TAALCOACH' then ${o.vanaf}::date end,
      versie = t.versie + 1, gewijzigd_op = ${tx.nu}, gewijzigd_door = ${tx.actor.lidmaatschapId}::uuid
    from ander a where t.inburgeraar_id = ${o.inburgeraarId}::uuid and t.organisatie_id = ${c.organisatie}`);
}
