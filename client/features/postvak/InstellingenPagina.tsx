import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { Pagina } from '../../app/Pagina.tsx';
import { Opslagmelding } from '../../app/vastleggen/Opslagmelding.tsx';
import { useVastleggen } from '../../app/vastleggen/useVastleggen.ts';
import type { PostvakinstellingQuery } from '../../gql/generated/postvak.ts';
import { PostvakinstellingDocument } from '../../gql/generated/postvak/PostvakinstellingDocument.ts';
import { PostvakInstellenDocument } from '../../gql/generated/postvak/PostvakInstellenDocument.ts';
import type { Digestkeuze } from '../../../shared/rules/postvak.ts';
import { Formulier } from '../../ui/Formulier.tsx';
import { Kaart } from '../../ui/Kaart.tsx';
import { Keuzerondjes, type Optie } from '../../ui/Keuze.tsx';
import { Knop } from '../../ui/Knop.tsx';
import { Laden } from '../../ui/Toestanden.tsx';

const KEUZES: readonly Optie<Digestkeuze>[] = [
  { waarde: 'GEEN', tekst: 'Geen mail', uitleg: 'U kijkt zelf in het postvak.' },
  { waarde: 'DAGELIJKS', tekst: 'Elke werkdag', uitleg: 'Alleen als er iets nieuws is.' },
  { waarde: 'WEKELIJKS', tekst: 'Eén keer per week', uitleg: 'Op maandag, als er iets nieuws is.' },
];

/** How often a mail comes that there is something new; the way here stands in the mail itself. */
export default function InstellingenPagina() {
  const vraag = useQuery(PostvakinstellingDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Pagina titel="Mail over uw postvak" onder="Kies hoe vaak u mail krijgt dat er iets nieuws is." terug={{ naar: '/postvak', tekst: 'Postvak' }} smal>
      <Opgehaald van={vraag} laden={<Laden vorm="kaarten" aantal={1} />}>{({ postvakinstelling }) => <Keuze key={postvakinstelling.versie} staat={postvakinstelling} ververs={() => void vraag.refetch()} />}</Opgehaald>
    </Pagina>
  );
}

function Keuze({ staat: { digest, versie }, ververs }: { staat: PostvakinstellingQuery['postvakinstelling']; ververs: () => void }) {
  const [waarde, zet] = useState<Digestkeuze | ''>(digest as Digestkeuze);
  const opslag = useVastleggen(PostvakInstellenDocument, { gelukt: 'Uw keuze is opgeslagen.', apollo: { refetchQueries: 'active' } });
  return (
    <Kaart titel="Hoe vaak wilt u mail?" icoon="postvak" onder="In de mail staat hoeveel berichten er zijn. Er staat geen naam in en niet waar het over gaat.">
      <Formulier
        label="Mail over uw postvak" fouten={opslag.velden} onVerstuur={() => void (waarde !== '' && opslag.vastleggen({ digest: waarde, versie }))}
        melding={<Opslagmelding storing={opslag.storing} bezig={opslag.bezig} opnieuw={() => void opslag.opnieuw()} ververs={ververs} />}
        knoppen={<Knop type="submit" soort="primair" bezig={opslag.bezig}>Opslaan</Knop>}
      >
        <Keuzerondjes naam="digest" label="Hoe vaak wilt u mail?" opties={KEUZES} waarde={waarde} zet={zet} />
      </Formulier>
    </Kaart>
  );
}
