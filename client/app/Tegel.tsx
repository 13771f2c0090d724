import type { ReactNode } from 'react';
import type { Icoonnaam } from '../ui/Icoon.tsx';
import { Kaart } from '../ui/Kaart.tsx';
import { KnopLink } from '../ui/Knop.tsx';
import './Tegel.css';

interface TegelProps {
  titel: string;
  icoon: Icoonnaam;
  /** The one figure of this block; absent where there is none, or while it is on its way. */
  getal?: ReactNode;
  /** What the figure counts: 'lessen nog vast te leggen'. */
  wat?: string;
  naar?: string;
  naarTekst?: string;
  children?: ReactNode;
}

/** A block of the start page: a figure, a few lines, and one way on. */
export function Tegel({ titel, icoon, getal, wat, naar, naarTekst, children }: TegelProps) {
  return (
    <Kaart titel={titel} icoon={icoon} voet={naar !== undefined && <KnopLink to={naar} soort="stil" icoon="pijlRechts">{naarTekst}</KnopLink>}>
      <div className="ss-stapel ss-stapel--dicht">
        {getal !== undefined && <p className="tegel-getal"><span className="tegel-getal__waarde">{getal}</span> {wat}</p>}
        {children}
      </div>
    </Kaart>
  );
}
