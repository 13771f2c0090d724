import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { Link } from 'wouter';
import { useVandaag } from '../../../app/klok.ts';
import { periodeTekst, totDeadline, urenTekst } from '../../../app/opmaak.ts';
import { Opgehaald } from '../../../app/Opgehaald.tsx';
import { Pagina } from '../../../app/Pagina.tsx';
import { naamVan } from '../../../app/persoon.ts';
import { Opslagmelding } from '../../../app/vastleggen/Opslagmelding.tsx';
import { useAdresvraag } from '../../../app/useAdresvraag.ts';
import { useVastleggen } from '../../../app/vastleggen/useVastleggen.ts';
import type { MijnAfsprakenQuery, UitvoerafspraakFragment } from '../../../gql/generated/inburgeraars.ts';
import { AfspraakMeldenDocument } from '../../../gql/generated/inburgeraars/AfspraakMeldenDocument.ts';
import { MijnAfsprakenDocument } from '../../../gql/generated/inburgeraars/MijnAfsprakenDocument.ts';
import { isTeLaat } from '../../../../shared/rules/afspraken.ts';
import { AFSPRAAK_KEUZES } from '../../../../shared/rules/pip.ts';
import { Kaart } from '../../../ui/Kaart.tsx';
import { Keuzeveld } from '../../../ui/Keuze.tsx';
import { Knop } from '../../../ui/Knop.tsx';
import { Label } from '../../../ui/Label.tsx';
import { MeerLaden } from '../../../ui/MeerLaden.tsx';
import { Laden, Leeg } from '../../../ui/Toestanden.tsx';
import { Uitklap } from '../../../ui/Uitklap.tsx';
import { AfspraakMelden } from '../handelingen/AfspraakMelden.tsx';
import { AFSPRAAKSTANDEN, stand } from '../woorden.ts';
import { KEUZEWOORDEN } from './afspraakkeuzes.ts';
import '../Dossier.css';
import './plan.css';

type Edges = MijnAfsprakenQuery['mijnAfspraken']['edges'];

/** The agreements person by person, in the order of the list. */
function perPersoon(edges: Edges): { persoon: Edges[number]['inburgeraar']; afspraken: UitvoerafspraakFragment[] }[] {
  const regels = new Map<string, ReturnType<typeof perPersoon>[number]>();
  for (const { node: afspraak, inburgeraar } of edges) {
    const regel = regels.get(inburgeraar.id) ?? { persoon: inburgeraar, afspraken: [] };
    regels.set(inburgeraar.id, { ...regel, afspraken: [...regel.afspraken, afspraak] });
  }
  return [...regels.values()];
}

const KEUZES = AFSPRAAK_KEUZES.map((waarde) => ({ waarde, tekst: KEUZEWOORDEN[waarde] }));

/** The agreements that the own organisation carries out, person by person, each reported on with one tap. */
export default function MijnAfsprakenPagina() {
  const [adres, zet] = useAdresvraag();
  const wanneer = AFSPRAAK_KEUZES.find((keuze) => keuze === adres.get('wanneer')) ?? null;
  const vraag = useQuery(MijnAfsprakenDocument, { variables: { wanneer }, fetchPolicy: 'cache-and-network' });
  return (
    <Pagina titel="Afspraken bij uw organisatie" tabtitel="Afspraken" smal onder="Afspraken uit het PIP die uw organisatie uitvoert. Meld hoe het gaat; de consulent ziet het meteen.">
      <Hulp />
      <Keuzeveld naam="wanneer" label="Welke afspraken?" breedte="midden" leegTekst="Alle lopende afspraken" opties={KEUZES} waarde={wanneer ?? ''} zet={(waarde) => zet({ wanneer: waarde })} />
      <Opgehaald van={vraag} laden={<Laden vorm="kaarten" aantal={3} />}>
        {({ mijnAfspraken: { edges, pageInfo, totaal } }) => (
          <div className="ss-stapel">
            {edges.length === 0 && <Leeg titel={wanneer === null ? 'Er zijn geen lopende afspraken voor uw organisatie' : 'Er zijn geen afspraken bij deze keuze'} icoon="vink" />}
            {perPersoon(edges).map(({ persoon, afspraken }) => (
              <Kaart key={persoon.id} titel={naamVan(persoon)} icoon="persoon" acties={<Link className="utrecht-link" to={`/inburgeraars/${persoon.id}`}>Naar het dossier</Link>}>
                <ul className="ss-lijst ss-regels">{afspraken.map((afspraak) => <li key={afspraak.id}><Afspraakregel afspraak={afspraak} persoonId={persoon.id} naam={naamVan(persoon)} /></li>)}</ul>
              </Kaart>
            ))}
            {edges.length > 0 && <MeerLaden getoond={edges.length} totaal={totaal} wat="afspraken" erIsMeer={pageInfo.hasNextPage} bezig={vraag.loading} meer={() => void vraag.fetchMore({ variables: { na: pageInfo.endCursor } })} />}
          </div>
        )}
      </Opgehaald>
    </Pagina>
  );
}

function Hulp() {
  return (
    <Uitklap titel="Uitleg">
      <p className="ss-lees">Te laat is: de laatste dag is voorbij en de afspraak is niet klaar. Deze maand is: de afspraak begint of eindigt in deze maand. Tikt u op Klaar, dan vraagt Samenspel of het klopt. Daarna kunt u over die afspraak niets meer melden.</p>
    </Uitklap>
  );
}

function Afspraakregel({ afspraak, persoonId, naam }: { afspraak: UitvoerafspraakFragment; persoonId: string; naam: string }) {
  const vandaag = useVandaag();
  const [meldt, zetMeldt] = useState(false);
  // After this nothing more can be reported: a slip is caught before it, not after.
  const [zeker, zetZeker] = useState(false);
  const opslag = useVastleggen(AfspraakMeldenDocument, { plek: `tik-${afspraak.id}`, gelukt: 'Uw melding is opgeslagen.' });
  const { tekst, toon, icoon } = stand(AFSPRAAKSTANDEN, afspraak.stand);
  const bij = [afspraak.urenPerWeek === null ? null : `${urenTekst(afspraak.urenPerWeek)} per week`, afspraak.van || afspraak.tot ? periodeTekst(afspraak.van, afspraak.tot) : null].filter(Boolean);
  const tik = (nieuw: 'LOOPT' | 'STOKT' | 'AFGEROND') => void opslag.vastleggen({ afspraakId: afspraak.id, versie: afspraak.versie, stand: nieuw, datum: vandaag, opmerking: null });
  return (
    <div className="ss-regel">
      <div className="ss-regel__kop"><p className="ss-regel__wat ss-getypt">{afspraak.tekst}</p><Label toon={toon} icoon={icoon}>{tekst}</Label>{isTeLaat(afspraak, vandaag) && <Label toon="fout" icoon="fout">{totDeadline(afspraak.tot, vandaag)}</Label>}</div>
      {afspraak.doel !== null && <p>Doel: {afspraak.doel}</p>}
      {bij.length > 0 && <p className="ss-zacht ss-klein">{bij.join(' · ')}</p>}
      {afspraak.magMelden && (
        <div className="ss-rij" role="group" aria-label={`Melden voor ${naam}: ${afspraak.tekst}`}>
          {zeker ? (
            <>
              <span role="status">Is deze afspraak klaar?</span>
              <Knop soort="primair" icoon="vink" bezig={opslag.bezig} onClick={() => tik('AFGEROND')}>Ja, klaar</Knop>
              <Knop soort="stil" onClick={() => zetZeker(false)}>Nee, toch niet</Knop>
            </>
          ) : (
            <>
              <Knop icoon="halfvol" bezig={opslag.bezig} onClick={() => tik('LOOPT')}>Het loopt</Knop>
              <Knop icoon="fout" bezig={opslag.bezig} onClick={() => tik('STOKT')}>Het stokt</Knop>
              <Knop icoon="vink" onClick={() => zetZeker(true)}>Klaar</Knop>
              <Knop soort="stil" icoon="potlood" onClick={() => zetMeldt(true)}>Meer melden</Knop>
            </>
          )}
        </div>
      )}
      <Opslagmelding storing={opslag.storing} bezig={opslag.bezig} opnieuw={() => void opslag.opnieuw()} />
      {meldt && <AfspraakMelden afspraak={afspraak} persoonId={persoonId} sluit={() => zetMeldt(false)} />}
    </div>
  );
}
