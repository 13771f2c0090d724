import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { useConcept } from '../../app/concept/useConcept.ts';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { Pagina } from '../../app/Pagina.tsx';
import { VrijeTekst } from '../../app/toegang/VrijeTekst.tsx';
import { Opslagmelding } from '../../app/vastleggen/Opslagmelding.tsx';
import { useVastleggen } from '../../app/vastleggen/useVastleggen.ts';
import type { EigenBereikbaarheidQuery } from '../../gql/generated/bereikbaarheid.ts';
import { BereikbaarheidVastleggenDocument } from '../../gql/generated/bereikbaarheid/BereikbaarheidVastleggenDocument.ts';
import { EigenBereikbaarheidDocument } from '../../gql/generated/bereikbaarheid/EigenBereikbaarheidDocument.ts';
import { Formulier } from '../../ui/Formulier.tsx';
import { Kaart } from '../../ui/Kaart.tsx';
import { Knop } from '../../ui/Knop.tsx';
import { Melding } from '../../ui/Melding.tsx';
import { Laden } from '../../ui/Toestanden.tsx';
import { Tekstveld } from '../../ui/Veld.tsx';

/** The general number and address of the own organisation, as others and inburgeraars find them. */
export default function BereikbaarheidPagina() {
  const vraag = useQuery(EigenBereikbaarheidDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Pagina titel="Bereikbaarheid" onder="Zo vinden inburgeraars en andere organisaties uw organisatie." smal>
      <Opgehaald van={vraag} laden={<Laden vorm="kaarten" aantal={1} />}>{({ eigenBereikbaarheid }) => <Invoer key={eigenBereikbaarheid.versie} staat={eigenBereikbaarheid} ververs={() => void vraag.refetch()} />}</Opgehaald>
    </Pagina>
  );
}

function Invoer({ staat: { telefoon, email, uitleg, versie }, ververs }: { staat: EigenBereikbaarheidQuery['eigenBereikbaarheid']; ververs: () => void }) {
  const begin = useMemo(() => ({ telefoon: telefoon ?? '', email: email ?? '', uitleg: uitleg ?? '' }), [telefoon, email, uitleg]);
  const { waarde, zet, wis, hersteld } = useConcept(`bereikbaarheid/${versie}`, begin);
  const opslag = useVastleggen(BereikbaarheidVastleggenDocument, { gelukt: 'Opgeslagen. Anderen zien dit meteen.', apollo: { refetchQueries: 'active' } });
  const leegOf = (tekst: string) => (tekst.trim() === '' ? null : tekst.trim());
  const verstuur = async () => {
    if (await opslag.vastleggen({ telefoon: leegOf(waarde.telefoon), email: leegOf(waarde.email), uitleg: leegOf(waarde.uitleg), versie })) wis();
  };
  return (
    <Kaart titel="Het algemene nummer en adres" icoon="telefoon" onder="Van uw organisatie, niet van een medewerker.">
      <Formulier
        label="Bereikbaarheid" fouten={opslag.velden} onVerstuur={() => void verstuur()}
        melding={<Opslagmelding storing={opslag.storing} bezig={opslag.bezig} opnieuw={() => void opslag.opnieuw()} ververs={ververs} />}
        knoppen={<Knop type="submit" soort="primair" bezig={opslag.bezig}>Opslaan</Knop>}
      >
        {hersteld && <Melding acties={<Knop soort="stil" onClick={wis}>Begin opnieuw</Knop>}>Dit vulde u eerder in. Het is nog niet opgeslagen.</Melding>}
        <Tekstveld naam="telefoon" label="Telefoon" breedte="midden" inputMode="tel" maxLength={30} waarde={waarde.telefoon} zet={(nieuw) => zet((oud) => ({ ...oud, telefoon: nieuw }))} />
        <Tekstveld naam="email" label="E-mail" inputMode="email" maxLength={254} optioneel waarde={waarde.email} zet={(nieuw) => zet((oud) => ({ ...oud, email: nieuw }))} />
        <VrijeTekst naam="uitleg" label="Wanneer bent u te bereiken?" hint="Bijvoorbeeld: maandag tot en met donderdag, 9 tot 12 uur." optioneel regels={2} maxTekens={200} buitenRubriek="iedereen die met uw organisatie werkt, ook inburgeraars" waarde={waarde.uitleg} zet={(nieuw) => zet((oud) => ({ ...oud, uitleg: nieuw }))} />
      </Formulier>
    </Kaart>
  );
}
