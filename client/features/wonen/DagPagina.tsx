import { useQuery } from '@apollo/client/react';
import { useParams } from 'wouter';
import { opDag, sleuteldag } from '../../../shared/rules/woonlijst.ts';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { aantal, weekdagTekst } from '../../app/opmaak.ts';
import { Pagina } from '../../app/Pagina.tsx';
import { naamVan } from '../../app/persoon.ts';
import { WoondossierDocument } from '../../gql/generated/wonen/WoondossierDocument.ts';
import { Kaart } from '../../ui/Kaart.tsx';
import { Knop } from '../../ui/Knop.tsx';
import { Laden, Leeg } from '../../ui/Toestanden.tsx';
import { Dagtabel } from './Dagtabel.tsx';
import { planVan, type Wonen, woningVan } from './woon.ts';

/** The day on one sheet: who is where when. To print, or to look at on the doorstep. */
export default function DagPagina() {
  const { id = '' } = useParams();
  const vraag = useQuery(WoondossierDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  return (
    <Pagina titel="De dag van de sleutel" tabtitel="De dag" onder="Wie waar is, en wanneer. Het adres staat niet op dit blad." terug={{ naar: `/wonen/${id}`, tekst: 'Alles op één dag' }} acties={<Knop icoon="bestand" onClick={() => window.print()}>Afdrukken</Knop>} smal>
      <Opgehaald van={vraag} laden={<Laden vorm="tabel" aantal={6} />}>
        {({ inburgeraar }) => (inburgeraar?.wonen ? <Blad naam={naamVan(inburgeraar)} wonen={inburgeraar.wonen} /> : <Leeg titel="Er is hier niets voor u" icoon="slot" />)}
      </Opgehaald>
    </Pagina>
  );
}

function Blad({ naam, wonen }: { naam: string; wonen: Wonen }) {
  const plan = planVan(wonen);
  const dag = sleuteldag({ sleutelOp: wonen.sleutelOp ?? null, plan });
  const regels = opDag(plan, dag);
  const woning = woningVan(wonen);
  const anders = plan.filter(({ datum }) => datum !== dag);
  if (dag === null || regels.length === 0) return <Leeg titel="De dag is nog niet gepland" icoon="kalender">De woningcorporatie plant de dag.</Leeg>;
  return (
    <div className="ss-stapel">
      <Kaart titel={naam} icoon="huis" onder={[weekdagTekst(dag), woning && `${woning.kern}, ${aantal(woning.kamers, 'kamer', 'kamers')}`].filter(Boolean).join(' · ')}>
        <Dagtabel regels={regels} />
      </Kaart>
      {anders.length > 0 && <Kaart titel="Op een andere dag" icoon="kalender"><Dagtabel regels={anders} metDag /></Kaart>}
    </div>
  );
}
