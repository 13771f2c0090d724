import type { Datum } from '../../../shared/rules/datum.ts';
import type { Blad } from './cel.ts';
import type { RijFoutCode } from './fouten.ts';
import type { EnkeleRol, Indeling, Kolom } from './indelingVorm.ts';
import type { BladLeerling } from './namen.ts';
import type { BladStatus } from './waarden.ts';

/** One entry of attendance as the sheet has it. No reason: a reason can hold a medical fact, and is not kept. */
export interface BladRij {
  rijnummer: number;
  /** Only in a wide sheet: the column letter of the lesson. */
  kolom?: string;
  leerling: BladLeerling;
  datum: Datum;
  groep?: string;
  les?: string;
  status: BladStatus;
  /** Minutes followed, where the sheet says so. */
  minuten: number | null;
}

/** What is looked up once per sheet. */
export interface Lezing {
  blad: Blad;
  indeling: Indeling;
  kolommen: ReadonlyMap<EnkeleRol, readonly Kolom[]>;
  dubbelzinnig: ReadonlySet<string>;
  maandVoorop: boolean;
}

/** Reports a mistake in the row that is being read. */
export type Meld = (code: RijFoutCode, kolom?: Kolom) => void;
