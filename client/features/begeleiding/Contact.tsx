import type { Contactsoort } from '../../../shared/rules/begeleiding.ts';
import { useConcept } from '../../app/concept/useConcept.ts';
import { useVandaag } from '../../app/klok.ts';
import { Opslagmelding } from '../../app/vastleggen/Opslagmelding.tsx';
import { VrijeTekst } from '../../app/toegang/VrijeTekst.tsx';
import { useVastleggen } from '../../app/vastleggen/useVastleggen.ts';
import { BegeleidingVastleggenDocument } from '../../gql/generated/begeleiding.ts';
import { Knop } from '../../ui/Knop.tsx';
import { CONTACTWOORDEN } from './woorden.ts';

const LEEG = { notitie: '' };

interface ContactProps {
  persoonId: string;
  naam: string;
  sluit: () => void;
}

/** A contact of today in one more tap: what it was. A line beside it may, and need not. */
export function Contact({ persoonId, naam, sluit }: ContactProps) {
  const vandaag = useVandaag();
  const { waarde, zet, wis } = useConcept(`contact/${persoonId}`, LEEG);
  const opslag = useVastleggen(BegeleidingVastleggenDocument, { plek: `contact-${persoonId}`, gelukt: `Het contact met ${naam} staat erin.`, apollo: { refetchQueries: 'active', awaitRefetchQueries: true } });
  const tik = async (soort: Contactsoort) => {
    const notitie = waarde.notitie.trim();
    if (!await opslag.vastleggen({ inburgeraarId: persoonId, begeleiding: { contactmomenten: [{ datum: vandaag, soort, ...(notitie !== '' && { notitie }) }] } })) return;
    wis();
    sluit();
  };
  return (
    <div className="mens__contact" role="group" aria-label={`Contact met ${naam}, vandaag`}>
      <VrijeTekst naam="notitie" label="Wat was er?" optioneel hint="Eén regel is genoeg. Schrijf niets over gezondheid." regels={1} rubriek="BEGELEIDING" persoonId={persoonId} waarde={waarde.notitie} zet={(notitie) => zet({ notitie })} />
      <p>Tik wat u deed. Dan staat het erin, met de datum van vandaag.</p>
      <div className="mens__knoppen">
        {(Object.entries(CONTACTWOORDEN) as [Contactsoort, NonNullable<(typeof CONTACTWOORDEN)[Contactsoort]>][]).map(([soort, { tekst, icoon }]) => (
          <Knop key={soort} icoon={icoon} breed bezig={opslag.bezig} onClick={() => void tik(soort)}>{tekst}</Knop>
        ))}
      </div>
      <Opslagmelding storing={opslag.storing} bezig={opslag.bezig} opnieuw={() => void opslag.opnieuw()} />
    </div>
  );
}
