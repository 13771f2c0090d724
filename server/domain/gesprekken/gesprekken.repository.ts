import sql from 'sql-template-tag';
import type { Aanwezige, Gespreksoort, Planstand } from '../../../shared/rules/gesprekken.ts';
import type { Transactie } from '../../database/transactie.ts';
import { personenInBereik } from '../inburgeraars/inburgeraars.repository.ts';

/** When, where and how a talk is planned. */
export interface Planning {
  soort: Gespreksoort;
  datum: string;
  tijd: string;
  duurMinuten: number;
  plaats: string;
  taal: string | null;
  tolkNodig: boolean;
  zonderDerden: boolean;
}

export interface StaandePlanning extends Planning {
  id: string;
  stand: Planstand;
  versie: number;
  reeksId: string;
  volgnummer: number;
}

const KOLOMMEN = sql`t.id, t.stand, t.versie, t.soort, t.datum::text, t.tijd, t.duur_minuten as "duurMinuten", t.plaats, t.taal, t.tolk_nodig as "tolkNodig",
  t.zonder_derden as "zonderDerden", t.reeks_id as "reeksId", t.volgnummer`;

/** The planned talk of this person, held until the end of the transaction; null where there is none. */
export async function planningVoorWijzigen(tx: Transactie, inburgeraarId: string, id: string): Promise<StaandePlanning | null> {
  const [rij] = await tx.vraag<StaandePlanning>(sql`select ${KOLOMMEN} from gepland_gesprek t where t.id = ${id}::uuid and t.inburgeraar_id = ${inburgeraarId}::uuid for update`);
  return rij ?? null;
}

/** A planned talk that is to come, of a person in bereik, for the calendar file; with the relation by which it was read. */
export async function planningLezen(tx: Transactie, id: string): Promise<(StaandePlanning & { inburgeraarId: string; opdracht: string; grondslag: string }) | null> {
  const personen = personenInBereik(tx);
  if (!personen) return null;
  const [rij] = await tx.vraag<StaandePlanning & { inburgeraarId: string; opdracht: string; grondslag: string }>(sql`select ${KOLOMMEN}, p.inburgeraar_id as "inburgeraarId", p.opdracht, p.grondslag
    from gepland_gesprek t join (${personen}) p on p.inburgeraar_id = t.inburgeraar_id and p.lopend where t.id = ${id}::uuid and t.stand = 'GEPLAND'`);
  return rij ?? null;
}

/** @param reeks the series that a moved talk goes on in */
export async function planningToevoegen(tx: Transactie, wie: { id: string; inburgeraarId: string }, p: Planning, reeks: { reeksId: string; volgnummer: number } | null): Promise<void> {
  const { lidmaatschapId, organisatieId } = tx.actor;
  await tx.vraag(sql`insert into gepland_gesprek (id, inburgeraar_id, organisatie_id, ingevoerd_door, ingevoerd_op, gewijzigd_op, gewijzigd_door, soort, datum, tijd, duur_minuten, plaats, taal,
      tolk_nodig, zonder_derden, reeks_id, volgnummer)
    values (${wie.id}, ${wie.inburgeraarId}, ${organisatieId}, ${lidmaatschapId}, ${tx.nu}, ${tx.nu}, ${lidmaatschapId}, ${p.soort}, ${p.datum}, ${p.tijd}, ${p.duurMinuten}, ${p.plaats}, ${p.taal},
      ${p.tolkNodig}, ${p.zonderDerden}, ${reeks?.reeksId ?? wie.id}, ${reeks?.volgnummer ?? 0})`);
}

/** Closes a planned talk: held, moved or cancelled. */
export async function planningSluiten(tx: Transactie, { id, versie }: StaandePlanning, stand: Planstand, hoe: { reden?: string | null; gesprekId?: string }): Promise<void> {
  await tx.vraag(sql`update gepland_gesprek set stand = ${stand}, reden = ${hoe.reden ?? null}, gesprek_id = ${hoe.gesprekId ?? null}, versie = ${versie + 1},
    gewijzigd_op = ${tx.nu}, gewijzigd_door = ${tx.actor.lidmaatschapId} where id = ${id}::uuid`);
}

/** What was said and agreed in a talk. */
export interface Gespreksverslag {
  soort: Gespreksoort;
  datum: string;
  verslag: string;
  afspraken: string | null;
  volgendeOp: string | null;
  aanwezigen: readonly Aanwezige[];
  opRechtGewezen: boolean;
}

export async function gesprekToevoegen(tx: Transactie, wie: { id: string; inburgeraarId: string }, g: Gespreksverslag): Promise<void> {
  const { lidmaatschapId, organisatieId } = tx.actor;
  await tx.vraag(sql`insert into gesprek (id, inburgeraar_id, organisatie_id, ingevoerd_door, ingevoerd_op, gewijzigd_op, gewijzigd_door, soort, datum, verslag, afspraken, volgende_op, aanwezigen, op_recht_gewezen)
    values (${wie.id}, ${wie.inburgeraarId}, ${organisatieId}, ${lidmaatschapId}, ${tx.nu}, ${tx.nu}, ${lidmaatschapId}, ${g.soort}, ${g.datum}, ${g.verslag}, ${g.afspraken}, ${g.volgendeOp},
      ${[...g.aanwezigen]}, ${g.opRechtGewezen})`);
}
