import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useParams } from 'wouter';
import { useAdresvraag } from '../../app/useAdresvraag.ts';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { aantal } from '../../app/opmaak.ts';
import { Pagina } from '../../app/Pagina.tsx';
import { InzagelogWoordenDocument } from '../../gql/generated/inzagelog/InzagelogWoordenDocument.ts';
import { SessieInzageDocument } from '../../gql/generated/inzagelog/SessieInzageDocument.ts';
import { Formulier } from '../../ui/Formulier.tsx';
import type { Veldfout } from '../../ui/formuliervelden.ts';
import { Knop } from '../../ui/Knop.tsx';
import { Melding } from '../../ui/Melding.tsx';
import { Tijdstipveld } from '../../ui/Tijdstipveld.tsx';
import { Laden, Leeg } from '../../ui/Toestanden.tsx';
import { WEIGERINGEN } from '../../../shared/weigeringen.ts';
import { momentVan } from './moment.ts';
import { Sessieoverzicht } from './Sessieoverzicht.tsx';
import './inzagelog.css';

/** What one session saw between two moments: what a report of a data breach asks. The address holds no person. */
export default function SessiePagina() {
  const { nummer = '' } = useParams();
  const [adres, zetAdres] = useAdresvraag();
  const keuze = { van: adres.get('van') ?? '', tot: adres.get('tot') ?? '' };
  const [van, tot] = [momentVan(keuze.van), eindeVanMinuut(momentVan(keuze.tot))];
  const vraag = useQuery(SessieInzageDocument, { variables: { sessie: nummer, van, tot }, fetchPolicy: 'network-only', nextFetchPolicy: 'cache-first' });
  const rollen = useQuery(InzagelogWoordenDocument).data?.autorisatiematrix.rollen ?? [];
  return (
    <Pagina
      titel={`Sessie ${nummer.slice(0, 8)}`} tabtitel="Sessie" terug={{ naar: '/inzagelog', tekst: 'Inzagelog' }}
      onder="Wat deze sessie zag of opschreef van personen van uw gemeente, bijvoorbeeld voor de melding van een datalek. Een sessie loopt van inloggen tot uitloggen. Dat u kijkt, staat ook in het log."
    >
      <Tijdkeuze key={`${keuze.van} ${keuze.tot}`} begin={keuze} zet={(nieuw) => zetAdres({ ...nieuw })} />
      <Opgehaald van={vraag} laden={<Laden vorm="tabel" aantal={5} />}>
        {({ sessieInzage }) => (
          <>
            {!sessieInzage.volledig && <Melding soort="letop" titel="Dit is niet alles">Er is meer dan hier past. Kies een kortere tijd, en bewaar de delen een voor een.</Melding>}
            {sessieInzage.personen.length === 0
              ? <Leeg titel="Niets gezien" icoon="oog">In deze tijd zag deze sessie niets van personen van uw gemeente.</Leeg>
              : <Sessieoverzicht inzage={sessieInzage} rolNaam={(rol) => rollen.find((kandidaat) => kandidaat.rol === rol)?.naam ?? rol} titel={`${aantal(sessieInzage.personen.length, 'persoon', 'personen')}, ${aantal(sessieInzage.aantalInzagen, 'keer', 'keer')}`} />}
          </>
        )}
      </Opgehaald>
    </Pagina>
  );
}

/** The minute that was chosen counts as a whole. */
function eindeVanMinuut(moment: string | undefined): string | undefined {
  return moment?.replace(/:00\.000Z$/, ':59.999Z');
}

interface Tijden {
  van: string;
  tot: string;
}

function Tijdkeuze({ begin, zet }: { begin: Tijden; zet: (keuze: Tijden) => void }) {
  const [keuze, zetKeuze] = useState(begin);
  const [fouten, zetFouten] = useState<readonly Veldfout[]>([]);
  const verstuur = () => {
    const mis = (['van', 'tot'] as const).filter((veld) => keuze[veld] !== '' && momentVan(keuze[veld]) === undefined).map((veld) => ({ veld, zin: 'Dit tijdstip bestaat niet.' }));
    const omgekeerd = keuze.van !== '' && keuze.tot !== '' && keuze.van > keuze.tot ? [{ veld: 'tot', zin: WEIGERINGEN.PERIODE_ONJUIST }] : [];
    const gevonden = mis.length > 0 ? mis : omgekeerd;
    zetFouten(gevonden);
    if (gevonden.length === 0) zet(keuze);
  };
  const gekozen = begin.van !== '' || begin.tot !== '';
  return (
    <Formulier
      label="Tijd kiezen" fouten={fouten} onVerstuur={verstuur}
      knoppen={<><Knop type="submit" icoon="zoek">Toon deze tijd</Knop>{gekozen && <Knop soort="stil" onClick={() => zet({ van: '', tot: '' })}>Hele sessie</Knop>}</>}
    >
      <div className="inzagelog-filter">
        <Tijdstipveld naam="van" label="Vanaf" optioneel waarde={keuze.van} zet={(van) => zetKeuze((oud) => ({ ...oud, van }))} />
        <Tijdstipveld naam="tot" label="Tot en met" optioneel waarde={keuze.tot} zet={(tot) => zetKeuze((oud) => ({ ...oud, tot }))} />
      </div>
    </Formulier>
  );
}
