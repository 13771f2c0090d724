import { useQuery } from '@apollo/client/react';
import { geldendOp } from '../../../shared/rules/geldend.ts';
import { type Taalcoach, wachtreden } from '../../../shared/rules/taalkoppeling.ts';
import { TAALPUNTPARAMETERS, weken } from '../../../shared/rules/taalpunt.ts';
import { useVandaag } from '../../app/klok.ts';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { aantal } from '../../app/opmaak.ts';
import { Pagina } from '../../app/Pagina.tsx';
import { naamVan } from '../../app/persoon.ts';
import type { TaalpuntveldenFragment } from '../../gql/generated/taalpunt.ts';
import { TaalpuntDocument } from '../../gql/generated/taalpunt/TaalpuntDocument.ts';
import { VrijwilligersDocument } from '../../gql/generated/vrijwilligers/VrijwilligersDocument.ts';
import { Staafje } from '../../ui/Balken.tsx';
import { KnopLink, Koppeling } from '../../ui/Knop.tsx';
import { Label } from '../../ui/Label.tsx';
import { type Kolom, Tabel } from '../../ui/Tabel.tsx';
import { Laden, Leeg } from '../../ui/Toestanden.tsx';
import { Coaches } from './Coaches.tsx';
import { WaarWanneer } from './kolommen.tsx';
import { coachesUit, opWacht, vraagVan } from './wachtlijst.ts';
import { REDENWOORDEN } from './woorden.ts';
import './taalpunt.css';

type Wachtend = TaalpuntveldenFragment & { wachtSinds: string };

/** Who waits for a taalcoach: how long, why, and coupling. The bar and the words are in one table. */
export default function WachtlijstPagina() {
  const vandaag = useVandaag();
  const lijst = useQuery(TaalpuntDocument, { fetchPolicy: 'cache-and-network' });
  const wie = useQuery(VrijwilligersDocument, { fetchPolicy: 'cache-and-network' });
  const coaches = wie.data && coachesUit(wie.data.vrijwilligers);
  return (
    <Pagina titel="Wachtlijst" onder={`Wie op een taalcoach wacht: hoe lang al, en waarom. De streep is ${aantal(geldendOp(vandaag, TAALPUNTPARAMETERS).wachtWeken, 'week', 'weken')}: daarna duurt het te lang.`} terug={{ naar: '/taalpunt', tekst: 'Aanmeldingen' }} acties={<KnopLink to="/vrijwilligers" icoon="groep">Taalcoaches</KnopLink>}>
      <Opgehaald van={lijst} laden={<Laden vorm="tabel" aantal={6} />}>
        {({ taalpunt }) => {
          const wachten = opWacht(taalpunt);
          const kan = coaches && wachten.filter((regel) => wachtreden(coaches, vraagVan(regel.inburgeraar), vandaag) === 'KAN_NU').length;
          return (
            <div className="ss-stapel ss-stapel--dicht">
              <p role="status">{[aantal(wachten.length, 'persoon wacht', 'mensen wachten'), wachten[0] && `het langst ${aantal(weken(wachten[0].wachtSinds, vandaag), 'week', 'weken')}`, kan !== undefined && kan > 0 && `voor ${aantal(kan, 'persoon', 'mensen')} past er nu een coach`].filter(Boolean).join(', ')}.</p>
              <Tabel bijschrift="Wachtlijst voor een taalcoach" kolommen={kolommenVoor(vandaag, coaches, Math.max(1, ...wachten.map(({ wachtSinds }) => weken(wachtSinds, vandaag))))} rijen={wachten} rijSleutel={({ inburgeraar }) => inburgeraar.id} bezig={lijst.loading}
                leeg={<Leeg titel="Niemand wacht" icoon="vink">Iedereen die een taalcoach wil, heeft er een.</Leeg>} />
            </div>
          );
        }}
      </Opgehaald>
    </Pagina>
  );
}

function kolommenVoor(vandaag: string, coaches: readonly Taalcoach[] | undefined, langst: number): readonly Kolom<Wachtend>[] {
  const { wachtWeken } = geldendOp(vandaag, TAALPUNTPARAMETERS);
  return [
    { sleutel: 'wie', kop: 'Wie', kopcel: true, cel: ({ inburgeraar }) => <Koppeling to={`/inburgeraars/${inburgeraar.id}`}>{naamVan(inburgeraar)}</Koppeling> },
    {
      sleutel: 'wacht', kop: 'Wacht', cel: ({ wachtSinds }) => {
        const hoeveel = weken(wachtSinds, vandaag);
        return <div className="taalpunt-wacht"><Staafje waarde={hoeveel} norm={wachtWeken} schaal={Math.max(langst, wachtWeken) * 1.05} toon={hoeveel >= wachtWeken ? 'fout' : 'letop'} tekst={aantal(hoeveel, 'week', 'weken')} /></div>;
      },
    },
    { sleutel: 'waarom', kop: 'Waarom', cel: ({ inburgeraar }) => <Waarom reden={coaches && REDENWOORDEN[wachtreden(coaches, vraagVan(inburgeraar), vandaag)]} /> },
    { sleutel: 'waar', kop: 'Waar en wanneer', cel: (regel) => <WaarWanneer regel={regel} /> },
    { sleutel: 'coach', kop: 'Taalcoach', cel: (regel) => <Coaches regel={regel} /> },
  ];
}

function Waarom({ reden }: { reden: (typeof REDENWOORDEN)[keyof typeof REDENWOORDEN] | undefined }) {
  return reden ? <Label toon={reden.toon} icoon={reden.icoon}>{reden.tekst}</Label> : <span className="ss-zacht">even wachten</span>;
}
