import { rubriekNaam } from '../../app/rubriek.ts';
import { klassen } from '../../ui/klassen.ts';
import { Koppeling } from '../../ui/Knop.tsx';
import '../../ui/Toon.css';
import { celVan, celwoord, LETTERS, type Matrix } from './cellen.ts';

/** All of it: rubrieken below each other, roles beside each other. It scrolls inside its own frame, on a phone too. */
export function HeleMatrix({ matrix: { rollen, rubrieken }, eigen }: { matrix: Matrix; eigen: string }) {
  return (
    <div className="ss-stapel ss-stapel--dicht">
      <ul className="matrix-legenda">
        {LETTERS.map((letter) => <li key={letter}><span className={klassen('matrix-cel', `ss-toon--${celwoord(letter).toon}`, letter === '-' && 'matrix-cel--niets')}>{letter}</span>{celwoord(letter).uitleg}</li>)}
      </ul>
      <div className="matrix-vak" role="region" aria-label="Hele tabel">
        <table className="matrix">
          <caption className="ss-onzichtbaar">Autorisatiematrix: per rubriek wat elke rol mag</caption>
          <thead>
            <tr>
              <th scope="col">Rubriek</th>
              {rollen.map(({ rol, naam }) => <th key={rol} scope="col" className={klassen('matrix__rol', rol === eigen && 'matrix__rol--eigen')}><Koppeling to={`?rol=${rol}`} replace>{naam}</Koppeling></th>)}
            </tr>
          </thead>
          <tbody>
            {rubrieken.map((rubriek) => (
              <tr key={rubriek.rubriek}>
                <th scope="row" title={`${rubriek.omschrijving} (${rubriek.gevoeligheid}; ${rubriek.grondslag})`}>{rubriekNaam(rubriek.rubriek)}</th>
                {rollen.map(({ rol }) => {
                  const cel = celVan(rubriek, rol);
                  const { toon, kort } = celwoord(cel);
                  return <td key={rol} className={klassen(rol === eigen && 'matrix__eigen')}><span className={klassen('matrix-cel', `ss-toon--${toon}`, cel === '-' && 'matrix-cel--niets')} aria-hidden="true">{cel}</span><span className="ss-onzichtbaar">{kort}</span></td>;
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
