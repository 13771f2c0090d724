import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { useLocation, useParams } from 'wouter';
import { useConcept } from '../../../app/concept/useConcept.ts';
import { useVandaag } from '../../../app/klok.ts';
import { Opgehaald } from '../../../app/Opgehaald.tsx';
import { Pagina } from '../../../app/Pagina.tsx';
import { naamVan } from '../../../app/persoon.ts';
import { Opslagmelding } from '../../../app/vastleggen/Opslagmelding.tsx';
import { useVastleggen } from '../../../app/vastleggen/useVastleggen.ts';
import { PipVaststellenDocument } from '../../../gql/generated/inburgeraars/PipVaststellenDocument.ts';
import { PlanDocument } from '../../../gql/generated/inburgeraars/PlanDocument.ts';
import { Formulier } from '../../../ui/Formulier.tsx';
import { Knop, KnopLink } from '../../../ui/Knop.tsx';
import { Melding } from '../../../ui/Melding.tsx';
import { Laden, Leeg } from '../../../ui/Toestanden.tsx';
import { useControle } from '../handelingen/useControle.ts';
import { lopendeAfspraken, type Planpersoon } from './beeld.ts';
import { alsInvoer, beginInvoer, feitenVan, keurInvoer } from './invoer.ts';
import { Pipvelden } from './Pipvelden.tsx';
import '../Dossier.css';
import './plan.css';

/** The PIP on one page. A new version begins with the plan as it is: what does not change need not be typed again. */
export default function PipFormulierPagina() {
  const { id = '' } = useParams();
  const vraag = useQuery(PlanDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const persoon = vraag.data?.inburgeraar;
  const eerste = persoon?.pipKern?.versies.length === 0;
  return (
    <Pagina titel={`${eerste ? 'PIP vaststellen' : 'Nieuw PIP vaststellen'}${persoon ? ` voor ${naamVan(persoon)}` : ''}`} tabtitel="PIP vaststellen" smal terug={{ naar: `/inburgeraars/${id}/plan`, tekst: 'Plan' }}>
      <Opgehaald van={vraag} laden={<Laden vorm="kaarten" aantal={4} />}>
        {({ inburgeraar }) => (inburgeraar?.pipKern ? <PipFormulier persoon={inburgeraar} /> : <Leeg titel="Dit dossier is er niet voor u" icoon="slot" />)}
      </Opgehaald>
    </Pagina>
  );
}

function PipFormulier({ persoon }: { persoon: Planpersoon }) {
  const vandaag = useVandaag();
  const [, navigeer] = useLocation();
  const versie = persoon.pipKern?.versies[0]?.versie ?? 0;
  // What is typed belongs to the version over which it was typed.
  const begin = useMemo(() => beginInvoer(persoon, vandaag), [persoon, vandaag]);
  const { waarde, zet, wis, hersteld } = useConcept(`plan/pip/${persoon.id}/${versie}`, begin);
  const opslag = useVastleggen(PipVaststellenDocument, { plek: persoon.id, gelukt: 'Het PIP is vastgesteld.', apollo: { refetchQueries: ['Plan'], awaitRefetchQueries: true } });
  const { fouten, keur } = useControle(opslag.velden);
  const feiten = feitenVan(persoon, vandaag);
  const verstuur = async () => {
    if (!keur(keurInvoer(waarde, feiten))) return;
    const gelukt = await opslag.vastleggen({ inburgeraarId: persoon.id, versie, afspraakIds: lopendeAfspraken(persoon).map(({ id }) => id), ...alsInvoer(waarde, feiten) });
    if (!gelukt) return;
    wis();
    void navigeer(`/inburgeraars/${persoon.id}/plan`);
  };
  return (
    <Formulier
      onVerstuur={() => void verstuur()} fouten={fouten} label="PIP vaststellen" knoppenVast
      melding={<Opslagmelding storing={opslag.storing} bezig={opslag.bezig} opnieuw={() => void opslag.opnieuw()} />}
      knoppen={<><Knop type="submit" soort="primair" bezig={opslag.bezig}>PIP vaststellen</Knop><KnopLink soort="stil" to={`/inburgeraars/${persoon.id}/plan`}>Terug naar het plan</KnopLink></>}
    >
      {hersteld && <Melding soort="info" acties={<Knop onClick={wis}>Leeg beginnen</Knop>}>Dit typte u eerder. Het is nog niet opgeslagen.</Melding>}
      <Pipvelden persoon={persoon} waarde={waarde} zet={(deel) => zet((oud) => ({ ...oud, ...deel }))} feiten={feiten} />
    </Formulier>
  );
}
