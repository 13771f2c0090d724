import { useState } from 'react';
import { later } from '../../app/later.tsx';
import { weekdagTekst } from '../../app/opmaak.ts';
import { Icoon } from '../../ui/Icoon.tsx';
import { Knop } from '../../ui/Knop.tsx';
import type { Mens } from './Taalmensen.tsx';

const Afspreken = later(() => import('./Afspreken.tsx'));

export interface VolgendeKeerProps {
  mens: Mens;
  naam: string;
  /** The next time as it still holds: not past, and not yet practised. */
  volgendeOp: string | null;
}

/** When they see each other again; the person and the consulent read it too. */
export function VolgendeKeer({ mens, naam, volgendeOp }: VolgendeKeerProps) {
  const [open, zetOpen] = useState(false);
  const { taalcoaching } = mens;
  return (
    <div className="ss-stapel ss-stapel--dicht">
      {volgendeOp === null
        ? <p className="ss-zacht">Er is nog geen volgende keer afgesproken.</p>
        : <p className="taalmens__wanneer"><Icoon naam="kalender" /><span><strong>{weekdagTekst(volgendeOp)}</strong>{taalcoaching?.volgendeTijd && ` om ${taalcoaching.volgendeTijd}`}{taalcoaching?.volgendePlaats && `, ${taalcoaching.volgendePlaats}`}</span></p>}
      <div><Knop soort={volgendeOp === null ? 'secundair' : 'stil'} icoon="kalender" aria-expanded={open} onClick={() => zetOpen(!open)}>{volgendeOp === null ? 'Volgende keer afspreken' : 'Volgende keer wijzigen'}<span className="ss-onzichtbaar"> met {naam}</span></Knop></div>
      {open && <Afspreken mens={mens} naam={naam} volgendeOp={volgendeOp} klaar={() => zetOpen(false)} />}
    </div>
  );
}
