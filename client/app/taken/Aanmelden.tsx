import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { isDatum } from '../../../shared/rules/datum.ts';
import { WEIGERINGEN } from '../../../shared/weigeringen.ts';
import { AanmeldenDocument } from '../../gql/generated/app/AanmeldenDocument.ts';
import { AanmeldorganisatiesDocument } from '../../gql/generated/app/AanmeldorganisatiesDocument.ts';
import { Keuzeveld } from '../../ui/Keuze.tsx';
import { Laden } from '../../ui/Toestanden.tsx';
import { Datumveld } from '../../ui/Veld.tsx';
import { useConcept } from '../concept/useConcept.ts';
import { useVandaag } from '../klok.ts';
import { Opgehaald } from '../Opgehaald.tsx';
import { useVastleggen } from '../vastleggen/useVastleggen.ts';
import { Taakvenster, useKeur } from './Taakvenster.tsx';

interface AanmeldenProps {
  persoonId: string;
  /** Whom it is about, as the list says it. */
  over: string;
  /** What the organisation is asked to do. */
  opdracht: 'TAALPUNT';
  sluit: () => void;
}

/** Refers somebody to a partner: from the first day the partner sees what belongs to the opdracht. */
export default function Aanmelden({ persoonId, over, opdracht, sluit }: AanmeldenProps) {
  const vandaag = useVandaag();
  const begin = useMemo(() => ({ organisatieId: '', van: vandaag }), [vandaag]);
  const { waarde, zet, wis } = useConcept(`aanmelden/${opdracht}/${persoonId}`, begin);
  const vraag = useQuery(AanmeldorganisatiesDocument);
  const kan = vraag.data?.betrekbareOrganisaties.filter(({ opdrachten }) => opdrachten.includes(opdracht)) ?? [];
  // Where there is one there is nothing to choose.
  const [enige] = kan.length === 1 ? kan : [];
  const organisatieId = enige?.id ?? waarde.organisatieId;
  const opslag = useVastleggen(AanmeldenDocument, { plek: persoonId, gelukt: 'De aanmelding is gedaan.', apollo: { refetchQueries: 'active', awaitRefetchQueries: true } });
  const { fouten, keur } = useKeur(opslag.velden);
  const verstuur = async () => {
    if (!keur([...(organisatieId === '' ? [{ veld: 'organisatieId', zin: 'Kies een organisatie.' }] : []), ...(isDatum(waarde.van) ? [] : [{ veld: 'van', zin: WEIGERINGEN.DATUM_ONGELDIG }])])) return;
    if (!await opslag.vastleggen({ inburgeraarId: persoonId, organisatieId, opdracht, grondslag: 'OPDRACHT', van: waarde.van, tot: null })) return;
    wis();
    sluit();
  };
  return (
    <Taakvenster titel="Aanmelden" over={over} sluit={sluit} verstuur={() => void verstuur()} opslag={opslag} fouten={fouten} opslaan="Meld aan">
      <Opgehaald van={vraag} laden={<Laden aantal={1} />}>
        {() => (enige
          ? <p>{enige.naam} ziet vanaf die dag de naam, het telefoonnummer en de afspraken over taal oefenen.</p>
          : <Keuzeveld naam="organisatieId" label="Bij wie?" breedte="midden" {...(kan.length === 0 && { hint: 'Er werkt nog geen organisatie voor de gemeente die dit doet. Vraag het de functioneel beheerder.' })} opties={kan.map(({ id, naam }) => ({ waarde: id, tekst: naam }))} waarde={waarde.organisatieId} zet={(gekozen) => zet((oud) => ({ ...oud, organisatieId: gekozen }))} />)}
      </Opgehaald>
      <Datumveld naam="van" label="Vanaf wanneer?" waarde={waarde.van} zet={(van) => zet((oud) => ({ ...oud, van }))} />
    </Taakvenster>
  );
}
