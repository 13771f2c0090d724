import sql, { empty } from 'sql-template-tag';
import { DEELNEMERSGROEPSOORTEN } from '../../../shared/rules/deelnemersgroepen.ts';
import type { Datum } from '../../../shared/rules/datum.ts';
import type { Transactie } from '../../database/transactie.ts';

export interface GroepRij {
  id: string;
  versie: number;
  naam: string;
  soort: string;
  locatie: string | null;
  stoelen: number;
  van: string;
  tot: string | null;
  weekdag: number | null;
  beginTijd: string | null;
  doelgroep: string | null;
  inloop: boolean;
  activiteitId: string | null;
  begeleiders: { id: string; naam: string }[];
}

const SOORTEN = [...DEELNEMERSGROEPSOORTEN];

/** Such groups of the own organisation that run, come, or ended within the year. */
export async function deelnemersgroepenLezen(tx: Transactie, id: string | null = null): Promise<GroepRij[]> {
  const { vandaag, actor } = tx;
  return tx.vraag<GroepRij>(sql`select g.id, g.versie, g.naam, g.soort, g.locatie, g.stoelen, g.van::text, g.tot::text, g.weekdag, to_char(g.begin_tijd, 'HH24:MI') as "beginTijd", g.doelgroep, g.inloop, g.activiteit_id as "activiteitId",
      (select coalesce(json_agg(b order by b.naam, b.id), '[]') from (select distinct gb.lidmaatschap_id as id, ge.naam from groepsbegeleider gb join lidmaatschap lm on lm.id = gb.lidmaatschap_id join gebruiker ge on ge.id = lm.gebruiker_id
        where gb.groep_id = g.id and (gb.tot is null or gb.tot >= least(${vandaag}::date, g.tot))) b) as begeleiders
    from groep g where g.organisatie_id = ${actor.organisatieId}::uuid and g.soort = any(${SOORTEN}) and (g.tot is null or g.tot >= ${vandaag}::date - 365)${id === null ? empty : sql` and g.id = ${id}::uuid`}
    order by (g.tot < ${vandaag}::date) nulls first, g.van desc, g.naam, g.id limit 200`);
}

export interface DeelnemerRij {
  id: string;
  groepId: string;
  inburgeraarId: string;
  van: string;
  tot: string | null;
  versie: number;
}

/** Who is or was in these groups, as far as the reader sees them. */
export async function deelnemersLezen(tx: Transactie, groepIds: readonly string[]): Promise<DeelnemerRij[]> {
  return tx.vraag<DeelnemerRij>(sql`select gl.id, gl.groep_id as "groepId", gl.inburgeraar_id as "inburgeraarId", gl.van::text, gl.tot::text, gl.versie
    from groepslid gl where gl.groep_id = any(${[...groepIds]}::uuid[]) and gl.organisatie_id = ${tx.actor.organisatieId}::uuid order by gl.van, gl.id limit 5000`);
}

export interface OpkomstRij {
  id: string;
  groepId: string;
  datum: string;
  aanwezig: number;
  anderen: number;
}

/** How many came to the meetings of these groups in the last year, the newest first. */
export async function opkomstLezen(tx: Transactie, groepIds: readonly string[], hoogstens: number): Promise<OpkomstRij[]> {
  return tx.vraag<OpkomstRij>(sql`select b.id, b."groepId", b.datum, b.aanwezig, b.anderen from (select b.id, b.groep_id as "groepId", b.datum::text, b.aanwezig, b.anderen, row_number() over (partition by b.groep_id order by b.datum desc) as nummer
      from bijeenkomst b where b.groep_id = any(${[...groepIds]}::uuid[]) and b.organisatie_id = ${tx.actor.organisatieId}::uuid and b.datum >= ${tx.vandaag}::date - 365) b
    where b.nummer <= ${hoogstens}::int order by b.datum desc, b.id`);
}

/** Who of the own organisation has one of these roles today, by name. */
export async function groepsleidersLezen(tx: Transactie, rollen: readonly string[]): Promise<{ id: string; naam: string }[]> {
  return tx.vraag(sql`select l.id, g.naam from lidmaatschap l join gebruiker g on g.id = l.gebruiker_id where l.organisatie_id = ${tx.actor.organisatieId}::uuid and l.rol = any(${[...rollen]}) and not l.systeem
    and l.van <= ${tx.vandaag}::date and (l.tot is null or l.tot >= ${tx.vandaag}::date) order by g.naam collate "nl-x-icu", l.id limit 200`);
}

export type Groepsstand = 'OK' | 'SOORT' | 'STAAT_ER_AL' | 'BEGELEIDER' | 'ACTIVITEIT' | 'GROEP' | 'DAG' | 'PERSOON' | 'OPDRACHT' | 'VOL' | 'STOELEN' | 'VERSIE';

export interface Groepsgegevens {
  naam: string;
  soort: string;
  locatie: string | null;
  stoelen: number;
  van: Datum;
  tot: Datum | null;
  begeleiderId: string;
  weekdag: number | null;
  beginTijd: string | null;
  doelgroep: string | null;
  inloop: boolean;
  activiteitId: string | null;
}

/** The database judges all three (`deelnemersgroepen.sql.ts`). */
export async function groepVastleggen(tx: Transactie, id: string, gezien: number | null, groep: Groepsgegevens): Promise<Groepsstand> {
  const [rij] = await tx.vraag<{ stand: Groepsstand }>(sql`select deelnemersgroep_vastleggen(${id}::uuid, ${gezien}::int, ${JSON.stringify(groep)}::jsonb) as stand`);
  return rij?.stand ?? 'GROEP';
}

export async function deelnemerToevoegen(tx: Transactie, id: string, d: { groepId: string; inburgeraarId: string; van: Datum }): Promise<Groepsstand> {
  const [rij] = await tx.vraag<{ stand: Groepsstand }>(sql`select deelnemer_inschrijven(${id}::uuid, ${d.groepId}::uuid, ${d.inburgeraarId}::uuid, ${d.van}::date) as stand`);
  return rij?.stand ?? 'GROEP';
}

export async function deelnemerSluiten(tx: Transactie, d: { id: string; inburgeraarId: string; versie: number; tot: Datum }): Promise<Groepsstand> {
  const [rij] = await tx.vraag<{ stand: Groepsstand }>(sql`select deelnemer_uitschrijven(${d.id}::uuid, ${d.inburgeraarId}::uuid, ${d.versie}::int, ${d.tot}::date) as stand`);
  return rij?.stand ?? 'PERSOON';
}
