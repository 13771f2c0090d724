import { useQuery } from '@apollo/client/react';
import { aanleverkwartaal } from '../../../shared/rules/volledigheid.ts';
import { useVandaag } from '../../app/klok.ts';
import { kwartaalAdres, Kwartaalkeuze, useKwartaal } from '../../app/Kwartaalkeuze.tsx';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { Pagina } from '../../app/Pagina.tsx';
import { useMag } from '../../app/sessie/ikContext.ts';
import { VolledigheidDocument } from '../../gql/generated/volledigheid/VolledigheidDocument.ts';
import { KnopLink } from '../../ui/Knop.tsx';
import { Laden, Leeg } from '../../ui/Toestanden.tsx';
import { Eigenbord } from './Eigenbord.tsx';
import { Partnerbord } from './Partnerbord.tsx';
import './volledigheid.css';

/** What is handed in over a quarter and what is missing: of the own groups, or of every partner. */
export default function VolledigheidPagina() {
  const vandaag = useVandaag();
  const kwartaal = useKwartaal(vandaag, aanleverkwartaal(vandaag));
  const [magHerinneren, magEvaluatie] = [useMag('partner:herinneren'), useMag('kwartaalevaluatie:lezen')];
  const vraag = useQuery(VolledigheidDocument, { variables: kwartaal, fetchPolicy: 'cache-and-network' });
  const ververs = () => vraag.refetch();
  return (
    <Pagina
      titel="Wat ontbreekt er?" tabtitel="Volledigheid" onder={magHerinneren ? 'Wat partners aanleveren, in aantallen en zonder personen' : 'Wat u over dit kwartaal aanlevert'}
      acties={magEvaluatie && <KnopLink to={`/kwartaalevaluatie?${kwartaalAdres(kwartaal)}`} icoon="grafiek">Kwartaalevaluatie</KnopLink>}
    >
      <Kwartaalkeuze kwartaal={kwartaal} vandaag={vandaag} />
      <Opgehaald van={vraag} laden={<Laden vorm="kaarten" aantal={3} />}>
        {({ volledigheid }) => {
          const [eigen] = volledigheid;
          if (!eigen) return <Leeg titel="Er zijn geen partners die iets aanleveren" icoon="gebouw">Een taalaanbieder of participatieaanbieder verschijnt hier zodra die voor uw gemeente werkt.</Leeg>;
          return magHerinneren ? <Partnerbord partners={volledigheid} vandaag={vandaag} ververs={ververs} /> : <Eigenbord stand={eigen} kwartaal={kwartaal} vandaag={vandaag} ververs={ververs} />;
        }}
      </Opgehaald>
    </Pagina>
  );
}
