import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { VRAAGTERMIJNEN, type Vraagtermijn } from '../../../shared/rules/wonen.ts';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { aantal, datumTekst, getalTekst } from '../../app/opmaak.ts';
import { Pagina } from '../../app/Pagina.tsx';
import { naamVan } from '../../app/persoon.ts';
import { useMag } from '../../app/sessie/ikContext.ts';
import { Opslagmelding } from '../../app/vastleggen/Opslagmelding.tsx';
import { useVastleggen } from '../../app/vastleggen/useVastleggen.ts';
import type { WoningaanbodQuery, WoningveldenFragment } from '../../gql/generated/wonen.ts';
import { HuisvestingenDocument } from '../../gql/generated/wonen/HuisvestingenDocument.ts';
import { WoningaanbodDocument } from '../../gql/generated/wonen/WoningaanbodDocument.ts';
import { WoningIntrekkenDocument } from '../../gql/generated/wonen/WoningIntrekkenDocument.ts';
import { WoningLoslatenDocument } from '../../gql/generated/wonen/WoningLoslatenDocument.ts';
import { Kaart } from '../../ui/Kaart.tsx';
import { Knop, Koppeling } from '../../ui/Knop.tsx';
import { Label } from '../../ui/Label.tsx';
import { Tabel } from '../../ui/Tabel.tsx';
import { Laden, Leeg } from '../../ui/Toestanden.tsx';
import { huishoudenTekst } from './huishouden.ts';
import { Koppelen } from './Koppelen.tsx';
import { type Huis, huizen, woningVan } from './woon.ts';
import { WoningAanbieden } from './WoningAanbieden.tsx';
import { Woningzoekenden } from './Woningzoekenden.tsx';
import './wonen.css';

const TERMIJNEN: Readonly<Record<Vraagtermijn, string>> = { MAAND: 'Binnen een maand', KWARTAAL: 'Binnen drie maanden', LATER: 'Later' };


/** What dwellings are asked and offered: numbers for the corporatie, and the match for the gemeente. */
export default function WoningenPagina() {
  const [biedt, koppelt] = [useMag('woning:aanbieden'), useMag('woning:koppelen')];
  const [open, zetOpen] = useState(false);
  const vraag = useQuery(WoningaanbodDocument, { fetchPolicy: 'cache-and-network' });
  const mensen = huizen(useQuery(HuisvestingenDocument, { fetchPolicy: 'cache-and-network' }).data?.huisvestingen ?? []);
  return (
    <Pagina
      titel="Woningen" onder={biedt ? 'Wat de gemeente vraagt, en wat u aanbiedt.' : 'Wie nog een woning zoekt, en wat de woningcorporatie aanbiedt.'} terug={{ naar: biedt ? '/wonen' : '/start', tekst: biedt ? 'Wonen' : 'Start' }}
      acties={biedt && <Knop soort="primair" icoon="plus" onClick={() => zetOpen(true)}>Bied een woning aan</Knop>}
    >
      {koppelt && <Woningzoekenden />}
      <Opgehaald van={vraag} laden={<Laden vorm="kaarten" aantal={2} />}>
        {({ gevraagdeWoningen, woningen }) => (
          <div className="ss-stapel">
            <Gevraagd tellingen={gevraagdeWoningen} biedt={biedt} />
            <Aangeboden woningen={woningen} mensen={mensen} biedt={biedt} koppelt={koppelt} />
          </div>
        )}
      </Opgehaald>
      {open && <WoningAanbieden sluit={() => zetOpen(false)} />}
    </Pagina>
  );
}

/** What is free; and what was matched of late, where the user has who it is for. */
function Aangeboden({ woningen, mensen, ...mag }: { woningen: readonly WoningveldenFragment[]; mensen: readonly Huis[]; biedt: boolean; koppelt: boolean }) {
  const bewoners = (id: string) => mensen.filter(({ wonen }) => woningVan(wonen)?.woningId === id);
  const vrij = woningen.filter(({ stand }) => stand === 'AANGEBODEN');
  const gekoppeld = woningen.filter(({ id, stand }) => stand === 'GEKOPPELD' && bewoners(id).length > 0);
  return (
    <>
      <Kaart titel="Aangeboden woningen" icoon="huis" onder={aantal(vrij.length, 'woning is vrij', 'woningen zijn vrij')}>
        {vrij.length === 0 ? <Leeg titel="Er is nu geen woning vrij" icoon="huis" /> : <ul className="ss-lijst">{vrij.map((woning) => <li key={woning.id} className="woning"><Woning woning={woning} bewoners={[]} {...mag} /></li>)}</ul>}
      </Kaart>
      {gekoppeld.length > 0 && (
        <Kaart titel="Pas gekoppeld" icoon="vink" onder={mag.koppelt ? 'Ongedaan maken kan zolang er geen sleutel is.' : 'Voor wie uw woningen zijn.'}>
          <ul className="ss-lijst">{gekoppeld.map((woning) => <li key={woning.id} className="woning"><Woning woning={woning} bewoners={bewoners(woning.id)} {...mag} /></li>)}</ul>
        </Kaart>
      )}
    </>
  );
}

type Telling = WoningaanbodQuery['gevraagdeWoningen'][number];

function Gevraagd({ tellingen, biedt }: { tellingen: readonly Telling[]; biedt: boolean }) {
  const gemeenten = [...new Set(tellingen.map(({ gemeente }) => gemeente))];
  const totaal = tellingen.reduce((som, { aantal: hoeveel }) => som + hoeveel, 0);
  return (
    <Kaart titel={biedt ? 'Gevraagd door de gemeente' : 'Zo ziet de woningcorporatie uw vragen'} icoon="zoek" onder={totaal === 0 ? 'Er is nu geen woning gevraagd.' : aantal(totaal, 'woning gevraagd', 'woningen gevraagd')}>
      {gemeenten.map((gemeente) => {
        const hier = tellingen.filter((een) => een.gemeente === gemeente);
        const groottes = [...new Set(hier.map(({ huishouden }) => huishouden))].sort((a, b) => a - b);
        const getal = (huishouden: number, termijn: Vraagtermijn) => hier.find((een) => een.huishouden === huishouden && een.termijn === termijn)?.aantal ?? 0;
        return (
          <Tabel
            key={gemeente} bijschrift={`Gevraagde woningen, ${gemeente}`} rijen={groottes} rijSleutel={String}
            kolommen={[{ sleutel: 'voor', kop: gemeenten.length > 1 ? `${gemeente}: woning voor` : 'Woning voor', kopcel: true, cel: huishoudenTekst },
              ...VRAAGTERMIJNEN.map((termijn) => ({ sleutel: termijn, kop: TERMIJNEN[termijn], cel: (huishouden: number) => getalTekst(getal(huishouden, termijn)) }))]}
          />
        );
      })}
    </Kaart>
  );
}

function Woning({ woning, bewoners, biedt, koppelt }: { woning: WoningveldenFragment; bewoners: readonly Huis[]; biedt: boolean; koppelt: boolean }) {
  const [open, zetOpen] = useState(false);
  const verversen = { apollo: { refetchQueries: 'active' as const, awaitRefetchQueries: true } };
  const terug = useVastleggen(WoningIntrekkenDocument, { plek: woning.id, gelukt: 'De woning is teruggenomen.', ...verversen });
  const los = useVastleggen(WoningLoslatenDocument, { plek: woning.id, gelukt: 'De koppeling is ongedaan gemaakt. De woningcorporatie ziet deze mensen niet meer.', ...verversen });
  const wat = `${woning.kern}, ${aantal(woning.kamers, 'kamer', 'kamers')}`;
  const vrij = woning.stand === 'AANGEBODEN';
  return (
    <>
      <div className="woning__kop">
        <span><strong>{wat}</strong><br /><span className="ss-zacht ss-klein">{[biedt ? woning.gemeente : woning.organisatie, `voor hoogstens ${aantal(woning.mensen, 'persoon', 'mensen')}`, `vrij vanaf ${datumTekst(woning.beschikbaarVan)}`].join(' · ')}</span></span>
        <Label toon={vrij ? 'goed' : 'info'} icoon={vrij ? 'huis' : 'vink'}>{vrij ? 'Vrij' : 'Gekoppeld'}</Label>
      </div>
      {bewoners.length > 0 && <p>Voor {bewoners.map((huis, i) => <span key={huis.id}>{i > 0 && ', '}<Koppeling to={`/wonen/${huis.id}`}>{naamVan(huis)}</Koppeling></span>)}</p>}
      <div className="ss-rij">
        {vrij && koppelt && <Knop soort="primair" icoon="persoon" onClick={() => zetOpen(true)}>Voor wie?<span className="ss-onzichtbaar"> {wat}</span></Knop>}
        {vrij && biedt && <Knop soort="stil" icoon="kruis" bezig={terug.bezig} onClick={() => void terug.vastleggen({ id: woning.id, versie: woning.versie })}>Neem terug<span className="ss-onzichtbaar"> {wat}</span></Knop>}
        {!vrij && koppelt && bewoners.every(({ wonen }) => wonen.sleutelOp === null) && <Knop soort="stil" icoon="vernieuw" bezig={los.bezig} onClick={() => void los.vastleggen({ id: woning.id, versie: woning.versie })}>Koppeling ongedaan maken<span className="ss-onzichtbaar"> {wat}</span></Knop>}
      </div>
      <Opslagmelding storing={terug.storing ?? los.storing} bezig={terug.bezig || los.bezig} opnieuw={() => void (terug.storing ? terug : los).opnieuw()} />
      {open && <Koppelen woning={woning} sluit={() => zetOpen(false)} />}
    </>
  );
}
