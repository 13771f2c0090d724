import { useState } from 'react';
import { weekdagTekst } from '../../app/opmaak.ts';
import { Keuzeveld } from '../../ui/Keuze.tsx';
import { Knop } from '../../ui/Knop.tsx';
import { Uitklap } from '../../ui/Uitklap.tsx';
import { Getalveld } from '../../ui/Veld.tsx';
import type { Datum } from '../../../shared/rules/datum.ts';
import { leesUren } from './urentekst.ts';
import type { Cel, Invoer } from './weekstaat.ts';

interface DagvullerProps {
  cellen: readonly Cel[];
  dagen: readonly Datum[];
  vandaag: Datum;
  vul: (nieuw: Record<string, Invoer>) => void;
}

/** The same hours for everybody on one day, in the cells that are still empty. */
export function Dagvuller({ cellen, dagen, vandaag, vul }: DagvullerProps) {
  const mogelijk = dagen.filter((datum) => datum <= vandaag);
  const [dag, zetDag] = useState<string>('');
  const [tekst, zetTekst] = useState('');
  const [fout, zetFout] = useState<string>();
  const gekozen = mogelijk.find((datum) => datum === dag) ?? mogelijk.at(-1);
  if (!gekozen) return null;
  const vulDag = () => {
    if (!leesUren(tekst)) return zetFout('Vul uren in, bijvoorbeeld 3 of 2,5.');
    zetFout(undefined);
    const leeg = cellen.filter((cel) => cel.datum === gekozen && cel.tekst === '' && !cel.vast);
    if (leeg.length === 0) return zetFout('Op deze dag zijn geen lege vakjes meer.');
    vul(Object.fromEntries(leeg.map(({ naam }) => [naam, { tekst, versie: null }])));
  };
  return (
    <Uitklap titel="Een dag voor iedereen invullen">
      <div className="uren-dagvuller">
        <Keuzeveld naam="dagvuller.dag" label="Dag" leegTekst={null} waarde={gekozen} zet={zetDag} opties={mogelijk.map((datum) => ({ waarde: datum, tekst: weekdagTekst(datum) }))} />
        <Getalveld naam="dagvuller.uren" label="Uren" waarde={tekst} zet={zetTekst} fout={fout} />
        <Knop onClick={vulDag}>Lege vakjes invullen</Knop>
      </div>
    </Uitklap>
  );
}
