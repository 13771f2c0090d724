import sql from 'sql-template-tag';
import type { Transactie } from '../../database/transactie.ts';
import { isUuid } from '../../database/checks.ts';
import { Selectie } from '../../graphql/selectie.ts';
import { inburgeraarsBijId } from '../inburgeraars/inburgeraars.repository.ts';
import { deelnemersLezen, lessenLezen, type LesRij, type Standkeuze } from './lessen.repository.ts';

const HOOGSTENS_LESSEN = 200;

/** The own lessons in a period. */
export async function mijnLessen(tx: Transactie, van: string, tot: string): Promise<LesRij[]> {
  return lessenLezen(tx, 'mijnLessen', sql`l.datum between ${van} and ${tot}`, HOOGSTENS_LESSEN);
}

/** @param met everybody in it as well, in the same statement */
export async function eigenLes(tx: Transactie, operatie: string, lesId: string, met?: Standkeuze): Promise<LesRij | null> {
  if (!isUuid(lesId)) return null;
  return (await lessenLezen(tx, operatie, sql`l.id = ${lesId}::uuid`, 1, met))[0] ?? null;
}

/** The roster of a lesson: its members in bereik, with what is recorded; two statements, or one where the lesson came with its members. */
export async function roosterVan(tx: Transactie, les: LesRij, selectie: Selectie) {
  const stand = les.stand ?? (await deelnemersLezen(tx, [les.id], 'presentie'));
  const keuze = selectie.sub('inburgeraar') ?? new Selectie();
  const personen = await inburgeraarsBijId(tx, les.operatie, stand.map((s) => s.inburgeraarId), keuze);
  if (selectie.sub('presentie')) {
    for (const { id, opdracht, grondslag } of personen.values()) tx.inzien({ soort: 'LEZEN', operatie: les.operatie, inburgeraarId: id, rubrieken: ['TAAL_PRESENTIE'], opdracht, grondslag });
  }
  return stand.flatMap((s) => {
    const inburgeraar = personen.get(s.inburgeraarId);
    return inburgeraar ? [{ inburgeraar, presentie: s.presentie ?? null, afmelding: s.afmelding, bevestigd: s.bevestigd }] : [];
  });
}
