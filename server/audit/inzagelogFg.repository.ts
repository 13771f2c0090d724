import sql from 'sql-template-tag';
import type { Transactie } from '../database/transactie.ts';

/** A row of the log as the function gives it; `personen` are identities that do not leave the server. */
export interface LogRij {
  id: string;
  tijdstip: Date;
  sessie: string | null;
  organisatie: string | null;
  medewerker: string | null;
  rol: string;
  soort: string;
  operatie: string;
  rubrieken: string[];
  personen: string[];
  opdracht: string;
  grondslag: string;
}

export interface Logvraag {
  persoon: string | null;
  organisatie: string | null;
  rubriek: string | null;
  van: string | null;
  tot: string | null;
  /** Only rows before this one. */
  voor: string | null;
  aantal: number;
}

export async function logregelsLezen(tx: Transactie, v: Logvraag): Promise<LogRij[]> {
  return tx.vraag<LogRij>(sql`select * from inzagelog_zoeken(${v.persoon}::uuid, ${v.organisatie}::text, ${v.rubriek}::text, ${v.van}::date, ${v.tot}::date, ${v.voor}::bigint, ${v.aantal}::int) order by id desc`);
}

/** Identities of the persons of the own gemeente after this one, in order; at most PERSONEN_PER_KEER. */
export async function personenVanGemeente(tx: Transactie, na: string | null): Promise<string[]> {
  const rijen = await tx.vraag<{ id: string }>(sql`select id from personen_van_gemeente(${na}::uuid) order by id`);
  return rijen.map(({ id }) => id);
}

/** One person in one reading of a session; `persoon` is an identity that does not leave the server. */
export interface SessieRij {
  persoon: string;
  tijdstip: Date;
  soort: string;
  operatie: string;
  rubrieken: string[];
  opdracht: string;
  grondslag: string;
  medewerker: string | null;
  rol: string;
  organisatie: string | null;
}

/** What one session read and wrote of persons of the own gemeente, the oldest first; at most HOOGSTENS_SESSIEREGELS. */
export async function sessieregelsLezen(tx: Transactie, v: { sessie: string; van: string | null; tot: string | null }): Promise<SessieRij[]> {
  return tx.vraag<SessieRij>(sql`select * from sessie_inzage_fg(${v.sessie}::uuid, ${v.van}::timestamptz, ${v.tot}::timestamptz)`);
}
