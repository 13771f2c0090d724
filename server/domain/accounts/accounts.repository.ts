import sql from 'sql-template-tag';
import type { Berichtstand } from '../../../shared/rules/berichten.ts';
import type { Rol } from '../../access/rollen.ts';
import type { Transactie } from '../../database/transactie.ts';

/** Work in somebody's name, by kind. */
export type Werksoort = 'REGIE' | 'WAARNEMING' | 'KOPPELINGEN' | 'GROEPEN';

export interface LidmaatschapRij {
  id: string;
  gebruikerId: string;
  naam: string;
  ikZelf: boolean;
  rol: Rol;
  organisatieId: string;
  organisatie: string;
  gedeeld: boolean;
  van: string;
  tot: string | null;
  laatstGezienOp: string | null;
  heeft: Werksoort[];
}

/** Who works in the organisations of the own gemeente, today or from a day on. */
export async function lidmaatschappenLezen(tx: Transactie): Promise<LidmaatschapRij[]> {
  return tx.vraag<LidmaatschapRij>(sql`select id, gebruiker_id as "gebruikerId", naam, ik_zelf as "ikZelf", rol, organisatie_id as "organisatieId", organisatie, gedeeld, van::text, tot::text,
    laatst_gezien_op::text as "laatstGezienOp", heeft from lidmaatschappen_beheer()`);
}

export interface Periode {
  van: string;
  tot: string | null;
}

export type Roluitkomst = 'OK' | 'NIET_GEVONDEN' | 'ZELF' | 'ORGANISATIE' | 'STAAT_ER_AL' | 'VERSIE' | 'DAG' | 'LAATSTE_BEHEERDER' | 'GEDEELD_LAATSTE' | 'HEEFT_WERK' | 'TOEGANG_GEEINDIGD';

export async function rolToevoegen(tx: Transactie, id: string, r: Periode & { wie: string; organisatieId: string; rol: Rol; soort: string }): Promise<Roluitkomst> {
  const [rij] = await tx.vraag<{ uitkomst: Roluitkomst }>(sql`select rol_geven(${id}::uuid, ${r.wie}::uuid, ${r.organisatieId}::uuid, ${r.rol}, ${r.soort}, ${r.van}::date, ${r.tot}::date, ${tx.nu}) as uitkomst`);
  return rij?.uitkomst ?? 'NIET_GEVONDEN';
}

/** @param tot null: at once */
export async function rolSluiten(tx: Transactie, id: string, r: { gezienTot: string | null; tot: string | null; ookMetWerk: boolean }): Promise<Roluitkomst> {
  const [rij] = await tx.vraag<{ uitkomst: Roluitkomst }>(sql`select rol_beeindigen(${id}::uuid, ${r.gezienTot}::date, ${r.tot}::date, ${r.ookMetWerk}::boolean, ${tx.nu}) as uitkomst`);
  return rij?.uitkomst ?? 'NIET_GEVONDEN';
}

export interface UitnodigingRij extends Periode {
  id: string;
  naam: string;
  email: string;
  rol: Rol;
  organisatie: string;
  nummer: number;
  verlooptOp: Date;
  pogingen: number;
  uitgenodigdOp: Date;
  ingetrokkenOp: Date | null;
  aangenomenOp: Date | null;
  post: Berichtstand;
  versie: number;
}

/** Whom the own gemeente asked in, what is open first. */
export async function uitnodigingenLezen(tx: Transactie): Promise<UitnodigingRij[]> {
  return tx.vraag<UitnodigingRij>(sql`select id, naam, email, rol, organisatie, van::text, tot::text, nummer, verloopt_op as "verlooptOp", pogingen, uitgenodigd_op as "uitgenodigdOp",
    ingetrokken_op as "ingetrokkenOp", aangenomen_op as "aangenomenOp", post_stand as post, versie from uitnodigingen_lezen()`);
}

export type Uitnodigingsuitkomst = 'OK' | 'ORGANISATIE' | 'VOL' | 'STAAT_ER_AL' | 'NIET_GEVONDEN' | 'VERSIE' | 'VOORBIJ' | 'TE_SNEL';

export async function uitnodigingToevoegen(tx: Transactie, id: string, u: Periode & { organisatieId: string; rol: Rol; soort: string; naam: string; email: string; hash: string; verlooptOp: Date }): Promise<Uitnodigingsuitkomst> {
  const [rij] = await tx.vraag<{ uitkomst: Uitnodigingsuitkomst }>(sql`select uitnodigen(${id}::uuid, ${u.organisatieId}::uuid, ${u.rol}, ${u.soort}, ${u.naam}, ${u.email}, ${u.van}::date, ${u.tot}::date, ${u.hash}, ${u.verlooptOp}, ${tx.nu}) as uitkomst`);
  return rij?.uitkomst ?? 'NIET_GEVONDEN';
}

export async function uitnodigingVernieuwd(tx: Transactie, id: string, versie: number, u: { hash: string; verlooptOp: Date }): Promise<Uitnodigingsuitkomst> {
  const [rij] = await tx.vraag<{ uitkomst: Uitnodigingsuitkomst }>(sql`select uitnodiging_vernieuwen(${id}::uuid, ${versie}::int, ${u.hash}, ${u.verlooptOp}, ${tx.nu}) as uitkomst`);
  return rij?.uitkomst ?? 'NIET_GEVONDEN';
}

export async function uitnodigingTeruggenomen(tx: Transactie, id: string, versie: number): Promise<Uitnodigingsuitkomst> {
  const [rij] = await tx.vraag<{ uitkomst: Uitnodigingsuitkomst }>(sql`select uitnodiging_intrekken(${id}::uuid, ${versie}::int, ${tx.nu}) as uitkomst`);
  return rij?.uitkomst ?? 'NIET_GEVONDEN';
}
