/** One field that can be entered, with its limits. */
export interface Formulierveld {
  naam: string;
  soort: 'TEKST' | 'GETAL' | 'DATUM' | 'JA_NEE' | 'KEUZE' | 'KEUZES';
  magLeeg: boolean;
  /** What stands in a new row where nothing is chosen. */
  standaard?: string | number | boolean | readonly string[];
  /** Most characters. */
  hoogstens?: number;
  /** Least and most of a number. */
  grenzen?: readonly [number, number];
  keuzes?: readonly (string | number)[];
  /** A day that may still come. */
  ookToekomst?: boolean;
}

/** Rows of one list of a rubriek. */
export interface Formulierlijst {
  veld: string;
  /** Rows that stand may be changed; otherwise they are only added to. */
  wijzigbaar: boolean;
  /** Who reports (M) adds rows too. */
  melden: boolean;
  velden: readonly Formulierveld[];
}

/** What can be entered of one rubriek. */
export interface Rubriekformulier {
  /** The field of `Inburgeraar` and of the input. */
  veld: string;
  /** The fields of its one row; null where it has only lists. */
  hoofd: readonly Formulierveld[] | null;
  lijsten: readonly Formulierlijst[];
}
