import { aantal, opsomming, tijdstipTekst } from '../../app/opmaak.ts';
import { rubriekNaam } from '../../app/rubriek.ts';
import type { SessieInzageQuery } from '../../gql/generated/inzagelog.ts';
import { Gegevens } from '../../ui/Gegevens.tsx';
import { Kaart } from '../../ui/Kaart.tsx';
import { Knop, Koppeling } from '../../ui/Knop.tsx';
import { Tabel } from '../../ui/Tabel.tsx';
import { Uitklap } from '../../ui/Uitklap.tsx';

type Inzage = SessieInzageQuery['sessieInzage'];
type Regel = Inzage['personen'][number]['inzagen'][number];

interface SessieoverzichtProps {
  inzage: Inzage;
  titel: string;
  rolNaam: (rol: string) => string;
}

export function Sessieoverzicht({ inzage: { personen, sessie }, titel, rolNaam }: SessieoverzichtProps) {
  const regels = personen.flatMap(({ inzagen }) => inzagen);
  // Moments are text of one form, so they sort as text; thousands of them are too many to spread.
  const tijden = regels.map(({ tijdstip }) => tijdstip).sort();
  const wie = [...new Set(regels.map(({ medewerker, rol, organisatie }) => (medewerker === null ? 'de inburgeraar zelf' : `${medewerker}, ${rolNaam(rol)}, ${organisatie}`)))];
  const bewaar = () => void import('./sessieCsv.ts').then(({ sessieCsv, bewaarAlsBestand }) => bewaarAlsBestand(sessieCsv(personen), `sessie-${sessie.slice(0, 8)}.csv`));
  return (
    <>
      <Kaart titel={titel} icoon="oog" acties={<><Knop icoon="bestand" onClick={bewaar}>Bewaar als CSV</Knop><Knop soort="stil" onClick={() => window.print()}>Afdrukken</Knop></>}>
        <Gegevens gegevens={[{ term: 'Wie', waarde: wie.join('; ') }, { term: 'Eerste keer', waarde: tijdstipTekst(tijden[0]) }, { term: 'Laatste keer', waarde: tijdstipTekst(tijden.at(-1)) }]} />
      </Kaart>
      <Kaart titel="Per persoon" icoon="groep" zonderRand onder="Met schuilnummers. Wie het zijn, weet de gemeente: geef het bestand alleen aan wie de betrokkenen inlicht.">
        <Tabel
          bijschrift="Wat de sessie zag of opschreef, per persoon" rijen={personen} rijSleutel={({ schuilnummer }) => schuilnummer}
          kolommen={[
            { sleutel: 'persoon', kop: 'Persoon', kopcel: true, cel: ({ schuilnummer }) => <Koppeling to="/inzagelog" state={{ persoon: schuilnummer }} className="ss-cijfers">{schuilnummer}</Koppeling> },
            { sleutel: 'rubrieken', kop: 'Rubrieken', cel: ({ rubrieken }) => opsomming(rubrieken.map(rubriekNaam)) },
            { sleutel: 'keren', kop: 'Wanneer', cel: ({ inzagen }) => <Keren inzagen={inzagen} /> },
          ]}
        />
      </Kaart>
    </>
  );
}

function Keren({ inzagen }: { inzagen: readonly Regel[] }) {
  return (
    <Uitklap titel={aantal(inzagen.length, 'keer', 'keer')}>
      <ul className="inzagelog-keren ss-klein">
        {inzagen.map(({ tijdstip, soort, operatie, rubrieken }, plek) => (
          // Two readings at one moment may be alike: their place tells them apart.
          <li key={`${tijdstip}${operatie}${plek}`}><span className="ss-cijfers">{tijdstipTekst(tijdstip)}</span>: {soort === 'SCHRIJVEN' ? 'schreef' : 'las'} {opsomming(rubrieken.map(rubriekNaam))} <span className="ss-zacht">({operatie})</span></li>
        ))}
      </ul>
    </Uitklap>
  );
}
