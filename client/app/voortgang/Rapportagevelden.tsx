import { INZETTEN as INZETCODES, type Inzet } from '../../../shared/rules/taal.ts';
import { Vinkje } from '../../ui/Keuze.tsx';
import { Knop } from '../../ui/Knop.tsx';
import { Segmenten } from '../../ui/Segmenten.tsx';
import { Uitklap } from '../../ui/Uitklap.tsx';
import { INZETTEN } from '../taalwoorden.ts';
import { VrijeTekst } from '../toegang/VrijeTekst.tsx';
import { Niveauvelden } from './Niveauvelden.tsx';
import { type Rapport, type Rapportinvoer, veldnaam } from './rapport.ts';
import './voortgang.css';

const BEELD = {
  ONVOLDOENDE: { toon: 'fout', icoon: 'fout' }, WISSELEND: { toon: 'letop', icoon: 'halfvol' }, VOLDOENDE: { toon: 'info', icoon: 'vink' }, GOED: { toon: 'goed', icoon: 'duim' },
} as const satisfies Record<Inzet, object>;
const SEGMENTEN = INZETCODES.map((waarde) => ({ waarde, tekst: INZETTEN[waarde], ...BEELD[waarde] }));

interface RapportageveldenProps<I extends Rapportinvoer> {
  rapport: Rapport<I>;
  /** Whom it is about. */
  naam: string;
  /** The day of the report. */
  peildag: string;
  /** In a class: what is known, in one line, until the effort is chosen, and then false; so twelve learners stay short. Alone everything is open at once. */
  bekendTekst?: string | false;
  zet: (invoer: I) => void;
  /** Takes back what was filled in. */
  laat: () => void;
}

/** The fields of a report on one learner, in the sheet of a class and in the dossier alike. */
export function Rapportagevelden<I extends Rapportinvoer>({ rapport, naam, peildag, bekendTekst, zet, laat }: RapportageveldenProps<I>) {
  const { id, invoer } = rapport;
  const vul = (nieuw: Partial<Rapportinvoer>) => zet({ ...invoer, niets: false, ...nieuw });
  const open = typeof bekendTekst !== 'string';
  const teksten = (
    <>
      <VrijeTekst naam={veldnaam(id, 'volgendeStap')} label="Volgende stap" optioneel hint="Waar werkt de cursist nu aan?" rubriek="TAAL_VOORTGANG" persoonId={id} waarde={invoer.volgendeStap} zet={(volgendeStap) => vul({ volgendeStap })} />
      <VrijeTekst naam={veldnaam(id, 'opmerking')} label="Opmerking" optioneel hint="Schrijf niets over gezondheid." rubriek="TAAL_VOORTGANG" persoonId={id} waarde={invoer.opmerking} zet={(opmerking) => vul({ opmerking })} />
    </>
  );
  return (
    <div className="rapport-velden">
      <Segmenten naam={veldnaam(id, 'inzet')} label={`Inzet van ${naam}`} segmenten={SEGMENTEN} waarde={invoer.niets ? '' : invoer.inzet} zet={(inzet) => vul({ inzet })} />
      {!open && <p className="ss-zacht ss-klein">{bekendTekst}</p>}
      {open && !invoer.niets && <Niveauvelden rapport={rapport} naam={naam} peildag={peildag} zet={zet} />}
      {open && !invoer.niets && (bekendTekst === undefined ? teksten : <Uitklap titel="Volgende stap en opmerking" open={invoer.volgendeStap !== '' || invoer.opmerking !== '' || undefined}>{teksten}</Uitklap>)}
      <div className="ss-rij ss-rij--uiteen">
        <Vinkje label={<>Niets te melden<span className="ss-onzichtbaar"> over {naam}</span></>} aan={invoer.niets} zet={(niets) => (niets ? zet({ ...invoer, niets }) : laat())} />
      </div>
    </div>
  );
}

/** Takes one learner out of the next save. */
export function NietOpslaan({ naam, laat }: { naam: string; laat: () => void }) {
  return <Knop soort="stil" icoon="vernieuw" onClick={laat}>Niet opslaan<span className="ss-onzichtbaar">: {naam}</span></Knop>;
}
