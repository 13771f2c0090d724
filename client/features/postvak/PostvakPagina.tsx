import { useMutation, useQuery } from '@apollo/client/react';
import { useEffect, useRef } from 'react';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { tijdstipTekst } from '../../app/opmaak.ts';
import { Pagina } from '../../app/Pagina.tsx';
import { naamVan } from '../../app/persoon.ts';
import type { PostvakQuery } from '../../gql/generated/postvak.ts';
import { PostvakDocument } from '../../gql/generated/postvak/PostvakDocument.ts';
import { PostvakGezienDocument } from '../../gql/generated/postvak/PostvakGezienDocument.ts';
import { Icoon } from '../../ui/Icoon.tsx';
import { klassen } from '../../ui/klassen.ts';
import { KnopLink, Koppeling } from '../../ui/Knop.tsx';
import { Label } from '../../ui/Label.tsx';
import { MeerLaden } from '../../ui/MeerLaden.tsx';
import { Laden, Leeg } from '../../ui/Toestanden.tsx';
import { icoonVan, postpad, postzin } from './woorden.ts';
import './postvak.css';

const PER_KEER = 25;
type Regel = PostvakQuery['postvak']['edges'][number]['node'];

/** What happened for me, the newest first. Opening it is seeing it: what came stays marked as new until the next visit. */
export default function PostvakPagina() {
  const vraag = useQuery(PostvakDocument, { variables: { first: PER_KEER }, fetchPolicy: 'network-only', nextFetchPolicy: 'cache-first' });
  useGezien(vraag.data?.postvak.edges.at(0)?.node);
  return (
    <Pagina titel="Postvak" onder="Wat er voor u gebeurde in de laatste zestig dagen. Wat u niet meer mag zien, staat er niet meer." acties={<KnopLink to="/postvak-instellingen" icoon="instellen">Mail instellen</KnopLink>} smal>
      <Opgehaald van={vraag} laden={<Laden vorm="tabel" aantal={5} />}>
        {({ postvak: { edges, pageInfo } }) => (edges.length === 0 ? <Leeg titel="Uw postvak is leeg" icoon="postvak">Hier ziet u straks wat er voor u gebeurde: een antwoord, een nieuwe verwijzing, een mededeling.</Leeg> : (
          <>
            <ul className="post">{edges.map(({ node }) => <li key={node.id}><Postregel regel={node} /></li>)}</ul>
            <MeerLaden
              getoond={edges.length} totaal={null} wat="berichten" erIsMeer={pageInfo.hasNextPage} bezig={vraag.networkStatus === 3}
              meer={() => void vraag.fetchMore({ variables: { after: pageInfo.endCursor }, updateQuery: (oud, { fetchMoreResult }) => ({ postvak: { ...fetchMoreResult.postvak, edges: [...oud.postvak.edges, ...fetchMoreResult.postvak.edges] } }) }).catch(() => undefined)}
            />
          </>
        ))}
      </Opgehaald>
    </Pagina>
  );
}

/** Says once per visit up to which moment was looked; a failure only means that it is new again next time. */
function useGezien(eerste: Regel | undefined): void {
  const [merk] = useMutation(PostvakGezienDocument, { update: (cache, { data }) => void (data && cache.modify({ fields: { postvakstand: () => data.postvakGezien.postvakstand } })) });
  const gedaan = useRef(false);
  useEffect(() => {
    if (gedaan.current || eerste === undefined || !eerste.nieuw) return;
    gedaan.current = true;
    void merk({ variables: { input: { idempotentieSleutel: crypto.randomUUID(), totEnMet: eerste.op } } }).catch(() => undefined);
  }, [eerste, merk]);
}

function Postregel({ regel }: { regel: Regel }) {
  const pad = postpad(regel);
  const zin = postzin(regel);
  const wie = regel.inburgeraar && naamVan(regel.inburgeraar);
  return (
    <article className={klassen('post__regel', regel.nieuw && 'post__regel--nieuw')}>
      <span className="post__icoon"><Icoon naam={icoonVan(regel.soort)} /></span>
      <div className="post__wat">
        <h2 className="post__kop">{pad === null ? zin : <Koppeling to={pad}>{zin}{wie && <span className="ss-onzichtbaar"> over {wie}</span>}</Koppeling>}</h2>
        <p>{[wie, regel.afzender].filter(Boolean).join(' · ')}</p>
        <p className="ss-zacht ss-klein">{tijdstipTekst(regel.op)}</p>
      </div>
      {regel.nieuw && <Label toon="info">Nieuw</Label>}
    </article>
  );
}
