import sql from 'sql-template-tag';
import type { Transactie } from '../../database/transactie.ts';

export interface NieuweWaarneming {
  id: string;
  consulentId: string;
  portaalnummer: string;
  van: string;
  tot: string;
  reden: string;
}

export type Waarnemingsstand = 'GESTART' | 'NIET_GEVONDEN' | 'EIGEN' | 'TE_KORT_GELEDEN';

/** Starts a waarneming of a person who is not in bereik yet; the database judges (`waarneming.sql.ts`). */
export async function waarnemingToevoegen(tx: Transactie, w: NieuweWaarneming): Promise<Waarnemingsstand> {
  const [rij] = await tx.vraag<{ stand: Waarnemingsstand }>(sql`select waarneming_starten(${w.id}::uuid, ${w.consulentId}::uuid, ${w.portaalnummer}, ${w.van}::date, ${w.tot}::date, ${w.reden}, ${tx.nu}) as stand`);
  return rij?.stand ?? 'NIET_GEVONDEN';
}

/** The person of a waarneming that this membership may see; none where it is for somebody else or for later. */
export async function waarnemingPersoon(tx: Transactie, id: string): Promise<string | null> {
  const [rij] = await tx.vraag<{ inburgeraar_id: string }>(sql`select inburgeraar_id from betrokkenheid where id = ${id}::uuid and opdracht = 'WAARNEMING'`);
  return rij?.inburgeraar_id ?? null;
}

/** Takes the running or planned waarneming of this person by this membership back: it closes in the next statement. */
export async function waarnemingSluiten(tx: Transactie, inburgeraarId: string): Promise<boolean> {
  const rijen = await tx.vraag(sql`update betrokkenheid set beeindigd_reden = 'INGETROKKEN', tot = greatest(van, least(tot, ${tx.vandaag}::date))
    where inburgeraar_id = ${inburgeraarId}::uuid and lidmaatschap_id = ${tx.actor.lidmaatschapId}::uuid and opdracht = 'WAARNEMING'
      and beeindigd_reden is null and tot >= ${tx.vandaag}::date returning 1`);
  return rijen.length > 0;
}

/** Organisations of these kinds that work for the own gemeente and that the person has not said yes to. */
export async function toestemmingskeuzesLezen(tx: Transactie, soorten: readonly string[]): Promise<{ organisatieId: string; organisatie: string; soort: string }[]> {
  return tx.vraag(sql`select o.id as "organisatieId", o.naam as organisatie, o.soort from organisatie o join organisatie_gemeente og on og.organisatie_id = o.id
      join inburgeraar i on i.id = ${tx.actor.inburgeraarId}::uuid and i.gemeente_id = og.gemeente_id
    where o.soort = any(${[...soorten]}) and not exists (select 1 from betrokkenheid b where b.inburgeraar_id = i.id and b.organisatie_id = o.id and coalesce(b.beeindigd_reden, 'AFGEROND') = 'AFGEROND' and (b.tot is null or b.tot >= ${tx.vandaag}::date))
    order by o.naam collate "nl-x-icu", o.id limit 20`);
}

/** The person says yes; the database judges (`toestemming.sql.ts`). */
export async function toestemmingToevoegen(tx: Transactie, id: string, t: { organisatieId: string; taal: string; tekst: number }): Promise<'OK' | 'ORGANISATIE' | 'STAAT_ER_AL'> {
  const [rij] = await tx.vraag<{ stand: 'OK' | 'ORGANISATIE' | 'STAAT_ER_AL' }>(sql`select toestemming_geven(${id}::uuid, ${t.organisatieId}::uuid, ${t.taal}, ${t.tekst}::int, ${tx.nu}) as stand`);
  return rij?.stand ?? 'ORGANISATIE';
}

/** At the request of the person; false where the own organisation has no consent of them. */
export async function toestemmingOpVerzoekSluiten(tx: Transactie, inburgeraarId: string): Promise<boolean> {
  const [rij] = await tx.vraag<{ stand: string }>(sql`select toestemming_stoppen(${inburgeraarId}::uuid) as stand`);
  return rij?.stand === 'OK';
}

/** Withdraws the consent that this betrokkenheid of the asker rests on. False where there is no such consent. */
export async function toestemmingSluiten(tx: Transactie, betrokkenheidId: string): Promise<boolean> {
  const rijen = await tx.vraag(sql`update betrokkenheid set beeindigd_reden = 'TOESTEMMING_INGETROKKEN', tot = greatest(van, least(tot, ${tx.vandaag}::date))
    where id = ${betrokkenheidId}::uuid and grondslag = 'TOESTEMMING' and beeindigd_reden is null returning 1`);
  return rijen.length > 0;
}

/** Sets the last day in the gemeente where `gezien` still stands there; false where it does not. */
export async function vertrekZetten(tx: Transactie, inburgeraarId: string, gezien: string | null, vertrokkenOp: string | null): Promise<boolean> {
  const rijen = await tx.vraag(sql`update inburgeraar set vertrokken_op = ${vertrokkenOp}::date
    where id = ${inburgeraarId}::uuid and vertrokken_op is not distinct from ${gezien}::date returning 1`);
  return rijen.length > 0;
}

/** The consulenten of the own gemeente today, by name. */
export async function consulentenLezen(tx: Transactie): Promise<{ id: string; naam: string; zelf: boolean }[]> {
  return tx.vraag(sql`select l.id, g.naam, l.id = ${tx.actor.lidmaatschapId}::uuid as zelf from lidmaatschap l join gebruiker g on g.id = l.gebruiker_id
    where l.rol = 'CONSULENT' and l.organisatie_id = ${tx.actor.organisatieId}::uuid
      and l.van <= ${tx.vandaag}::date and (l.tot is null or l.tot >= ${tx.vandaag}::date)
    order by g.naam collate "nl-x-icu", l.id limit 200`);
}
