import { datumKort, weekdagTekst } from '../../app/opmaak.ts';
import { naamVan } from '../../app/persoon.ts';
import type { LesKopFragment, MaandstaatBeeldFragment } from '../../gql/generated/lessen.ts';
import type { Veldfout } from '../../ui/formuliervelden.ts';
import { Icoon } from '../../ui/Icoon.tsx';
import { leesGetal } from '../../ui/leesGetal.ts';
import { klassen } from '../../ui/klassen.ts';
import { type Cel, teken } from './maandstaat.ts';
import { isStatus, redenTekst, STATUSWOORDEN } from './presentiewoorden.ts';

export interface Rij {
  inburgeraar: MaandstaatBeeldFragment['rijen'][number]['inburgeraar'];
  cellen: readonly (Cel | null)[];
}

interface MaandtabelProps {
  lessen: readonly LesKopFragment[];
  rijen: readonly Rij[];
  gekozen: ReadonlySet<string>;
  /** Null: only to read. */
  kies: ((namen: readonly string[]) => void) | null;
  kan: (cel: Cel) => boolean;
  fouten: readonly Veldfout[];
}

/** People below each other, lessons beside each other; the names stay in view on a phone. */
export function Maandtabel({ lessen, rijen, gekozen, kies, kan, fouten }: MaandtabelProps) {
  const namen = (cellen: readonly (Cel | null)[]) => cellen.flatMap((cel) => (cel && kan(cel) ? [cel.naam] : []));
  const fout = new Set(fouten.map(({ veld }) => veld));
  return (
    // A block that scrolls must be reachable by the keyboard, also where nothing in it can be chosen.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="maand-vak" tabIndex={0} role="region" aria-label="Presentie van de maand">
      <table className="maand">
        <thead>
          <tr>
            <th scope="col">Cursist</th>
            {lessen.map((les, plek) => {
              const kolom = namen(rijen.map(({ cellen }) => cellen[plek] ?? null));
              const dag = <><span>{weekdagTekst(les.datum).slice(0, 2)}</span><span className="ss-cijfers">{datumKort(les.datum).split(' ')[0]}</span><Onder les={les} /></>;
              return <th key={les.id} scope="col" className={klassen(les.vervallenReden !== null && 'maand__vervallen')}>{kies && kolom.length > 0 ? <button type="button" className="maand__knop" aria-label={`Hele les van ${weekdagTekst(les.datum)}, ${les.beginTijd}`} onClick={() => kies(kolom)}>{dag}</button> : <span className="maand__knop">{dag}</span>}</th>;
            })}
          </tr>
        </thead>
        <tbody>
          {rijen.map(({ inburgeraar, cellen }) => {
            const naam = naamVan(inburgeraar);
            return (
              <tr key={inburgeraar.id}>
                <th scope="row">{kies && namen(cellen).length > 0 ? <button type="button" className="maand__naam" aria-label={`Hele rij van ${naam}`} onClick={() => kies(namen(cellen))}>{naam}</button> : naam}</th>
                {cellen.map((cel, plek) => <td key={lessen[plek]?.id}>{cel && <Vakje cel={cel} naam={naam} gekozen={gekozen.has(cel.naam)} fout={fout.has(cel.naam)} dicht={!kan(cel)} kies={kies && kan(cel) ? () => kies([cel.naam]) : null} />}</td>)}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** Signed, or not: a sign below the day, in words for who listens. */
function Onder({ les }: { les: LesKopFragment }) {
  if (les.vervallenReden !== null) return <span className="maand__onder" title={les.vervallenReden}>–<span className="ss-onzichtbaar"> ging niet door: {les.vervallenReden}</span></span>;
  const getekend = les.ondertekening !== null && !les.ondertekening.gewijzigdSinds;
  return <span className="maand__onder">{getekend && <Icoon naam="potlood" maat={0.875} />}<span className="ss-onzichtbaar">{getekend ? ' ondertekend' : ' niet ondertekend'}</span></span>;
}

function Vakje({ cel, naam, gekozen, fout, dicht, kies }: { cel: Cel; naam: string; gekozen: boolean; fout: boolean; dicht: boolean; kies: (() => void) | null }) {
  const { status, keuze, opgeslagen, les, gewijzigd } = cel;
  const gemist = keuze ? leesGetal(keuze.gemist) ?? 0 : les.duurMinuten - opgeslagen.minuten;
  const woorden = [naam, weekdagTekst(les.datum), status !== null && isStatus(status) ? STATUSWOORDEN[status].tekst.toLowerCase() : 'nog niet vastgelegd', opgeslagen.afmelding && `afgemeld: ${redenTekst(opgeslagen.afmelding.reden)}`, opgeslagen.bevestigd && 'bevestigd', gewijzigd && 'nog niet opgeslagen'].filter(Boolean).join(', ');
  const toon = status !== null && isStatus(status) ? STATUSWOORDEN[status].toon : 'neutraal';
  const klasse = klassen('maand__vakje', `ss-toon--${toon}`, gewijzigd && 'maand__vakje--anders', fout && 'maand__vakje--fout', status === null && 'maand__vakje--leeg', dicht && 'maand__vakje--dicht');
  const inhoud = <>{status === 'AANWEZIG' ? <Icoon naam="vink" maat={1.125} /> : <span>{teken(status, gemist)}</span>}{opgeslagen.bevestigd && !gewijzigd && <span className="maand__stip" />}{opgeslagen.afmelding && status === null && <span className="maand__afgemeld">af</span>}</>;
  return kies ? <button type="button" className={klasse} aria-pressed={gekozen} aria-label={woorden} onClick={kies}>{inhoud}</button> : <span className={klasse} role="img" aria-label={woorden}>{inhoud}</span>;
}
