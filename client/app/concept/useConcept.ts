import { type SetStateAction, useCallback, useEffect, useState } from 'react';
import { useIk } from '../sessie/ikContext.ts';
import { maakConcepten } from './conceptopslag.ts';

export interface Concept<T> {
  waarde: T;
  zet: (waarde: SetStateAction<T>) => void;
  /** After saving, or when the user wants to begin anew: back to the start, nothing kept. */
  wis: () => void;
  /** What stands here was typed earlier; say so, and offer to begin anew. */
  hersteld: boolean;
}

interface Staat<T> {
  sleutel: string;
  waarde: T;
  hersteld: boolean;
}

/**
 * State of a form that outlives an ended session, a reload and a lost connection, until it is saved or the user logs
 * out. Put what the form is about in the key ('uren/' + inburgeraarId): a draft never turns up at another person.
 *
 * @param begin the empty or saved form; a draft that equals it is no draft
 */
export function useConcept<T>(sleutel: string, begin: T): Concept<T> {
  const { id } = useIk();
  const haal = useCallback((): Staat<T> => {
    const bewaard = maakConcepten(sessionStorage, id).lees(sleutel);
    const past = bewaard !== undefined && zelfdeVorm(bewaard, begin);
    return { sleutel, waarde: past ? (bewaard as T) : begin, hersteld: past };
  }, [id, sleutel, begin]);
  const [staat, zetStaat] = useState(haal);
  // Another subject on the same page: its own draft, before anything is drawn.
  const huidig = staat.sleutel === sleutel ? staat : haal();
  if (huidig !== staat) zetStaat(huidig);
  const { waarde, hersteld } = huidig;
  useEffect(() => {
    const concepten = maakConcepten(sessionStorage, id);
    if (JSON.stringify(waarde) === JSON.stringify(begin)) concepten.wis(sleutel);
    else concepten.schrijf(sleutel, waarde);
  }, [id, sleutel, waarde, begin]);
  const zet = useCallback((nieuw: SetStateAction<T>) => {
    zetStaat((oud) => ({ ...oud, waarde: typeof nieuw === 'function' ? (nieuw as (oud: T) => T)(oud.waarde) : nieuw }));
  }, []);
  const wis = useCallback(() => {
    maakConcepten(sessionStorage, id).wis(sleutel);
    zetStaat({ sleutel, waarde: begin, hersteld: false });
  }, [id, sleutel, begin]);
  return { waarde, zet, wis, hersteld };
}

/** A draft of an older version of the form is left alone: at the top it must look as the form does now. */
export function zelfdeVorm(bewaard: unknown, begin: unknown): boolean {
  if (typeof begin !== 'object' || begin === null) return typeof bewaard === typeof begin;
  if (typeof bewaard !== 'object' || bewaard === null || Array.isArray(bewaard) !== Array.isArray(begin)) return false;
  return Array.isArray(begin) || Object.entries(begin).every(([naam, waarde]) => naam in bewaard && typeof (bewaard as Record<string, unknown>)[naam] === typeof waarde);
}
