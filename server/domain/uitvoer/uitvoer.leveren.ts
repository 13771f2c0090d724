import type { Spoor } from '../../audit/spoor.ts';
import { type OperatieDeps, transactieVoor } from '../../graphql/operatie.ts';
import type { Transactie } from '../../database/transactie.ts';
import { type Bestand, uitvoerMaken } from './uitvoer.service.ts';

/** Making a document takes the processor for a second: so few at once that other requests keep going. */
const TEGELIJK = 2;
const HOOGSTENS_WACHTEND = 50;

/** Nothing was made: too many others wait. */
export class TeDruk extends Error {}

/** Lets a few works run at once and the others wait in turn. */
export function maakSluis(tegelijk: number, hoogstensWachtend: number): <T>(werk: () => Promise<T>) => Promise<T> {
  let bezig = 0;
  const wachtend: (() => void)[] = [];
  return async (werk) => {
    if (bezig >= tegelijk) {
      if (wachtend.length >= hoogstensWachtend) throw new TeDruk('too many exports wait');
      // Who is let in takes over the place: it does not come free in between.
      await new Promise<void>((binnen) => wachtend.push(binnen));
    } else bezig += 1;
    try {
      return await werk();
    } finally {
      const volgende = wachtend.shift();
      if (volgende) volgende();
      else bezig -= 1;
    }
  };
}

/** Gives a file to who holds this session; null for everything that is no file of theirs. */
export type BestandLeveren = (tokenHash: string | null, id: string, spoor: Spoor) => Promise<Bestand | null>;

/**
 * Makes files in a transaction as the one who fetches: rights of this moment, and committed with its audit before the first
 * byte goes out. What could not be noted is not given.
 */
export function maakUitvoerLeveren(deps: OperatieDeps): BestandLeveren {
  const sluis = maakSluis(TEGELIJK, HOOGSTENS_WACHTEND);
  return async (tokenHash, id, spoor) => (tokenHash === null ? null : sluis(() => leveren(deps, uitvoerMaken, tokenHash, id, spoor)));
}

/** The same for a file that is small enough to wait for nobody. */
export function maakLeveren(deps: OperatieDeps, maken: (tx: Transactie, id: string) => Promise<Bestand | null>): BestandLeveren {
  return async (tokenHash, id, spoor) => (tokenHash === null ? null : leveren(deps, maken, tokenHash, id, spoor));
}

async function leveren(deps: OperatieDeps, maken: (tx: Transactie, id: string) => Promise<Bestand | null>, tokenHash: string, id: string, spoor: Spoor): Promise<Bestand | null> {
  const tx = await transactieVoor(deps, tokenHash, spoor);
  if (!tx) return null;
  try {
    const bestand = await maken(tx, id);
    if (bestand) await tx.bevestigen();
    return bestand;
  } finally {
    // After a commit this does nothing.
    await tx.terugdraaien();
  }
}
