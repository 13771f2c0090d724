import { stagePast, volgendeEvaluatie } from '../../../shared/rules/werk.ts';
import type { Transactie } from '../../database/transactie.ts';
import { Selectie } from '../../graphql/selectie.ts';
import { veldWeigering, Weigering } from '../../graphql/weigering.ts';
import { type GelezenInburgeraar, inburgeraarsBijId } from '../inburgeraars/inburgeraars.repository.ts';
import { gewijzigdePlekken, lopendeStages } from './werk.repository.ts';

const HOOGSTENS = 200;

/**
 * Holds the period of a taalstage against its evaluations, after it was written and before anything is kept: three months, and
 * three more after the first evaluation (D17).
 *
 * @param plaats where in the input a row stands, by its identity
 * @throws Weigering STAGE_TE_LANG
 */
export async function stagesBewaken(tx: Transactie, inburgeraarId: string, plaats: (id: string) => string): Promise<void> {
  const teLang = (await gewijzigdePlekken(tx, inburgeraarId)).filter((plek) => !stagePast(plek));
  if (teLang.length > 0) throw new Weigering('STAGE_TE_LANG', teLang.map(({ id }) => veldWeigering(`${plaats(id)}.tot`, 'STAGE_TE_LANG')));
}

/** Taalstages of the persons in bereik that are planned or run, what must be evaluated first before the rest. */
export async function mijnStages(tx: Transactie, first: number, selectie: Selectie) {
  const rijen = await lopendeStages(tx, Math.max(0, Math.min(first, HOOGSTENS)), selectie.sub('plek') ?? new Selectie());
  for (const { inburgeraarId, opdracht, grondslag } of rijen) tx.inzien({ soort: 'LEZEN', operatie: 'mijnStages', inburgeraarId, rubrieken: ['WERK'], opdracht, grondslag });
  const keuze = selectie.sub('inburgeraar');
  const personen = keuze ? await inburgeraarsBijId(tx, 'mijnStages', rijen.map((rij) => rij.inburgeraarId), keuze) : new Map<string, GelezenInburgeraar>();
  return rijen.map((rij) => ({ plek: rij.plek, evaluatie: volgendeEvaluatie(rij), inburgeraar: personen.get(rij.inburgeraarId) ?? null }))
    .sort((a, b) => ((a.evaluatie?.uiterlijk ?? '9999') < (b.evaluatie?.uiterlijk ?? '9999') ? -1 : 1));
}
