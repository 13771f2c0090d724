import { useState } from 'react';
import type { Contactsoort } from '../../../shared/rules/begeleiding.ts';
import { useConcept } from '../../app/concept/useConcept.ts';
import { useVandaag } from '../../app/klok.ts';
import { Opslagmelding } from '../../app/vastleggen/Opslagmelding.tsx';
import { VrijeTekst } from '../../app/toegang/VrijeTekst.tsx';
import { useVastleggen } from '../../app/vastleggen/useVastleggen.ts';
import { BegeleidingVastleggenDocument } from '../../gql/generated/begeleiding/BegeleidingVastleggenDocument.ts';
import { Knop } from '../../ui/Knop.tsx';
import { CONTACTWOORDEN } from './woorden.ts';

const LEEG = { notitie: '' };

interface ContactProps {
  persoonId: string;
  naam: string;
  sluit: () => void;
}

/** A contact of today in one more tap: what it was. A line beside it may, and need not. */
export default function Contact({ persoonId, naam, sluit }: ContactProps) {
  const vandaag = useVandaag();
  const { waarde, zet, wis } = useConcept(`contact/${persoonId}`, LEEG);
  const opslag = useVastleggen(BegeleidingVastleggenDocument, { plek: `contact-${persoonId}`, gelukt: `Het contact met ${naam} staat erin.`, apollo: { refetchQueries: 'active', awaitRefetchQueries: true } });
  // What was just written: another tap mends it, so that a slip of the thumb needs no form.
  const [gezet, zetGezet] = useState<{ id: string; versie: number; soort: Contactsoort } | null>(null);
  const tik = async (soort: Contactsoort) => {
    const notitie = waarde.notitie.trim();
    const rij = gezet ? { id: gezet.id, versie: gezet.versie, soort } : { datum: vandaag, soort, ...(notitie !== '' && { notitie }) };
    const antwoord = await opslag.vastleggen({ inburgeraarId: persoonId, begeleiding: { contactmomenten: [rij] } });
    const geschreven = antwoord?.dossierVastleggen.vastgelegd.find(({ lijst }) => lijst === 'contactmomenten');
    if (!antwoord) return;
    wis();
    if (geschreven?.id && typeof geschreven.versie === 'number') zetGezet({ id: geschreven.id, versie: geschreven.versie, soort });
    else sluit();
  };
  return (
    <div className="mens__contact" role="group" aria-label={`Contact met ${naam}, vandaag`}>
      {gezet && <p role="status"><strong>{CONTACTWOORDEN[gezet.soort]?.tekst}</strong> staat erin. Klopt dat niet? Tik wat het wel was.</p>}
      {!gezet && <VrijeTekst naam="notitie" label="Wat was er?" optioneel hint="Eén regel is genoeg. Schrijf niets over gezondheid." regels={1} rubriek="BEGELEIDING" persoonId={persoonId} waarde={waarde.notitie} zet={(notitie) => zet({ notitie })} />}
      {!gezet && <p>Tik wat u deed. Dan staat het erin, met de datum van vandaag.</p>}
      <div className="mens__knoppen">
        {(Object.entries(CONTACTWOORDEN) as [Contactsoort, NonNullable<(typeof CONTACTWOORDEN)[Contactsoort]>][]).map(([soort, { tekst, icoon }]) => (
          <Knop key={soort} icoon={icoon} breed bezig={opslag.bezig} aria-pressed={gezet ? gezet.soort === soort : undefined} onClick={() => void tik(soort)}>{tekst}</Knop>
        ))}
      </div>
      {gezet && <div><Knop soort="stil" icoon="vink" onClick={sluit}>Klaar</Knop></div>}
      <Opslagmelding storing={opslag.storing} bezig={opslag.bezig} opnieuw={() => void opslag.opnieuw()} />
    </div>
  );
}
