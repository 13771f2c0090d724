import { useQuery } from '@apollo/client/react';
import { useParams } from 'wouter';
import { Opgehaald } from '../../../app/Opgehaald.tsx';
import { Pagina } from '../../../app/Pagina.tsx';
import { naamVan } from '../../../app/persoon.ts';
import { WieHelptDocument } from '../../../gql/generated/inburgeraars/WieHelptDocument.ts';
import { Laden, Leeg } from '../../../ui/Toestanden.tsx';
import { Afgeschermd } from '../../../ui/Waarom.tsx';
import { Helpers } from './Helpers.tsx';

/** Whom to call about a person: the consulent for everybody, and the others for who may know that they are involved. */
export default function ContactPagina() {
  const { id = '' } = useParams();
  const vraag = useQuery(WieHelptDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const persoon = vraag.data?.inburgeraar;
  return (
    <Pagina titel={persoon ? `Wie helpt ${naamVan(persoon)}` : 'Wie helpt'} tabtitel="Wie helpt" onder="Wie er betrokken is, waarvoor, en hoe u die bereikt." terug={{ naar: `/inburgeraars/${id}`, tekst: 'Naar het dossier' }}>
      <Opgehaald van={vraag} laden={<Laden vorm="kaarten" aantal={3} />}>
        {({ inburgeraar }) => (inburgeraar ? (
          <>
            <Helpers persoon={inburgeraar} />
            {inburgeraar.betrokkenen === null && <Afgeschermd klein titel="Andere organisaties" uitleg={inburgeraar.toegang[0]?.uitleg ?? ''} />}
          </>
        ) : <Leeg titel="Dit dossier is er niet voor u" icoon="slot" />)}
      </Opgehaald>
    </Pagina>
  );
}
