import { useQuery } from '@apollo/client/react';
import { useParams } from 'wouter';
import { useVandaag } from '../../../app/klok.ts';
import { Opgehaald } from '../../../app/Opgehaald.tsx';
import { aantal } from '../../../app/opmaak.ts';
import { Pagina } from '../../../app/Pagina.tsx';
import { opNaam } from '../../../app/persoon.ts';
import { maandagVan } from '../../../app/week.ts';
import { PvtGroepenDocument } from '../../../gql/generated/participatie/PvtGroepenDocument.ts';
import { Laden, Leeg } from '../../../ui/Toestanden.tsx';
import { Bijeenkomst } from './Bijeenkomst.tsx';
import { Certificaten } from './Certificaten.tsx';
import '../participatie.css';

/** The PVT of one group: who was at which meeting, and who gets the certificate. */
export default function PvtPagina() {
  const { id = '' } = useParams();
  const vraag = useQuery(PvtGroepenDocument, { variables: { week: maandagVan(useVandaag()) }, fetchPolicy: 'cache-and-network' });
  const groep = vraag.data?.werkgroepen.find((een) => een.id === id && een.groep.soort === 'PVT');
  const deelnemers = (groep?.deelnemers ?? []).map(({ inburgeraar }) => inburgeraar).sort(opNaam);
  return (
    <Pagina titel={groep ? groep.groep.naam : 'PVT'} tabtitel="PVT" onder={groep && `${aantal(deelnemers.length, 'deelnemer', 'deelnemers')}. Vier dagdelen van drie uur, met de inleiding en de ondertekening.`} terug={{ naar: `/participatie?groep=${id}`, tekst: 'Uren' }}>
      <Opgehaald van={vraag} laden={<Laden vorm="kaarten" aantal={2} />}>
        {() => {
          if (!groep) return <Leeg titel="Deze PVT-groep is er niet voor u" icoon="slot" />;
          if (deelnemers.length === 0) return <Leeg titel="In deze week zitten er geen deelnemers in deze groep" icoon="groep">Klopt dat niet? Vraag het aan de coördinator van uw organisatie.</Leeg>;
          return <div className="ss-stapel"><Bijeenkomst key={id} groepId={id} deelnemers={deelnemers} /><Certificaten groepId={id} deelnemers={deelnemers} /></div>;
        }}
      </Opgehaald>
    </Pagina>
  );
}
