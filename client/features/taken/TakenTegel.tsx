import { useQuery } from '@apollo/client/react';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { getalTekst } from '../../app/opmaak.ts';
import { type Taakregel, Takenlijst } from '../../app/taken/Takenlijst.tsx';
import { Tegel } from '../../app/Tegel.tsx';
import { TakenDocument } from '../../gql/generated/app/TakenDocument.ts';
import { Laden, Leeg } from '../../ui/Toestanden.tsx';

/** As many persons as are read in five seconds; the page has everything. */
const HOOGSTENS = 6;
const GEVRAAGD = 60;

/** Who needs me today, why, and what to do. */
export default function TakenTegel() {
  const vraag = useQuery(TakenDocument, { variables: { first: GEVRAAGD }, fetchPolicy: 'cache-and-network' });
  const totaal = vraag.data?.taken.totaal;
  return (
    <Tegel titel="Wie heeft u vandaag nodig?" icoon="klok" getal={totaal === undefined ? undefined : getalTekst(totaal)} wat={totaal === 1 ? 'taak' : 'taken'} naar="/taken" naarTekst="Alle taken">
      <Opgehaald van={vraag} laden={<Laden aantal={5} />}>
        {({ taken }) => (taken.edges.length === 0
          ? <Leeg titel="Niemand heeft u nu nodig" icoon="vink">Er is geen termijn dichtbij en er is niets opvallends.</Leeg>
          : <Takenlijst taken={perPersoon(taken.edges.map(({ node }) => node))} metPersoon label="Wie u nodig heeft" />)}
      </Opgehaald>
    </Tegel>
  );
}

/** Each person once, with what presses most; how much more there is stands beside it. */
function perPersoon(taken: readonly Taakregel[]): Taakregel[] {
  const personen = new Map<string, Taakregel[]>();
  for (const taak of taken) personen.set(taak.inburgeraar.id, [...(personen.get(taak.inburgeraar.id) ?? []), taak]);
  return [...personen.values()].slice(0, HOOGSTENS).flatMap(([eerste, ...rest]) => (eerste ? [{ ...eerste, nogMeer: rest.length }] : []));
}
