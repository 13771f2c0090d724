import type { Rubriek } from './matrix.ts';
import type { Rol } from './rollen.ts';

/**
 * One table that holds personal data and the rubriek it belongs to. Row-level security, grants and the retention job
 * read this; a convention test fails when a table with a person is missing here.
 */
export interface TabelRegel {
  tabel: string;
  /** The rubriek of all rows, or the column that names the rubriek of each row and the rubrieken it may name. */
  rubriek: Rubriek | { kolom: string; rubrieken: readonly Rubriek[] };
  /** The column with the organisation that entered the row: what an `E` cell is judged by. */
  organisatieKolom?: string;
  /** Where a row has no such column: the condition that it belongs to an entry of the own organisation. */
  eigenSql?: string;
  /** The calendar day the row is about: in the afronding only rows up to the end date are open. */
  datumKolom?: string;
  /**
   * Who writes: `recht` = roles with S, or E for own rows; `melden` = organisations with M or S, as their own report;
   * `reageren` = the person with M; `eigenwoord` = the person who reads it, about the own lessons; `geen` = nobody but triggers (totals).
   */
  schrijven: 'recht' | 'melden' | 'reageren' | 'eigenwoord' | 'geen';
  /** A further condition on a row that is added. */
  schrijfExtra?: string;
  /** What the row refers to is seen by the writer and belongs to it; a foreign key alone would reach hidden rows, and tell that they are there. */
  verwijst?: string;
  /** Columns that may change after insertion; a ledger names only its marker here. Default: all. */
  wijzigbaar?: readonly string[] | 'niets';
  /** Who entered a row for the own organisation (E) does not change it: that is for whoever has S. */
  alleenSWijzigt?: true;
  /** The field of the rubriek that lists these rows and takes new ones. Absent for the one row of a rubriek, and for tables that their own mutation writes. */
  veld?: string;
  /** Columns that follow from something else and are no input. */
  afgeleid?: readonly string[];
  /** Days that may still come; every other day is about something that has been. */
  ookToekomst?: readonly string[];
  /** Rows derived from other facts may be deleted when they are derived anew. */
  verwijderbaar?: boolean;
  /** Of the roles that have the rubriek only these have the table at all. */
  alleen?: readonly Rol[];
  /** A further condition on the row for the roles named, or for all but those named. */
  extra?: { sql: string; voor?: readonly string[]; behalve?: readonly string[] };
}

export function rubriekenVan(regel: TabelRegel): readonly Rubriek[] {
  return typeof regel.rubriek === 'string' ? [regel.rubriek] : regel.rubriek.rubrieken;
}
