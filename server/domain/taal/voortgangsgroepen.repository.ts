import sql, { empty } from 'sql-template-tag';
import { KLASSOORTEN, RAPPORTAGESOORTEN } from '../../../shared/rules/groepen.ts';
import { bereikVan } from '../../access/rollen.ts';
import type { Transactie } from '../../database/transactie.ts';
import { personenInBereik } from '../inburgeraars/inburgeraars.repository.ts';
import type { Aanwezigheid } from './presentie.types.ts';

const HOOGSTENS = 100;

export interface VoortgangsgroepRij {
  id: string;
  groep: { id: string; naam: string; soort: string; locatie: string | null; leerroute: string | null };
}

/** The classes of the actor that were there on a day: those that it leads, or all of its school for a coördinator. */
export async function voortgangsgroepenLezen(tx: Transactie, peildag: string): Promise<VoortgangsgroepRij[]> {
  const { actor, vandaag } = tx;
  const eigen = bereikVan(actor.rol).soort === 'GROEP'
    ? sql` and exists (select 1 from groepsbegeleider gb where gb.groep_id = g.id and gb.lidmaatschap_id = ${actor.lidmaatschapId}
        and gb.van <= ${vandaag} and (gb.tot is null or gb.tot >= ${vandaag}))` : empty;
  return tx.vraag<VoortgangsgroepRij>(sql`select g.id,
      json_build_object('id', g.id, 'naam', g.naam, 'soort', g.soort, 'locatie', g.locatie, 'leerroute', g.leerroute) as groep
    from groep g where g.organisatie_id = ${actor.organisatieId} and g.soort = any(${[...KLASSOORTEN]}) and g.van <= ${peildag} and (g.tot is null or g.tot >= ${peildag})${eigen}
    order by g.naam, g.id limit ${HOOGSTENS}`);
}

export interface VoortgangslidRij {
  groepId: string;
  inburgeraarId: string;
  sinds: string;
}

/** Who sat in these classes on a day, each once per class. */
export async function voortgangsledenLezen(tx: Transactie, groepIds: readonly string[], peildag: string): Promise<VoortgangslidRij[]> {
  return tx.vraag<VoortgangslidRij>(sql`select gl.groep_id as "groepId", gl.inburgeraar_id as "inburgeraarId", min(gl.van)::text as sinds from groepslid gl
    where gl.groep_id = any(${[...groepIds]}::uuid[]) and gl.organisatie_id = ${tx.actor.organisatieId} and gl.van <= ${peildag} and (gl.tot is null or gl.tot >= ${peildag})
    group by gl.groep_id, gl.inburgeraar_id`);
}

export interface VoortgangsstandRij {
  id: string;
  versie: number;
  gerapporteerdOp: string | null;
  aanwezigheid: Aanwezigheid;
}

/** What the own school knows of these persons in a period: attendance, and how many reports there are. */
export async function voortgangsstandLezen(tx: Transactie, inburgeraarIds: readonly string[], van: string, tot: string): Promise<VoortgangsstandRij[]> {
  const { organisatieId } = tx.actor;
  return tx.vraag<VoortgangsstandRij>(sql`select m.id, v.versie, v."gerapporteerdOp"::text, p.aanwezigheid from unnest(${[...inburgeraarIds]}::uuid[]) m(id)
    cross join lateral (select count(*)::int as versie, max(r.datum) filter (where r.datum between ${van} and ${tot}) as "gerapporteerdOp"
      from voortgangsrapportage r where r.inburgeraar_id = m.id and r.organisatie_id = ${organisatieId}) v
    cross join lateral (select json_build_object('lessen', count(*), 'aanwezig', count(*) filter (where t.status in ('AANWEZIG', 'TE_LAAT')),
        'geoorloofd', count(*) filter (where t.status = 'GEOORLOOFD_AFWEZIG'), 'ongeoorloofd', count(*) filter (where t.status = 'ONGEOORLOOFD_AFWEZIG')) as aanwezigheid
      from presentie t where t.inburgeraar_id = m.id and t.organisatie_id = ${organisatieId} and t.actueel and t.datum between ${van} and ${tot}
        and t.status not in ('VERVALLEN', 'INGETROKKEN')) p`);
}

/** What one gemeente asks about: its quarter, the day as on which it is looked at, and since when somebody sits in a class to count. */
export interface Gemeentevraag {
  gemeenteId: string;
  van: string;
  tot: string;
  peildag: string;
  lidSinds: string;
}

/** Per gemeente over how many learners a report is due and how many are there: one statement over the persons in bereik. Numbers alone. */
export async function rapportagestandLezen(tx: Transactie, vragen: readonly Gemeentevraag[]): Promise<{ gemeenteId: string; verwacht: number; gedaan: number }[]> {
  const personen = personenInBereik(tx);
  if (!personen) return [];
  const { organisatieId, lidmaatschapId, rol } = tx.actor;
  const leidt = bereikVan(rol).soort === 'GROEP'
    ? sql` and exists (select 1 from groepsbegeleider gb where gb.groep_id = g.id and gb.lidmaatschap_id = ${lidmaatschapId}::uuid and gb.van <= ${tx.vandaag}::date and (gb.tot is null or gb.tot >= ${tx.vandaag}::date))` : empty;
  const kolom = (veld: keyof Gemeentevraag) => vragen.map((vraag) => vraag[veld]);
  return tx.vraag(sql`with bereik as (${personen}), p as (select * from bereik where lopend),
    v as (select * from unnest(${kolom('gemeenteId')}::uuid[], ${kolom('van')}::date[], ${kolom('tot')}::date[], ${kolom('peildag')}::date[], ${kolom('lidSinds')}::date[]) v(gemeente_id, van, tot, peildag, lid_sinds))
    select v.gemeente_id as "gemeenteId", count(x.inburgeraar_id)::int as verwacht, (count(x.inburgeraar_id) filter (where x.gedaan))::int as gedaan
    from v left join lateral (select p.inburgeraar_id, exists (select 1 from voortgangsrapportage r where r.inburgeraar_id = p.inburgeraar_id and r.organisatie_id = ${organisatieId}::uuid and r.datum between v.van and v.tot) as gedaan
      from p where p.gemeente_id = v.gemeente_id and exists (select 1 from groepslid gl join groep g on g.id = gl.groep_id and g.soort = any(${[...RAPPORTAGESOORTEN]})
        where gl.inburgeraar_id = p.inburgeraar_id and gl.organisatie_id = ${organisatieId}::uuid and gl.van <= v.lid_sinds and (gl.tot is null or gl.tot >= v.peildag)${leidt})) x on true
    group by v.gemeente_id`);
}
