import { useState } from 'react';
import { useConcept } from '../../app/concept/useConcept.ts';
import { useVandaag } from '../../app/klok.ts';
import { aantal } from '../../app/opmaak.ts';
import { Opslagmelding } from '../../app/vastleggen/Opslagmelding.tsx';
import { useVastleggen } from '../../app/vastleggen/useVastleggen.ts';
import { KlassenDocument, LesvrijVastleggenDocument } from '../../gql/generated/groepen.ts';
import { Dialoog } from '../../ui/Dialoog.tsx';
import { Formulier } from '../../ui/Formulier.tsx';
import { Knop } from '../../ui/Knop.tsx';
import { Datumveld, Tekstveld } from '../../ui/Veld.tsx';

const LEEG = { naam: '', van: '', tot: '' };

/** The school is closed: lessons that were planned on these days are cancelled, and cursisten see it. */
export function Lesvrij() {
  const vandaag = useVandaag();
  const [open, zetOpen] = useState(false);
  const concept = useConcept('lesvrij', LEEG);
  const { naam, van, tot } = concept.waarde;
  const opslag = useVastleggen(LesvrijVastleggenDocument, {
    gelukt: ({ lesvrijVastleggen: { vervallen } }) => `Opgeslagen. ${vervallen === 0 ? 'Er waren nog geen lessen gepland.' : `${aantal(vervallen, 'les vervalt', 'lessen vervallen')}.`}`, apollo: { refetchQueries: [KlassenDocument] },
  });
  const opslaan = async () => {
    if (van === '' || !(await opslag.vastleggen({ naam, van, tot: tot === '' ? van : tot }))) return;
    concept.wis();
    zetOpen(false);
  };
  return (
    <>
      <Knop icoon="plus" onClick={() => zetOpen(true)}>Vakantie of vrije dag</Knop>
      <Dialoog open={open} sluit={() => zetOpen(false)} titel="Wanneer is er geen les?">
        <Formulier
          fouten={opslag.velden} onVerstuur={() => void opslaan()} melding={<Opslagmelding storing={opslag.storing} bezig={opslag.bezig} opnieuw={() => void opslag.opnieuw()} />}
          knoppen={<><Knop type="submit" soort="primair" bezig={opslag.bezig}>Opslaan</Knop><Knop soort="stil" onClick={() => zetOpen(false)}>Terug</Knop></>}
        >
          <Tekstveld naam="naam" label="Naam" hint="Bijvoorbeeld kerstvakantie. De cursisten lezen dit." maxLength={60} waarde={naam} zet={(nieuw) => concept.zet((oud) => ({ ...oud, naam: nieuw }))} />
          <Datumveld naam="van" label="Eerste dag" van={vandaag} waarde={van} zet={(nieuw) => concept.zet((oud) => ({ ...oud, van: nieuw }))} />
          <Datumveld naam="tot" label="Laatste dag" optioneel hint="Leeg: alleen die ene dag." van={van || vandaag} waarde={tot} zet={(nieuw) => concept.zet((oud) => ({ ...oud, tot: nieuw }))} />
        </Formulier>
      </Dialoog>
    </>
  );
}
