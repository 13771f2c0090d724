import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import type { Dagdeel } from '../../../shared/rules/taalpunt.ts';
import { useVandaag } from '../../app/klok.ts';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { datumTekst } from '../../app/opmaak.ts';
import { Pagina } from '../../app/Pagina.tsx';
import { DAGDEELWOORDEN } from '../../app/taalpuntwoorden.ts';
import { dagenTekst } from '../../app/weekdagwoorden.ts';
import type { VrijwilligerveldenFragment } from '../../gql/generated/vrijwilligers.ts';
import { VrijwilligersDocument } from '../../gql/generated/vrijwilligers/VrijwilligersDocument.ts';
import { Staafje } from '../../ui/Balken.tsx';
import { Knop } from '../../ui/Knop.tsx';
import { Label } from '../../ui/Label.tsx';
import { type Kolom, Tabel } from '../../ui/Tabel.tsx';
import { Laden, Leeg } from '../../ui/Toestanden.tsx';
import { VrijwilligerBijwerken } from './VrijwilligerBijwerken.tsx';

type Regel = VrijwilligerveldenFragment;

const KOLOMMEN: readonly Kolom<Regel>[] = [
  { sleutel: 'naam', kop: 'Naam', kopcel: true, cel: ({ naam }) => naam },
  { sleutel: 'talen', kop: 'Talen', cel: ({ talen }) => (talen.length === 0 ? <span className="ss-zacht">niet bekend</span> : talen.join(', ')) },
  { sleutel: 'getraind', kop: 'Getraind', cel: ({ getraindOp }) => (getraindOp === null ? <span className="ss-zacht">nog niet</span> : datumTekst(getraindOp)) },
  { sleutel: 'dagen', kop: 'Kan op', cel: (regel) => <Beschikbaar regel={regel} /> },
  { sleutel: 'aantal', kop: 'Begeleidt', cel: ({ aantal, hoogstens }) => <Staafje waarde={aantal} norm={hoogstens} schaal={Math.max(aantal, hoogstens, 1)} toon={aantal > hoogstens ? 'fout' : aantal === hoogstens ? 'letop' : 'goed'} tekst={`${aantal} van hoogstens ${hoogstens}`} /> },
  { sleutel: 'wijzig', kop: 'Wijzigen', zonderLabel: true, cel: (regel) => <Wijzig regel={regel} /> },
];

/** The volunteers who accompany: what they can, and how much they have. */
export default function VrijwilligersPagina() {
  const vraag = useQuery(VrijwilligersDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Pagina titel="Vrijwilligers" onder="Wie mensen begeleidt, welke talen iemand spreekt en hoeveel plek er is." terug={{ naar: '/start', tekst: 'Start' }}>
      <Opgehaald van={vraag} laden={<Laden vorm="tabel" aantal={6} />}>
        {({ vrijwilligers }) => (
          <Tabel bijschrift="Vrijwilligers" kolommen={KOLOMMEN} rijen={vrijwilligers} rijSleutel={({ id }) => id} bezig={vraag.loading}
            leeg={<Leeg titel="Er zijn nog geen vrijwilligers" icoon="groep">Vraag de functioneel beheerder van de gemeente om accounts.</Leeg>} />
        )}
      </Opgehaald>
    </Pagina>
  );
}

function Beschikbaar({ regel: { weekdagen, dagdelen, kernen, rustTot } }: { regel: Regel }) {
  const vandaag = useVandaag();
  const delen = [dagenTekst(weekdagen), ...dagdelen.map((een) => DAGDEELWOORDEN[een as Dagdeel]), ...kernen];
  return <div className="ss-rij"><span>{delen.join(' · ')}</span>{rustTot !== null && rustTot >= vandaag && <Label toon="letop" icoon="klok">{`niet tot en met ${datumTekst(rustTot)}`}</Label>}</div>;
}

function Wijzig({ regel }: { regel: Regel }) {
  const [open, zetOpen] = useState(false);
  return (
    <>
      <Knop soort="stil" icoon="potlood" onClick={() => zetOpen(true)}>Wijzig<span className="ss-onzichtbaar"> {regel.naam}</span></Knop>
      {open && <VrijwilligerBijwerken vrijwilliger={regel} sluit={() => zetOpen(false)} />}
    </>
  );
}
