import { useState } from 'react';
import { Dialoog } from '../Dialoog.tsx';
import { Kaart } from '../Kaart.tsx';
import { Knop } from '../Knop.tsx';
import { Label } from '../Label.tsx';
import { Melding } from '../Melding.tsx';
import { Fout, Laden, Leeg } from '../Toestanden.tsx';
import { Afgeschermd, Waarom } from '../Waarom.tsx';
import { Blad } from './Galerij.tsx';

const UITLEG = 'Alleen de eigen consulent van de gemeente leest de gezondheid (Wet inburgering artikel 37).';

export function Toestandenblad() {
  const [open, zetOpen] = useState(false);
  return (
    <Blad titel="Toestanden">
      <Melding soort="info" titel="Ter informatie">De lijst is van vanochtend.</Melding>
      <Melding soort="goed">De presentie is opgeslagen.</Melding>
      <Melding soort="letop" titel="Let op">Twee cursisten hebben nog geen presentie.</Melding>
      <Fout opnieuw={() => undefined}>Er is nu geen verbinding.</Fout>
      <div className="ss-rij">
        <Label>niet begonnen</Label><Label toon="info">loopt</Label><Label toon="goed" icoon="vink">gedaan</Label><Label toon="letop">dichtbij</Label><Label toon="fout" icoon="fout">te laat</Label>
      </div>
      <div className="ss-raster">
        <Kaart titel="Laden"><Laden /></Kaart>
        <Kaart titel="Leeg"><Leeg titel="Nog geen uren" icoon="klok" actie={<Knop icoon="plus">Uren vastleggen</Knop>}>Hier komen de uren die u vastlegt.</Leeg></Kaart>
        <Kaart titel="Met reden"><Waarom over="Met reden">Uw organisatie geeft les aan deze persoon, van 1 januari 2026 tot en met 31 december 2026 (opdracht van de gemeente).</Waarom></Kaart>
        <Afgeschermd titel="Gezondheid" uitleg={UITLEG} />
        <div><Afgeschermd titel="Intake" uitleg={UITLEG} klein /><Afgeschermd titel="Handhaving" uitleg={UITLEG} klein /></div>
      </div>
      <Laden vorm="kaarten" />
      <Knop onClick={() => zetOpen(true)}>Open de dialoog</Knop>
      <Dialoog open={open} sluit={() => zetOpen(false)} titel="Presentie wijzigen" knoppen={<><Knop soort="primair" onClick={() => zetOpen(false)}>Wijzigen</Knop><Knop onClick={() => zetOpen(false)}>Terug</Knop></>}>
        U wijzigt iets dat al was vastgelegd. De oude regel blijft bewaard.
      </Dialoog>
    </Blad>
  );
}
