import { useMemo } from 'react';
import { isDatum } from '../../../shared/rules/datum.ts';
import { KOPPELEINDEN, type Koppeleinde } from '../../../shared/rules/vrijwilligers.ts';
import { WEIGERINGEN } from '../../../shared/weigeringen.ts';
import { useConcept } from '../../app/concept/useConcept.ts';
import { useVandaag } from '../../app/klok.ts';
import { naamVan } from '../../app/persoon.ts';
import { Taakvenster, useKeur } from '../../app/taken/Taakvenster.tsx';
import { useVastleggen } from '../../app/vastleggen/useVastleggen.ts';
import { BegeleiderOntkoppelenDocument, type BegeleidingveldenFragment } from '../../gql/generated/begeleiding.ts';
import { Keuzerondjes } from '../../ui/Keuze.tsx';
import { Datumveld } from '../../ui/Veld.tsx';
import type { Koppelregel } from './Begeleiders.tsx';
import { KOPPELEINDEWOORDEN } from './woorden.ts';

interface OntkoppelenProps {
  regel: BegeleidingveldenFragment;
  koppeling: Koppelregel;
  sluit: () => void;
}

const WANNEER = [
  { waarde: 'meteen', tekst: 'Meteen', uitleg: 'De vrijwilliger ziet deze persoon direct niet meer.' }, { waarde: 'later', tekst: 'Op een dag', uitleg: 'De vrijwilliger ziet deze persoon tot en met die dag.' },
] as const;

/** Ends a coupling, with why. The organisation keeps the person; coupling again is one tap away. */
export function Ontkoppelen({ regel: { inburgeraar }, koppeling, sluit }: OntkoppelenProps) {
  const vandaag = useVandaag();
  const begin = useMemo(() => ({ reden: '' as Koppeleinde | '', wanneer: 'meteen' as 'meteen' | 'later' | '', tot: vandaag }), [vandaag]);
  const { waarde, zet, wis } = useConcept(`ontkoppelen/${koppeling.id}`, begin);
  const opslag = useVastleggen(BegeleiderOntkoppelenDocument, { plek: koppeling.id, gelukt: 'De koppeling is gestopt.', apollo: { refetchQueries: 'active', awaitRefetchQueries: true } });
  const { fouten, keur } = useKeur(opslag.velden);
  const deel = (nieuw: Partial<typeof waarde>) => zet((oud) => ({ ...oud, ...nieuw }));
  const verstuur = async () => {
    const { reden, wanneer, tot } = waarde;
    const dagGoed = wanneer === 'meteen' || (isDatum(tot) && tot >= vandaag && (koppeling.tot === null || tot <= koppeling.tot));
    if (!keur([...(reden === '' ? [{ veld: 'reden', zin: 'Kies waarom.' }] : []), ...(dagGoed ? [] : [{ veld: 'tot', zin: WEIGERINGEN.KOPPELING_DAG }])])) return;
    if (!await opslag.vastleggen({ inburgeraarId: inburgeraar.id, koppelingId: koppeling.id, versie: koppeling.versie, reden, tot: wanneer === 'meteen' ? null : tot })) return;
    wis();
    sluit();
  };
  return (
    <Taakvenster titel="Koppeling stoppen" over={`${koppeling.naam} bij ${naamVan(inburgeraar)}`} sluit={sluit} verstuur={() => void verstuur()} opslag={opslag} fouten={fouten} opslaan="Stop de koppeling">
      <Keuzerondjes naam="reden" label="Waarom?" opties={KOPPELEINDEN.map((code) => ({ waarde: code, tekst: KOPPELEINDEWOORDEN[code] }))} waarde={waarde.reden} zet={(reden) => deel({ reden })} />
      <Keuzerondjes naam="wanneer" label="Wanneer?" opties={WANNEER} waarde={waarde.wanneer} zet={(wanneer) => deel({ wanneer })} />
      {waarde.wanneer === 'later' && <Datumveld naam="tot" label="Laatste dag" van={vandaag} {...(koppeling.tot !== null && { tot: koppeling.tot })} waarde={waarde.tot} zet={(tot) => deel({ tot })} />}
    </Taakvenster>
  );
}
