import { useState } from 'react';
import type { Kwartaal } from '../../../shared/rules/kwartaal.ts';
import { ACTIESTANDEN } from '../../../shared/rules/werkgroep.ts';
import { useVandaag } from '../../app/klok.ts';
import { aantal, datumKort } from '../../app/opmaak.ts';
import type { ActielijstveldenFragment } from '../../gql/generated/werkgroep.ts';
import { klassen } from '../../ui/klassen.ts';
import { Knop } from '../../ui/Knop.tsx';
import { Label } from '../../ui/Label.tsx';
import { type Kolom, Tabel } from '../../ui/Tabel.tsx';
import { ActieBewerken, ActieMelden } from './ActieVenster.tsx';
import { type Actie, dagVan, standVan } from './woorden.ts';
import '../../ui/Toon.css';

/** One bar of all actions by how they stand: the words below it say the same. */
export function Standbalk({ acties }: { acties: readonly Actie[] }) {
  const delen = ACTIESTANDEN.map((stand) => ({ ...standVan(stand), stand, hoeveel: acties.filter((actie) => actie.stand === stand).length })).filter(({ hoeveel }) => hoeveel > 0);
  return (
    <div className="ss-stapel ss-stapel--dicht">
      <div className="werkgroep-balk" aria-hidden="true">{delen.map(({ stand, toon, hoeveel }) => <span key={stand} className={klassen('werkgroep-balk__deel', `ss-toon--${toon}`, stand === 'VERVALLEN' && 'werkgroep-balk__deel--weg')} style={{ flexGrow: hoeveel }} />)}</div>
      <p className="ss-rij" aria-label={`${aantal(acties.length, 'actie', 'acties')}`}>{delen.map(({ stand, tekst, toon, icoon, hoeveel }) => <Label key={stand} toon={toon} icoon={icoon}>{`${hoeveel} ${tekst}`}</Label>)}</p>
    </div>
  );
}

interface ActiesProps { acties: readonly Actie[]; kwartaal: Kwartaal; leden: ActielijstveldenFragment['leden']; mag: boolean; metGemeente: boolean }

/** What, who, when and how it stands; who owns an action says the last, who keeps the list changes all of it. */
export function Acties({ acties, kwartaal, leden, mag, metGemeente }: ActiesProps) {
  const vandaag = useVandaag();
  const [open, zetOpen] = useState<string | null>(null);
  const gekozen = acties.find(({ id }) => id === open);
  const sluit = () => zetOpen(null);
  return (
    <>
      <Tabel bijschrift="Acties van dit kwartaal" kolommen={kolommen(vandaag, mag, metGemeente, zetOpen)} rijen={acties} rijSleutel={({ id }) => id} />
      {gekozen && (mag ? <ActieBewerken actie={gekozen} kwartaal={kwartaal} leden={leden} sluit={sluit} /> : <ActieMelden actie={gekozen} sluit={sluit} />)}
    </>
  );
}

function kolommen(vandaag: string, mag: boolean, metGemeente: boolean, open: (id: string) => void): readonly Kolom<Actie>[] {
  return [
    {
      sleutel: 'wat', kop: 'Actie', kopcel: true,
      cel: ({ wat, opmerking, vanEerder, doorgeschoven }) => (
        <>
          {wat}
          {opmerking !== null && <p className="werkgroep-opmerking ss-klein">{opmerking}</p>}
          {(vanEerder || doorgeschoven) && <p className="werkgroep-opmerking ss-zacht ss-klein">{doorgeschoven ? 'Doorgeschoven naar het volgende kwartaal' : 'Komt uit een eerder kwartaal'}</p>}
        </>
      ),
    },
    { sleutel: 'wie', kop: 'Wie', cel: ({ organisatie, rolNaam, gemeente, eigen }) => <>{organisatie}{eigen && <> <Label toon="info">uw organisatie</Label></>}{(rolNaam ?? (metGemeente ? gemeente : null)) !== null && <p className="werkgroep-opmerking ss-zacht ss-klein">{[rolNaam, metGemeente ? gemeente : null].filter(Boolean).join(', ')}</p>}</> },
    {
      sleutel: 'wanneer', kop: 'Klaar op',
      cel: (actie) => {
        const dag = dagVan(actie, vandaag);
        return actie.uiterlijk === null ? <span className="ss-zacht">–</span> : <>{datumKort(actie.uiterlijk)}{dag && <p className="werkgroep-opmerking werkgroep-dag"><Label toon={dag.toon}>{dag.tekst}</Label></p>}</>;
      },
    },
    { sleutel: 'stand', kop: 'Stand', cel: ({ stand }) => { const { tekst, toon, icoon } = standVan(stand); return <Label toon={toon} icoon={icoon}>{tekst}</Label>; } },
    {
      sleutel: 'doe', kop: 'Bijwerken', zonderLabel: true,
      cel: ({ id, eigen, wat }) => ((mag || eigen) && <Knop soort="stil" icoon="potlood" onClick={() => open(id)}>{mag ? 'Wijzigen' : 'Bijwerken'}<span className="ss-onzichtbaar">: {wat}</span></Knop>),
    },
  ];
}
