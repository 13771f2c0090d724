import { useMemo } from 'react';
import { isDatum } from '../../../shared/rules/datum.ts';
import { WEIGERINGEN } from '../../../shared/weigeringen.ts';
import { useConcept } from '../../app/concept/useConcept.ts';
import { useVandaag } from '../../app/klok.ts';
import { naamVan } from '../../app/persoon.ts';
import { Taakvenster, useKeur } from '../../app/taken/Taakvenster.tsx';
import { useVastleggen } from '../../app/vastleggen/useVastleggen.ts';
import type { GroepveldenFragment } from '../../gql/generated/deelnemersgroepen.ts';
import { DeelnemerInschrijvenDocument } from '../../gql/generated/deelnemersgroepen/DeelnemerInschrijvenDocument.ts';
import { Knop } from '../../ui/Knop.tsx';
import { Datumveld } from '../../ui/Veld.tsx';
import { Persoonzoeker } from './Persoonzoeker.tsx';

interface InschrijvenProps {
  groep: GroepveldenFragment;
  sluit: () => void;
}

/** Gives somebody a place: whom the organisation has, with the opdracht or the consent for it. */
export function Inschrijven({ groep, sluit }: InschrijvenProps) {
  const vandaag = useVandaag();
  const eerste = groep.van > vandaag ? groep.van : vandaag;
  const begin = useMemo(() => ({ inburgeraarId: '', naam: '', van: eerste }), [eerste]);
  const { waarde, zet, wis } = useConcept(`inschrijven/${groep.id}`, begin);
  const opslag = useVastleggen(DeelnemerInschrijvenDocument, { plek: groep.id, gelukt: 'Ingeschreven. Uitschrijven kan weer.' });
  const { fouten, keur } = useKeur(opslag.velden);
  const al = new Set(groep.deelnemers.filter(({ tot }) => tot === null || tot >= vandaag).map(({ inburgeraar }) => inburgeraar.id));
  const verstuur = async () => {
    const { inburgeraarId, van } = waarde;
    if (!keur([...(inburgeraarId === '' ? [{ veld: 'inburgeraarId', zin: 'Kies wie.' }] : []), ...(isDatum(van) ? [] : [{ veld: 'van', zin: WEIGERINGEN.GROEP_DAG }])])) return;
    if (!await opslag.vastleggen({ groepId: groep.id, inburgeraarId, van })) return;
    wis();
    sluit();
  };
  const fout = fouten.find(({ veld }) => veld === 'inburgeraarId');
  return (
    <Taakvenster titel="Inschrijven" over={groep.naam} sluit={sluit} verstuur={() => void verstuur()} opslag={opslag} fouten={fouten} opslaan="Schrijf in">
      {fout && <p role="alert" className="utrecht-form-field-error-message">{fout.zin}</p>}
      {waarde.inburgeraarId === ''
        ? <Persoonzoeker label="Wie?" al={al} knop="Kies" kies={(persoon) => zet((oud) => ({ ...oud, inburgeraarId: persoon.id, naam: naamVan(persoon) }))} />
        : <p className="ss-rij"><strong>{waarde.naam}</strong><Knop soort="stil" onClick={() => zet((oud) => ({ ...oud, inburgeraarId: '', naam: '' }))}>Iemand anders</Knop></p>}
      <Datumveld naam="van" label="Eerste dag" van={groep.van} {...(groep.tot !== null && { tot: groep.tot })} waarde={waarde.van} zet={(van) => zet((oud) => ({ ...oud, van }))} />
    </Taakvenster>
  );
}
