import { useState } from 'react';
import { rubriekNaam } from '../../app/rubriek.ts';
import type { InzagelogWoordenQuery } from '../../gql/generated/inzagelog.ts';
import { Formulier } from '../../ui/Formulier.tsx';
import type { Veldfout } from '../../ui/formuliervelden.ts';
import { Keuzeveld } from '../../ui/Keuze.tsx';
import { Knop } from '../../ui/Knop.tsx';
import { Datumveld, Tekstveld } from '../../ui/Veld.tsx';
import { leesSchuilnummer } from '../../../shared/rules/schuilnummer.ts';
import { WEIGERINGEN } from '../../../shared/weigeringen.ts';
import type { Filter } from './filter.ts';

interface FilterformulierProps {
  filter: Filter;
  rubrieken: InzagelogWoordenQuery['autorisatiematrix']['rubrieken'];
  zet: (filter: Filter) => void;
}

/** Chosen with a button and not while typing: every look at the log is noted. */
export function Filterformulier({ filter, rubrieken, zet }: FilterformulierProps) {
  const [keuze, zetKeuze] = useState({ persoon: filter.persoon ?? '', organisatie: filter.organisatie ?? '', rubriek: filter.rubriek ?? '', van: filter.van ?? '', tot: filter.tot ?? '' });
  const [fouten, zetFouten] = useState<readonly Veldfout[]>([]);
  const kies = (nieuw: Partial<typeof keuze>) => zetKeuze((oud) => ({ ...oud, ...nieuw }));
  const verstuur = () => {
    const mis = keuze.van !== '' && keuze.tot !== '' && keuze.van > keuze.tot;
    const gevonden = [
      ...(mis ? [{ veld: 'tot', zin: WEIGERINGEN.PERIODE_ONJUIST }] : []),
      ...(keuze.persoon.trim() === '' || leesSchuilnummer(keuze.persoon) !== null ? [] : [{ veld: 'persoon', zin: WEIGERINGEN.SCHUILNUMMER_ONJUIST }]),
    ];
    zetFouten(gevonden);
    if (gevonden.length === 0) zet(keuze);
  };
  const gekozen = Object.keys(filter).length > 0;
  return (
    <Formulier
      label="Regels kiezen" fouten={fouten} onVerstuur={verstuur}
      knoppen={<><Knop type="submit" soort="primair" icoon="zoek">Toon regels</Knop>{gekozen && <Knop soort="stil" onClick={() => zet({})}>Alles tonen</Knop>}</>}
    >
      <div className="inzagelog-filter">
        <Datumveld naam="van" label="Vanaf" optioneel waarde={keuze.van} zet={(van) => kies({ van })} />
        <Datumveld naam="tot" label="Tot en met" optioneel waarde={keuze.tot} zet={(tot) => kies({ tot })} />
        <Tekstveld naam="persoon" label="Persoon" optioneel hint="Schuilnummer, zoals P-0123456789ab" maxLength={30} spellCheck={false} waarde={keuze.persoon} zet={(persoon) => kies({ persoon })} />
        <Tekstveld naam="organisatie" label="Organisatie" optioneel hint="De hele naam, zoals in de lijst" waarde={keuze.organisatie} zet={(organisatie) => kies({ organisatie })} />
        <Keuzeveld naam="rubriek" label="Rubriek" optioneel leegTekst="Alle rubrieken" waarde={keuze.rubriek} zet={(rubriek) => kies({ rubriek })} opties={rubrieken.map(({ rubriek }) => ({ waarde: rubriek, tekst: rubriekNaam(rubriek) }))} />
      </div>
    </Formulier>
  );
}
