import { useState } from 'react';
import { Bestandskiezer } from '../Bestandskiezer.tsx';
import { Formulier } from '../Formulier.tsx';
import type { Veldfout } from '../formuliervelden.ts';
import { Kaart } from '../Kaart.tsx';
import { Keuzerondjes, Keuzeveld, Vinkje } from '../Keuze.tsx';
import { Knop } from '../Knop.tsx';
import { Tekstvak } from '../Tekstvak.tsx';
import { Datumveld, Getalveld, Tekstveld } from '../Veld.tsx';
import { Zoekveld } from '../Zoekveld.tsx';
import { Blad } from './Galerij.tsx';

const FOUTEN: readonly Veldfout[] = [
  { veld: 'datum', zin: 'Deze datum is nog niet geweest.' },
  { veld: 'activiteit', zin: 'Kies een activiteit uit de lijst.' },
];

export function Formulieren() {
  const [bestand, kies] = useState<File | null>(null);
  const [zoek, zetZoek] = useState('fatima');
  return (
    <Blad titel="Formulieren">
      <div className="ss-raster">
        <Kaart titel="Uren vastleggen"><Uren fouten={[]} /></Kaart>
        <Kaart titel="Met fouten"><Uren fouten={FOUTEN} /></Kaart>
      </div>
      <Zoekveld label="Zoek een cursist op naam" waarde={zoek} zet={zetZoek} />
      <Bestandskiezer label="Presentielijst" hint="XLSX of CSV, hoogstens 5 MB" soorten=".xlsx,.csv" maxBytes={5 * 1024 * 1024} bestand={bestand} kies={kies} />
      <Bestandskiezer label="Presentielijst" hint="" soorten=".xlsx,.csv" maxBytes={1} bestand={new File(['abc'], 'presentie-november.xlsx')} kies={kies} />
    </Blad>
  );
}

function Uren({ fouten }: { fouten: readonly Veldfout[] }) {
  const [tekst, zetTekst] = useState('Heeft meegeholpen met het inpakken van kerstpakketten.');
  const [datum, zetDatum] = useState('2026-11-03');
  const [minuten, zetMinuten] = useState('2,5');
  const [activiteit, zetActiviteit] = useState<'WERK' | 'STAGE' | ''>('');
  const [stand, zetStand] = useState<'LOOPT' | 'STOKT' | ''>('LOOPT');
  const [aan, zetAan] = useState(true);
  return (
    <Formulier fouten={fouten} onVerstuur={() => undefined} knoppen={<><Knop type="submit" soort="primair">Opslaan</Knop><Knop soort="stil">Annuleren</Knop></>}>
      <Datumveld naam="datum" label="Datum" waarde={datum} zet={zetDatum} />
      <Keuzeveld naam="activiteit" label="Activiteit" hint="Staat de activiteit er niet bij? Kies ‘anders’." waarde={activiteit} zet={zetActiviteit} opties={[{ waarde: 'WERK', tekst: 'Werk bij SamSam' }, { waarde: 'STAGE', tekst: 'Taalstage' }]} />
      <Getalveld naam="uren" label="Hoeveel uren" eenheid="uur" waarde={minuten} zet={zetMinuten} />
      <Tekstveld naam="plek" label="Plek" optioneel waarde="" zet={() => undefined} />
      <Keuzerondjes naam="stand" label="Hoe gaat het?" naastElkaar waarde={stand} zet={zetStand} opties={[{ waarde: 'LOOPT', tekst: 'Loopt' }, { waarde: 'STOKT', tekst: 'Loopt vast', uitleg: 'De gemeente krijgt bericht.' }]} />
      <Tekstvak naam="opmerking" label="Opmerking" optioneel lezers="de consulent van de gemeente en de inburgeraar zelf" maxTekens={60} waarde={tekst} zet={zetTekst} />
      <Vinkje label="Deze uren tellen mee" uitleg="voor de 800 uur participatie" aan={aan} zet={zetAan} />
    </Formulier>
  );
}
