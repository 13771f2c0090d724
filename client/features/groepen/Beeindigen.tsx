import { useState } from 'react';
import { plusDagen } from '../../../shared/rules/datum.ts';
import type { Eindreden } from '../../../shared/rules/groepen.ts';
import { useVandaag } from '../../app/klok.ts';
import { naamVan } from '../../app/persoon.ts';
import { useVastleggen } from '../../app/vastleggen/useVastleggen.ts';
import type { KlasHeelFragment } from '../../gql/generated/groepen.ts';
import { InschrijvingBeeindigenDocument } from '../../gql/generated/groepen/InschrijvingBeeindigenDocument.ts';
import { Keuzerondjes } from '../../ui/Keuze.tsx';
import { Datumveld } from '../../ui/Veld.tsx';
import { EINDREDENEN } from './klaswoorden.ts';
import { Venster } from './Venster.tsx';

/** Ends a seat: the last day, why, and on a change of route the day of the talk with the next school. Who was still to come has no last day. */
export function Beeindigen({ lid }: { lid: KlasHeelFragment['leden'][number] }) {
  const vandaag = useVandaag();
  const komtNog = lid.van > vandaag;
  const [tot, zetTot] = useState(komtNog ? plusDagen(lid.van, -1) : vandaag);
  const [eindreden, zetReden] = useState<Eindreden | ''>('');
  const [overdrachtOp, zetOverdracht] = useState('');
  const naam = naamVan(lid.inburgeraar);
  const opslag = useVastleggen(InschrijvingBeeindigenDocument, { plek: lid.id, gelukt: komtNog ? `${naam} komt niet in deze klas.` : 'De inschrijving eindigt. De uren blijven bij de persoon.' });
  const wissel = eindreden === 'ROUTEWISSEL';
  return (
    <Venster
      knop="Uitschrijven" icoon="afmelden" over={naam} stil titel={`${naam} uitschrijven`} doen="Uitschrijven" kan={eindreden !== '' && tot !== ''} opslag={opslag}
      opslaan={async () => await opslag.vastleggen({ klaslidId: lid.id, versie: lid.versie, tot, eindreden, ...(wissel && overdrachtOp !== '' && { overdrachtOp }) }) !== null}
    >
      <Keuzerondjes naam="eindreden" label="Waarom?" opties={EINDREDENEN} waarde={eindreden} zet={zetReden} />
      {komtNog ? <p className="ss-zacht">{naam} begint dan niet in deze klas en staat weer op de wachtlijst.</p> : <Datumveld naam="tot" label="Laatste dag" van={lid.van} waarde={tot} zet={zetTot} />}
      {wissel && <Datumveld naam="overdrachtOp" label="Gesprek met de volgende school" hint="De warme overdracht: u vertelt samen met de cursist hoe het gaat." waarde={overdrachtOp} zet={zetOverdracht} />}
    </Venster>
  );
}
