import sql, { bulk, join, type Sql } from 'sql-template-tag';
import { KLASSOORTEN, UIT_ROOSTER } from '../../../shared/rules/groepen.ts';
import type { Datum } from '../../../shared/rules/datum.ts';
import { AFRONDING } from '../../access/bereik.ts';
import type { Transactie } from '../../database/transactie.ts';

export interface KlasRij {
  id: string;
  naam: string;
  soort: string;
  leerroute: string | null;
  locatie: string | null;
  stoelen: number;
  bezet: number;
  komt: number;
  maandprijs: number | null;
  van: string;
  tot: string | null;
  versie: number;
  docenten: string[];
  begeleiders: BegeleiderRij[];
  lesreeksen: { id: string; versie: number; weekdagen: number[]; beginTijd: string; duurMinuten: number; van: string; tot: string; locatie: string | null; aantalLessen: number }[];
}

/** Who teaches a class, or will. */
export interface BegeleiderRij {
  id: string;
  lidmaatschapId: string;
  naam: string;
  van: string;
  tot: string | null;
}

export interface LidRij {
  id: string;
  groepId: string;
  inburgeraarId: string;
  van: string;
  tot: string | null;
  eindreden: string | null;
  overdrachtOp: string | null;
  versie: number;
}

const loopt = (t: Sql, dag: Datum): Sql => sql`${t}.van <= ${dag} and (${t}.tot is null or ${t}.tot >= ${dag})`;

/** A class of the own school that did not end. */
export const nietVoorbij = ({ vandaag }: Transactie): Sql => sql`(g.tot is null or g.tot >= ${vandaag})`;

/** Classes of the own school, in order of name; seats and costs as the database counts them for everybody. */
export async function klassenLezen(tx: Transactie, waar: Sql): Promise<KlasRij[]> {
  const { vandaag, actor } = tx;
  return tx.vraag<KlasRij>(sql`select g.id, g.naam, g.soort, g.leerroute, g.locatie, g.stoelen, s.maandprijs, g.van::text, g.tot::text, g.versie, s.bezet, s.komt,
      (select coalesce(json_agg(distinct ge.naam), '[]') from groepsbegeleider gb join lidmaatschap lm on lm.id = gb.lidmaatschap_id join gebruiker ge on ge.id = lm.gebruiker_id
        where gb.groep_id = g.id and (gb.tot is null or gb.tot >= ${vandaag})) as docenten,
      (select coalesce(json_agg(json_build_object('id', gb.id, 'lidmaatschapId', gb.lidmaatschap_id, 'naam', ge.naam, 'van', gb.van, 'tot', gb.tot) order by gb.van, ge.naam), '[]')
        from groepsbegeleider gb join lidmaatschap lm on lm.id = gb.lidmaatschap_id join gebruiker ge on ge.id = lm.gebruiker_id
        where gb.groep_id = g.id and (gb.tot is null or gb.tot >= ${vandaag})) as begeleiders,
      (select coalesce(json_agg(json_build_object('id', r.id, 'versie', r.versie, 'weekdagen', r.weekdagen, 'beginTijd', to_char(r.begin_tijd, 'HH24:MI'), 'duurMinuten', r.duur_minuten, 'van', r.van, 'tot', r.tot,
          'locatie', r.locatie, 'aantalLessen', (select count(*) from les l where l.lesreeks_id = r.id and l.vervallen_reden is null)) order by r.van, r.begin_tijd), '[]')
        from lesreeks r where r.groep_id = g.id and r.tot >= greatest(r.van, ${vandaag}::date)) as lesreeksen
    from groep g join klasstoelen() s on s.groep_id = g.id where g.organisatie_id = ${actor.organisatieId} and g.soort in (${join(KLASSOORTEN)}) and ${waar}
    order by g.naam, g.id limit 200`);
}

/** How many seats of the class are taken at most on one day from this one on: what a new member has to fit beside, and what its seats cannot be fewer than. */
export async function hoogsteBezetting(tx: Transactie, groepId: string, vanaf: Datum): Promise<number> {
  const [rij] = await tx.vraag<{ hoogste: number }>(sql`select klas_hoogste_bezetting(${groepId}::uuid, ${vanaf}) as hoogste`);
  return rij?.hoogste ?? 0;
}

/** Who is in these classes, comes, or left within the afronding. */
export async function ledenLezen(tx: Transactie, groepIds: readonly string[]): Promise<LidRij[]> {
  return tx.vraag<LidRij>(sql`select gl.id, gl.groep_id as "groepId", gl.inburgeraar_id as "inburgeraarId", gl.van::text, gl.tot::text, gl.eindreden, gl.overdracht_op::text as "overdrachtOp", gl.versie
    from groepslid gl where gl.groep_id = any(${[...groepIds]}::uuid[]) and gl.organisatie_id = ${tx.actor.organisatieId}
      and (gl.tot is null or (gl.tot + ${AFRONDING})::date >= ${tx.vandaag})
    order by gl.van, gl.id limit 5000`);
}

/** Identities of persons with a running TAAL relation to the own school and in no class now or later, who waits longest first. */
export async function wachtendenLezen(tx: Transactie): Promise<{ inburgeraarId: string; sinds: string }[]> {
  return tx.vraag(sql`select b.inburgeraar_id as "inburgeraarId", min(b.van)::text as sinds from betrokkenheid b
    where b.organisatie_id = ${tx.actor.organisatieId} and b.opdracht = 'TAAL' and ${loopt(sql`b`, tx.vandaag)}
      and not exists (select 1 from groepslid gl join groep g on g.id = gl.groep_id where gl.inburgeraar_id = b.inburgeraar_id and gl.organisatie_id = b.organisatie_id
        and g.soort in (${join(KLASSOORTEN)}) and (gl.tot is null or gl.tot >= greatest(gl.van, ${tx.vandaag}::date)))
    group by b.inburgeraar_id order by sinds, b.inburgeraar_id limit 200`);
}

export async function docentenLezen(tx: Transactie): Promise<{ id: string; naam: string }[]> {
  return tx.vraag(sql`select l.id, g.naam from lidmaatschap l join gebruiker g on g.id = l.gebruiker_id
    where l.organisatie_id = ${tx.actor.organisatieId} and l.rol = 'TAALDOCENT' and ${loopt(sql`l`, tx.vandaag)} order by g.naam, l.id limit 200`);
}

/** What a class is made or changed with. */
export interface Klasgegevens {
  naam: string;
  soort: string;
  leerroute: string | null;
  locatie: string | null;
  stoelen: number;
  maandprijs: number | null;
  van: Datum;
}

/** Whether another class of the school has the name. */
export async function naamBezet(tx: Transactie, naam: string, behalve: string): Promise<boolean> {
  const rijen = await tx.vraag(sql`select 1 from groep where organisatie_id = ${tx.actor.organisatieId} and naam = ${naam} and id <> ${behalve}::uuid`);
  return rijen.length > 0;
}

export async function klasToevoegen(tx: Transactie, id: string, k: Klasgegevens): Promise<void> {
  await tx.vraag(sql`insert into groep (id, organisatie_id, soort, naam, locatie, leerroute, stoelen, maandprijs, van)
    values (${id}::uuid, ${tx.actor.organisatieId}, ${k.soort}, ${k.naam}, ${k.locatie}, ${k.leerroute}, ${k.stoelen}, ${k.maandprijs}, ${k.van})`);
}

export async function klasWijzigen(tx: Transactie, id: string, versie: number, k: Klasgegevens): Promise<boolean> {
  const rijen = await tx.vraag(sql`update groep set naam = ${k.naam}, locatie = ${k.locatie}, stoelen = ${k.stoelen}, maandprijs = ${k.maandprijs}, versie = versie + 1
    where id = ${id}::uuid and organisatie_id = ${tx.actor.organisatieId} and versie = ${versie} returning 1`);
  return rijen.length > 0;
}

/** The class ends on this day, or (null) goes on after all. */
export async function klasEindigen(tx: Transactie, id: string, versie: number, tot: Datum | null): Promise<boolean> {
  const rijen = await tx.vraag(sql`update groep set tot = ${tot}, versie = versie + 1 where id = ${id}::uuid and organisatie_id = ${tx.actor.organisatieId} and versie = ${versie} returning 1`);
  return rijen.length > 0;
}

/** With the class end who sits in it, who teaches it and its series. Who would come later never came. */
export async function metKlasEindigen(tx: Transactie, id: string, tot: Datum, eindreden: string | null): Promise<void> {
  await tx.vraag(sql`update groepslid set tot = greatest(${tot}::date, van - 1), eindreden = ${eindreden}, versie = versie + 1 where groep_id = ${id}::uuid and organisatie_id = ${tx.actor.organisatieId} and (tot is null or tot > ${tot}) and eindreden is null`);
  await tx.vraag(sql`update groepsbegeleider set tot = greatest(van, ${tot}::date) where groep_id = ${id}::uuid and organisatie_id = ${tx.actor.organisatieId} and (tot is null or tot > ${tot})`);
  await tx.vraag(sql`update lesreeks set tot = greatest(van - 1, ${tot}::date), versie = versie + 1 where groep_id = ${id}::uuid and organisatie_id = ${tx.actor.organisatieId} and tot > ${tot}`);
}

/** Whether the class had a lesson after this day and before today that was not cancelled. */
export async function lesGegevenNa(tx: Transactie, groepId: string, dag: Datum): Promise<boolean> {
  const rijen = await tx.vraag(sql`select 1 from les where groep_id = ${groepId}::uuid and datum > ${dag} and datum < ${tx.vandaag} and vervallen_reden is null limit 1`);
  return rijen.length > 0;
}

/** Takes lessons that are still to come out of the timetable, of one series or (null) all; -1 where somebody was recorded at one of them. */
export async function lessenSchrappen(tx: Transactie, groepId: string, reeksId: string | null, vanaf: Datum): Promise<number> {
  const [rij] = await tx.vraag<{ aantal: number }>(sql`select lessen_schrappen(${groepId}::uuid, ${reeksId}::uuid, ${vanaf}, ${UIT_ROOSTER}) as aantal`);
  return rij?.aantal ?? 0;
}

/** Whether this docent signed for a lesson of the class after this day. */
export async function getekendNa(tx: Transactie, groepId: string, lidmaatschapId: string, dag: Datum): Promise<boolean> {
  const rijen = await tx.vraag(sql`select 1 from les_ondertekening o join les l on l.id = o.les_id where l.groep_id = ${groepId}::uuid and o.ingevoerd_door = ${lidmaatschapId}::uuid and l.datum > ${dag} limit 1`);
  return rijen.length > 0;
}

/** The docent has the class up to this day. */
export async function begeleiderEindigen(tx: Transactie, id: string, tot: Datum): Promise<void> {
  await tx.vraag(sql`update groepsbegeleider set tot = ${tot} where id = ${id}::uuid and organisatie_id = ${tx.actor.organisatieId}`);
}

/** Counts the version of the class up, for a change of what belongs to it; false where it is not as it was seen. */
export async function klasVersieOp(tx: Transactie, id: string, versie: number): Promise<boolean> {
  const rijen = await tx.vraag(sql`update groep set versie = versie + 1 where id = ${id}::uuid and organisatie_id = ${tx.actor.organisatieId} and versie = ${versie} returning 1`);
  return rijen.length > 0;
}

/** Another docent takes the class over from this day; who had it keeps it up to the day before, or never had it where that was no day. */
export async function docentZetten(tx: Transactie, groepId: string, docentId: string, van: Datum): Promise<void> {
  await tx.vraag(sql`update groepsbegeleider set tot = greatest(van, ${van}::date - 1) where groep_id = ${groepId}::uuid and organisatie_id = ${tx.actor.organisatieId} and tot is null and lidmaatschap_id <> ${docentId}::uuid`);
  await tx.vraag(sql`insert into groepsbegeleider (groep_id, lidmaatschap_id, organisatie_id, van) select ${groepId}::uuid, ${docentId}::uuid, ${tx.actor.organisatieId}::uuid, ${van}::date
    where not exists (select 1 from groepsbegeleider gb where gb.groep_id = ${groepId}::uuid and gb.lidmaatschap_id = ${docentId}::uuid and gb.tot is null)`);
}

export async function lidToevoegen(tx: Transactie, id: string, lid: { groepId: string; inburgeraarId: string; van: Datum }): Promise<void> {
  await tx.vraag(sql`insert into groepslid (id, groep_id, organisatie_id, inburgeraar_id, van, ingevoerd_door)
    values (${id}::uuid, ${lid.groepId}::uuid, ${tx.actor.organisatieId}, ${lid.inburgeraarId}::uuid, ${lid.van}, ${tx.actor.lidmaatschapId})`);
}

export async function lidLezen(tx: Transactie, id: string): Promise<LidRij | null> {
  const [rij] = await tx.vraag<LidRij>(sql`select gl.id, gl.groep_id as "groepId", gl.inburgeraar_id as "inburgeraarId", gl.van::text, gl.tot::text, gl.eindreden, gl.overdracht_op::text as "overdrachtOp", gl.versie
    from groepslid gl join groep g on g.id = gl.groep_id where gl.id = ${id}::uuid and gl.organisatie_id = ${tx.actor.organisatieId} and g.soort in (${join(KLASSOORTEN)})`);
  return rij ?? null;
}

export async function lidBeeindigen(tx: Transactie, lid: LidRij, einde: { tot: Datum; eindreden: string; overdrachtOp: Datum | null }): Promise<boolean> {
  const rijen = await tx.vraag(sql`update groepslid set tot = ${einde.tot}, eindreden = ${einde.eindreden}, overdracht_op = ${einde.overdrachtOp}, versie = versie + 1
    where id = ${lid.id}::uuid and versie = ${lid.versie} returning 1`);
  return rijen.length > 0;
}

/** The last day on which something was recorded for the person in the group; null where nothing was. */
export async function laatsteVastgelegd(tx: Transactie, { groepId, inburgeraarId }: LidRij): Promise<string | null> {
  const [rij] = await tx.vraag<{ dag: string | null }>(sql`select max(p.datum)::text as dag from presentie p join les l on l.id = p.les_id
    where l.groep_id = ${groepId}::uuid and p.inburgeraar_id = ${inburgeraarId}::uuid and p.actueel and p.status not in ('INGETROKKEN', 'VERVALLEN')`);
  return rij?.dag ?? null;
}

export interface Reeksgegevens {
  weekdagen: number[];
  beginTijd: string;
  duurMinuten: number;
  van: Datum;
  tot: Datum;
  locatie: string | null;
}

/** Adds the series with its lessons; where the class has a lesson at that moment already, none is added, and one that was taken out of the timetable comes back. */
export async function reeksToevoegen(tx: Transactie, id: string, groepId: string, r: Reeksgegevens, dagen: readonly Datum[]): Promise<void> {
  const { organisatieId, lidmaatschapId } = tx.actor;
  await tx.vraag(sql`insert into lesreeks (id, groep_id, organisatie_id, weekdagen, begin_tijd, duur_minuten, van, tot, locatie, ingevoerd_door, ingevoerd_op)
    values (${id}::uuid, ${groepId}::uuid, ${organisatieId}, ${r.weekdagen}, ${r.beginTijd}, ${r.duurMinuten}, ${r.van}, ${r.tot}, ${r.locatie}, ${lidmaatschapId}, ${tx.nu})`);
  await tx.vraag(sql`insert into les (groep_id, organisatie_id, datum, begin_tijd, duur_minuten, locatie, lesreeks_id)
    values ${bulk(dagen.map((dag) => [groepId, organisatieId, dag, r.beginTijd, r.duurMinuten, r.locatie, id]))} 
    on conflict (groep_id, datum, begin_tijd) do update set lesreeks_id = excluded.lesreeks_id, duur_minuten = excluded.duur_minuten, locatie = excluded.locatie, vervallen_reden = null, versie = les.versie + 1
      where les.vervallen_reden = ${UIT_ROOSTER}`);
}

/** A series of a class of the own school; null where there is none. */
export async function reeksLezen(tx: Transactie, id: string): Promise<{ id: string; groepId: string; versie: number; van: Datum; tot: Datum } | null> {
  const [rij] = await tx.vraag<{ id: string; groepId: string; versie: number; van: Datum; tot: Datum }>(sql`select id, groep_id as "groepId", versie, van::text, tot::text from lesreeks where id = ${id}::uuid and organisatie_id = ${tx.actor.organisatieId}`);
  return rij ?? null;
}

/** The series has its last day before this one; false where it is not as it was seen. */
export async function reeksStoppen(tx: Transactie, id: string, versie: number, vanaf: Datum): Promise<boolean> {
  const rijen = await tx.vraag(sql`update lesreeks set tot = greatest(van - 1, least(tot, ${vanaf}::date - 1)), versie = versie + 1 where id = ${id}::uuid and versie = ${versie} returning 1`);
  return rijen.length > 0;
}

export async function lessenVanReeks(tx: Transactie, id: string): Promise<number> {
  const [rij] = await tx.vraag<{ aantal: number }>(sql`select count(*)::int as aantal from les where lesreeks_id = ${id}::uuid and organisatie_id = ${tx.actor.organisatieId}`);
  return rij?.aantal ?? 0;
}

export interface LesvrijRij {
  id: string;
  naam: string;
  van: string;
  tot: string;
  versie: number;
}

/** What a holiday says. */
type Vrijedagen = Pick<LesvrijRij, 'naam' | 'van' | 'tot'>;

export async function lesvrijLezen(tx: Transactie): Promise<LesvrijRij[]> {
  return tx.vraag(sql`select id, naam, van::text, tot::text, versie from lesvrij where organisatie_id = ${tx.actor.organisatieId} and tot >= ${tx.vandaag} and not ingetrokken order by van, naam limit 100`);
}

export async function lesvrijToevoegen(tx: Transactie, id: string, { naam, van, tot }: Vrijedagen): Promise<void> {
  await tx.vraag(sql`insert into lesvrij (id, organisatie_id, naam, van, tot) values (${id}::uuid, ${tx.actor.organisatieId}, ${naam}, ${van}, ${tot})`);
}

/** Changes the holiday where it still is as it was seen. */
export async function lesvrijWijzigen(tx: Transactie, id: string, versie: number, { naam, van, tot }: Vrijedagen, ingetrokken = false): Promise<boolean> {
  const rijen = await tx.vraag(sql`update lesvrij set naam = ${naam}, van = ${van}, tot = ${tot}, ingetrokken = ${ingetrokken}, versie = versie + 1 where id = ${id}::uuid and versie = ${versie} and not ingetrokken returning 1`);
  return rijen.length > 0;
}

/** Lessons of the classes follow the holiday: on its days they are cancelled where nothing was recorded, and from today on the others that it cancelled go on. */
export async function lessenVolgenLesvrij(tx: Transactie, id: string, { naam, van, tot }: Vrijedagen): Promise<{ vervallen: number; doorgaan: number }> {
  const { actor, vandaag } = tx;
  const vrij = sql`l.datum between ${van} and ${tot}`;
  const door = await tx.vraag(sql`update les l set vervallen_reden = null, lesvrij_id = null, versie = l.versie + 1 where l.lesvrij_id = ${id}::uuid and l.organisatie_id = ${actor.organisatieId} and l.datum >= ${vandaag} and not (${vrij}) returning 1`);
  await tx.vraag(sql`update les l set vervallen_reden = ${naam}, versie = l.versie + 1 where l.lesvrij_id = ${id}::uuid and l.organisatie_id = ${actor.organisatieId} and ${vrij} and l.vervallen_reden <> ${naam}`);
  const weg = await tx.vraag(sql`update les l set vervallen_reden = ${naam}, lesvrij_id = ${id}::uuid, versie = l.versie + 1 from groep g
    where g.id = l.groep_id and g.soort in (${join(KLASSOORTEN)}) and l.organisatie_id = ${actor.organisatieId} and ${vrij} and l.vervallen_reden is null
      and not exists (select 1 from presentie p where p.les_id = l.id and p.datum = l.datum and p.actueel and p.status <> 'INGETROKKEN') returning 1`);
  return { vervallen: weg.length, doorgaan: door.length };
}

export interface BezettingRij {
  id: string;
  organisatie: string;
  naam: string;
  soort: string;
  leerroute: string | null;
  locatie: string | null;
  stoelen: number;
  bezet: number;
  maandprijs: number | null;
}

export async function bezettingLezen(tx: Transactie): Promise<BezettingRij[]> {
  return tx.vraag(sql`select * from klasbezetting() order by organisatie, naam, id limit 500`);
}
