import sql from 'sql-template-tag';
import { BEKENDE_GEZICHTEN_DAGEN, BIJEENKOMST_AANWEZIG_HOOGSTENS, DEELNEMERSGROEPSOORTEN, GROEPSREGELS } from '../../../shared/rules/deelnemersgroepen.ts';
import { bereikVan } from '../../access/rollen.ts';
import type { Transactie } from '../../database/transactie.ts';

export interface BijeenkomstStaat {
  groep: { id: string; naam: string; soort: string; locatie: string | null; leerroute: string | null };
  van: string;
  tot: string | null;
  inloop: boolean;
  activiteitId: string | null;
  /** Tells two meetings of one activity on one day apart; null where the group has no fixed time. */
  beginTijd: string | null;
  duurMinuten: number | null;
  anderen: number;
  versie: number;
}

const MET_UREN = DEELNEMERSGROEPSOORTEN.filter((soort) => GROEPSREGELS[soort].uren);

/** The meeting of an own group on a day, as it stands or as nothing stands yet; null where the group is not one's own. */
export async function bijeenkomstLezen(tx: Transactie, groepId: string, datum: string): Promise<BijeenkomstStaat | null> {
  const { actor } = tx;
  const leidt = bereikVan(actor.rol).soort === 'GROEP' ? sql` and exists (select 1 from groepsbegeleider gb where gb.groep_id = g.id and gb.lidmaatschap_id = ${actor.lidmaatschapId}::uuid and gb.van <= ${tx.vandaag}::date)` : sql``;
  const [rij] = await tx.vraag<BijeenkomstStaat>(sql`select json_build_object('id', g.id, 'naam', g.naam, 'soort', g.soort, 'locatie', g.locatie, 'leerroute', g.leerroute) as groep, g.van::text, g.tot::text, g.inloop,
      coalesce(b.activiteit_id, g.activiteit_id) as "activiteitId", to_char(case when b.id is null then g.begin_tijd else b.begin_tijd end, 'HH24:MI') as "beginTijd", b.duur_minuten as "duurMinuten", coalesce(b.anderen, 0)::int as anderen, coalesce(b.versie, 0)::int as versie
    from groep g left join bijeenkomst b on b.groep_id = g.id and b.datum = ${datum}::date
    where g.id = ${groepId}::uuid and g.organisatie_id = ${actor.organisatieId}::uuid and g.soort = any(${MET_UREN})${leidt}`);
  return rij ?? null;
}

/** Who has hours of this activity with the own organisation on this day, and in an open group in the weeks before it. */
export async function aanwezigenLezen(tx: Transactie, activiteitId: string, datum: string, metVroeger: boolean): Promise<string[]> {
  const dagen = metVroeger ? BEKENDE_GEZICHTEN_DAGEN : 0;
  const rijen = await tx.vraag<{ id: string }>(sql`select u.inburgeraar_id as id from participatie_uren u join activiteit a on a.id = u.activiteit_id
    where u.organisatie_id = ${tx.actor.organisatieId}::uuid and u.datum between ${datum}::date - ${dagen}::int and ${datum}::date and u.actueel and u.minuten > 0
      and a.naam = (select e.naam from activiteit e where e.id = ${activiteitId}::uuid)
    group by 1 order by (max(u.datum) = ${datum}::date) desc, count(*) desc, 1 limit ${BIJEENKOMST_AANWEZIG_HOOGSTENS}`);
  return rijen.map(({ id }) => id);
}

export interface Bijeenkomstgegevens {
  groepId: string;
  datum: string;
  beginTijd: string | null;
  activiteitId: string;
  duurMinuten: number;
  aanwezig: number;
  anderen: number;
}

/** Keeps how many came under the next version; false where another version stands. */
export async function bijeenkomstBewaren(tx: Transactie, versie: number, b: Bijeenkomstgegevens): Promise<boolean> {
  const { organisatieId, lidmaatschapId } = tx.actor;
  const rijen = await tx.vraag(versie === 0
    ? sql`insert into bijeenkomst (groep_id, organisatie_id, datum, begin_tijd, activiteit_id, duur_minuten, aanwezig, anderen, gewijzigd_door, gewijzigd_op)
        values (${b.groepId}::uuid, ${organisatieId}::uuid, ${b.datum}::date, ${b.beginTijd}::time, ${b.activiteitId}::uuid, ${b.duurMinuten}::int, ${b.aanwezig}::int, ${b.anderen}::int, ${lidmaatschapId}::uuid, ${tx.nu}) on conflict do nothing returning 1`
    : sql`update bijeenkomst set activiteit_id = ${b.activiteitId}::uuid, duur_minuten = ${b.duurMinuten}::int, aanwezig = ${b.aanwezig}::int, anderen = ${b.anderen}::int, versie = versie + 1,
        gewijzigd_door = ${lidmaatschapId}::uuid, gewijzigd_op = ${tx.nu} where groep_id = ${b.groepId}::uuid and datum = ${b.datum}::date and versie = ${versie} returning 1`);
  return rijen.length > 0;
}
