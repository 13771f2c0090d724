import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { tijdstipTekst } from '../../app/opmaak.ts';
import { Pagina } from '../../app/Pagina.tsx';
import type { PartnersysteemVeldenFragment as Systeem } from '../../gql/generated/partnersystemen.ts';
import { PartnersystemenDocument } from '../../gql/generated/partnersystemen/PartnersystemenDocument.ts';
import { Gegevens } from '../../ui/Gegevens.tsx';
import { Kaart } from '../../ui/Kaart.tsx';
import { Knop } from '../../ui/Knop.tsx';
import { Laden, Leeg } from '../../ui/Toestanden.tsx';
import { Uitklap } from '../../ui/Uitklap.tsx';
import { Geheim, type GetoondGeheim } from './Geheim.tsx';
import { SysteemToelaten } from './SysteemToelaten.tsx';
import { GeheimVernieuwen, SeinInstellen, SleutelInstellen, SysteemBeeindigen } from './SysteemWijzigen.tsx';
import { actieTekst, seinTekst } from './woorden.ts';
import './partnersystemen.css';

type Doen = { wat: 'TOELATEN' } | { wat: 'VERNIEUWEN' | 'BEEINDIGEN' | 'SEIN' | 'SLEUTEL'; systeem: Systeem } | { wat: 'GEHEIM'; geheim: GetoondGeheim };

/** The systems of partners that the gemeente let in. No person can be seen from here. */
export default function PartnersystemenPagina() {
  const vraag = useQuery(PartnersystemenDocument, { fetchPolicy: 'cache-and-network' });
  const [doen, zetDoen] = useState<Doen | null>(null);
  const ververs = () => void vraag.refetch().catch(() => undefined);
  return (
    <Pagina
      titel="Systemen van partners" terug={{ naar: '/partnerorganisaties', tekst: 'Organisaties' }} onder="Een partner kan presentie, voortgang en uren uit het eigen systeem sturen. Het systeem doet dat als zijn organisatie, en nooit meer dan u hier toelaat."
      acties={<Knop soort="primair" icoon="plus" onClick={() => zetDoen({ wat: 'TOELATEN' })}>Systeem toelaten</Knop>}
    >
      <Opgehaald van={vraag} laden={<Laden vorm="tabel" aantal={3} />}>
        {({ partnersystemen }) => <Systemen systemen={partnersystemen} doe={zetDoen} />}
      </Opgehaald>
      <Dialogen doen={doen} zet={zetDoen} ververs={() => { ververs(); zetDoen(null); }} nieuw={ververs} />
    </Pagina>
  );
}

function Systemen({ systemen, doe }: { systemen: readonly Systeem[]; doe: (doen: Doen) => void }) {
  const [werkend, beeindigd] = [systemen.filter((s) => s.beeindigdOp === null), systemen.filter((s) => s.beeindigdOp !== null)];
  if (systemen.length === 0) return <Leeg titel="Nog geen systeem toegelaten" icoon="instellen">Laat er een toe als een partner erom vraagt.</Leeg>;
  return (
    <div className="ss-stapel">
      {werkend.map((systeem) => <Systeemkaart key={systeem.id} systeem={systeem} doe={doe} />)}
      {beeindigd.length > 0 && (
        <Uitklap titel={`Beëindigd (${beeindigd.length})`}>
          <Gegevens gegevens={beeindigd.map(({ naam, organisatie, beeindigdOp }) => ({ term: `${naam}, ${organisatie}`, waarde: tijdstipTekst(beeindigdOp) }))} />
        </Uitklap>
      )}
    </div>
  );
}

function Systeemkaart({ systeem, doe }: { systeem: Systeem; doe: (doen: Doen) => void }) {
  const { id, naam, organisatie, rolNaam, acties, laatstGebruiktOp, seinAdres, seinUitkomst, sleutelAfdruk } = systeem;
  return (
    <Kaart
      titel={naam} icoon="instellen" onder={`${organisatie}, als ${rolNaam}`}
      voet={<div className="ss-rij">
        <Knop icoon="vernieuw" aria-label={`Nieuw geheim voor ${naam}`} onClick={() => doe({ wat: 'VERNIEUWEN', systeem })}>Nieuw geheim</Knop>
        <Knop icoon="slot" aria-label={`Sleutel van ${naam}`} onClick={() => doe({ wat: 'SLEUTEL', systeem })}>Sleutel</Knop>
        <Knop icoon="gesprek" aria-label={`Seinen aan ${naam}`} onClick={() => doe({ wat: 'SEIN', systeem })}>Seinen</Knop>
        <Knop soort="stil" icoon="kruis" aria-label={`Toegang van ${naam} beëindigen`} onClick={() => doe({ wat: 'BEEINDIGEN', systeem })}>Beëindigen</Knop>
      </div>}
    >
      <Gegevens
        kolommen gegevens={[
          { term: 'Mag', waarde: <ul className="systemen__mag">{acties.map((actie) => <li key={actie}>{actieTekst(actie)}</li>)}</ul> },
          { term: 'Laatst gebruikt', waarde: laatstGebruiktOp === null ? 'nog niet' : tijdstipTekst(laatstGebruiktOp) },
          { term: 'Seinen', waarde: seinAdres === null ? 'geen' : <>{new URL(seinAdres).hostname}<br /><span className="ss-zacht ss-klein">{seinTekst(seinUitkomst)}</span></> },
          { term: 'Logt in met', waarde: sleutelAfdruk === null ? 'een geheim' : <>een eigen sleutel<br /><code className="systemen__geheim ss-klein">{sleutelAfdruk}</code></> },
          { term: 'Client_id', waarde: <code className="systemen__geheim">{id}</code> },
        ]}
      />
    </Kaart>
  );
}

interface DialogenProps {
  doen: Doen | null;
  zet: (doen: Doen | null) => void;
  /** What stood there is old: fetch it and close. */
  ververs: () => void;
  /** A system came: fetch the list. */
  nieuw: () => void;
}

function Dialogen({ doen, zet, ververs, nieuw }: DialogenProps) {
  const sluit = () => zet(null);
  const toon = (geheim: GetoondGeheim) => zet({ wat: 'GEHEIM', geheim });
  switch (doen?.wat) {
    case undefined: return null;
    case 'TOELATEN': return <SysteemToelaten sluit={sluit} toegelaten={(geheim) => { nieuw(); toon(geheim); }} />;
    case 'GEHEIM': return <Geheim {...doen.geheim} sluit={sluit} />;
    case 'VERNIEUWEN': return <GeheimVernieuwen systeem={doen.systeem} sluit={sluit} toon={toon} ververs={ververs} />;
    case 'BEEINDIGEN': return <SysteemBeeindigen systeem={doen.systeem} sluit={sluit} ververs={ververs} />;
    case 'SLEUTEL': return <SleutelInstellen systeem={doen.systeem} sluit={sluit} ververs={ververs} />;
    case 'SEIN': return <SeinInstellen systeem={doen.systeem} sluit={sluit} toon={toon} ververs={ververs} />;
  }
}
