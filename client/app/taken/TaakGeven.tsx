import { useApolloClient, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { TaakConsulentenDocument } from '../../gql/generated/app/TaakConsulentenDocument.ts';
import { TaakToewijzenDocument } from '../../gql/generated/app/TaakToewijzenDocument.ts';
import { Keuzeveld } from '../../ui/Keuze.tsx';
import { useVastleggen } from '../vastleggen/useVastleggen.ts';
import { Taakvenster } from './Taakvenster.tsx';
import type { Taakregel } from './Takenlijst.tsx';

/** Who does it. It gives no access: a colleague who does not have the person yet needs a waarneming or the regie. */
export default function TaakGeven({ taak, over, sluit }: { taak: Taakregel; over: string; sluit: () => void }) {
  const client = useApolloClient();
  const consulenten = useQuery(TaakConsulentenDocument).data?.consulenten ?? [];
  const [eigenaarId, zetEigenaar] = useState(taak.eigenaarId ?? '');
  const opslag = useVastleggen(TaakToewijzenDocument, { plek: taak.id, gelukt: 'De taak is gegeven.' });
  const { inburgeraar, soort, feit, versie } = taak;
  const verstuur = async () => {
    if (!await opslag.vastleggen({ inburgeraarId: inburgeraar.id, soort, feit, versie, eigenaarId: eigenaarId || null })) return;
    sluit();
    await client.refetchQueries({ include: 'active' });
  };
  return (
    <Taakvenster titel="Wie doet het?" over={over} sluit={sluit} verstuur={() => void verstuur()} opslag={opslag} fouten={opslag.velden} opslaan="Geven">
      <Keuzeveld naam="eigenaarId" label="Consulent" breedte="midden" leegTekst="Wie de regie heeft" opties={consulenten.map(({ id, naam }) => ({ waarde: id, tekst: naam }))} waarde={eigenaarId} zet={zetEigenaar} />
      <p className="ss-zacht ss-klein">Uw collega ziet de taak als hij of zij ook het dossier heeft. Geeft u iets uit handen? Start dan een waarneming of draag de persoon over.</p>
    </Taakvenster>
  );
}
