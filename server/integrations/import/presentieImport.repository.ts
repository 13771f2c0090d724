import sql from 'sql-template-tag';
import type { Bron, PresentieStatus, VerzuimReden } from '../../../shared/rules/presentie.ts';
import type { Transactie } from '../../database/transactie.ts';
import { type Persoonsrecht, rechtVan } from '../../domain/inburgeraars/schrijven.ts';
import type { Indeling } from './indelingVorm.ts';
import type { LesKans } from './plaatsen.ts';

/** A staged row: only what is needed to save it. */
export interface KlaarstaandeRegel {
  lesId: string;
  inburgeraarId: string;
  datum: string;
  status: PresentieStatus;
  minuten: number;
  versie: number;
  conflict: boolean;
}

export async function indelingenLezen(tx: Transactie): Promise<Map<string, Indeling>> {
  const rijen = await tx.vraag<{ sleutel: string; indeling: Indeling }>(sql`select sleutel, indeling from import_indeling
    where organisatie_id = ${tx.actor.organisatieId} order by gewijzigd_op desc limit 200`);
  return new Map(rijen.map((r) => [r.sleutel, r.indeling]));
}

export async function indelingBewaren(tx: Transactie, sleutel: string, indeling: Indeling): Promise<void> {
  await tx.vraag(sql`insert into import_indeling (organisatie_id, sleutel, indeling, gewijzigd_op)
    values (${tx.actor.organisatieId}, ${sleutel}, ${JSON.stringify(indeling)}::jsonb, ${tx.nu})
    on conflict (organisatie_id, sleutel) do update set indeling = excluded.indeling, gewijzigd_op = excluded.gewijzigd_op`);
}

/** The member `gl` was in the group of the lesson `l` on its day. */
const LID = sql`gl.groep_id = l.groep_id and gl.van <= l.datum and (gl.tot is null or gl.tot >= l.datum)`;
/** The betrokkenheid of the member `gl` with the school covered the day of the lesson `l`. */
const BINNEN_PLAATSING = sql`exists (select 1 from betrokkenheid b where b.inburgeraar_id = gl.inburgeraar_id and b.organisatie_id = l.organisatie_id and b.opdracht = 'TAAL'
  and b.van <= l.datum and (b.tot is null or b.tot >= l.datum))`;

/** Lessons of the own school on the days of the sheet, per person who was in the group on that day, with what stands there now. */
export async function lesKansen(tx: Transactie, personen: readonly string[], dagen: readonly string[]): Promise<LesKans[]> {
  return tx.vraag<LesKans>(sql`select l.id as "lesId", gl.inburgeraar_id as "inburgeraarId", l.datum::text, to_char(l.begin_tijd, 'HH24:MI') as "beginTijd",
      l.duur_minuten as "duurMinuten", g.naam as groep, ${BINNEN_PLAATSING} as "binnenPlaatsing",
      (select json_build_object('versie', p.versie, 'status', p.status, 'minuten', p.minuten, 'bron', p.bron) from presentie p where p.les_id = l.id and p.datum = l.datum and p.inburgeraar_id = gl.inburgeraar_id and p.actueel) as huidig
    from les l join groep g on g.id = l.groep_id join groepslid gl on ${LID}
    where l.organisatie_id = ${tx.actor.organisatieId} and l.datum = any (${[...dagen]}::date[]) and gl.inburgeraar_id = any (${[...personen]}::uuid[])`);
}

/** Puts the preview by; whether the same file was confirmed before. */
export async function importKlaarzetten(tx: Transactie, id: string, hash: string, regels: readonly KlaarstaandeRegel[]): Promise<boolean> {
  const [rij] = await tx.vraag<{ eerder: boolean }>(sql`insert into presentie_import (id, organisatie_id, lidmaatschap_id, gemaakt_op, stand, bestand_hash, regels)
    values (${id}, ${tx.actor.organisatieId}, ${tx.actor.lidmaatschapId}, ${tx.nu}, 'VOORBEELD', ${hash}, ${JSON.stringify(regels)}::jsonb)
    returning exists (select 1 from presentie_import e where e.organisatie_id = ${tx.actor.organisatieId} and e.bestand_hash = ${hash} and e.stand = 'BEVESTIGD') as eerder`);
  return rij?.eerder === true;
}

/** A staged row, held against now. */
export interface GenomenRegel extends KlaarstaandeRegel {
  /** The lesson is there on that day, and the person may be in it. */
  plek: boolean;
  /** Of the current entry; null where there is none. */
  huidigeVersie: number | null;
  /** The relation by which the actor has this person now. */
  recht: Persoonsrecht | null;
}

/**
 * Claims the import to save it: once, as a preview, and not too old. Gives its rows with what stands now, in the same statement. Null
 * when it is not there to claim.
 */
export async function importNemen(tx: Transactie, id: string): Promise<GenomenRegel[] | null> {
  const [rij] = await tx.vraag<{ regels: GenomenRegel[] }>(sql`with genomen as (update presentie_import set stand = 'BEVESTIGD', bevestigd_op = ${tx.nu} where id = ${id}::uuid and stand = 'VOORBEELD'
        and gemaakt_op > ${tx.nu}::timestamptz - interval '1 day' returning regels),
      r as materialized (select r.* from genomen g cross join lateral jsonb_to_recordset(g.regels) as r("lesId" uuid, "inburgeraarId" uuid, datum date, status text, minuten int, versie int, conflict boolean)),
      b as materialized (select w.id, b.recht from (select distinct "inburgeraarId" as id from r) w cross join lateral (${rechtVan(tx, sql`w.id`)}) b)
    select (select coalesce(json_agg(json_build_object('lesId', r."lesId", 'inburgeraarId', r."inburgeraarId", 'datum', r.datum, 'status', r.status, 'minuten', r.minuten, 'versie', r.versie, 'conflict', r.conflict,
          'plek', exists (select 1 from les l join groepslid gl on ${LID} where l.id = r."lesId" and l.datum = r.datum and l.organisatie_id = ${tx.actor.organisatieId} and gl.inburgeraar_id = r."inburgeraarId" and ${BINNEN_PLAATSING}),
          'huidigeVersie', (select p.versie from presentie p where p.les_id = r."lesId" and p.datum = r.datum and p.inburgeraar_id = r."inburgeraarId" and p.actueel),
          'recht', b.recht)), '[]')
        from r left join b on b.id = r."inburgeraarId") as regels
    from genomen`);
  return rij?.regels ?? null;
}

/** Claims a saved import to take it back, once. */
export async function importTerugnemen(tx: Transactie, id: string): Promise<boolean> {
  const rijen = await tx.vraag(sql`update presentie_import set stand = 'ONGEDAAN', ongedaan_op = ${tx.nu} where id = ${id}::uuid and stand = 'BEVESTIGD' returning 1`);
  return rijen.length > 0;
}

/** An entry of an import that still stands, and what stood before it. */
export interface TeHerstellen {
  lesId: string;
  inburgeraarId: string;
  datum: string;
  versie: number;
  vorigeStatus: PresentieStatus | null;
  vorigeMinuten: number | null;
  vorigeReden: VerzuimReden | null;
  vorigeBron: Bron | null;
}

export async function teHerstellen(tx: Transactie, importId: string): Promise<TeHerstellen[]> {
  return tx.vraag<TeHerstellen>(sql`select p.les_id as "lesId", p.inburgeraar_id as "inburgeraarId", p.datum::text, p.versie,
      v.status as "vorigeStatus", v.minuten as "vorigeMinuten", v.reden as "vorigeReden", v.bron as "vorigeBron"
    from presentie p left join presentie v on v.les_id = p.les_id and v.datum = p.datum and v.inburgeraar_id = p.inburgeraar_id and v.versie = p.versie - 1
    where p.import_id = ${importId}::uuid and p.actueel and p.organisatie_id = ${tx.actor.organisatieId}`);
}
