import { useQuery } from '@apollo/client/react';
import { useParams } from 'wouter';
import { useAdresvraag } from '../../app/useAdresvraag.ts';
import { useVandaag } from '../../app/klok.ts';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { maandTekst, tijdstipTekst } from '../../app/opmaak.ts';
import { Pagina } from '../../app/Pagina.tsx';
import { useMag } from '../../app/sessie/ikContext.ts';
import type { MaandstaatBeeldFragment } from '../../gql/generated/lessen.ts';
import { MaandstaatDocument } from '../../gql/generated/lessen/MaandstaatDocument.ts';
import { KnopLink } from '../../ui/Knop.tsx';
import { Melding } from '../../ui/Melding.tsx';
import { Laden, Leeg } from '../../ui/Toestanden.tsx';
import { MaandAfsluiten } from './MaandAfsluiten.tsx';
import { Maandrooster } from './Maandrooster.tsx';
import { leesMaand, naastMaand } from './maandstaat.ts';
import { Presentielijst } from './Presentielijst.tsx';
import './maandstaat.css';

const TERUG = { naar: '/lessen', tekst: 'Mijn lessen' };

/** The attendance of one group in one month, many cells at once. */
export default function MaandPagina() {
  const { groepId = '' } = useParams();
  const vandaag = useVandaag();
  const [zoek] = useAdresvraag();
  const maand = leesMaand(zoek.get('maand'), vandaag);
  const vraag = useQuery(MaandstaatDocument, { variables: { groepId, maand }, fetchPolicy: 'cache-and-network' });
  const beeld = vraag.data?.maandstaat;
  return (
    <Pagina
      titel={beeld ? `${beeld.groep.naam}, ${maandTekst(maand)}` : maandTekst(maand)} tabtitel="Maand" terug={TERUG}
      acties={(
        <nav className="ss-rij" aria-label="Andere maand">
          <KnopLink to={`?maand=${naastMaand(maand, -1)}`} replace soort="stil" icoon="pijlLinks" alleenIcoon>Een maand terug</KnopLink>
          <KnopLink to={`?maand=${naastMaand(maand, 1)}`} replace soort="stil" icoon="pijlRechts" alleenIcoon>Een maand verder</KnopLink>
        </nav>
      )}
    >
      <Opgehaald van={vraag} laden={<Laden vorm="tabel" aantal={8} />}>
        {({ maandstaat }) => (maandstaat ? <Inhoud key={maand} beeld={maandstaat} ververs={() => vraag.refetch()} />
          : <Leeg titel="In deze maand heeft deze groep geen lessen van u" icoon="kalender">Kijk in een andere maand.</Leeg>)}
      </Opgehaald>
    </Pagina>
  );
}

function Inhoud({ beeld, ververs }: { beeld: MaandstaatBeeldFragment; ververs: () => Promise<unknown> }) {
  const magCorrigeren = useMag('maand:afsluiten');
  const { afsluiting } = beeld;
  return (
    <>
      {afsluiting && (
        <Melding titel="Deze maand is afgesloten">
          {afsluiting.door}, {tijdstipTekst(afsluiting.op)}.{afsluiting.reden && ` Niet alles was ondertekend: ${afsluiting.reden}`} {magCorrigeren ? 'U kunt nog corrigeren, met een reden.' : 'Klopt er iets niet? Vraag de coördinator om een correctie.'}
        </Melding>
      )}
      <Maandrooster beeld={beeld} ververs={ververs} leesAlleen={afsluiting !== null && !magCorrigeren} />
      <div className="ss-rij">
        <Presentielijst groepId={beeld.groep.id} maand={beeld.maand} />
        {magCorrigeren && afsluiting === null && <MaandAfsluiten beeld={beeld} />}
      </div>
    </>
  );
}
