import sql, { type Sql } from 'sql-template-tag';
import { rijJson } from '../../access/bron.ts';
import { Leesrecht } from '../../access/leesrecht.ts';
import { cel } from '../../access/matrix.ts';
import { type Signaalonderwerp, type Signaalrichting, type Signaalstand, type Signaalstap, wachtTeLangSinds } from '../../../shared/rules/signalen.ts';
import type { Transactie } from '../../database/transactie.ts';
import type { Selectie } from '../../graphql/selectie.ts';
import { personenInBereik } from '../inburgeraars/inburgeraars.repository.ts';
import { signaalVelden } from './signalen.bron.ts';
import { Signaal } from './signalen.entity.ts';

/** A signal as read, with the relation by which its person was reached. */
export interface GelezenSignaal {
  inburgeraarId: string | null;
  opdracht: string | null;
  grondslag: string | null;
  signaal: object;
}

/**
 * Which signals the actor reads: with E those that its organisation has with the gemeente about persons in bereik, with S or L all of them
 * and those that the gemeente got without a person; who reaches no person only what it wrote itself. Each kind is a query of
 * its own, so that it goes by its own index: an OR over both would read every signal there is.
 */
export function leesbareSignalen(tx: Transactie): Sql {
  const { lidmaatschapId, organisatieId, gemeenteIds, rol } = tx.actor;
  const zonderRelatie = sql`select s.*, null as opdracht, null as grondslag from signaal s`;
  const personen = personenInBereik(tx);
  if (!personen) return sql`${zonderRelatie} where s.ingevoerd_door = ${lidmaatschapId}`;
  const overPersonen = sql`select s.*, p.opdracht, p.grondslag from (${personen}) p join signaal s on s.inburgeraar_id = p.inburgeraar_id where p.lopend`;
  if (cel(rol, 'SIGNALEN') === 'E') return sql`${overPersonen} and s.partner_id = ${organisatieId}`;
  return sql`${overPersonen} union all ${zonderRelatie} where s.inburgeraar_id is null and s.gemeente_id = any(${[...gemeenteIds]}::uuid[])`;
}

/** Signals that the actor may read, the newest first. */
export async function signalenLezen(tx: Transactie, waar: Sql, limiet: number, selectie: Selectie): Promise<GelezenSignaal[]> {
  return tx.vraag<GelezenSignaal>(sql`select t.inburgeraar_id as "inburgeraarId", t.opdracht, t.grondslag,
      ${rijJson(Signaal, new Leesrecht(tx.actor, 'SIGNALEN'), selectie, signaalVelden(tx.actor))} as signaal
    from (${leesbareSignalen(tx)}) t where ${waar} order by t.datum desc, t.ingevoerd_op desc, t.id limit ${limiet}`);
}

export interface NieuwSignaal {
  id: string;
  onderwerp: Signaalonderwerp;
  tekst: string;
}

/** A signal about a person: to the gemeente that has the person, or to the organisation named. */
export async function signaalOverPersoon(tx: Transactie, s: NieuwSignaal, inburgeraarId: string, aan: string | null): Promise<void> {
  const { organisatieId, lidmaatschapId } = tx.actor;
  await tx.vraag(sql`insert into signaal (id, inburgeraar_id, gemeente_id, organisatie_id, richting, partner_id, ingevoerd_door, ingevoerd_op, datum, wacht_sinds, onderwerp, tekst)
    select ${s.id}::uuid, i.id, i.gemeente_id, ${organisatieId}::uuid, ${(aan === null ? 'AAN_GEMEENTE' : 'AAN_PARTNER') satisfies Signaalrichting}, ${aan ?? organisatieId}::uuid, ${lidmaatschapId}::uuid,
      ${tx.nu}::timestamptz, ${tx.vandaag}::date, ${tx.vandaag}::date, ${s.onderwerp}, ${s.tekst}
    from inburgeraar i where i.id = ${inburgeraarId}::uuid`);
}

/** A signal without a person, to a gemeente that the organisation works for. */
export async function signaalZonderPersoon(tx: Transactie, s: NieuwSignaal, gemeenteId: string): Promise<void> {
  const { organisatieId, lidmaatschapId } = tx.actor;
  await tx.vraag(sql`insert into signaal (id, gemeente_id, organisatie_id, partner_id, ingevoerd_door, ingevoerd_op, datum, wacht_sinds, onderwerp, tekst)
    values (${s.id}, ${gemeenteId}, ${organisatieId}, ${organisatieId}, ${lidmaatschapId}, ${tx.nu}, ${tx.vandaag}, ${tx.vandaag}, ${s.onderwerp}, ${s.tekst})`);
}

/** An organisation that works for a person beside the regie. */
export interface Signaalontvanger {
  id: string;
  naam: string;
}

/** To whom a signal about this person can be directed; the caller has the person. */
export async function ontvangersLezen(tx: Transactie, inburgeraarId: string): Promise<Signaalontvanger[]> {
  return tx.vraag<Signaalontvanger>(sql`select distinct on (o.naam collate "nl-x-icu", o.id) o.id, o.naam from betrokkenheid b join organisatie o on o.id = b.organisatie_id
    where b.inburgeraar_id = ${inburgeraarId}::uuid and b.opdracht not in ('REGIE', 'WAARNEMING') and b.van <= ${tx.vandaag}::date and (b.tot is null or b.tot >= ${tx.vandaag}::date)
      and coalesce(b.beeindigd_reden, 'AFGEROND') = 'AFGEROND' order by o.naam collate "nl-x-icu", o.id limit 50`);
}

/** A signal as it is judged before a step. */
export interface Signaalrij {
  id: string;
  inburgeraarId: string | null;
  partnerId: string;
  richting: Signaalrichting;
  stand: Signaalstand;
  beantwoord: boolean;
  antwoordOngezien: boolean;
  versie: number;
}

export async function signaalrijLezen(tx: Transactie, id: string): Promise<Signaalrij | null> {
  const [rij] = await tx.vraag<Signaalrij>(sql`select t.id, t.inburgeraar_id as "inburgeraarId", t.partner_id as "partnerId", t.richting, t.stand, t.terugkoppeling is not null as beantwoord,
      t.antwoord_ongezien as "antwoordOngezien", t.versie from (${leesbareSignalen(tx)}) t where t.id = ${id}::uuid limit 1`);
  return rij ?? null;
}

/** Adds a step to the version that was seen; false where another step came first. A trigger moves the signal. */
export async function stapToevoegen(tx: Transactie, s: Signaalrij, stap: { id: string; soort: Signaalstap; tekst: string | null }): Promise<boolean> {
  const rijen = await tx.vraag(sql`insert into signaal_stap (id, signaal_id, inburgeraar_id, partner_id, organisatie_id, ingevoerd_door, ingevoerd_op, soort, tekst, versie)
    values (${stap.id}, ${s.id}, ${s.inburgeraarId}, ${s.partnerId}, ${tx.actor.organisatieId}, ${tx.actor.lidmaatschapId}, ${tx.nu}, ${stap.soort}, ${stap.tekst}, ${s.versie + 1})
    on conflict (signaal_id, versie) do nothing returning 1`);
  return rijen.length > 0;
}

export interface Signalentelling {
  open: number;
  wachtOpMij: number;
  teLaat: number;
  beantwoord: number;
}

/** How the signals stand that the actor reads: counts, and nobody in them. */
export async function signalenTellen(tx: Transactie): Promise<Signalentelling> {
  const soort = cel(tx.actor.rol, 'SIGNALEN');
  // Who only reads along counts what waits for the gemeente.
  const ontvangt = soort === 'E' ? sql`t.richting = 'AAN_PARTNER'` : sql`t.richting = 'AAN_GEMEENTE'`;
  const [rij] = await tx.vraag<Signalentelling>(sql`select (count(*) filter (where t.stand <> 'AFGEHANDELD'))::int as open,
      (count(*) filter (where ${ontvangt} and t.wacht_sinds is not null))::int as "wachtOpMij",
      (count(*) filter (where ${ontvangt} and t.wacht_sinds <= ${wachtTeLangSinds(tx.vandaag)}::date))::int as "teLaat",
      (count(*) filter (where not (${ontvangt}) and t.antwoord_ongezien))::int as beantwoord
    from (${leesbareSignalen(tx)}) t where t.stand <> 'AFGEHANDELD' or t.antwoord_ongezien`);
  return rij ?? { open: 0, wachtOpMij: 0, teLaat: 0, beantwoord: 0 };
}
