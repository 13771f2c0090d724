import { useState } from 'react';
import { useMelder } from '../../app/melder/melderContext.ts';
import { Dialoog } from '../../ui/Dialoog.tsx';
import { Gegevens } from '../../ui/Gegevens.tsx';
import { Knop } from '../../ui/Knop.tsx';
import { Melding } from '../../ui/Melding.tsx';

export interface GetoondGeheim {
  titel: string;
  /** Null where the answer was lost: then it cannot be shown any more. */
  geheim: string | null;
  /** What goes with it, such as the client_id. */
  naast: readonly { term: string; waarde: string }[];
}

/** A secret, this once. It is in no store of the browser, and closing the dialog is the end of it here. */
export function Geheim({ titel, geheim, naast, sluit }: GetoondGeheim & { sluit: () => void }) {
  const meld = useMelder();
  const [nietGelukt, zetNietGelukt] = useState(false);
  const kopieer = async () => {
    try {
      await navigator.clipboard.writeText(geheim ?? '');
      meld('Het geheim is gekopieerd.');
    } catch {
      zetNietGelukt(true);
    }
  };
  return (
    <Dialoog
      open dwingend sluit={sluit} titel={titel}
      knoppen={<>{geheim !== null && <Knop soort="primair" icoon="bestand" onClick={() => void kopieer()}>Kopieer het geheim</Knop>}<Knop onClick={sluit}>Klaar</Knop></>}
    >
      <div className="ss-stapel">
        {geheim === null
          ? <Melding soort="letop">Het geheim is al een keer getoond en nergens bewaard. Maak een nieuw geheim.</Melding>
          : <Melding soort="letop">U ziet dit geheim alleen nu. Geef het veilig door aan de beheerder van het systeem, niet per e-mail.</Melding>}
        <Gegevens gegevens={[...naast, ...(geheim === null ? [] : [{ term: 'Geheim', waarde: <code className="systemen__geheim">{geheim}</code> }])]} />
        {nietGelukt && <Melding soort="fout" meteen>Kopiëren lukte niet. Selecteer het geheim en kopieer het zelf.</Melding>}
      </div>
    </Dialoog>
  );
}
