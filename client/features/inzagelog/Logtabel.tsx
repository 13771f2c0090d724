import { aantal, opsomming, tijdstipTekst } from '../../app/opmaak.ts';
import { rubriekNaam } from '../../app/rubriek.ts';
import type { InzagelogQuery, InzagelogWoordenQuery } from '../../gql/generated/inzagelog.ts';
import { Koppeling } from '../../ui/Knop.tsx';
import { Label } from '../../ui/Label.tsx';
import { Tabel } from '../../ui/Tabel.tsx';
import { Uitklap } from '../../ui/Uitklap.tsx';

type Logregel = InzagelogQuery['inzagelog']['edges'][number]['node'];

const GRONDSLAGEN: Readonly<Record<string, string>> = { WET: 'wet', OPDRACHT: 'opdracht', TOESTEMMING: 'toestemming' };
/** More than a few names of rubrieken open on request: else one row fills a screen. */
const KORT = 3;

interface LogtabelProps {
  regels: readonly Logregel[];
  rollen: InzagelogWoordenQuery['autorisatiematrix']['rollen'];
  bezig: boolean;
}

export function Logtabel({ regels, rollen, bezig }: LogtabelProps) {
  const rolNaam = (rol: string) => rollen.find((kandidaat) => kandidaat.rol === rol)?.naam ?? rol;
  return (
    <div className="inzagelog-tabel">
      <Tabel
        bijschrift="Regels van het inzagelog, de nieuwste eerst" rijen={regels} rijSleutel={({ id }) => id} bezig={bezig}
        kolommen={[
          { sleutel: 'wanneer', kop: 'Wanneer', kopcel: true, cel: ({ tijdstip, sessie }) => <><span className="ss-cijfers">{tijdstipTekst(tijdstip)}</span>{sessie !== null && <><br /><Koppeling to={`/inzagelog/sessies/${sessie}`} className="ss-klein ss-cijfers">sessie {sessie.slice(0, 8)}</Koppeling></>}</> },
          { sleutel: 'wie', kop: 'Wie', cel: (regel) => (regel.medewerker === null ? 'de inburgeraar zelf' : <>{regel.medewerker}<br /><span className="ss-zacht ss-klein">{rolNaam(regel.rol)}, {regel.organisatie}</span></>) },
          { sleutel: 'wat', kop: 'Wat', cel: ({ soort, operatie }) => <><Label toon={soort === 'SCHRIJVEN' ? 'info' : 'neutraal'} icoon={soort === 'SCHRIJVEN' ? 'potlood' : 'oog'}>{soort === 'SCHRIJVEN' ? 'schreef' : 'las'}</Label><br /><span className="ss-zacht ss-klein">{operatie}</span></> },
          { sleutel: 'rubrieken', kop: 'Rubrieken', cel: ({ rubrieken }) => <Rubrieken rubrieken={rubrieken} /> },
          { sleutel: 'waarvoor', kop: 'Waarvoor', cel: ({ opdracht, grondslag }) => <>{opdracht}<br /><span className="ss-zacht ss-klein">grondslag: {GRONDSLAGEN[grondslag] ?? grondslag}</span></> },
          { sleutel: 'personen', kop: 'Personen', cel: ({ personen, aantalPersonen }) => <Uitklap titel={aantal(aantalPersonen, 'persoon', 'personen')}><Personen personen={personen} /></Uitklap> },
        ]}
      />
    </div>
  );
}

/** Each is a way to all rows of that person. */
function Personen({ personen }: { personen: readonly string[] }) {
  return <ul className="inzagelog-keren ss-klein ss-cijfers">{personen.map((persoon) => <li key={persoon}><Koppeling to="/inzagelog" state={{ persoon }}>{persoon}</Koppeling></li>)}</ul>;
}

function Rubrieken({ rubrieken }: { rubrieken: readonly string[] }) {
  const namen = rubrieken.map(rubriekNaam);
  if (namen.length <= KORT) return opsomming(namen);
  return <Uitklap titel={<>{namen[0]} en {namen.length - 1} andere</>}><span className="ss-klein">{opsomming(namen)}</span></Uitklap>;
}
