import sql from 'sql-template-tag';
import { AANBOD_HOOGSTENS, type Activiteitsoort, type Telregel } from '../../../shared/rules/aanbod.ts';
import { plusMaanden } from '../../../shared/rules/datum.ts';
import type { Transactie } from '../../database/transactie.ts';
import type { Activiteit } from './activiteit.entity.ts';

/** Hours of an activity that ended can still be completed for so long, as those of a relation that ended. */
const AFRONDING_MAANDEN = 3;

const REGELS = sql`(select coalesce(json_agg(json_build_object('id', r.id, 'geldigVan', r.geldig_van, 'waaromNiet', r.waarom_niet, 'mapPraktijk', r.map_praktijk, 'pvt', r.pvt) order by r.geldig_van desc), '[]')
  from activiteit_regel r where r.activiteit_id = a.id) as regels`;

/**
 * The catalogue of the gemeenten that the organisation works for; an activity that several have stands in it once.
 *
 * @param alleenOpen without what ended so long ago that no hours can be recorded any more
 */
export async function aanbodLezen(tx: Transactie, alleenOpen: boolean): Promise<Activiteit[]> {
  return tx.vraag(sql`select distinct on (a.naam) a.id, a.naam, a.soort, a.omschrijving, a.tot::text, a.versie, ${REGELS},
      coalesce((select r.waarom_niet is null from activiteit_regel r where r.activiteit_id = a.id and r.geldig_van <= ${tx.vandaag}::date order by r.geldig_van desc limit 1), false) as "teltMee"
    from activiteit a where a.gemeente_id = any(${[...tx.actor.gemeenteIds]}::uuid[]) and (not ${alleenOpen}::boolean or a.tot is null or a.tot >= ${plusMaanden(tx.vandaag, -AFRONDING_MAANDEN)}::date)
    order by a.naam, a.gemeente_id limit ${AANBOD_HOOGSTENS * Math.max(1, tx.actor.gemeenteIds.length)}`);
}

export type Aanbodstand = 'OK' | 'NIET_GEVONDEN' | 'VERSIE' | 'NAAM' | 'VOL' | 'REGELS_VOL';

export interface NieuweActiviteit extends Telregel {
  naam: string;
  soort: Activiteitsoort;
  omschrijving: string | null;
  tot: string | null;
}

/** Adds or changes; the database judges and does all or nothing (`aanbod.sql.ts`). */
export async function aanbodZetten(tx: Transactie, id: string, versie: number | null, nieuw: NieuweActiviteit): Promise<Aanbodstand> {
  const [rij] = await tx.vraag<{ stand: Aanbodstand }>(sql`select aanbod_vastleggen(${id}::uuid, ${versie}::int, ${JSON.stringify(nieuw)}::jsonb, ${tx.nu}) as stand`);
  return rij?.stand ?? 'NIET_GEVONDEN';
}

/** Evaluations of the own organisation of a module that is not in the catalogue of the gemeente of the person. */
export async function evaluatiesZonderModule(tx: Transactie, inburgeraarId: string): Promise<string[]> {
  const rijen = await tx.vraag<{ id: string }>(sql`select e.id from participatie_evaluatie e where e.inburgeraar_id = ${inburgeraarId}::uuid
    and e.organisatie_id = ${tx.actor.organisatieId} and not exists (select 1 from activiteit a join inburgeraar i on i.gemeente_id = a.gemeente_id where i.id = e.inburgeraar_id and a.naam = e.module)`);
  return rijen.map(({ id }) => id);
}
