import sql, { bulk, join } from 'sql-template-tag';
import type { Transactie } from '../../database/transactie.ts';
import { Selectie } from '../../graphql/selectie.ts';
import { inburgeraarsLezen } from '../inburgeraars/inburgeraars.repository.ts';

/** A person as the own organisation numbers it. */
export interface Koppelrij {
  nummer: string;
  inburgeraarId: string;
  versie: number;
}

/** The persons of these numbers who are with the own organisation now or in afronding. */
export async function koppelnummersLezen(tx: Transactie, nummers: readonly string[]): Promise<Koppelrij[]> {
  return tx.vraag<Koppelrij>(sql`select k.nummer, k.inburgeraar_id as "inburgeraarId", k.versie from koppelnummer k join inburgeraar i on i.id = k.inburgeraar_id
    where k.organisatie_id = ${tx.actor.organisatieId} and k.nummer = any(${[...nummers]}) order by k.nummer`);
}

/** What stands now for these persons. */
export async function koppelnummersVan(tx: Transactie, inburgeraarIds: readonly string[]): Promise<Map<string, Koppelrij>> {
  const rijen = await tx.vraag<Koppelrij>(sql`select k.nummer, k.inburgeraar_id as "inburgeraarId", k.versie from koppelnummer k join inburgeraar i on i.id = k.inburgeraar_id
    where k.organisatie_id = ${tx.actor.organisatieId} and k.inburgeraar_id = any(${[...inburgeraarIds]}::uuid[])`);
  return new Map(rijen.map((rij) => [rij.inburgeraarId, rij]));
}

/** Persons in bereik by the number that the portal gave them, noted for the audit. */
export async function opPortaalnummer(tx: Transactie, operatie: string, nummers: readonly string[]): Promise<Map<string, string>> {
  const rijen = await inburgeraarsLezen(tx, operatie, { limiet: nummers.length, waar: sql`p.portaalnummer = any(${[...nummers]})`, gebruikt: ['ROEPNAAM'] }, new Selectie());
  return new Map(rijen.map((rij) => [rij.nummer, rij.id]));
}

/** Running persons in bereik by BSN, noted for the audit. Who is not in bereik is looked up and left out alike. */
export async function opBsn(tx: Transactie, operatie: string, nummers: readonly string[]): Promise<Map<string, string>> {
  const waar = sql`p.lopend and exists (select 1 from bsn t where t.inburgeraar_id = p.inburgeraar_id and t.bsn = any(${[...nummers]}))`;
  const ids = (await inburgeraarsLezen(tx, operatie, { limiet: nummers.length, waar, gebruikt: ['BSN'] }, new Selectie())).map(({ id }) => id);
  const rijen = await tx.vraag<{ id: string; bsn: string }>(sql`select t.inburgeraar_id as id, t.bsn from bsn t where t.inburgeraar_id = any(${ids}::uuid[]) and t.bsn = any(${[...nummers]})`);
  return new Map(rijen.map(({ id, bsn }) => [bsn, id]));
}

/** Counts against the limit of the day; false where this would be too many. */
export async function bsnTellen(tx: Transactie, aantal: number, grens: number): Promise<boolean> {
  const [rij] = await tx.vraag<{ mag: boolean }>(sql`select bsn_zoeken_tellen(${aantal}, ${grens}) as mag`);
  return rij?.mag === true;
}

/** Takes the numbers of these persons away, as they stood. */
export async function koppelnummersWeg(tx: Transactie, rijen: readonly Koppelrij[]): Promise<void> {
  if (rijen.length === 0) return;
  await tx.vraag(sql`delete from koppelnummer where organisatie_id = ${tx.actor.organisatieId} and (nummer, versie) in (${join(rijen.map((r) => sql`(${r.nummer}, ${r.versie}::int)`))})`);
}

/** Adds numbers; gives those that are there now. A number that is another's, seen or not, is left out. */
export async function koppelnummersErbij(tx: Transactie, rijen: readonly Koppelrij[]): Promise<Set<string>> {
  if (rijen.length === 0) return new Set();
  const { organisatieId, lidmaatschapId } = tx.actor;
  const erbij = await tx.vraag<{ nummer: string }>(sql`insert into koppelnummer (organisatie_id, nummer, inburgeraar_id, versie, ingevoerd_door, ingevoerd_op)
    values ${bulk(rijen.map((r) => [organisatieId, r.nummer, r.inburgeraarId, r.versie, lidmaatschapId, tx.nu]))} on conflict do nothing returning nummer`);
  return new Set(erbij.map(({ nummer }) => nummer));
}
