import type { ApolloCache } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useConcept } from '../../../app/concept/useConcept.ts';
import { useMag } from '../../../app/sessie/ikContext.ts';
import { VrijeTekst } from '../../../app/toegang/VrijeTekst.tsx';
import { useVastleggen } from '../../../app/vastleggen/useVastleggen.ts';
import { SignaalIndienenDocument } from '../../../gql/generated/inburgeraars/SignaalIndienenDocument.ts';
import { SignaalontvangersDocument } from '../../../gql/generated/inburgeraars/SignaalontvangersDocument.ts';
import { Keuzeveld } from '../../../ui/Keuze.tsx';
import { Knop } from '../../../ui/Knop.tsx';
import { type Signaalonderwerp, SIGNAALONDERWERPEN as ONDERWERPCODES } from '../../../../shared/rules/signalen.ts';
import type { Deel, Dossier } from '../kaarten/kaart.tsx';
import { SIGNAALONDERWERPEN } from '../woorden.ts';
import { controleerSignaal } from './controles.ts';
import { Invoervenster } from './Invoervenster.tsx';
import { useControle } from './useControle.ts';

type Signalen = NonNullable<Dossier['signalen']>;

export function SignaalKnoppen(deel: Deel<Signalen>) {
  const [open, zetOpen] = useState(false);
  return (
    <>
      <Knop icoon="vlag" onClick={() => zetOpen(true)}>Signaal afgeven</Knop>
      {open && <SignaalIndienen persoonId={deel.persoon.id} sluit={() => zetOpen(false)} />}
    </>
  );
}

const BEGIN = { onderwerp: '' as Signaalonderwerp | '', tekst: '', aan: '' };
/** To the own gemeente, as every partner does. */
const AAN_GEMEENTE = '';
const OPTIES = ONDERWERPCODES.map((waarde) => ({ waarde, tekst: SIGNAALONDERWERPEN[waarde] }));

/** The answer holds the signal and not the person: it is put before the others of the dossier. */
function voegToe(cache: ApolloCache, persoonId: string, signaal: { id: string; __typename?: string }): void {
  const id = cache.identify({ __typename: 'Inburgeraar', id: persoonId });
  const verwijzing = cache.identify({ __typename: 'Signaal', id: signaal.id });
  if (id === undefined || verwijzing === undefined) return;
  cache.modify<{ signalen: { signalen: { __ref: string }[] } | null }>({
    id,
    fields: { signalen: (nu) => (nu === null || !('signalen' in nu) ? nu : { ...nu, signalen: [{ __ref: verwijzing }, ...nu.signalen] }) },
  });
}

function SignaalIndienen({ persoonId, sluit }: { persoonId: string; sluit: () => void }) {
  const { waarde, zet, wis, hersteld } = useConcept(`signaal/${persoonId}`, BEGIN);
  const opslag = useVastleggen(SignaalIndienenDocument, {
    plek: persoonId, gelukt: 'Het signaal is afgegeven.',
    apollo: { update: (cache, { data }) => void (data && voegToe(cache, persoonId, data.signaalIndienen.signaal)) },
  });
  const { fouten, keur } = useControle(opslag.velden);
  const richt = useMag('signaal:richten');
  const ontvangers = useQuery(SignaalontvangersDocument, { variables: { id: persoonId }, skip: !richt }).data?.signaalontvangers ?? [];
  const ontvanger = ontvangers.find(({ id }) => id === waarde.aan);
  const verstuur = async () => {
    const { onderwerp, tekst, aan } = waarde;
    if (!keur(controleerSignaal(waarde)) || !await opslag.vastleggen({ inburgeraarId: persoonId, onderwerp, tekst: tekst.trim(), ...(aan !== AAN_GEMEENTE && { aanOrganisatieId: aan }) })) return;
    wis();
    sluit();
  };
  return (
    <Invoervenster
      titel="Signaal afgeven" sluit={sluit} verstuur={() => void verstuur()} opslag={opslag} fouten={fouten}
      opslaan="Signaal afgeven" hersteld={hersteld} wis={wis}
    >
      {richt && <Keuzeveld naam="aanOrganisatieId" label="Aan wie?" hint="Wie nu voor deze persoon werkt. Die organisatie leest dit en antwoordt u." breedte="midden" leegTekst="Voor de gemeente zelf" opties={ontvangers.map(({ id, naam }) => ({ waarde: id, tekst: naam }))} waarde={waarde.aan} zet={(aan) => zet((oud) => ({ ...oud, aan }))} />}
      <Keuzeveld naam="onderwerp" label="Waar gaat het over?" breedte="midden" opties={OPTIES} waarde={waarde.onderwerp} zet={(onderwerp) => zet((oud) => ({ ...oud, onderwerp }))} />
      <VrijeTekst
        naam="tekst" label="Wat valt u op?" hint="Schrijf wat u ziet of hoort. Schrijf niets over gezondheid." regels={5} rubriek="SIGNALEN" persoonId={persoonId} {...(ontvanger && { ook: `${ontvanger.naam} (wie daar met deze persoon werkt)` })} waarde={waarde.tekst}
        zet={(tekst) => zet((oud) => ({ ...oud, tekst }))}
      />
    </Invoervenster>
  );
}
