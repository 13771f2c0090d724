import sql from 'sql-template-tag';
import { type Organisatiesoort, PARTNEROPDRACHTEN } from '../../access/rollen.ts';
import type { Transactie } from '../../database/transactie.ts';
import type { Eindereden } from './betrokkenheid.entity.ts';

export interface GemeenteOrganisatie {
  id: string;
  naam: string;
  soort: Organisatiesoort;
  /** The day on which working together ends, where that was said; until then it works. */
  laatste: string | null;
}

/** The gemeente of the actor and the organisations that work for it, by name. */
export async function gemeenteOrganisaties(tx: Transactie): Promise<GemeenteOrganisatie[]> {
  return tx.vraag(sql`select o.id, o.naam, o.soort, case when og.beeindigd_op is not null then og.contract_tot::text end as laatste
    from organisatie o left join organisatie_gemeente og on og.organisatie_id = o.id and og.gemeente_id = ${tx.actor.gemeenteIds[0] ?? null}::uuid
    where o.gemeente_id = ${tx.actor.gemeenteIds[0] ?? null}::uuid or og.organisatie_id is not null and (og.beeindigd_op is null or og.contract_tot >= ${tx.vandaag}::date)
    order by o.naam collate "nl-x-icu", o.id limit 500`);
}

export interface NieuweBetrokkenheid {
  id: string;
  inburgeraarId: string;
  organisatieId: string;
  opdracht: string;
  grondslag: string;
  van: string;
  tot: string | null;
  /** What the person signed, where the ground is consent. */
  papier: { op: string; taal: string; tekst: number } | null;
}

/** Whether the organisation works for the person under this opdracht on a day of the period already. */
export async function isAlBetrokken(tx: Transactie, b: NieuweBetrokkenheid): Promise<boolean> {
  const rijen = await tx.vraag(sql`select 1 from betrokkenheid t where t.inburgeraar_id = ${b.inburgeraarId}::uuid and t.organisatie_id = ${b.organisatieId}::uuid
    and t.opdracht = ${b.opdracht} and t.lidmaatschap_id is null and coalesce(t.beeindigd_reden, 'AFGEROND') = 'AFGEROND'
    and daterange(t.van, t.tot, '[]') && daterange(${b.van}::date, ${b.tot}::date, '[]') limit 1`);
  return rijen.length > 0;
}

export async function betrokkenheidToevoegen(tx: Transactie, b: NieuweBetrokkenheid): Promise<void> {
  await tx.vraag(sql`insert into betrokkenheid (id, inburgeraar_id, organisatie_id, opdracht, grondslag, van, tot, toestemming_op, toestemming_taal, toestemming_tekst, toestemming_wijze, ingevoerd_door, ingevoerd_op)
    values (${b.id}, ${b.inburgeraarId}, ${b.organisatieId}, ${b.opdracht}, ${b.grondslag}, ${b.van}, ${b.tot}, ${b.papier?.op ?? null}, ${b.papier?.taal ?? null}, ${b.papier?.tekst ?? null}, ${b.papier ? 'PAPIER' : null}, ${tx.actor.lidmaatschapId}, ${tx.nu})`);
}

/** A betrokkenheid of a partner that is not over. */
export interface LopendeBetrokkenheid {
  id: string;
  organisatieId: string;
  lidmaatschapId: string | null;
  opdracht: string;
  grondslag: string;
  van: string;
  tot: string | null;
  versie: number;
}

/** The betrokkenheid of this person, held until the end of the transaction; null where it is over or of another kind. */
export async function betrokkenheidVoorEinde(tx: Transactie, inburgeraarId: string, id: string): Promise<LopendeBetrokkenheid | null> {
  const [rij] = await tx.vraag<LopendeBetrokkenheid>(sql`select t.id, t.organisatie_id as "organisatieId", t.lidmaatschap_id as "lidmaatschapId", t.opdracht, t.grondslag,
      t.van::text, t.tot::text, t.versie
    from betrokkenheid t where t.id = ${id}::uuid and t.inburgeraar_id = ${inburgeraarId}::uuid and t.opdracht = any(${[...PARTNEROPDRACHTEN]})
      and t.beeindigd_reden is null and (t.tot is null or t.tot >= ${tx.vandaag}::date) for update`);
  return rij ?? null;
}

/** Ends it, and with an organisation what runs for its employees and volunteers under the same opdracht. */
export async function betrokkenheidSluiten(tx: Transactie, inburgeraarId: string, b: LopendeBetrokkenheid, tot: string, reden: Eindereden): Promise<void> {
  await tx.vraag(sql`update betrokkenheid t set tot = greatest(t.van, least(t.tot, ${tot}::date)), beeindigd_reden = ${reden}, versie = t.versie + 1
    where t.inburgeraar_id = ${inburgeraarId}::uuid and t.beeindigd_reden is null and (t.tot is null or t.tot >= ${tx.vandaag}::date)
      and (t.id = ${b.id}::uuid or (${b.lidmaatschapId === null} and t.lidmaatschap_id is not null and t.organisatie_id = ${b.organisatieId}::uuid and t.opdracht = ${b.opdracht}))`);
}
