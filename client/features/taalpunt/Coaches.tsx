import { useState } from 'react';
import { Ontkoppelen } from '../../app/koppelen/Ontkoppelen.tsx';
import { datumTekst } from '../../app/opmaak.ts';
import { naamVan } from '../../app/persoon.ts';
import type { TaalpuntveldenFragment } from '../../gql/generated/taalpunt.ts';
import { Knop } from '../../ui/Knop.tsx';
import { Koppelen } from './Koppelen.tsx';
import { KOPPELEINDEWOORDEN } from './woorden.ts';

type Regel = TaalpuntveldenFragment;

/** The taalcoaches of one person, with coupling and ending. The name makes each button say whom it is about. */
export function Coaches({ regel }: { regel: Regel }) {
  const [open, zetOpen] = useState<Regel['coaches'][number] | 'koppelen' | null>(null);
  const naam = naamVan(regel.inburgeraar);
  const sluit = () => zetOpen(null);
  const heeft = regel.coaches.length > 0;
  return (
    <div className="ss-stapel ss-stapel--dicht">
      {regel.coaches.map((een) => (
        <div key={een.id} className="taalpunt-coach">
          <span>{een.naam}<span className="ss-zacht ss-klein"> sinds {datumTekst(een.van)}{een.tot !== null && een.tot !== regel.tot && `, tot en met ${datumTekst(een.tot)}`}</span></span>
          <Knop soort="stil" icoon="kruis" onClick={() => zetOpen(een)}>Stop<span className="ss-onzichtbaar"> {een.naam} bij {naam}</span></Knop>
        </div>
      ))}
      <div><Knop soort={regel.stand === 'WACHT' ? 'secundair' : 'stil'} icoon="plus" onClick={() => zetOpen('koppelen')}>{heeft ? 'Nog iemand' : 'Koppelen'}<span className="ss-onzichtbaar"> {heeft ? 'koppelen aan' : 'aan'} {naam}</span></Knop></div>
      {open === 'koppelen' && <Koppelen regel={regel} sluit={sluit} />}
      {open !== null && open !== 'koppelen' && (
        <Ontkoppelen
          persoonId={regel.inburgeraar.id} naam={naam} koppeling={open} woorden={KOPPELEINDEWOORDEN} sluit={sluit}
          daarna="Daarna staat deze persoon weer op de wachtlijst. Is het oefenen klaar? Dan niet."
        />
      )}
    </div>
  );
}
