import sql, { empty } from 'sql-template-tag';
import { DEELNEMERSGROEPSOORTEN } from '../../../shared/rules/deelnemersgroepen.ts';
import { bereikVan } from '../../access/rollen.ts';
import type { Transactie } from '../../database/transactie.ts';

/** Kinds of group whose hours are participatie-uren. */
const SOORTEN = ['WERKGROEP', 'MAP', ...DEELNEMERSGROEPSOORTEN];
const HOOGSTENS = 100;

export interface WerkgroepRij {
  id: string;
  groep: { id: string; naam: string; soort: string; locatie: string | null; leerroute: string | null };
  aantalDeelnemers: number;
  weekdagen: number[];
}

/**
 * The groups of the actor: those that it leads, or all of its organisation for a coördinator. A group that ended stays
 * for three months, so that its last hours can be completed.
 */
export async function werkgroepenLezen(tx: Transactie): Promise<WerkgroepRij[]> {
  const { actor, vandaag } = tx;
  const { soort } = bereikVan(actor.rol);
  if (soort !== 'GROEP' && soort !== 'ORGANISATIE') return [];
  const eigen = soort === 'GROEP'
    ? sql` and exists (select 1 from groepsbegeleider gb where gb.groep_id = g.id and gb.lidmaatschap_id = ${actor.lidmaatschapId}
        and gb.van <= ${vandaag} and (gb.tot is null or (gb.tot + interval '3 months')::date >= ${vandaag}))` : empty;
  return tx.vraag<WerkgroepRij>(sql`select g.id, g.weekdagen,
      json_build_object('id', g.id, 'naam', g.naam, 'soort', g.soort, 'locatie', g.locatie, 'leerroute', g.leerroute) as groep,
      (select count(distinct gl.inburgeraar_id)::int from groepslid gl where gl.groep_id = g.id and gl.van <= ${vandaag} and (gl.tot is null or gl.tot >= ${vandaag})) as "aantalDeelnemers"
    from groep g where g.organisatie_id = ${actor.organisatieId} and g.soort = any(${SOORTEN})
      and g.van <= ${vandaag} and (g.tot is null or (g.tot + interval '3 months')::date >= ${vandaag})${eigen}
    order by g.naam, g.id limit ${HOOGSTENS}`);
}

export interface LidRij {
  groepId: string;
  inburgeraarId: string;
  van: string;
  tot: string | null;
}

/** Who is in these groups on any day of the period; who left and came back in it once, from the first day. */
export async function ledenLezen(tx: Transactie, groepIds: readonly string[], van: string, tot: string): Promise<LidRij[]> {
  return tx.vraag<LidRij>(sql`select gl.groep_id as "groepId", gl.inburgeraar_id as "inburgeraarId", min(gl.van)::text as van, case when bool_or(gl.tot is null) then null else max(gl.tot)::text end as tot from groepslid gl
    where gl.groep_id = any(${[...groepIds]}::uuid[]) and gl.organisatie_id = ${tx.actor.organisatieId} and gl.van <= ${tot} and (gl.tot is null or gl.tot >= ${van}) group by 1, 2`);
}

/** Hours a week that agreements of participatie with the own organisation name, as they run in this stretch of days. */
export async function geplandLezen(tx: Transactie, inburgeraarIds: readonly string[], van: string, tot: string): Promise<{ inburgeraarId: string; uren: number }[]> {
  return tx.vraag(sql`select a.inburgeraar_id as "inburgeraarId", sum(a.uren_per_week)::float8 as uren from afspraak a
    where a.inburgeraar_id = any(${[...inburgeraarIds]}::uuid[]) and a.thema = 'AFSPRAKEN_PARTICIPATIE' and a.uitvoerder_id = ${tx.actor.organisatieId}
      and a.uren_per_week is not null and a.van <= ${tot} and (a.tot is null or a.tot >= ${van}) group by a.inburgeraar_id`);
}

export interface WeekRij {
  inburgeraarId: string;
  id: string;
  datum: string;
  activiteitId: string;
  activiteit: string;
  duurMinuten: number;
  beginTijd: string | null;
  versie: number;
  reactie: string | null;
}

/** What the own organisation recorded for these persons in a period, as it stands now; activities as in `activiteitenLezen`. */
export async function urenVanWeek(tx: Transactie, inburgeraarIds: readonly string[], van: string, tot: string): Promise<WeekRij[]> {
  const { organisatieId, gemeenteIds } = tx.actor;
  return tx.vraag<WeekRij>(sql`select u.inburgeraar_id as "inburgeraarId", u.id, u.datum::text, a.naam as activiteit, u.minuten as "duurMinuten",
      coalesce((select e.id from activiteit e where e.naam = a.naam and e.gemeente_id = any(${[...gemeenteIds]}::uuid[]) order by e.gemeente_id limit 1), a.id) as "activiteitId",
      to_char(u.begin_tijd, 'HH24:MI') as "beginTijd", u.versie, (select r.reactie from uren_reactie r where r.uren_id = u.id) as reactie
    from participatie_uren u join activiteit a on a.id = u.activiteit_id
    where u.inburgeraar_id = any(${[...inburgeraarIds]}::uuid[]) and u.organisatie_id = ${organisatieId}
      and u.datum between ${van} and ${tot} and u.actueel and u.minuten > 0
    order by u.datum, u.begin_tijd nulls first, a.naam`);
}
