import { gewicht, taalpuntstand, taalpunttaken, wachtSinds } from '../../../shared/rules/taalpunt.ts';
import type { Transactie } from '../../database/transactie.ts';
import { Selectie } from '../../graphql/selectie.ts';
import { inburgeraarsBijId } from '../inburgeraars/inburgeraars.repository.ts';
import { taalpuntLezen, type TaalpuntRij } from './taalpunt.repository.ts';

const OPERATIE = 'taalpunt';

/** One person as answered, without the person. */
function regelVan(tx: Transactie, rij: TaalpuntRij) {
  const { verwezenOp, tot, laatsteOefenenOp, volgendeOp, coaches } = rij;
  const feiten = { ...rij, coachSinds: coaches.map(({ van }) => van).sort()[0] ?? null };
  const stand = taalpuntstand(feiten);
  return {
    stand, verwezenOp, tot, laatsteOefenenOp, coaches, wachtSinds: stand === 'WACHT' ? wachtSinds(feiten) : null,
    // What was agreed for a day that is past, or on which it was written down, is no agreement any more.
    volgendeOp: volgendeOp !== null && volgendeOp >= tx.vandaag && volgendeOp !== laatsteOefenenOp ? volgendeOp : null,
    taken: taalpunttaken(feiten, tx.vandaag),
  };
}

/** Who asks most first; who asks nothing last, who was there longest first. */
function orde({ taken: [eerste], verwezenOp }: ReturnType<typeof regelVan>): string {
  return eerste ? gewicht(eerste) : `2${verwezenOp}`;
}

/** Everybody who was referred to the own Taalpunt, or with whom this taalcoach practises; whoever asks most first. */
export async function taalpunt(tx: Transactie, selectie: Selectie) {
  const rijen = await taalpuntLezen(tx);
  for (const { inburgeraarId, opdracht, grondslag } of rijen) tx.inzien({ soort: 'LEZEN', operatie: OPERATIE, inburgeraarId, rubrieken: ['TAALCOACHING'], opdracht, grondslag });
  const personen = await inburgeraarsBijId(tx, OPERATIE, rijen.map(({ inburgeraarId }) => inburgeraarId), selectie.sub('inburgeraar') ?? new Selectie());
  return rijen.flatMap((rij) => {
    const inburgeraar = personen.get(rij.inburgeraarId);
    return inburgeraar ? [{ ...regelVan(tx, rij), inburgeraar }] : [];
  }).sort((a, b) => orde(a).localeCompare(orde(b)) || a.inburgeraar.id.localeCompare(b.inburgeraar.id));
}
