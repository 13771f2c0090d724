import { useQuery } from '@apollo/client/react';
import { useMemo, useState } from 'react';
import { isDatum } from '../../../shared/rules/datum.ts';
import { INLEVERDAGEN_HOOGSTENS } from '../../../shared/rules/volledigheid.ts';
import { WEIGERINGEN } from '../../../shared/weigeringen.ts';
import { useConcept } from '../../app/concept/useConcept.ts';
import { useVandaag } from '../../app/klok.ts';
import { aantal, datumTekst } from '../../app/opmaak.ts';
import { Taakvenster, useKeur } from '../../app/taken/Taakvenster.tsx';
import { useVastleggen } from '../../app/vastleggen/useVastleggen.ts';
import { InlevertermijnenDocument, InlevertermijnVastleggenDocument } from '../../gql/generated/volledigheid.ts';
import { Knop } from '../../ui/Knop.tsx';
import { leesGetal } from '../../ui/leesGetal.ts';
import { Datumveld, Getalveld } from '../../ui/Veld.tsx';

/** Until when reports are in time: an agreement of this gemeente with its partners, which may work for others too. */
export function Inlevertermijn() {
  const vandaag = useVandaag();
  const [open, zetOpen] = useState(false);
  const termijnen = useQuery(InlevertermijnenDocument).data?.inlevertermijnen ?? [];
  const nu = termijnen.find(({ geldigVan }) => geldigVan <= vandaag);
  const straks = termijnen.filter(({ geldigVan }) => geldigVan > vandaag).at(-1);
  if (!nu) return null;
  return (
    <div className="ss-rij">
      <span>Rapportages zijn op tijd tot en met {aantal(nu.dagen, 'dag', 'dagen')} na het kwartaal{straks ? `; vanaf ${datumTekst(straks.geldigVan)} ${aantal(straks.dagen, 'dag', 'dagen')}` : ''}.</span>
      <Knop soort="stil" icoon="potlood" onClick={() => zetOpen(true)}>Wijzigen<span className="ss-onzichtbaar"> tot wanneer rapportages op tijd zijn</span></Knop>
      {open && <Venster dagen={nu.dagen} sluit={() => zetOpen(false)} />}
    </div>
  );
}

function Venster({ dagen, sluit }: { dagen: number; sluit: () => void }) {
  const vandaag = useVandaag();
  const begin = useMemo(() => ({ dagen: String(dagen), geldigVan: vandaag }), [dagen, vandaag]);
  const { waarde, zet, wis } = useConcept('inlevertermijn', begin);
  const opslag = useVastleggen(InlevertermijnVastleggenDocument, { gelukt: 'De afspraak is opgeslagen.', apollo: { refetchQueries: 'active', awaitRefetchQueries: true } });
  const { fouten, keur } = useKeur(opslag.velden);
  const verstuur = async () => {
    const getal = leesGetal(waarde.dagen);
    const heel = getal !== null && Number.isInteger(getal) && getal >= 1 && getal <= INLEVERDAGEN_HOOGSTENS ? getal : null;
    if (!keur([...(heel === null ? [{ veld: 'dagen', zin: `Vul een heel getal in van 1 tot en met ${INLEVERDAGEN_HOOGSTENS}.` }] : []), ...(isDatum(waarde.geldigVan) ? [] : [{ veld: 'geldigVan', zin: WEIGERINGEN.DATUM_ONGELDIG }])])) return;
    if (!await opslag.vastleggen({ dagen: heel ?? 0, geldigVan: waarde.geldigVan })) return;
    wis();
    sluit();
  };
  return (
    <Taakvenster titel="Tot wanneer op tijd?" over="Een afspraak van uw gemeente met de partners" sluit={sluit} verstuur={() => void verstuur()} opslag={opslag} fouten={fouten} opslaan="Opslaan">
      <Getalveld naam="dagen" label="Hoeveel dagen na het kwartaal?" waarde={waarde.dagen} zet={(nieuw) => zet((oud) => ({ ...oud, dagen: nieuw }))} />
      <Datumveld naam="geldigVan" label="Vanaf welke dag geldt dit?" hint="Kwartalen die na deze dag eindigen, volgen de nieuwe afspraak." waarde={waarde.geldigVan} zet={(geldigVan) => zet((oud) => ({ ...oud, geldigVan }))} />
    </Taakvenster>
  );
}
