import type { Signaalonderwerp } from '../../../shared/rules/signalen.ts';
import { WEIGERINGEN } from '../../../shared/weigeringen.ts';
import { useConcept } from '../concept/useConcept.ts';
import { ONDERWERPEN } from '../signaalwoorden.ts';
import { Taakvenster, useKeur } from '../taken/Taakvenster.tsx';
import { VrijeTekst } from '../toegang/VrijeTekst.tsx';
import { useVastleggen } from '../vastleggen/useVastleggen.ts';
import { ZorgDelenDocument } from '../../gql/generated/app/ZorgDelenDocument.ts';
import { Keuzerondjes } from '../../ui/Keuze.tsx';

const BEGIN = { onderwerp: '' as Signaalonderwerp | '', tekst: '' };
/** What a volunteer comes across; the rest is for who gives lessons and work. */
const WAARVAN: readonly Signaalonderwerp[] = ['WELZIJN', 'FINANCIEN', 'WONEN', 'TOLK', 'OVERIG'];

interface ZorgenProps {
  persoonId: string;
  naam: string;
  sluit: () => void;
}

/** A worry is a signal: the own coordinator and the consulent read it, and the answer comes back with the person. */
export default function Zorgen({ persoonId, naam, sluit }: ZorgenProps) {
  const { waarde, zet, wis } = useConcept(`zorgen/${persoonId}`, BEGIN);
  const opslag = useVastleggen(ZorgDelenDocument, { plek: persoonId, gelukt: 'Het is doorgegeven. Het antwoord komt hier.', apollo: { refetchQueries: 'active', awaitRefetchQueries: true } });
  const { fouten, keur } = useKeur(opslag.velden);
  const verstuur = async () => {
    const { onderwerp, tekst } = waarde;
    if (!keur([...(onderwerp === '' ? [{ veld: 'onderwerp', zin: 'Kies waar het over gaat.' }] : []), ...(tekst.trim() === '' ? [{ veld: 'tekst', zin: WEIGERINGEN.VELD_VERPLICHT }] : [])])) return;
    if (!await opslag.vastleggen({ inburgeraarId: persoonId, onderwerp, tekst: tekst.trim() })) return;
    wis();
    sluit();
  };
  return (
    <Taakvenster titel="Ik maak me zorgen" over={naam} sluit={sluit} verstuur={() => void verstuur()} opslag={opslag} fouten={fouten} opslaan="Geef het door">
      <p>Uw coördinator en de consulent lezen dit. Bij gevaar belt u 112.</p>
      <Keuzerondjes naam="onderwerp" label="Waar gaat het over?" opties={ONDERWERPEN.filter(({ waarde: code }) => WAARVAN.includes(code))} waarde={waarde.onderwerp} zet={(onderwerp) => zet((oud) => ({ ...oud, onderwerp }))} />
      <VrijeTekst naam="tekst" label="Wat ziet of hoort u?" hint="Schrijf niets over gezondheid." regels={4} rubriek="SIGNALEN" persoonId={persoonId} waarde={waarde.tekst} zet={(tekst) => zet((oud) => ({ ...oud, tekst }))} />
    </Taakvenster>
  );
}
