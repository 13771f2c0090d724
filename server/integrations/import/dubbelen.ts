import { gelijkmaken, kolomLetter } from './cel.ts';
import { foutZin } from './fouten.ts';
import type { RijFout } from './fouten.ts';
import type { Indeling } from './indelingVorm.ts';
import { leerlingSleutel } from './namen.ts';
import type { BladRij } from './lezing.ts';

export interface Ontdubbeld {
  rijen: BladRij[];
  fouten: RijFout[];
  /** Entries that said exactly the same once more. */
  gelijk: number;
}

/**
 * One learner, one date, one lesson: one entry. The first stays; a later one that says the same is dropped, a later one
 * that says something else is reported with both row numbers.
 */
export function dubbelenWegen(rijen: readonly BladRij[], indeling: Indeling): Ontdubbeld {
  const eerste = new Map<string, BladRij>();
  const uit: Ontdubbeld = { rijen: [], fouten: [], gelijk: 0 };
  for (const rij of rijen) {
    const sleutel = JSON.stringify([leerlingSleutel(rij.leerling), rij.datum, gelijkmaken(rij.les ?? '')]);
    const eerder = eerste.get(sleutel);
    if (!eerder) {
      eerste.set(sleutel, rij);
      uit.rijen.push(rij);
    } else if (zegtHetzelfde(eerder, rij)) {
      uit.gelijk += 1;
    } else {
      uit.fouten.push(tegenspraak(eerder, rij, indeling));
    }
  }
  return uit;
}

function zegtHetzelfde(a: BladRij, b: BladRij): boolean {
  return a.status === b.status && a.minuten === b.minuten && gelijkmaken(a.groep ?? '') === gelijkmaken(b.groep ?? '');
}

function tegenspraak(eerder: BladRij, rij: BladRij, indeling: Indeling): RijFout {
  const kop = rij.kolom === undefined ? undefined : indeling.kolommen.find((k) => kolomLetter(k.kolom) === rij.kolom)?.kop;
  const plek = { rijnummer: rij.rijnummer, eerdereRij: eerder.rijnummer, ...(kop === undefined ? {} : { kop }) };
  const kolom = rij.kolom === undefined ? {} : { kolom: rij.kolom };
  return { rijnummer: rij.rijnummer, ...kolom, code: 'DUBBEL_VERSCHILLEND', zin: foutZin('DUBBEL_VERSCHILLEND', plek) };
}
