import { achterop, ACHTEROPREDENEN, type Achteropoordeel } from '../../../shared/rules/achterop.ts';
import type { Rubriek } from '../../access/matrix.ts';
import { Leesrecht } from '../../access/leesrecht.ts';
import type { Transactie } from '../../database/transactie.ts';
import { Selectie } from '../../graphql/selectie.ts';
import { inburgeraarsBijId } from '../inburgeraars/inburgeraars.repository.ts';
import { achteropLezen } from './achterop.repository.ts';

const OPERATIE = 'achterop';
/** Being in the answer tells of these. */
const GELEZEN: readonly Rubriek[] = ['TAAL_PRESENTIE', 'TAAL_VOORTGANG', 'SIGNALEN'];
/** As many as somebody can look at; who asks most stands first. */
const HOOGSTENS = 200;

/** The most reasons first, then the heaviest, then who was not seen for longest. */
function gewicht(redenen: readonly Achteropoordeel[], laatst: string | null): string {
  return `${ACHTEROPREDENEN.length - redenen.length}${redenen.map(({ soort }) => ACHTEROPREDENEN.indexOf(soort)).join('')}|${laatst ?? ''}`;
}

/** Learners of the own school who may be drifting away, with the reasons. Only who is answered is read, and noted. */
export async function achteropRaken(tx: Transactie, selectie: Selectie) {
  const rijen = (await achteropLezen(tx)).map((rij) => ({ ...rij, redenen: achterop(rij, tx.vandaag) })).filter(({ redenen }) => redenen.length > 0)
    .sort((a, b) => gewicht(a.redenen, a.laatstAanwezigOp).localeCompare(gewicht(b.redenen, b.laatstAanwezigOp)) || a.inburgeraarId.localeCompare(b.inburgeraarId)).slice(0, HOOGSTENS);
  const personen = await inburgeraarsBijId(tx, OPERATIE, rijen.map(({ inburgeraarId }) => inburgeraarId), selectie.sub('inburgeraar') ?? new Selectie());
  const rubrieken = GELEZEN.filter((rubriek) => new Leesrecht(tx.actor, rubriek).bestaat);
  return rijen.flatMap(({ inburgeraarId, opdracht, grondslag, ...rij }) => {
    const inburgeraar = personen.get(inburgeraarId);
    if (!inburgeraar) return [];
    tx.inzien({ soort: 'LEZEN', operatie: OPERATIE, inburgeraarId, rubrieken, opdracht, grondslag });
    return [{ ...rij, inburgeraar }];
  });
}
