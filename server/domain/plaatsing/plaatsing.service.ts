import { doorstroom, gepland, type Plaatsingsfeiten, plaatsingstaken, taakgewicht, wachttaak } from '../../../shared/rules/plaatsing.ts';
import type { Rubriek } from '../../access/matrix.ts';
import { Leesrecht } from '../../access/leesrecht.ts';
import type { Transactie } from '../../database/transactie.ts';
import { Selectie } from '../../graphql/selectie.ts';
import { inburgeraarsBijId } from '../inburgeraars/inburgeraars.repository.ts';
import { plaatsingenLezen, type PlaatsingRij, type PlekRij } from './plaatsing.repository.ts';

/** What is answered of a place tells of these, as far as the role reads them. */
const GELEZEN: readonly Rubriek[] = ['PARTICIPATIE_UREN', 'PARTICIPATIE_EVALUATIE', 'AFSPRAKEN_PARTICIPATIE', 'SIGNALEN', 'PIP_KERN', 'MAP_TRAJECT'];

function noteerGelezen(tx: Transactie, operatie: string, rijen: readonly PlaatsingRij[]): void {
  const rubrieken = GELEZEN.filter((rubriek) => new Leesrecht(tx.actor, rubriek).bestaat);
  for (const { inburgeraarId, opdracht, grondslag } of rijen) tx.inzien({ soort: 'LEZEN', operatie, inburgeraarId, rubrieken, opdracht, grondslag });
}

const feitenVan = (plek: PlekRij, urenPerWeek: number | null): Plaatsingsfeiten => ({ ...plek, weken: plek.module?.weken ?? null, urenPerWeek, voorgesteld: plek.voorstel !== null });

/** One place as answered, without the person. */
function regelVan({ sinds, urenPerWeek, plek }: PlaatsingRij, vandaag: string) {
  if (plek === null) return { sinds, urenPerWeek, plek: null, taken: [wachttaak(sinds, vandaag)] };
  const feiten = feitenVan(plek, urenPerWeek);
  return {
    sinds, urenPerWeek, taken: plaatsingstaken(feiten, vandaag),
    plek: { ...plek, einde: gepland(feiten), geevalueerdOp: plek.evaluatie?.datum ?? null, doorstroom: doorstroom(feiten, vandaag) },
  };
}

type Regel = ReturnType<typeof regelVan>;

/** Who asks most comes first; who asks nothing last, by the end of the place. */
function gewicht({ taken: [eerste], plek }: Regel): string {
  return eerste ? taakgewicht(eerste) : `2${plek?.einde ?? '9999'}`;
}

/** Everybody of the own organisation with a place or waiting for one, whoever asks most first; for who leads groups only those in them. */
export async function plaatsingen(tx: Transactie, selectie: Selectie, operatie = 'plaatsingen') {
  const rijen = await plaatsingenLezen(tx);
  noteerGelezen(tx, operatie, rijen);
  const personen = await inburgeraarsBijId(tx, operatie, rijen.map(({ inburgeraarId }) => inburgeraarId), selectie.sub('inburgeraar') ?? new Selectie());
  return rijen.flatMap((rij) => {
    const inburgeraar = personen.get(rij.inburgeraarId);
    return inburgeraar ? [{ ...regelVan(rij, tx.vandaag), inburgeraar }] : [];
  }).sort((a, b) => gewicht(a).localeCompare(gewicht(b)) || a.inburgeraar.id.localeCompare(b.inburgeraar.id));
}
