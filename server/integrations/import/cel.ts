import type { Datum } from '../../../shared/rules/datum.ts';

/** A cell that Excel holds as a date, with the time of day where it has one. */
export interface DatumCel {
  readonly datum: Datum;
  /** 'HH:MM' */
  readonly tijd?: string;
}

/** A cell that Excel holds as a time or a duration ("2:30"). */
export interface DuurCel {
  readonly minuten: number;
}

/** One cell as it was read: plain JSON, so no formula, no style and no comment comes along. */
export type Cel = null | string | number | boolean | DatumCel | DuurCel;

/** A sheet. `rijen[0]` is row 1 of the file; empty rows are there as an empty list, so that numbers agree with the screen. */
export interface Blad {
  rijen: Cel[][];
  /** Other visible tabs with content that were not read, so that the screen can say so. */
  overigeTabbladen: number;
}

export function isDatumCel(cel: Cel): cel is DatumCel {
  return typeof cel === 'object' && cel !== null && 'datum' in cel;
}

export function isDuurCel(cel: Cel): cel is DuurCel {
  return typeof cel === 'object' && cel !== null && 'minuten' in cel;
}

/** The text a user sees for this cell; '' for an empty one. */
export function tekstVan(cel: Cel): string {
  if (cel === null) return '';
  if (typeof cel === 'string') return cel.trim();
  if (typeof cel === 'boolean') return cel ? 'waar' : 'onwaar';
  if (typeof cel === 'number') return String(cel);
  if (isDatumCel(cel)) return cel.tijd ? `${cel.datum} ${cel.tijd}` : cel.datum;
  return klokTekst(cel.minuten);
}

export function isLeeg(cel: Cel): boolean {
  return tekstVan(cel) === '';
}

export function klokTekst(minuten: number): string {
  return `${String(Math.floor(minuten / 60)).padStart(2, '0')}:${String(minuten % 60).padStart(2, '0')}`;
}

// Letters that Unicode does not take apart into a base letter and an accent.
const ZONDER_ONTLEDING: Readonly<Record<string, string>> = {
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i',
};

/** Lower case, no accents, every other sign one space: how words and names are compared. */
export function gelijkmaken(tekst: string): string {
  return tekst
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßæœøłđðþı]/g, (letter) => ZONDER_ONTLEDING[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** 1 → A, 27 → AA, as above the columns in Excel. */
export function kolomLetter(kolom: number): string {
  const rest = (kolom - 1) % 26;
  const vorige = Math.floor((kolom - 1) / 26);
  return (vorige > 0 ? kolomLetter(vorige) : '') + String.fromCharCode(65 + rest);
}

/** Cell by row and column, both from 1; outside the sheet it is empty. */
export function celOp(blad: Blad, rij: number, kolom: number): Cel {
  return blad.rijen[rij - 1]?.[kolom - 1] ?? null;
}
