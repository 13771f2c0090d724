import sql, { empty } from 'sql-template-tag';
import type { Datum } from '../../../shared/rules/datum.ts';
import type { Transactie } from '../../database/transactie.ts';

export interface TrainingRij {
  id: string;
  naam: string;
  soort: string;
  locatie: string | null;
  stoelen: number;
  van: string;
  tot: string | null;
  trainers: string[];
}

/** Groups of training and PVT of the own organisation that run, come, or ended within the year. */
export async function trainingenLezen(tx: Transactie, id: string | null = null): Promise<TrainingRij[]> {
  const { vandaag, actor } = tx;
  return tx.vraag<TrainingRij>(sql`select g.id, g.naam, g.soort, g.locatie, g.stoelen, g.van::text, g.tot::text,
      (select coalesce(json_agg(distinct ge.naam), '[]') from groepsbegeleider gb join lidmaatschap lm on lm.id = gb.lidmaatschap_id join gebruiker ge on ge.id = lm.gebruiker_id
        where gb.groep_id = g.id and (gb.tot is null or gb.tot >= least(${vandaag}::date, g.tot))) as trainers
    from groep g where g.organisatie_id = ${actor.organisatieId}::uuid and g.soort in ('PVT', 'TRAINING') and (g.tot is null or g.tot >= ${vandaag}::date - 365)${id === null ? empty : sql` and g.id = ${id}::uuid`}
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

/** Who gives trainings at the own organisation today, by name. */
export async function trainersLezen(tx: Transactie): Promise<{ id: string; naam: string }[]> {
  return tx.vraag(sql`select l.id, g.naam from lidmaatschap l join gebruiker g on g.id = l.gebruiker_id where l.organisatie_id = ${tx.actor.organisatieId}::uuid and l.rol = 'VWN_TRAINER' and not l.systeem
    and l.van <= ${tx.vandaag}::date and (l.tot is null or l.tot >= ${tx.vandaag}::date) order by g.naam collate "nl-x-icu", l.id limit 200`);
}

export type Trainingsstand = 'OK' | 'STAAT_ER_AL' | 'TRAINER' | 'GROEP' | 'DAG' | 'PERSOON' | 'GEEN_TRAINING' | 'VOL' | 'VERSIE';

interface NieuweTraining {
  naam: string;
  soort: string;
  locatie: string | null;
  stoelen: number;
  van: Datum;
  tot: Datum;
  trainerId: string;
}

/** The database judges all three (`trainingen.sql.ts`). */
export async function trainingToevoegen(tx: Transactie, id: string, t: NieuweTraining): Promise<Trainingsstand> {
  const [rij] = await tx.vraag<{ stand: Trainingsstand }>(sql`select training_maken(${id}::uuid, ${t.naam}, ${t.soort}, ${t.locatie}, ${t.stoelen}::int, ${t.van}::date, ${t.tot}::date, ${t.trainerId}::uuid) as stand`);
  return rij?.stand ?? 'GROEP';
}

export async function deelnemerToevoegen(tx: Transactie, id: string, d: { groepId: string; inburgeraarId: string; van: Datum }): Promise<Trainingsstand> {
  const [rij] = await tx.vraag<{ stand: Trainingsstand }>(sql`select training_inschrijven(${id}::uuid, ${d.groepId}::uuid, ${d.inburgeraarId}::uuid, ${d.van}::date) as stand`);
  return rij?.stand ?? 'GROEP';
}

export async function deelnemerSluiten(tx: Transactie, d: { id: string; inburgeraarId: string; versie: number; tot: Datum }): Promise<Trainingsstand> {
  const [rij] = await tx.vraag<{ stand: Trainingsstand }>(sql`select training_uitschrijven(${d.id}::uuid, ${d.inburgeraarId}::uuid, ${d.versie}::int, ${d.tot}::date) as stand`);
  return rij?.stand ?? 'PERSOON';
}
