import { useQuery } from '@apollo/client/react';
import { useParams } from 'wouter';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { datumTekst, tijdstipTekst } from '../../app/opmaak.ts';
import { Pagina } from '../../app/Pagina.tsx';
import { naamVan } from '../../app/persoon.ts';
import { onderwerpTekst, stapWoord } from '../../app/signaalwoorden.ts';
import type { EenSignaalQuery } from '../../gql/generated/signalen.ts';
import { EenSignaalDocument } from '../../gql/generated/signalen/EenSignaalDocument.ts';
import { Kaart } from '../../ui/Kaart.tsx';
import { KnopLink, Koppeling } from '../../ui/Knop.tsx';
import { type Moment, Tijdlijn } from '../../ui/Tijdlijn.tsx';
import { Laden, Leeg } from '../../ui/Toestanden.tsx';
import { Stand, wieAan } from './Signaallijst.tsx';
import { Signaalstap } from './Signaalstap.tsx';
import './signalen.css';

type Gelezen = NonNullable<EenSignaalQuery['signaal']>;

/** One signal from the first word to the last, and what the reader can do now. */
export default function SignaalPagina() {
  const { id = '' } = useParams();
  const vraag = useQuery(EenSignaalDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  return (
    <Pagina titel="Signaal" onder="Wat er is doorgegeven, en wat er sindsdien gebeurde." terug={{ naar: '/signalen', tekst: 'Alle signalen' }} smal>
      <Opgehaald van={vraag} laden={<Laden vorm="kaarten" aantal={2} />}>
        {({ signaal: gelezen }) => (gelezen ? <Lus {...gelezen} /> : <Leeg titel="Dit signaal is er niet voor u" icoon="slot" actie={<KnopLink to="/signalen">Naar uw signalen</KnopLink>}>Het bestaat niet, of u werkt niet meer met deze persoon.</Leeg>)}
      </Opgehaald>
    </Pagina>
  );
}

function Lus({ signaal, inburgeraar }: Gelezen) {
  return (
    <>
      <Kaart titel={onderwerpTekst(signaal.onderwerp)} icoon="vlag" onder={`${datumTekst(signaal.datum)}, ${wieAan(signaal)}`} acties={<Stand signaal={signaal} />}>
        <div className="ss-stapel ss-stapel--dicht">
          {inburgeraar && <p>Over <Koppeling to={`/inburgeraars/${inburgeraar.id}`}>{naamVan(inburgeraar)}</Koppeling></p>}
          <p className="signaal__tekst">{signaal.tekst}</p>
        </div>
      </Kaart>
      {signaal.stappen.length > 0 && <Kaart titel="Wat er gebeurde" icoon="klok"><Tijdlijn label="Wat er gebeurde" momenten={signaal.stappen.map(alsMoment)} /></Kaart>}
      <Signaalstap key={signaal.versie} signaal={signaal} persoonId={inburgeraar?.id} />
    </>
  );
}

function alsMoment({ id, soort, zijde, tekst, herkomst: { medewerker, organisatie, op } }: Gelezen['signaal']['stappen'][number]): Moment {
  return {
    sleutel: id, titel: stapWoord(soort, zijde === 'ONTVANGER'), stand: 'gedaan', wanneer: `${tijdstipTekst(op)}, ${[medewerker, organisatie].filter((deel) => deel !== null).join(', ')}`,
    ...(tekst !== null && { inhoud: <p className="signaal__tekst">{tekst}</p> }),
  };
}
