import { isTaalcode, type Taalcode } from '../../shared/talen.ts';
import { huidigeTaal, isEigenTaal } from './taal.ts';

/**
 * What a device keeps: a language and nothing of a person. In `localStorage` that of the log-in page; in `sessionStorage`
 * the choice that was made there a moment ago, for who logs in next in this tab.
 */
const SLEUTEL = 'taal';

function lees(opslag: Storage): Taalcode | null {
  try {
    const taal = opslag.getItem(SLEUTEL);
    return isTaalcode(taal) ? taal : null;
  } catch {
    return null;
  }
}

function schrijf(opslag: Storage, taal: Taalcode | null): void {
  try {
    if (taal === null) opslag.removeItem(SLEUTEL);
    else opslag.setItem(SLEUTEL, taal);
  } catch {
    // Refused storage: the choice holds until the next page.
  }
}

export function taalVanToestel(): Taalcode | null {
  return lees(localStorage);
}

export function onthoudTaal(taal: Taalcode): void {
  schrijf(localStorage, taal);
}

/** Logging out empties all storage; the page that says so is still in the language of the person. */
export function onthoudTaalNaUitloggen(): void {
  if (isEigenTaal()) onthoudTaal(huidigeTaal());
}

export function kiesVoorInloggen(taal: Taalcode): void {
  onthoudTaal(taal);
  schrijf(sessionStorage, taal);
}

/** The choice at the log-in page, once. */
export function neemInlogkeuze(): Taalcode | null {
  const taal = lees(sessionStorage);
  schrijf(sessionStorage, null);
  return taal;
}
