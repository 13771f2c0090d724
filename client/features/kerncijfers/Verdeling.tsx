import type { GetalFragment } from '../../gql/generated/kerncijfers.ts';
import { aantalTekst, naamTekst as faseTekst } from './cijfertekst.ts';

/** Bars with their numbers; the words and numbers are the table, the bars repeat them. */
export function Verdeling({ label, getallen, naamTekst = faseTekst }: { label: string; getallen: readonly GetalFragment[]; naamTekst?: (naam: string) => string }) {
  const grootste = Math.max(1, ...getallen.map(({ aantal }) => aantal ?? 0));
  return (
    <table className="cijfers-verdeling">
      <caption className="ss-onzichtbaar">{label}</caption>
      <thead className="ss-onzichtbaar"><tr><th scope="col">Wat</th><th scope="col">Aantal</th></tr></thead>
      <tbody>
        {getallen.map((getal) => (
          <tr key={getal.naam}>
            <th scope="row">{naamTekst(getal.naam)}</th>
            <td className={getal.onderdrukt ? 'cijfers-verdeling__verborgen' : 'ss-cijfers'}>{aantalTekst(getal)}</td>
            <td aria-hidden="true" className="cijfers-verdeling__staaf"><span className={getal.onderdrukt ? 'cijfers-staaf cijfers-staaf--verborgen' : 'cijfers-staaf'} style={{ inlineSize: getal.onderdrukt ? '100%' : `${((getal.aantal ?? 0) / grootste) * 100}%` }} /></td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
