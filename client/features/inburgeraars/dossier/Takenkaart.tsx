import { useQuery } from '@apollo/client/react';
import { vraagtNu } from '../../../../shared/rules/taken.ts';
import { Opgehaald } from '../../../app/Opgehaald.tsx';
import { Takenlijst } from '../../../app/taken/Takenlijst.tsx';
import { TakenVanPersoonDocument } from '../../../gql/generated/app/TakenVanPersoonDocument.ts';
import { Kaart } from '../../../ui/Kaart.tsx';
import { Laden } from '../../../ui/Toestanden.tsx';
import { Uitklap } from '../../../ui/Uitklap.tsx';
import type { Dossier } from '../kaarten/kaart.tsx';

/** What this person asks now, and below it what runs or was put off. */
export function Takenkaart({ persoon: { id } }: { persoon: Dossier }) {
  const vraag = useQuery(TakenVanPersoonDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  return (
    <Kaart titel="Wat nu aandacht vraagt" icoon="klok">
      <Opgehaald van={vraag} laden={<Laden aantal={3} />}>
        {({ taken }) => {
          const alle = taken.edges.map(({ node }) => node);
          const nu = alle.filter((taak) => vraagtNu({ staat: taak.staat as Parameters<typeof vraagtNu>[0]['staat'] }) && taak.uitgesteldTot === null);
          const rest = alle.filter((taak) => !nu.includes(taak));
          return (
            <div className="ss-stapel">
              {nu.length === 0 ? <p className="ss-zacht">Er vraagt nu niets om aandacht.</p> : <Takenlijst taken={nu} label="Nu" />}
              {rest.length > 0 && <Uitklap titel={`Loopt of is uitgesteld (${rest.length})`}><Takenlijst taken={rest} label="Loopt of is uitgesteld" /></Uitklap>}
            </div>
          );
        }}
      </Opgehaald>
    </Kaart>
  );
}
