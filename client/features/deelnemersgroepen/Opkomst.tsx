import { gemiddeldeOpkomst, type Opkomst as Bijeenkomst } from '../../../shared/rules/deelnemersgroepen.ts';
import { datumKort, datumTekst, getalTekst } from '../../app/opmaak.ts';
import { Tabel } from '../../ui/Tabel.tsx';
import { Uitklap } from '../../ui/Uitklap.tsx';
import './opkomst.css';

const GETOOND = 12;

const KOLOMMEN = [
  { sleutel: 'datum', kop: 'Dag', kopcel: true, cel: ({ datum }: Bijeenkomst) => datumTekst(datum) },
  { sleutel: 'aanwezig', kop: 'Op naam', cel: ({ aanwezig }: Bijeenkomst) => getalTekst(aanwezig) },
  { sleutel: 'anderen', kop: 'Anderen', cel: ({ anderen }: Bijeenkomst) => getalTekst(anderen) },
  { sleutel: 'samen', kop: 'Samen', cel: ({ aanwezig, anderen }: Bijeenkomst) => getalTekst(aanwezig + anderen) },
] as const;

/** How many came, meeting by meeting: bars for the eye, and a table for who reads. */
export function Opkomst({ bijeenkomsten, naam }: { bijeenkomsten: readonly Bijeenkomst[]; naam: string }) {
  if (bijeenkomsten.length === 0) return null;
  const laatste = bijeenkomsten.slice(0, GETOOND);
  const hoogste = Math.max(1, ...laatste.map(({ aanwezig, anderen }) => aanwezig + anderen));
  const deel = (getal: number) => ({ blockSize: `${(getal / hoogste) * 100}%` });
  return (
    <div className="ss-stapel ss-stapel--dicht">
      <p><strong>Opkomst</strong>: gemiddeld {getalTekst(gemiddeldeOpkomst(laatste))} per keer, over de laatste {laatste.length} {laatste.length === 1 ? 'keer' : 'keren'}</p>
      <div className="opkomst" aria-hidden="true">
        {[...laatste].reverse().map(({ datum, aanwezig, anderen }) => (
          <div key={datum} className="opkomst__keer">
            <span className="opkomst__getal">{aanwezig + anderen}</span>
            <span className="opkomst__staaf"><span className="opkomst__anderen" style={deel(anderen)} /><span className="opkomst__naam" style={deel(aanwezig)} /></span>
            <span className="opkomst__dag">{datumKort(datum)}</span>
          </div>
        ))}
      </div>
      <p className="ss-zacht ss-klein opkomst__legenda" aria-hidden="true"><span className="opkomst__blokje opkomst__naam" /> op naam <span className="opkomst__blokje opkomst__anderen" /> anderen, geteld</p>
      <Uitklap titel={`Opkomst van ${naam} in een tabel`}><Tabel bijschrift={`Opkomst van ${naam}`} kolommen={KOLOMMEN} rijen={bijeenkomsten} rijSleutel={({ datum }) => datum} leeg={null} /></Uitklap>
    </div>
  );
}
