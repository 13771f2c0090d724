import { aantal, datumTekst, getalTekst, opsomming, tijdTekst } from '../../app/opmaak.ts';
import { rubriekNaam } from '../../app/rubriek.ts';
import type { SteekproevenQuery } from '../../gql/generated/toezicht.ts';
import { Knop, Koppeling } from '../../ui/Knop.tsx';
import { Tabel } from '../../ui/Tabel.tsx';
import { Uitklap } from '../../ui/Uitklap.tsx';
import type { Steekproefsoort } from '../../../shared/rules/steekproeven.ts';
import { SOORTEN } from './woorden.ts';

export type Steekproef = SteekproevenQuery['steekproeven']['steekproeven'][number];

interface SteekproeftabelProps {
  soort: Steekproefsoort;
  rijen: readonly Steekproef[];
  rolNaam: (rol: string) => string;
  beoordeel: (steekproef: Steekproef) => void;
}

export function Steekproeftabel({ soort, rijen, rolNaam, beoordeel }: SteekproeftabelProps) {
  return (
    <Tabel
      bijschrift={`${SOORTEN[soort].titel}, de nieuwste dag eerst`} rijen={rijen} rijSleutel={({ id }) => id}
      kolommen={[
        { sleutel: 'dag', kop: 'Dag', kopcel: true, cel: ({ dag, eerste, laatste }) => <>{datumTekst(dag)}<br /><span className="ss-zacht ss-klein ss-cijfers">{eerste === laatste ? tijdTekst(eerste) : `${tijdTekst(eerste)} tot ${tijdTekst(laatste)}`}</span></> },
        { sleutel: 'wie', kop: 'Wie', cel: ({ medewerker, rol, organisatie }) => <>{medewerker}<br /><span className="ss-zacht ss-klein">{opsomming([rolNaam(rol), organisatie ?? ''].filter(Boolean)).replace(' en ', ', ')}</span></> },
        { sleutel: 'wat', kop: 'Wat', breed: true, cel: (rij) => <Wat {...rij} /> },
        { sleutel: 'personen', kop: 'Personen', cel: ({ personen, aantalPersonen }) => <Uitklap titel={aantal(aantalPersonen, 'persoon', 'personen')}><Personen personen={personen} meer={aantalPersonen - personen.length} /></Uitklap> },
        { sleutel: 'doen', kop: 'Beoordelen', zonderLabel: true, cel: (rij) => <Knop onClick={() => beoordeel(rij)}>Beoordelen<span className="ss-onzichtbaar"> ({SOORTEN[soort].titel}, {rij.medewerker}, {datumTekst(rij.dag)})</span></Knop> },
      ]}
    />
  );
}

function Wat({ aantalRegels, rubrieken, mediaan, soort, organisatie, dag }: Steekproef) {
  const log = new URLSearchParams({ ...(organisatie !== null && { organisatie }), van: dag, tot: dag });
  return (
    <>
      {aantal(aantalRegels, 'regel', 'regels')} in het log
      {soort === 'VEEL_PERSONEN' && <><br /><span className="ss-klein">{mediaan === null ? 'geen eerdere dagen om mee te vergelijken' : `gewoonlijk ${getalTekst(mediaan)} personen op een dag`}</span></>}
      <Uitklap titel={aantal(rubrieken.length, 'rubriek', 'rubrieken')}><span className="ss-klein">{opsomming(rubrieken.map(rubriekNaam))}</span></Uitklap>
      <Koppeling to={`/inzagelog?${log.toString()}`} className="ss-klein toezicht-dag">Deze dag in het inzagelog</Koppeling>
    </>
  );
}

/** Pseudonyms, each a way to all rows of that person; not by the address, where they would be kept. */
function Personen({ personen, meer }: { personen: readonly string[]; meer: number }) {
  return (
    <ul className="toezicht-nummers ss-klein ss-cijfers">
      {personen.map((persoon) => <li key={persoon}><Koppeling to="/inzagelog" state={{ persoon }}>{persoon}</Koppeling></li>)}
      {meer > 0 && <li>en nog {getalTekst(meer)}, te vinden in het inzagelog</li>}
    </ul>
  );
}
