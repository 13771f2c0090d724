import { useState } from 'react';
import { useMelder } from '../../app/melder/melderContext.ts';
import { datumTekst } from '../../app/opmaak.ts';
import type { UitnodigingVeldenFragment as Uitnodiging } from '../../gql/generated/accounts.ts';
import { Dialoog } from '../../ui/Dialoog.tsx';
import { Knop } from '../../ui/Knop.tsx';
import { Melding } from '../../ui/Melding.tsx';

/** The link itself, where the portal sends no mail: in the demo. */
export function Link({ uitnodiging: { naam, link, verlooptOp }, sluit }: { uitnodiging: Uitnodiging; sluit: () => void }) {
  const meld = useMelder();
  const [nietGelukt, zetNietGelukt] = useState(false);
  const kopieer = async () => {
    try {
      await navigator.clipboard.writeText(link ?? '');
      meld('De link is gekopieerd.');
    } catch {
      zetNietGelukt(true);
    }
  };
  return (
    <Dialoog open sluit={sluit} titel={`Link voor ${naam}`} knoppen={<><Knop soort="primair" icoon="bestand" onClick={() => void kopieer()}>Kopieer de link</Knop><Knop onClick={sluit}>Klaar</Knop></>}>
      <div className="ss-stapel">
        <Melding soort="letop">Dit portaal verstuurt geen mail. Geef de link zelf aan {naam}, en aan niemand anders.</Melding>
        <p className="mensen__link">{link}</p>
        <p className="ss-zacht ss-klein">De link werkt één keer, tot en met {datumTekst(verlooptOp.slice(0, 10))}.</p>
        {nietGelukt && <Melding soort="fout" meteen>Kopiëren lukte niet. Selecteer de link en kopieer hem zelf.</Melding>}
      </div>
    </Dialoog>
  );
}
