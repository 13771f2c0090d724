import { useMemo } from 'react';
import { isDatum } from '../../../shared/rules/datum.ts';
import { KOPPELEINDEN, type Koppeleinde } from '../../../shared/rules/vrijwilligers.ts';
import { WEIGERINGEN } from '../../../shared/weigeringen.ts';
import { useConcept } from '../concept/useConcept.ts';
import { useVandaag } from '../klok.ts';
import { Taakvenster, useKeur } from '../taken/Taakvenster.tsx';
import { useVastleggen } from '../vastleggen/useVastleggen.ts';
import { BegeleiderOntkoppelenDocument } from '../../gql/generated/begeleiding/BegeleiderOntkoppelenDocument.ts';
import { Keuzerondjes } from '../../ui/Keuze.tsx';
import { Datumveld } from '../../ui/Veld.tsx';

interface OntkoppelenProps {
  persoonId: string;
  /** Whom the volunteer is coupled to, by name. */
  naam: string;
  koppeling: { id: string; versie: number; naam: string; tot: string | null };
  /** What the reasons are called for this work. */
  woorden: Readonly<Record<Koppeleinde, string>>;
  /** What follows, said beforehand. */
  daarna?: string;
  sluit: () => void;
}

const WANNEER = [
  { waarde: 'meteen', tekst: 'Meteen', uitleg: 'De vrijwilliger ziet deze persoon direct niet meer.' }, { waarde: 'later', tekst: 'Op een dag', uitleg: 'De vrijwilliger ziet deze persoon tot en met die dag.' },
] as const;

/** Ends a coupling, with why. The organisation keeps the person; coupling again is one tap away. */
export function Ontkoppelen({ persoonId, naam, koppeling, woorden, daarna, sluit }: OntkoppelenProps) {
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
    if (!await opslag.vastleggen({ inburgeraarId: persoonId, koppelingId: koppeling.id, versie: koppeling.versie, reden, tot: wanneer === 'meteen' ? null : tot })) return;
    wis();
    sluit();
  };
  return (
    <Taakvenster titel="Koppeling stoppen" over={`${koppeling.naam} bij ${naam}`} sluit={sluit} verstuur={() => void verstuur()} opslag={opslag} fouten={fouten} opslaan="Stop de koppeling">
      {daarna !== undefined && <p>{daarna}</p>}
      <Keuzerondjes naam="reden" label="Waarom?" opties={KOPPELEINDEN.map((code) => ({ waarde: code, tekst: woorden[code] }))} waarde={waarde.reden} zet={(reden) => deel({ reden })} />
      <Keuzerondjes naam="wanneer" label="Wanneer?" opties={WANNEER} waarde={waarde.wanneer} zet={(wanneer) => deel({ wanneer })} />
      {waarde.wanneer === 'later' && <Datumveld naam="tot" label="Laatste dag" van={vandaag} {...(koppeling.tot !== null && { tot: koppeling.tot })} waarde={waarde.tot} zet={(tot) => deel({ tot })} />}
    </Taakvenster>
  );
}
