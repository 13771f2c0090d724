import { type ReactNode, useId } from 'react';
import { Icoon, type Icoonnaam } from './Icoon.tsx';
import { Kop, type Kopniveau } from './Kop.tsx';
import { klassen } from './klassen.ts';
import './Kaart.css';

interface KaartProps {
  titel: string;
  niveau?: Kopniveau;
  icoon?: Icoonnaam;
  /** One line below the title. */
  onder?: ReactNode;
  /** Buttons or a label at the end of the title row. */
  acties?: ReactNode;
  voet?: ReactNode;
  /** Tables and lists may run to the edge. */
  zonderRand?: boolean;
  children?: ReactNode;
}

/** One subject in one block: a region of its own for who navigates by landmarks and headings. */
export function Kaart({ titel, niveau = 2, icoon, onder, acties, voet, zonderRand = false, children }: KaartProps) {
  const id = useId();
  return (
    <section className="ss-kaart" aria-labelledby={id}>
      <div className="ss-kaart__kop">
        {icoon && <span className="ss-kaart__icoon"><Icoon naam={icoon} /></span>}
        <div className="ss-kaart__titel">
          <Kop niveau={niveau} id={id}>{titel}</Kop>
          {onder && <p className="ss-zacht ss-klein">{onder}</p>}
        </div>
        {acties && <div className="ss-rij ss-kaart__acties">{acties}</div>}
      </div>
      {children !== undefined && <div className={klassen('ss-kaart__inhoud', zonderRand && 'ss-kaart__inhoud--zonder-rand')}>{children}</div>}
      {voet && <div className="ss-kaart__voet">{voet}</div>}
    </section>
  );
}
