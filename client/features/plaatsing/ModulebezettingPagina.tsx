import { useQuery } from '@apollo/client/react';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { aantal } from '../../app/opmaak.ts';
import { Pagina } from '../../app/Pagina.tsx';
import { ModulebezettingDocument } from '../../gql/generated/plaatsing/ModulebezettingDocument.ts';
import { Kaart } from '../../ui/Kaart.tsx';
import { Kop } from '../../ui/Kop.tsx';
import { Laden, Leeg } from '../../ui/Toestanden.tsx';
import { Ruimte, Ruimtelegenda, wachtzin } from './Ruimte.tsx';

/** For the gemeente: what each partner of participatie has room for, without names. */
export default function ModulebezettingPagina() {
  const vraag = useQuery(ModulebezettingDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Pagina titel="Plekken voor participatie" tabtitel="Plekken" terug={{ naar: '/start', tekst: 'Start' }} onder="Hoeveel plekken elke module heeft, en hoeveel er bezet zijn. U ziet aantallen en geen namen. De partner legt het aantal plekken vast.">
      <Ruimtelegenda />
      <Opgehaald van={vraag} laden={<Laden vorm="kaarten" aantal={3} />}>
        {({ modulebezetting }) => (modulebezetting.length === 0 ? <Leeg titel="Er zijn nog geen modules" icoon="grafiek">Zodra een partner een module vastlegt, staat die hier.</Leeg> : (
          <div className="ss-stapel">
            {modulebezetting.map(({ id, organisatie, modules, wachtend }) => (
              <section key={id} className="ss-stapel ss-stapel--dicht" aria-labelledby={`partner-${id}`}>
                <Kop id={`partner-${id}`}>{organisatie}</Kop>
                <p>{wachtzin(wachtend)}</p>
                <div className="bord">{modules.map((module) => <Kaart key={module.id} niveau={3} titel={module.naam} onder={`duurt ${aantal(module.weken, 'week', 'weken')}`}><Ruimte module={module} /></Kaart>)}</div>
              </section>
            ))}
          </div>
        ))}
      </Opgehaald>
    </Pagina>
  );
}
