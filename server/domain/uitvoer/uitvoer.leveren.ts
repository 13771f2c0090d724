import type { Spoor } from '../../audit/spoor.ts';
import { type OperatieDeps, transactieVoor } from '../../graphql/operatie.ts';
import type { Transactie } from '../../database/transactie.ts';
import { type Bestand, type Klaargezet, uitvoerLezen } from './uitvoer.service.ts';

/** Making a document takes a thread for a second or more, and the content of the file stands in memory meanwhile. */
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
 * Reads in a transaction as the one who fetches: rights of this moment, and committed with its audit before the file is made
 * of what was read. What could not be noted is not given, and no connection waits for a printer.
 *
 * @param wat reads what the file will hold; null where it is not there for who asks
 */
export function maakUitvoerLeveren(deps: OperatieDeps, wat: (tx: Transactie, id: string) => Promise<Klaargezet | null> = uitvoerLezen): BestandLeveren {
  const sluis = maakSluis(TEGELIJK, HOOGSTENS_WACHTEND);
  return async (tokenHash, id, spoor) => (tokenHash === null ? null : sluis(async () => {
    const klaar = await lezen(deps, wat, tokenHash, id, spoor);
    return klaar && { naam: klaar.naam, type: klaar.type, inhoud: await klaar.maken() };
  }));
}

/** The same for a file that is small enough to wait for nobody. */
export function maakLeveren(deps: OperatieDeps, maken: (tx: Transactie, id: string) => Promise<Bestand | null>): BestandLeveren {
  return async (tokenHash, id, spoor) => (tokenHash === null ? null : lezen(deps, maken, tokenHash, id, spoor));
}

async function lezen<T>(deps: OperatieDeps, wat: (tx: Transactie, id: string) => Promise<T | null>, tokenHash: string, id: string, spoor: Spoor): Promise<T | null> {
  const tx = await transactieVoor(deps, { soort: 'SESSIE', hash: tokenHash }, spoor);
  if (!tx) return null;
  try {
    const gelezen = await wat(tx, id);
    if (gelezen) await tx.bevestigen();
    return gelezen;
  } finally {
    // After a commit this does nothing.
    await tx.terugdraaien();
  }
}
