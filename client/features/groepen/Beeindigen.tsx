import { useState } from 'react';
import { useVandaag } from '../../app/klok.ts';
import { naamVan } from '../../app/persoon.ts';
import { Opslagmelding } from '../../app/vastleggen/Opslagmelding.tsx';
import { useVastleggen } from '../../app/vastleggen/useVastleggen.ts';
import { InschrijvingBeeindigenDocument, type KlasHeelFragment } from '../../gql/generated/groepen.ts';
import { Dialoog } from '../../ui/Dialoog.tsx';
import { Formulier } from '../../ui/Formulier.tsx';
import { Keuzerondjes } from '../../ui/Keuze.tsx';
import { Knop } from '../../ui/Knop.tsx';
import { Datumveld } from '../../ui/Veld.tsx';
import type { Eindreden } from '../../../shared/rules/groepen.ts';
import { EINDREDENEN } from './klaswoorden.ts';

/** Ends a seat: the last day, why, and on a change of route the day of the talk with the next school. */
export function Beeindigen({ lid }: { lid: KlasHeelFragment['leden'][number] }) {
  const vandaag = useVandaag();
  const [open, zetOpen] = useState(false);
  const [tot, zetTot] = useState(vandaag);
  const [eindreden, zetReden] = useState<Eindreden | ''>('');
  const [overdrachtOp, zetOverdracht] = useState('');
  const naam = naamVan(lid.inburgeraar);
  const opslag = useVastleggen(InschrijvingBeeindigenDocument, { plek: lid.id, gelukt: 'De inschrijving eindigt. De uren blijven bij de persoon.' });
  const wissel = eindreden === 'ROUTEWISSEL';
  const opslaan = async () => {
    if (eindreden !== '' && tot !== '' && await opslag.vastleggen({ klaslidId: lid.id, versie: lid.versie, tot, eindreden, ...(wissel && overdrachtOp !== '' && { overdrachtOp }) })) zetOpen(false);
  };
  return (
    <>
      <Knop soort="stil" icoon="afmelden" onClick={() => zetOpen(true)}>Uitschrijven<span className="ss-onzichtbaar">: {naam}</span></Knop>
      <Dialoog open={open} sluit={() => zetOpen(false)} titel={`${naam} uitschrijven`}>
        <Formulier
          fouten={opslag.velden} onVerstuur={() => void opslaan()} melding={<Opslagmelding storing={opslag.storing} bezig={opslag.bezig} opnieuw={() => void opslag.opnieuw()} />}
          knoppen={<><Knop type="submit" soort="primair" bezig={opslag.bezig} aria-disabled={eindreden === ''}>Uitschrijven</Knop><Knop soort="stil" onClick={() => zetOpen(false)}>Terug</Knop></>}
        >
          <Keuzerondjes naam="eindreden" label="Waarom?" opties={EINDREDENEN} waarde={eindreden} zet={zetReden} />
          <Datumveld naam="tot" label="Laatste dag" van={lid.van} waarde={tot} zet={zetTot} />
          {wissel && <Datumveld naam="overdrachtOp" label="Gesprek met de volgende school" hint="De warme overdracht: u vertelt samen met de cursist hoe het gaat." waarde={overdrachtOp} zet={zetOverdracht} />}
        </Formulier>
      </Dialoog>
    </>
  );
}
