import { useQuery } from '@apollo/client/react';
import { plusDagen } from '../../../shared/rules/datum.ts';
import { useVandaag } from '../../app/klok.ts';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { aantal, getalTekst } from '../../app/opmaak.ts';
import { Tegel } from '../../app/Tegel.tsx';
import { WelzijnsstandDocument } from '../../gql/generated/welzijn/WelzijnsstandDocument.ts';
import { Laden } from '../../ui/Toestanden.tsx';

/** Who said yes, who is new, and who has no sleutelpersoon yet. */
export default function DeelnemersTegel() {
  const vandaag = useVandaag();
  const vraag = useQuery(WelzijnsstandDocument, { fetchPolicy: 'cache-and-network' });
  const alle = vraag.data?.welzijnsdeelnemers ?? [];
  const nieuw = alle.filter(({ van }) => van > plusDagen(vandaag, -14)).length;
  const zonder = alle.filter(({ inburgeraar }) => !(inburgeraar.welzijn?.sleutelpersonen ?? []).some(({ tot }) => tot === null || tot >= vandaag)).length;
  return (
    <Tegel titel="Deelnemers" icoon="groep" getal={vraag.data && getalTekst(alle.length)} wat={alle.length === 1 ? 'persoon zei ja' : 'mensen zeiden ja'} naar="/deelnemers" naarTekst="Alle deelnemers">
      <Opgehaald van={vraag} laden={<Laden aantal={2} />}>
        {() => (
          <>
            {nieuw > 0 && <p>{aantal(nieuw, 'persoon', 'mensen')} nieuw in de laatste twee weken.</p>}
            <p className="ss-zacht">{zonder === 0 ? 'Iedereen heeft een sleutelpersoon.' : `${aantal(zonder, 'persoon', 'mensen')} zonder sleutelpersoon.`}</p>
          </>
        )}
      </Opgehaald>
    </Tegel>
  );
}
