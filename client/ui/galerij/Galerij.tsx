import { type ReactNode, useState } from 'react';
import { zetThema } from '../../app/thema.ts';
import { Knop } from '../Knop.tsx';
import { Kop } from '../Kop.tsx';
import { Formulieren } from './Formulieren.tsx';
import { Inhoud } from './Inhoud.tsx';
import { Toestandenblad } from './Toestandenblad.tsx';
import './Galerij.css';

/** Every part in its states, for who builds; not in the production build. */
export default function Galerij() {
  const [donker, zetDonker] = useState(false);
  return (
    <main className="ss-galerij">
      <title>Galerij – Samenspel</title>
      <div className="ss-rij ss-rij--uiteen">
        <h1 className="utrecht-heading-1">Galerij</h1>
        <Knop
          icoon={donker ? 'zon' : 'maan'}
          onClick={() => {
            zetThema(donker ? 'licht' : 'donker');
            zetDonker(!donker);
          }}
        >
          {donker ? 'Licht' : 'Donker'}
        </Knop>
      </div>
      <Knoppen />
      <Formulieren />
      <Inhoud />
      <Toestandenblad />
    </main>
  );
}

export function Blad({ titel, children }: { titel: string; children: ReactNode }) {
  return <section className="ss-stapel" aria-label={titel}><Kop>{titel}</Kop>{children}</section>;
}

function Knoppen() {
  return (
    <Blad titel="Knoppen">
      <div className="ss-rij">
        <Knop soort="primair">Presentie opslaan</Knop>
        <Knop icoon="plus">Uren toevoegen</Knop>
        <Knop soort="stil" icoon="potlood">Wijzigen</Knop>
        <Knop soort="gevaar">Import ongedaan maken</Knop>
        <Knop soort="primair" bezig>Opslaan</Knop>
        <Knop disabled>Kan nu niet</Knop>
        <Knop soort="stil" icoon="kruis" alleenIcoon>Sluiten</Knop>
      </div>
    </Blad>
  );
}
