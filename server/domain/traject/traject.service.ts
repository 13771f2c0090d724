import { openTermijnen, termijnEinde, termijnStart } from '../../../shared/rules/termijnen.ts';
import { reeksenMet } from '../../../shared/rules/parameters.ts';
import type { Transactie } from '../../database/transactie.ts';
import { faseVan } from '../../../shared/rules/weg.ts';
import { buitenStatusLezen, faseZetten, feitenLezen, statusLezen, termijnenVervangen, termijnZetten, type Trajectfeiten } from './traject.repository.ts';
import { wegfeitenVan } from './weg.service.ts';

/** The facts of a person whom the caller may write; for rules of other capabilities. */
export async function trajectfeiten(tx: Transactie, inburgeraarId: string): Promise<Trajectfeiten> {
  return feitenLezen(tx, inburgeraarId);
}

/** Starts the inburgeringstermijn with the first PIP (Wi 11): this one, or the one that a former gemeente signed. */
export async function termijnStarten(tx: Transactie, inburgeraarId: string, hierOp: string): Promise<void> {
  const eerstePipOp = (await feitenLezen(tx, inburgeraarId)).eerstePipEldersOp ?? hierOp;
  await termijnZetten(tx, inburgeraarId, termijnStart(eerstePipOp), termijnEinde(eerstePipOp, null));
}

/**
 * Derives the open periods anew from the facts; to be called after each change of one. The caller has read the person
 * for writing.
 */
export async function termijnenHerberekenen(tx: Transactie, inburgeraarId: string): Promise<void> {
  const feiten = await feitenLezen(tx, inburgeraarId);
  await termijnenVervangen(tx, inburgeraarId, openTermijnen(feiten, reeksenMet(feiten.lokaal).TERMIJNEN));
}

/** After a change of the status: the phase follows from the step, the periods from the facts. */
export async function wegBijwerken(tx: Transactie, inburgeraarId: string): Promise<void> {
  const status = await statusLezen(tx, inburgeraarId);
  if (status) await faseZetten(tx, inburgeraarId, faseVan(wegfeitenVan(status, await buitenStatusLezen(tx, inburgeraarId))));
  await termijnenHerberekenen(tx, inburgeraarId);
}
