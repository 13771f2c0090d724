import { begeleidingstaken, eindeVan, spreekuurTot } from '../../../shared/rules/begeleidingswerk.ts';
import type { Rubriek } from '../../access/matrix.ts';
import type { Transactie } from '../../database/transactie.ts';
import { Selectie } from '../../graphql/selectie.ts';
import { maakReeksen } from '../parameters/reeksen.ts';
import { inburgeraarsBijId } from '../inburgeraars/inburgeraars.repository.ts';
import { begeleidingenLezen, type BegeleidingRij } from './begeleidingswerk.repository.ts';

const OPERATIE = 'begeleidingen';

/** What is answered of a client tells of these; tasks follow from all of it. */
function noteerGelezen(tx: Transactie, rijen: readonly BegeleidingRij[]): void {
  const rubrieken: readonly Rubriek[] = ['BEGELEIDING', 'ZELFREDZAAMHEID', 'BETROKKENEN'];
  for (const { inburgeraarId, opdracht, grondslag } of rijen) tx.inzien({ soort: 'LEZEN', operatie: OPERATIE, inburgeraarId, rubrieken, opdracht, grondslag });
}

/** One client as answered, without the person. */
function regelVan(tx: Transactie, rij: BegeleidingRij, reeksen: ReturnType<typeof maakReeksen>) {
  const { opdracht, van, laatsteContactOp, begeleiders } = rij;
  const reeks = reeksen(rij.lokaal).BEGELEIDING;
  const tot = eindeVan(rij, reeks);
  return {
    opdracht, van, tot, afgesproken: rij.tot !== null, spreekuurTot: opdracht === 'BEGELEIDING' ? spreekuurTot(tot, reeks) : null, laatsteContactOp, begeleiders,
    taken: begeleidingstaken({ ...rij, begeleiders: begeleiders.length }, tx.vandaag, reeks),
  };
}

type Regel = ReturnType<typeof regelVan>;

/** What is late first, then what comes first; who asks nothing last, by the end of the opdracht. */
function gewicht({ taken: [eerste], tot }: Regel): string {
  return eerste ? `${eerste.staat === 'TE_LAAT' ? 0 : 1}${eerste.uiterlijk ?? '0000-00-00'}${tot}` : `2${tot}`;
}

/** Everybody whom the actor accompanies or has in the spreekuur, whoever asks most first. */
export async function begeleidingen(tx: Transactie, selectie: Selectie) {
  const rijen = await begeleidingenLezen(tx);
  noteerGelezen(tx, rijen);
  const keuze = selectie.sub('inburgeraar') ?? new Selectie();
  const reeksen = maakReeksen();
  const personen = await inburgeraarsBijId(tx, OPERATIE, rijen.map(({ inburgeraarId }) => inburgeraarId), keuze);
  return rijen.flatMap((rij) => {
    const inburgeraar = personen.get(rij.inburgeraarId);
    return inburgeraar ? [{ ...regelVan(tx, rij, reeksen), inburgeraar }] : [];
  }).sort((a, b) => gewicht(a).localeCompare(gewicht(b)) || a.inburgeraar.id.localeCompare(b.inburgeraar.id));
}
