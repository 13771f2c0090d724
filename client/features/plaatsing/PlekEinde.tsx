import { useMemo } from 'react';
import { isDatum, plusDagen } from '../../../shared/rules/datum.ts';
import { WEIGERINGEN } from '../../../shared/weigeringen.ts';
import { useConcept } from '../../app/concept/useConcept.ts';
import { useVandaag } from '../../app/klok.ts';
import { naamVan } from '../../app/persoon.ts';
import { Taakvenster, useKeur } from '../../app/taken/Taakvenster.tsx';
import { useVastleggen } from '../../app/vastleggen/useVastleggen.ts';
import type { PlaatsingveldenFragment } from '../../gql/generated/plaatsing.ts';
import { PlaatsingEindeDocument } from '../../gql/generated/plaatsing/PlaatsingEindeDocument.ts';
import { Keuzerondjes, type Optie } from '../../ui/Keuze.tsx';
import { Datumveld } from '../../ui/Veld.tsx';
import { EINDWOORDEN } from './woorden.ts';

type Wat = 'later' | 'stopt' | 'open';
interface PlekEindeProps {
  regel: PlaatsingveldenFragment & { plek: NonNullable<PlaatsingveldenFragment['plek']> };
  sluit: () => void;
}

/** Agrees a last day, ends the place now, or takes an agreed day away: the way back from each is in the same window. */
export function PlekEinde({ regel: { inburgeraar, plek }, sluit }: PlekEindeProps) {
  const vandaag = useVandaag();
  const begin = useMemo(() => ({ wat: 'later' as Wat | '', tot: plek.einde !== null && plek.einde > vandaag ? plek.einde : vandaag, eindreden: '' as (typeof EINDWOORDEN)[number]['waarde'] | '' }), [plek.einde, vandaag]);
  const { waarde, zet, wis } = useConcept(`plekeinde/${plek.id}`, begin);
  const opslag = useVastleggen(PlaatsingEindeDocument, { plek: plek.id, gelukt: 'Opgeslagen. U kunt het hier weer veranderen.', apollo: { refetchQueries: 'active', awaitRefetchQueries: true } });
  const { fouten, keur } = useKeur(opslag.velden);
  const deel = (nieuw: Partial<typeof waarde>) => zet((oud) => ({ ...oud, ...nieuw }));
  const wat: readonly Optie<Wat>[] = [
    { waarde: 'later', tekst: 'Er is een laatste dag afgesproken' }, { waarde: 'stopt', tekst: 'De plek stopt', uitleg: 'Na de laatste dag heeft iemand geen plek meer. Uren blijven staan.' },
    ...(plek.tot === null ? [] : [{ waarde: 'open' as const, tekst: 'Er is geen laatste dag meer afgesproken', uitleg: 'De plek duurt dan zolang de module duurt.' }]),
  ];
  const verstuur = async () => {
    const { eindreden, tot } = waarde;
    const bezwaren = [...(waarde.wat === 'open' || (isDatum(tot) && tot >= plusDagen(vandaag, -92)) ? [] : [{ veld: 'tot', zin: WEIGERINGEN.PLAATS_DAG }]), ...(waarde.wat === 'stopt' && eindreden === '' ? [{ veld: 'eindreden', zin: 'Kies waarom.' }] : [])];
    const einde = waarde.wat === 'open' ? { tot: null, eindreden: null } : { tot, eindreden: waarde.wat === 'stopt' ? eindreden : null };
    if (!keur(bezwaren) || !await opslag.vastleggen({ inburgeraarId: inburgeraar.id, plekId: plek.id, versie: plek.versie, ...einde })) return;
    wis();
    sluit();
  };
  return (
    <Taakvenster titel="Laatste dag" over={`${naamVan(inburgeraar)} · ${plek.groep.naam}`} sluit={sluit} verstuur={() => void verstuur()} opslag={opslag} fouten={fouten} opslaan="Opslaan">
      <Keuzerondjes naam="wat" label="Wat is er afgesproken?" opties={wat} waarde={waarde.wat} zet={(nieuw) => deel({ wat: nieuw })} />
      {waarde.wat !== 'open' && <Datumveld naam="tot" label="Laatste dag" waarde={waarde.tot} zet={(tot) => deel({ tot })} />}
      {waarde.wat === 'stopt' && <Keuzerondjes naam="eindreden" label="Waarom?" opties={EINDWOORDEN} waarde={waarde.eindreden} zet={(eindreden) => deel({ eindreden })} />}
    </Taakvenster>
  );
}
