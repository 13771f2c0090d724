import { useQuery } from '@apollo/client/react';
import { TAALCODES } from '../../../shared/talen.ts';
import type { Kaartthema } from '../../../shared/rules/socialekaart.ts';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { Pagina } from '../../app/Pagina.tsx';
import { SocialeKaartDocument } from '../../gql/generated/socialekaart/SocialeKaartDocument.ts';
import { t } from '../../taal/taal.ts';
import { TALEN } from '../../taal/talen.ts';
import { KnopLink, Koppeling } from '../../ui/Knop.tsx';
import { Label } from '../../ui/Label.tsx';
import { type Kolom, Tabel } from '../../ui/Tabel.tsx';
import { Laden, Leeg } from '../../ui/Toestanden.tsx';
import { Uitklap } from '../../ui/Uitklap.tsx';
import { mistTalen } from './KaartTegel.tsx';
import { type Ingang, VRAGEN } from './woorden.ts';
import './socialekaart.css';

const KOLOMMEN: readonly Kolom<Ingang>[] = [
  { sleutel: 'naam', kop: 'Organisatie', kopcel: true, cel: ({ id, naam, wat }) => <><Koppeling to={`/sociale-kaart/${id}`}>{naam}</Koppeling><p className="kaart-wat ss-zacht ss-klein">{wat}</p></> },
  { sleutel: 'vragen', kop: 'Bij welke vraag', cel: ({ themas }) => <ul className="kaart-vragen ss-klein">{themas.map((thema) => <li key={thema}>{t(VRAGEN[thema as Kaartthema])}</li>)}</ul> },
  { sleutel: 'telefoon', kop: 'Telefoon', cel: ({ telefoon }) => telefoon ?? <span className="ss-zacht">–</span> },
  { sleutel: 'talen', kop: 'Talen', cel: (ingang) => <Talen ingang={ingang} /> },
];

function Talen({ ingang }: { ingang: Ingang }) {
  const mist = mistTalen(ingang);
  if (mist === 0) return <Label toon="goed" icoon="vink">alle talen</Label>;
  const welke = TAALCODES.filter((taal) => taal !== 'nl' && !ingang.vertalingen.some((vertaling) => vertaling.taal === taal && !vertaling.verouderd)).map((taal) => TALEN[taal].naam).join(', ');
  return <Label toon="letop" icoon="halfvol"><span title={welke}>{mist === 1 ? 'mist 1 taal' : `mist ${mist} talen`}</span></Label>;
}

/** The map as who keeps it sees it: also what is off it. */
export default function BeheerPagina() {
  const vraag = useQuery(SocialeKaartDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Pagina titel="Sociale kaart" onder="Wie helpt waarmee? Inburgeraars en collega’s lezen dit, en het staat op de flyer." terug={{ naar: '/start', tekst: 'Start' }} acties={<><KnopLink to="/sociale-kaart/nieuw" icoon="plus" soort="primair">Nieuwe organisatie</KnopLink><KnopLink to="/wie-helpt" icoon="oog">Bekijk de kaart</KnopLink></>}>
      <Opgehaald van={vraag} laden={<Laden vorm="tabel" aantal={8} />}>
        {({ socialeKaart }) => {
          const [op, af] = [socialeKaart.filter(({ gestopt }) => !gestopt), socialeKaart.filter(({ gestopt }) => gestopt)];
          return (
            <>
              <Tabel bijschrift="Organisaties op de kaart" kolommen={KOLOMMEN} rijen={op} rijSleutel={({ id }) => id} leeg={<Leeg titel="Er staat nog niemand op de kaart" icoon="groep">Voeg de eerste organisatie toe.</Leeg>} />
              {af.length > 0 && <Uitklap titel={`Niet meer op de kaart (${af.length})`}><Tabel bijschrift="Niet meer op de kaart" kolommen={KOLOMMEN} rijen={af} rijSleutel={({ id }) => id} /></Uitklap>}
            </>
          );
        }}
      </Opgehaald>
    </Pagina>
  );
}
