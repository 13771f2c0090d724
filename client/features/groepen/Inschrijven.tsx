import { useState } from 'react';
import { useVandaag } from '../../app/klok.ts';
import { naamVan } from '../../app/persoon.ts';
import { Opslagmelding } from '../../app/vastleggen/Opslagmelding.tsx';
import { useVastleggen } from '../../app/vastleggen/useVastleggen.ts';
import type { KlassenQuery } from '../../gql/generated/groepen.ts';
import { CursistInschrijvenDocument } from '../../gql/generated/groepen/CursistInschrijvenDocument.ts';
import { KlassenDocument } from '../../gql/generated/groepen/KlassenDocument.ts';
import { Dialoog } from '../../ui/Dialoog.tsx';
import { Formulier } from '../../ui/Formulier.tsx';
import { Keuzeveld } from '../../ui/Keuze.tsx';
import { Knop } from '../../ui/Knop.tsx';
import { Datumveld } from '../../ui/Veld.tsx';

interface InschrijvenProps {
  inburgeraar: KlassenQuery['wachtlijst'][number]['inburgeraar'];
  klassen: KlassenQuery['klassen'];
}

/** A seat for who waits: which class, from which day. */
export function Inschrijven({ inburgeraar, klassen }: InschrijvenProps) {
  const vandaag = useVandaag();
  const [open, zetOpen] = useState(false);
  const [groepId, zetGroep] = useState(klassen.find(({ stoelen, bezet, komt }) => bezet + komt < stoelen)?.id ?? '');
  const [van, zetVan] = useState(vandaag);
  const naam = naamVan(inburgeraar);
  const opslag = useVastleggen(CursistInschrijvenDocument, { plek: inburgeraar.id, gelukt: `${naam} is ingeschreven.`, apollo: { refetchQueries: [KlassenDocument] } });
  const opslaan = async () => {
    if (groepId !== '' && van !== '' && await opslag.vastleggen({ groepId, inburgeraarId: inburgeraar.id, van })) zetOpen(false);
  };
  return (
    <>
      <Knop icoon="plus" onClick={() => zetOpen(true)}>Inschrijven<span className="ss-onzichtbaar">: {naam}</span></Knop>
      <Dialoog open={open} sluit={() => zetOpen(false)} titel={`${naam} inschrijven`}>
        <Formulier
          fouten={opslag.velden} onVerstuur={() => void opslaan()} melding={<Opslagmelding storing={opslag.storing} bezig={opslag.bezig} opnieuw={() => void opslag.opnieuw()} />}
          knoppen={<><Knop type="submit" soort="primair" bezig={opslag.bezig}>Inschrijven</Knop><Knop soort="stil" onClick={() => zetOpen(false)}>Terug</Knop></>}
        >
          <Keuzeveld naam="groepId" label="Klas" leegTekst="Kies een klas" opties={klassen.map(({ id, naam: klas, stoelen, bezet, komt }) => ({ waarde: id, tekst: `${klas} (${bezet + komt < stoelen ? `${stoelen - bezet - komt} vrij` : 'vol'})` }))} waarde={groepId} zet={zetGroep} />
          <Datumveld naam="van" label="Eerste dag" waarde={van} zet={zetVan} />
        </Formulier>
      </Dialoog>
    </>
  );
}
