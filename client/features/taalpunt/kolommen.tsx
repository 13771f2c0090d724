import { useState } from 'react';
import { type Taalpuntstand, weken } from '../../../shared/rules/taalpunt.ts';
import { useVandaag } from '../../app/klok.ts';
import { aantal, datumTekst } from '../../app/opmaak.ts';
import { naamVan } from '../../app/persoon.ts';
import type { TaalpuntveldenFragment } from '../../gql/generated/taalpunt.ts';
import { Knop, Koppeling } from '../../ui/Knop.tsx';
import { Label } from '../../ui/Label.tsx';
import type { Kolom } from '../../ui/Tabel.tsx';
import { Aannemen } from './Aannemen.tsx';
import { Coaches } from './Coaches.tsx';
import { STANDWOORDEN, taaklabel, waarWanneer } from './woorden.ts';

type Regel = TaalpuntveldenFragment;

export const KOLOMMEN: readonly Kolom<Regel>[] = [
  { sleutel: 'wie', kop: 'Wie', kopcel: true, cel: ({ inburgeraar }) => <Koppeling to={`/inburgeraars/${inburgeraar.id}`}>{naamVan(inburgeraar)}</Koppeling> },
  { sleutel: 'stand', kop: 'Staat', cel: (regel) => <Stand regel={regel} /> },
  { sleutel: 'vraagt', kop: 'Vraagt', cel: (regel) => <Vraagt regel={regel} /> },
  { sleutel: 'waar', kop: 'Waar en wanneer', cel: (regel) => <WaarWanneer regel={regel} /> },
  { sleutel: 'coach', kop: 'Taalcoach', cel: (regel) => <Coaches regel={regel} /> },
];

/** Since when, in whole weeks: what somebody who waits would say. */
export function sindsTekst(sinds: string, vandaag: string): string {
  const hoeveel = weken(sinds, vandaag);
  return hoeveel === 0 ? `sinds ${datumTekst(sinds)}` : `al ${aantal(hoeveel, 'week', 'weken')}`;
}

function Stand({ regel: { stand, verwezenOp, wachtSinds, laatsteOefenenOp, volgendeOp } }: { regel: Regel }) {
  const vandaag = useVandaag();
  const woord = STANDWOORDEN[stand as Taalpuntstand];
  return (
    <div>
      <Label toon={woord.toon} icoon={woord.icoon}>{woord.tekst}</Label>
      <p className="ss-zacht ss-klein">
        {wachtSinds === null ? `aangemeld op ${datumTekst(verwezenOp)}` : `wacht ${sindsTekst(wachtSinds, vandaag)}`}
        {stand === 'GEKOPPELD' && <><br />{volgendeOp !== null ? `oefent weer op ${datumTekst(volgendeOp)}` : laatsteOefenenOp === null ? 'nog niet geoefend' : `oefende op ${datumTekst(laatsteOefenenOp)}`}</>}
      </p>
    </div>
  );
}

function Vraagt({ regel }: { regel: Regel }) {
  const vandaag = useVandaag();
  const [open, zetOpen] = useState(false);
  const { taken, inburgeraar, stand } = regel;
  return (
    <div className="ss-stapel ss-stapel--dicht">
      {taken.length === 0 ? <span className="ss-zacht">niets</span> : (
        <ul className="taalpunt-labels">{taken.map((taak) => { const { tekst, toon, icoon } = taaklabel(taak, vandaag); return <li key={taak.soort}><Label toon={toon} icoon={icoon}>{tekst}</Label></li>; })}</ul>
      )}
      <div><Knop soort={stand === 'NIEUW' ? 'primair' : 'stil'} icoon={stand === 'NIEUW' ? 'plus' : 'potlood'} onClick={() => zetOpen(true)}>{stand === 'NIEUW' ? 'Aannemen' : 'Bijwerken'}<span className="ss-onzichtbaar"> voor {naamVan(inburgeraar)}</span></Knop></div>
      {open && <Aannemen regel={regel} sluit={() => zetOpen(false)} />}
    </div>
  );
}

export function WaarWanneer({ regel: { inburgeraar: { taalcoaching, contact } } }: { regel: Pick<Regel, 'inburgeraar'> }) {
  const delen = taalcoaching ? waarWanneer(taalcoaching, contact?.contacttaal ?? null) : [];
  return delen.length === 0 ? <span className="ss-zacht">nog niet bekend</span> : <span>{delen.join(' · ')}</span>;
}
