import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import type { Momentsoort, Woonplek } from '../../../shared/rules/wonen.ts';
import { MOMENTSOORTEN, WOONPLEKKEN } from '../../app/woonwoorden.ts';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { aantal, duurTekst, weekdagTekst } from '../../app/opmaak.ts';
import { Pagina } from '../../app/Pagina.tsx';
import { naamVan } from '../../app/persoon.ts';
import { Opslagmelding } from '../../app/vastleggen/Opslagmelding.tsx';
import { useVastleggen } from '../../app/vastleggen/useVastleggen.ts';
import type { MomentveldenFragment } from '../../gql/generated/wonen.ts';
import { HuisvestingenDocument } from '../../gql/generated/wonen/HuisvestingenDocument.ts';
import { WoonmomentenDocument } from '../../gql/generated/wonen/WoonmomentenDocument.ts';
import { WoonmomentSluitenDocument } from '../../gql/generated/wonen/WoonmomentSluitenDocument.ts';
import { Dialoog } from '../../ui/Dialoog.tsx';
import { Kaart } from '../../ui/Kaart.tsx';
import { Knop, Koppeling } from '../../ui/Knop.tsx';
import { Label } from '../../ui/Label.tsx';
import { Laden, Leeg } from '../../ui/Toestanden.tsx';
import { MomentenOpenen } from './MomentenOpenen.tsx';
import { type Huis, huizen } from './woon.ts';
import './wonen.css';

/** The times that the corporatie opened, by day, with who picked them. */
export default function MomentenPagina() {
  const [open, zetOpen] = useState(false);
  const vraag = useQuery(WoonmomentenDocument, { fetchPolicy: 'cache-and-network' });
  const mensen = huizen(useQuery(HuisvestingenDocument, { fetchPolicy: 'cache-and-network' }).data?.huisvestingen ?? []);
  return (
    <Pagina titel="Tijden" onder="Tijden die u opent. De inburgeraar kiest er zelf een, in de eigen taal." terug={{ naar: '/wonen', tekst: 'Wonen' }} acties={<Knop soort="primair" icoon="plus" onClick={() => zetOpen(true)}>Open tijden</Knop>} smal>
      <Opgehaald van={vraag} laden={<Laden vorm="kaarten" aantal={2} />}>
        {({ woonmomenten }) => (woonmomenten.length === 0 ? <Leeg titel="Er staan geen tijden open" icoon="kalender">Open een paar tijden. Daarna kunnen inburgeraars kiezen.</Leeg> : (
          <div className="ss-stapel">
            {[...new Set(woonmomenten.map(({ datum }) => datum))].map((dag) => (
              <Kaart key={dag} titel={weekdagTekst(dag)} icoon="kalender">
                <ul className="ss-lijst">{woonmomenten.filter(({ datum }) => datum === dag).map((moment) => <li key={moment.id} className="woning"><Moment moment={moment} kiezers={mensen.filter(({ wonen }) => wonen.afspraken.some(({ momentId, doorCorporatie }) => momentId === moment.id && !doorCorporatie))} /></li>)}</ul>
              </Kaart>
            ))}
          </div>
        ))}
      </Opgehaald>
      {open && <MomentenOpenen sluit={() => zetOpen(false)} />}
    </Pagina>
  );
}

function Moment({ moment, kiezers }: { moment: MomentveldenFragment; kiezers: readonly Huis[] }) {
  const [vraagt, zetVraagt] = useState(false);
  const opslag = useVastleggen(WoonmomentSluitenDocument, { plek: moment.id, gelukt: 'De tijd is gesloten.', apollo: { refetchQueries: 'active', awaitRefetchQueries: true } });
  const sluit = () => void opslag.vastleggen({ id: moment.id, versie: moment.versie }).then((antwoord) => antwoord && zetVraagt(false));
  const wat = `${moment.tijd}, ${MOMENTSOORTEN[moment.soort as Momentsoort].toLowerCase()}`;
  return (
    <>
      <div className="woning__kop">
        <span><strong>{moment.tijd}</strong> {MOMENTSOORTEN[moment.soort as Momentsoort]}<br /><span className="ss-zacht ss-klein">{[duurTekst(moment.duurMinuten), WOONPLEKKEN[moment.plek as Woonplek]].join(' · ')}</span></span>
        <span className="ss-rij">
          <Label toon={moment.vrij > 0 ? 'info' : 'goed'} icoon={moment.vrij > 0 ? 'leeg' : 'vink'}>{moment.vrij > 0 ? aantal(moment.vrij, 'plek vrij', 'plekken vrij') : moment.plekken === 1 ? 'Gekozen' : 'Vol'}</Label>
          <Knop soort="stil" icoon="kruis" bezig={opslag.bezig} onClick={() => (moment.vrij < moment.plekken ? zetVraagt(true) : sluit())}>Sluit<span className="ss-onzichtbaar"> {wat}</span></Knop>
        </span>
      </div>
      {kiezers.length > 0 && <p>Gekozen door {kiezers.map((huis, i) => <span key={huis.id}>{i > 0 && ', '}<Koppeling to={`/wonen/${huis.id}`}>{naamVan(huis)}</Koppeling></span>)}</p>}
      <Opslagmelding storing={opslag.storing} bezig={opslag.bezig} opnieuw={() => void opslag.opnieuw()} />
      <Dialoog open={vraagt} sluit={() => zetVraagt(false)} titel="Deze tijd sluiten?">
        <p>Iemand koos deze tijd ({wat}). Die persoon leest dat de tijd niet doorgaat, en kiest een andere.</p>
        <div className="ss-rij"><Knop soort="gevaar" bezig={opslag.bezig} onClick={sluit}>Sluit de tijd</Knop><Knop soort="stil" onClick={() => zetVraagt(false)}>Laat staan</Knop></div>
      </Dialoog>
    </>
  );
}
