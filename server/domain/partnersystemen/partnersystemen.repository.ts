import sql from 'sql-template-tag';
import type { Rol } from '../../access/rollen.ts';
import type { Transactie } from '../../database/transactie.ts';

export interface SysteemRij {
  id: string;
  naam: string;
  organisatie: string;
  rol: Rol;
  acties: string[];
  verzoekenPerMinuut: number;
  geheimOp: Date;
  gemaaktOp: Date;
  laatstGebruiktOp: Date | null;
  beeindigdOp: Date | null;
  versie: number;
  sleutelAfdruk: string | null;
  seinAdres: string | null;
  seinVersie: number;
  seinUitkomst: string | null;
  seinOp: Date | null;
}

/** The systems that the own gemeente let in, those that ended last. */
export async function systemenLezen(tx: Transactie): Promise<SysteemRij[]> {
  return tx.vraag<SysteemRij>(sql`select id, naam, organisatie, rol, acties, verzoeken_per_minuut as "verzoekenPerMinuut", geheim_op as "geheimOp",
    gemaakt_op as "gemaaktOp", laatst_gebruikt_op as "laatstGebruiktOp", beeindigd_op as "beeindigdOp", versie, sleutel_afdruk as "sleutelAfdruk", sein_adres as "seinAdres", sein_versie as "seinVersie", sein_uitkomst as "seinUitkomst", sein_op as "seinOp" from partnersystemen_lezen()`);
}

/** The kind of an organisation; null where there is none. */
export async function organisatiesoortVan(tx: Transactie, organisatieId: string): Promise<string | null> {
  const [rij] = await tx.vraag<{ soort: string }>(sql`select o.soort from organisatie o where o.id = ${organisatieId}::uuid`);
  return rij?.soort ?? null;
}

export interface NieuwSysteem {
  id: string;
  organisatieId: string;
  rol: Rol;
  naam: string;
  acties: readonly string[];
  verzoekenPerMinuut: number;
  geheimHash: string;
}

/** What the database made of it: OK, or the word for what stands in the way. */
export type Systeemuitkomst = 'OK' | 'ORGANISATIE' | 'VOL' | 'NIET_GEVONDEN' | 'BEEINDIGD' | 'VERSIE';

export async function systeemToelaten(tx: Transactie, s: NieuwSysteem): Promise<Systeemuitkomst> {
  const [rij] = await tx.vraag<{ uitkomst: Systeemuitkomst }>(sql`select partnersysteem_toelaten(${s.id}, ${s.organisatieId}, ${s.rol}, ${s.naam}, ${[...s.acties]}, ${s.verzoekenPerMinuut}, ${s.geheimHash}, ${tx.nu}) as uitkomst`);
  return rij?.uitkomst ?? 'NIET_GEVONDEN';
}

/** @param geheimHash null ends the system */
export async function systeemWijzigen(tx: Transactie, id: string, versie: number, geheimHash: string | null): Promise<Systeemuitkomst> {
  const [rij] = await tx.vraag<{ uitkomst: Systeemuitkomst }>(sql`select partnersysteem_wijzigen(${id}, ${versie}, ${geheimHash}, ${tx.nu}) as uitkomst`);
  return rij?.uitkomst ?? 'NIET_GEVONDEN';
}

/** From now on it signs with this key, and the secret is out. */
export async function sleutelInstellen(tx: Transactie, id: string, versie: number, sleutel: object, afdruk: string): Promise<Systeemuitkomst> {
  const [rij] = await tx.vraag<{ uitkomst: Systeemuitkomst }>(sql`select partnersysteem_sleutel_instellen(${id}, ${versie}, ${JSON.stringify(sleutel)}::jsonb, ${afdruk}, ${tx.nu}) as uitkomst`);
  return rij?.uitkomst ?? 'NIET_GEVONDEN';
}

/** @param adres null: no seinen */
export async function seinInstellen(tx: Transactie, id: string, versie: number, adres: string | null): Promise<Systeemuitkomst> {
  const [rij] = await tx.vraag<{ uitkomst: Systeemuitkomst }>(sql`select partnersysteem_sein_instellen(${id}, ${versie}, ${adres}) as uitkomst`);
  return rij?.uitkomst ?? 'NIET_GEVONDEN';
}
