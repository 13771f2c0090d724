import { useState } from 'react';
import { useVandaag } from '../../app/klok.ts';
import { Ontkoppelen } from '../../app/koppelen/Ontkoppelen.tsx';
import { datumTekst } from '../../app/opmaak.ts';
import { naamVan } from '../../app/persoon.ts';
import type { BegeleidingveldenFragment } from '../../gql/generated/begeleiding.ts';
import { Knop } from '../../ui/Knop.tsx';
import { Koppelen } from './Koppelen.tsx';
import { KOPPELEINDEWOORDEN } from './woorden.ts';

type Regel = BegeleidingveldenFragment;
export type Koppelregel = Regel['begeleiders'][number];

/** From when or until when a volunteer has somebody, where that is not simply now. */
function wanneer({ van, tot }: Koppelregel, vandaag: string, einde: string): string {
  if (van > vandaag) return ` (vanaf ${datumTekst(van)})`;
  return tot !== null && tot < einde ? ` (tot en met ${datumTekst(tot)})` : '';
}

/** The volunteers of one client, with coupling and ending. The name makes each button say whom it is about. */
export function Begeleiders({ regel }: { regel: Regel }) {
  const vandaag = useVandaag();
  const [open, zetOpen] = useState<Koppelregel | 'koppelen' | null>(null);
  const naam = naamVan(regel.inburgeraar);
  const sluit = () => zetOpen(null);
  return (
    <div className="ss-stapel ss-stapel--dicht">
      {regel.begeleiders.map((een) => (
        <div key={een.id} className="begeleiding-wie">
          <span>{een.naam}<span className="ss-zacht ss-klein">{wanneer(een, vandaag, regel.tot)}</span></span>
          <Knop soort="stil" icoon="kruis" onClick={() => zetOpen(een)}>Stop<span className="ss-onzichtbaar"> {een.naam} bij {naam}</span></Knop>
        </div>
      ))}
      <div><Knop soort={regel.begeleiders.length > 0 ? 'stil' : 'secundair'} icoon="plus" onClick={() => zetOpen('koppelen')}>{regel.begeleiders.length > 0 ? 'Nog iemand' : 'Koppelen'}<span className="ss-onzichtbaar"> {regel.begeleiders.length > 0 ? 'koppelen aan' : 'aan'} {naam}</span></Knop></div>
      {open === 'koppelen' && <Koppelen regel={regel} sluit={sluit} />}
      {open !== null && open !== 'koppelen' && <Ontkoppelen persoonId={regel.inburgeraar.id} naam={naam} koppeling={open} woorden={KOPPELEINDEWOORDEN} sluit={sluit} />}
    </div>
  );
}
