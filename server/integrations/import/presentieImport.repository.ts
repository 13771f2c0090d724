import sql from 'sql-template-tag';
import type { Bron, PresentieStatus, VerzuimReden } from '../../../shared/rules/presentie.ts';
import type { Transactie } from '../../database/transactie.ts';
import type { Indeling } from './indelingVorm.ts';
import type { Huidig, LesKans } from './plaatsen.ts';

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

/** Lessons of the own school on the days of the sheet, per person who was in the group on that day. */
export async function lesKansen(tx: Transactie, personen: readonly string[], dagen: readonly string[]): Promise<LesKans[]> {
  return tx.vraag<LesKans>(sql`select l.id as "lesId", gl.inburgeraar_id as "inburgeraarId", l.datum::text, to_char(l.begin_tijd, 'HH24:MI') as "beginTijd",
      l.duur_minuten as "duurMinuten", g.naam as groep,
      exists (select 1 from betrokkenheid b where b.inburgeraar_id = gl.inburgeraar_id and b.organisatie_id = l.organisatie_id and b.opdracht = 'TAAL'
        and b.van <= l.datum and (b.tot is null or b.tot >= l.datum)) as "binnenPlaatsing"
    from les l join groep g on g.id = l.groep_id
    join groepslid gl on gl.groep_id = l.groep_id and gl.van <= l.datum and (gl.tot is null or gl.tot >= l.datum)
    where l.organisatie_id = ${tx.actor.organisatieId} and l.datum = any (${[...dagen]}::date[]) and gl.inburgeraar_id = any (${[...personen]}::uuid[])`);
}

export async function huidigeRegels(tx: Transactie, personen: readonly string[], dagen: readonly string[]): Promise<Huidig[]> {
  return tx.vraag<Huidig>(sql`select les_id as "lesId", inburgeraar_id as "inburgeraarId", versie, status, minuten, bron from presentie
    where organisatie_id = ${tx.actor.organisatieId} and actueel and datum = any (${[...dagen]}::date[]) and inburgeraar_id = any (${[...personen]}::uuid[])`);
}

export async function isEerderBevestigd(tx: Transactie, hash: string): Promise<boolean> {
  const rijen = await tx.vraag(sql`select 1 from presentie_import where organisatie_id = ${tx.actor.organisatieId} and bestand_hash = ${hash} and stand = 'BEVESTIGD' limit 1`);
  return rijen.length > 0;
}

export async function importKlaarzetten(tx: Transactie, id: string, hash: string, regels: readonly KlaarstaandeRegel[]): Promise<void> {
  await tx.vraag(sql`insert into presentie_import (id, organisatie_id, lidmaatschap_id, gemaakt_op, stand, bestand_hash, regels)
    values (${id}, ${tx.actor.organisatieId}, ${tx.actor.lidmaatschapId}, ${tx.nu}, 'VOORBEELD', ${hash}, ${JSON.stringify(regels)}::jsonb)`);
}

/** Claims the import for one act: only in the expected state, only once, only when not too old. Null when it is not there to claim. */
export async function importNemen(tx: Transactie, id: string, van: string, naar: 'BEVESTIGD' | 'ONGEDAAN'): Promise<KlaarstaandeRegel[] | null> {
  const [rij] = await tx.vraag<{ regels: KlaarstaandeRegel[] }>(naar === 'BEVESTIGD'
    ? sql`update presentie_import set stand = ${naar}, bevestigd_op = ${tx.nu} where id = ${id}::uuid and stand = ${van}
        and gemaakt_op > ${tx.nu}::timestamptz - interval '1 day' returning regels`
    : sql`update presentie_import set stand = ${naar}, ongedaan_op = ${tx.nu} where id = ${id}::uuid and stand = ${van} returning regels`);
  return rij?.regels ?? null;
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
    from presentie p left join presentie v on v.les_id = p.les_id and v.inburgeraar_id = p.inburgeraar_id and v.versie = p.versie - 1
    where p.import_id = ${importId}::uuid and p.actueel and p.organisatie_id = ${tx.actor.organisatieId}`);
}
