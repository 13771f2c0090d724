import { useMemo, useState } from 'react';
import { useConcept } from '../../app/concept/useConcept.ts';
import { opsomming } from '../../app/opmaak.ts';
import { Taakvenster } from '../../app/taken/Taakvenster.tsx';
import { useVastleggen } from '../../app/vastleggen/useVastleggen.ts';
import type { ActielijstveldenFragment } from '../../gql/generated/werkgroep.ts';
import { WerkgroepledenVastleggenDocument } from '../../gql/generated/werkgroep/WerkgroepledenVastleggenDocument.ts';
import { Kaart } from '../../ui/Kaart.tsx';
import { Vinkje } from '../../ui/Keuze.tsx';
import { Knop } from '../../ui/Knop.tsx';

type Leden = ActielijstveldenFragment['leden'];

/** Who sits in the werkgroep and reads the list. */
export function LedenKaart({ leden }: { leden: Leden }) {
  const [open, zetOpen] = useState(false);
  const erin = leden.filter(({ lid }) => lid);
  return (
    <Kaart titel="Wie zit erin?" icoon="gebouw" acties={<Knop icoon="potlood" onClick={() => zetOpen(true)}>Wijzigen<span className="ss-onzichtbaar"> wie in de werkgroep zit</span></Knop>}>
      <p>{opsomming(erin.map(({ naam }) => naam))}</p>
      <p className="ss-zacht ss-klein">Deze organisaties lezen de lijst. Van hun eigen acties zeggen zij zelf hoe het staat.</p>
      {open && <LedenVenster leden={leden} sluit={() => zetOpen(false)} />}
    </Kaart>
  );
}

function LedenVenster({ leden, sluit }: { leden: Leden; sluit: () => void }) {
  const partners = leden.filter(({ soort }) => soort !== 'GEMEENTE');
  const begin = useMemo(() => ({ ids: leden.filter(({ lid, soort }) => lid && soort !== 'GEMEENTE').map(({ id }) => id) }), [leden]);
  const { waarde, zet, wis } = useConcept('werkgroepleden', begin);
  const opslag = useVastleggen(WerkgroepledenVastleggenDocument, { gelukt: 'Opgeslagen wie in de werkgroep zit.', apollo: { refetchQueries: 'active', awaitRefetchQueries: true } });
  const verstuur = async () => {
    if (!await opslag.vastleggen({ organisatieIds: waarde.ids })) return;
    wis();
    sluit();
  };
  return (
    <Taakvenster titel="Wie zit in de werkgroep?" over="De gemeente zit er altijd in." sluit={sluit} verstuur={() => void verstuur()} opslag={opslag} fouten={opslag.velden} opslaan="Opslaan">
      <fieldset className="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset">
        <legend className="utrecht-form-fieldset__legend">Organisaties die voor de gemeente werken</legend>
        {partners.map(({ id, naam }) => (
          <Vinkje key={id} naam="organisatieIds" label={naam} aan={waarde.ids.includes(id)} zet={(aan) => zet(({ ids }) => ({ ids: aan ? [...ids, id] : ids.filter((een) => een !== id) }))} />
        ))}
      </fieldset>
      <p className="ss-zacht ss-klein">Wie eruit gaat, leest de lijst niet meer. Acties van die organisatie blijven staan.</p>
    </Taakvenster>
  );
}
