import sql, { bulk } from 'sql-template-tag';
import type { Pvtfeiten, PvtOnderdeel } from '../../../shared/rules/pvt.ts';
import type { Transactie } from '../../database/transactie.ts';

const GEEN: Pvtfeiten = { dagdelen: [], inleidingOp: null, ondertekendOp: null };

/** The PVT of these persons as far as the actor may see it, the rows of this transaction included. */
export async function pvtFeitenLezen(tx: Transactie, inburgeraarIds: readonly string[]): Promise<(inburgeraarId: string) => Pvtfeiten> {
  const rijen = await tx.vraag<Pvtfeiten & { wie: string }>(sql`select w.wie,
      (select coalesce(json_agg(json_build_object('datum', d.datum, 'onderdeel', d.onderdeel, 'aanwezig', d.aanwezig)), '[]') from pvt_dagdeel d where d.inburgeraar_id = w.wie) as dagdelen,
      (select max(t.inleiding_op)::text from pvt_traject t where t.inburgeraar_id = w.wie) as "inleidingOp",
      (select max(t.ondertekend_op)::text from pvt_traject t where t.inburgeraar_id = w.wie) as "ondertekendOp"
    from unnest(${[...inburgeraarIds]}::uuid[]) w(wie)`);
  const per = new Map(rijen.map(({ wie, ...feiten }) => [wie, feiten]));
  return (inburgeraarId) => per.get(inburgeraarId) ?? GEEN;
}

/** A dagdeel of the own organisation as it stands now. */
export interface Dagdeelstand {
  id: string;
  inburgeraarId: string;
  datum: string;
  onderdeel: PvtOnderdeel;
  aanwezig: boolean;
  versie: number;
}

/** The dagdelen that the own organisation recorded for these persons, held until the end of the transaction. */
export async function dagdelenHouden(tx: Transactie, inburgeraarIds: readonly string[]): Promise<Dagdeelstand[]> {
  return tx.vraag<Dagdeelstand>(sql`select d.id, d.inburgeraar_id as "inburgeraarId", d.datum::text, d.onderdeel, d.aanwezig, d.versie from pvt_dagdeel d
    where d.inburgeraar_id = any(${[...inburgeraarIds]}::uuid[]) and d.organisatie_id = ${tx.actor.organisatieId} for update`);
}

/** The own head of these persons. */
export interface Hoofdstand {
  inburgeraarId: string;
  certificaatOp: string | null;
  versie: number;
}

export async function hoofdenHouden(tx: Transactie, inburgeraarIds: readonly string[]): Promise<Map<string, Hoofdstand>> {
  const rijen = await tx.vraag<Hoofdstand>(sql`select t.inburgeraar_id as "inburgeraarId", t.certificaat_op::text as "certificaatOp", t.versie from pvt_traject t
    where t.inburgeraar_id = any(${[...inburgeraarIds]}::uuid[]) and t.organisatie_id = ${tx.actor.organisatieId} for update`);
  return new Map(rijen.map((rij) => [rij.inburgeraarId, rij]));
}

export type NieuwDagdeel = Omit<Dagdeelstand, 'id' | 'versie'>;

export async function dagdelenToevoegen(tx: Transactie, nieuw: readonly NieuwDagdeel[]): Promise<void> {
  if (nieuw.length === 0) return;
  const { organisatieId, lidmaatschapId } = tx.actor;
  await tx.vraag(sql`insert into pvt_dagdeel (inburgeraar_id, organisatie_id, ingevoerd_door, ingevoerd_op, gewijzigd_op, gewijzigd_door, datum, onderdeel, aanwezig)
    values ${bulk(nieuw.map((r) => [r.inburgeraarId, organisatieId, lidmaatschapId, tx.nu, tx.nu, lidmaatschapId, r.datum, r.onderdeel, r.aanwezig]))}`);
}

/** Turns who was there into who was not, and the other way round. */
export async function dagdelenOmzetten(tx: Transactie, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await tx.vraag(sql`update pvt_dagdeel set aanwezig = not aanwezig, versie = versie + 1, gewijzigd_op = ${tx.nu}, gewijzigd_door = ${tx.actor.lidmaatschapId}::uuid where id = any(${[...ids]}::uuid[])`);
}

/**
 * Makes the own head of these persons follow their dagdelen: the days of the introduction and the signing, which the law asks to
 * register (Bi 3.1), and the day of the certificate where one is given or taken. A day that was recorded by itself stays, unless a dagdeel
 * says that the person was not there.
 */
export async function hoofdenVolgen(tx: Transactie, inburgeraarIds: readonly string[], certificaten: ReadonlyMap<string, string | null>): Promise<void> {
  if (inburgeraarIds.length === 0) return;
  const { organisatieId, lidmaatschapId } = tx.actor;
  const dag = (onderdeel: PvtOnderdeel) => sql`(select min(d.datum) from pvt_dagdeel d where d.inburgeraar_id = w.wie and d.organisatie_id = ${organisatieId} and d.onderdeel = ${onderdeel} and d.aanwezig)`;
  const niet = (onderdeel: PvtOnderdeel, op: 'inleiding_op' | 'ondertekend_op') => sql`exists (select 1 from pvt_dagdeel d where d.inburgeraar_id = t.inburgeraar_id and d.organisatie_id = t.organisatie_id and d.onderdeel = ${onderdeel} and not d.aanwezig and d.datum = ${op === 'inleiding_op' ? sql`t.inleiding_op` : sql`t.ondertekend_op`})`;
  await tx.vraag(sql`insert into pvt_traject as t (inburgeraar_id, organisatie_id, inleiding_op, ondertekend_op, certificaat_op, versie, gewijzigd_op, gewijzigd_door)
    select w.wie, ${organisatieId}::uuid, ${dag('INLEIDING_KERNWAARDEN')}, ${dag('ONDERTEKENING')}, w.op, 1, ${tx.nu}, ${lidmaatschapId}::uuid
      from unnest(${[...inburgeraarIds]}::uuid[], ${inburgeraarIds.map((wie) => certificaten.get(wie) ?? null)}::date[], ${inburgeraarIds.map((wie) => certificaten.has(wie))}::boolean[]) w(wie, op, zet)
    on conflict (inburgeraar_id, organisatie_id) do update set
      inleiding_op = coalesce(excluded.inleiding_op, case when not ${niet('INLEIDING_KERNWAARDEN', 'inleiding_op')} then t.inleiding_op end),
      ondertekend_op = coalesce(excluded.ondertekend_op, case when not ${niet('ONDERTEKENING', 'ondertekend_op')} then t.ondertekend_op end),
      certificaat_op = case when t.inburgeraar_id = any(${[...certificaten.keys()]}::uuid[]) then excluded.certificaat_op else t.certificaat_op end,
      versie = t.versie + 1, gewijzigd_op = excluded.gewijzigd_op, gewijzigd_door = excluded.gewijzigd_door`);
}
