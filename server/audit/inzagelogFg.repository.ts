import sql from 'sql-template-tag';
import type { Transactie } from '../database/transactie.ts';

/** A row of the log as the function gives it; `personen` are identities that do not leave the server. */
export interface LogRij {
  id: string;
  tijdstip: Date;
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
  organisatie: string | null;
  rubriek: string | null;
  van: string | null;
  tot: string | null;
  /** Only rows before this one. */
  voor: string | null;
  aantal: number;
}

export async function logregelsLezen(tx: Transactie, v: Logvraag): Promise<LogRij[]> {
  return tx.vraag<LogRij>(sql`select * from inzagelog_fg(${v.organisatie}::text, ${v.rubriek}::text, ${v.van}::date, ${v.tot}::date, ${v.voor}::bigint, ${v.aantal}::int) order by id desc`);
}
