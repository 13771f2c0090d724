import { useQuery } from '@apollo/client/react';
import Mededeling from '../../app/mededelingen/Mededeling.tsx';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { Pagina } from '../../app/Pagina.tsx';
import { useMag } from '../../app/sessie/ikContext.ts';
import { MededelingenDocument } from '../../gql/generated/app/MededelingenDocument.ts';
import { t } from '../../taal/taal.ts';
import { KnopLink } from '../../ui/Knop.tsx';
import { Laden, Leeg } from '../../ui/Toestanden.tsx';
import { Beheer } from './Beheer.tsx';

/** What the gemeente or the own organisation has to say now; and for who says it, what was said. */
export default function MededelingenPagina() {
  const beheert = useMag('mededelingen:beheren');
  const vraag = useQuery(MededelingenDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Pagina
      titel={t('Mededelingen')} onder={t('Wat de gemeente of een organisatie u te zeggen heeft.')} smal
      acties={beheert && <KnopLink to="/mededelingen/nieuw" soort="primair" icoon="plus">Nieuwe mededeling</KnopLink>}
    >
      <Opgehaald van={vraag} laden={<Laden vorm="kaarten" aantal={2} />}>
        {({ mededelingen }) => (mededelingen.length === 0
          ? <Leeg titel={t('Er zijn nu geen mededelingen')} icoon="megafoon" />
          : <ul className="ss-lijst">{mededelingen.map((mededeling) => <li key={mededeling.id}><Mededeling mededeling={mededeling} /></li>)}</ul>)}
      </Opgehaald>
      {beheert && <Beheer />}
    </Pagina>
  );
}
