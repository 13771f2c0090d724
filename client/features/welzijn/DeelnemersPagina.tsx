import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useVandaag } from '../../app/klok.ts';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { aantal, datumTekst, periodeTekst } from '../../app/opmaak.ts';
import { Pagina } from '../../app/Pagina.tsx';
import { naamVan, opNaam } from '../../app/persoon.ts';
import { Opslagmelding } from '../../app/vastleggen/Opslagmelding.tsx';
import { useVastleggen } from '../../app/vastleggen/useVastleggen.ts';
import type { DeelnemerveldenFragment } from '../../gql/generated/welzijn.ts';
import { SleutelpersoonOntkoppelenDocument } from '../../gql/generated/welzijn/SleutelpersoonOntkoppelenDocument.ts';
import { WelzijnsdeelnemersDocument } from '../../gql/generated/welzijn/WelzijnsdeelnemersDocument.ts';
import { Kaart } from '../../ui/Kaart.tsx';
import { Keuzeveld } from '../../ui/Keuze.tsx';
import { Knop, KnopLink, Koppeling } from '../../ui/Knop.tsx';
import { MeerLaden } from '../../ui/MeerLaden.tsx';
import { Melding } from '../../ui/Melding.tsx';
import { Laden, Leeg } from '../../ui/Toestanden.tsx';
import { Zoekveld } from '../../ui/Zoekveld.tsx';
import { SleutelpersoonKiezen } from './SleutelpersoonKiezen.tsx';
import { WilStoppen } from './WilStoppen.tsx';
import '../../app/Tegel.css';
import './welzijn.css';

type Deelnemer = DeelnemerveldenFragment;
type Band = NonNullable<Deelnemer['inburgeraar']['welzijn']>['sleutelpersonen'][number];
const PER_KEER = 20;
const KEUZES = [{ waarde: 'ALLES', tekst: 'Iedereen' }, { waarde: 'ZONDER', tekst: 'Zonder sleutelpersoon' }] as const;

const lopend = ({ inburgeraar }: Deelnemer, vandaag: string): Band[] => (inburgeraar.welzijn?.sleutelpersonen ?? []).filter(({ tot }) => tot === null || tot >= vandaag);

/** Who said yes to the own organisation: since when and how, and which sleutelpersoon is there. */
export default function DeelnemersPagina() {
  const vandaag = useVandaag();
  const [wie, zetWie] = useState<'ALLES' | 'ZONDER' | ''>('ALLES');
  const [zoek, zetZoek] = useState('');
  const [hoeveel, zetHoeveel] = useState(PER_KEER);
  const vraag = useQuery(WelzijnsdeelnemersDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Pagina titel="Deelnemers" onder="Wie ja zei tegen uw organisatie, en welke sleutelpersoon er is." terug={{ naar: '/start', tekst: 'Start' }} acties={<KnopLink to="/vrijwilligers" icoon="groep">Sleutelpersonen</KnopLink>}>
      <Opgehaald van={vraag} laden={<Laden vorm="kaarten" aantal={3} />}>
        {({ welzijnsdeelnemers }) => {
          const getoond = welzijnsdeelnemers.filter((een) => (wie !== 'ZONDER' || lopend(een, vandaag).length === 0) && naamVan(een.inburgeraar).toLowerCase().includes(zoek.trim().toLowerCase())).sort((a, b) => opNaam(a.inburgeraar, b.inburgeraar));
          if (welzijnsdeelnemers.length === 0) return <Leeg titel="Nog niemand zei ja" icoon="duim">Vertel mensen dat zij in Samenspel bij ‘Ja of nee’ ja kunnen zeggen.</Leeg>;
          return (
            <div className="ss-stapel">
              <Zoekveld label="Zoek op naam" waarde={zoek} zet={zetZoek} />
              <Keuzeveld naam="wie" label="Wie wilt u zien?" breedte="midden" leegTekst={null} opties={KEUZES} waarde={wie} zet={zetWie} />
              <p role="status">{`${getoond.length} van ${aantal(welzijnsdeelnemers.length, 'deelnemer', 'deelnemers')}`}</p>
              <ul className="deelnemers">{getoond.slice(0, hoeveel).map((een) => <li key={een.inburgeraar.id}><Deelnemerkaart deelnemer={een} /></li>)}</ul>
              {getoond.length > hoeveel && <MeerLaden getoond={hoeveel} totaal={getoond.length} wat="deelnemers" erIsMeer bezig={false} meer={() => zetHoeveel(hoeveel + PER_KEER)} />}
            </div>
          );
        }}
      </Opgehaald>
    </Pagina>
  );
}

function toestemmingszin({ van, toestemmingOp, toestemmingWijze }: Deelnemer): string {
  if (toestemmingOp === null) return `Toestemming sinds ${datumTekst(van)}`;
  return `Zei ja op ${datumTekst(toestemmingOp)}, ${toestemmingWijze === 'PAPIER' ? 'op papier' : 'in Samenspel'}`;
}

function Deelnemerkaart({ deelnemer }: { deelnemer: Deelnemer }) {
  const vandaag = useVandaag();
  const [open, zetOpen] = useState<'koppelen' | 'stoppen' | null>(null);
  const { inburgeraar } = deelnemer;
  const [naam, koppelingen] = [naamVan(inburgeraar), lopend(deelnemer, vandaag)];
  const { telefoon, contacttaal } = inburgeraar.contact ?? { telefoon: null, contacttaal: null };
  return (
    <Kaart titel={naam} icoon="persoon" niveau={3} onder={[toestemmingszin(deelnemer), contacttaal === null ? null : `spreekt ${contacttaal}`].filter(Boolean).join(' · ')}>
      <div className="ss-stapel ss-stapel--dicht">
        {telefoon !== null && <p><a className="utrecht-link utrecht-link--html-a" href={`tel:${telefoon.replace(/[^+\d]/g, '')}`}>{telefoon}<span className="ss-onzichtbaar"> van {naam}</span></a></p>}
        {koppelingen.length === 0 ? <p className="ss-zacht">Nog geen sleutelpersoon.</p> : <ul className="tegel-lijst">{koppelingen.map((een) => <li key={een.id}><Koppelregel koppeling={een} inburgeraarId={inburgeraar.id} naam={naam} /></li>)}</ul>}
        <div className="ss-rij">
          <Knop icoon="plus" onClick={() => zetOpen('koppelen')}>Sleutelpersoon kiezen<span className="ss-onzichtbaar"> voor {naam}</span></Knop>
          <Koppeling to={`/inburgeraars/${inburgeraar.id}`}>Dossier<span className="ss-onzichtbaar"> van {naam}</span></Koppeling>
          <Knop soort="stil" icoon="kruis" onClick={() => zetOpen('stoppen')}>Wil stoppen<span className="ss-onzichtbaar">: {naam}</span></Knop>
        </div>
      </div>
      {open === 'koppelen' && <SleutelpersoonKiezen deelnemer={deelnemer} al={koppelingen.map(({ lidmaatschapId }) => lidmaatschapId)} sluit={() => zetOpen(null)} />}
      {open === 'stoppen' && <WilStoppen inburgeraarId={inburgeraar.id} naam={naam} sluit={() => zetOpen(null)} />}
    </Kaart>
  );
}

function Koppelregel({ koppeling: { id, versie, naam: wie, van, tot }, inburgeraarId, naam }: { koppeling: Band; inburgeraarId: string; naam: string }) {
  const vandaag = useVandaag();
  const opslag = useVastleggen(SleutelpersoonOntkoppelenDocument, { plek: id, gelukt: 'De koppeling is gestopt. Opnieuw kiezen kan.' });
  const stop = () => void opslag.vastleggen({ inburgeraarId, koppelingId: id, versie, tot: van > vandaag ? van : vandaag });
  return (
    <div className="tegel-regel">
      <span><strong>{wie}</strong><br /><span className="ss-zacht ss-klein">{periodeTekst(van, tot)}</span></span>
      {tot === null && <Knop soort="stil" icoon="kruis" bezig={opslag.bezig} onClick={stop}>Stop<span className="ss-onzichtbaar"> {wie} bij {naam}</span></Knop>}
      {tot === vandaag && <Melding>Vandaag is de laatste dag. Vertel het aan {wie}.</Melding>}
      <Opslagmelding storing={opslag.storing} bezig={opslag.bezig} opnieuw={() => void opslag.opnieuw()} />
    </div>
  );
}
