import { openTermijnen, termijnEinde, termijnStart } from '../../../shared/rules/termijnen.ts';
import type { Transactie } from '../../database/transactie.ts';
import { feitenLezen, termijnenVervangen, termijnZetten, type Trajectfeiten } from './traject.repository.ts';

/** The facts of a person whom the caller may write; for rules of other capabilities. */
export async function trajectfeiten(tx: Transactie, inburgeraarId: string): Promise<Trajectfeiten> {
  return feitenLezen(tx, inburgeraarId);
}

/** Starts the inburgeringstermijn with the first PIP (Wi 11). */
export async function termijnStarten(tx: Transactie, inburgeraarId: string, eerstePipOp: string): Promise<void> {
  await termijnZetten(tx, inburgeraarId, termijnStart(eerstePipOp), termijnEinde(eerstePipOp, null));
}

/**
 * Derives the open periods anew from the facts; to be called after each change of one. The caller has read the person
 * for writing.
 */
export async function termijnenHerberekenen(tx: Transactie, inburgeraarId: string): Promise<void> {
  await termijnenVervangen(tx, inburgeraarId, openTermijnen(await feitenLezen(tx, inburgeraarId)));
}
