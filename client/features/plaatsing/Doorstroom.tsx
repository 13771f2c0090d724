import { datumTekst } from '../../app/opmaak.ts';
import { standWoord } from '../../app/signaalwoorden.ts';
import type { PlaatsingveldenFragment } from '../../gql/generated/plaatsing.ts';
import { Icoon } from '../../ui/Icoon.tsx';
import { Label } from '../../ui/Label.tsx';
import { redenzin } from './woorden.ts';

type Plek = NonNullable<PlaatsingveldenFragment['plek']>;

/** Whether somebody is ready, and by which numbers: each reason with its own sign. */
export function Doorstroom({ plek: { doorstroom, voorstel } }: { plek: Plek }) {
  return (
    <div className="ss-stapel ss-stapel--dicht">
      {doorstroom === null ? <span className="ss-zacht">geen module</span> : (
        <ul className="plek-redenen" aria-label={doorstroom.klaar ? 'Klaar voor de volgende stap' : 'Nog niet klaar voor de volgende stap'}>
          {doorstroom.redenen.map((reden) => <li key={reden.soort} className={reden.gehaald ? 'plek-reden--ja' : undefined}><Icoon naam={reden.gehaald ? 'vink' : 'kruis'} maat={1} /><span><span className="ss-onzichtbaar">{reden.gehaald ? 'Gehaald: ' : 'Nog niet: '}</span>{redenzin(reden)}</span></li>)}
        </ul>
      )}
      {voorstel && <Voorstel voorstel={voorstel} />}
    </div>
  );
}

/** What was proposed to the gemeente, with what came back. */
export function Voorstel({ voorstel: { op, stand, terugkoppeling, teruggekoppeldOp } }: { voorstel: NonNullable<Plek['voorstel']> }) {
  const { tekst, toon, icoon } = standWoord(stand);
  return (
    <div className="plek-voorstel">
      <div className="ss-rij ss-rij--uiteen"><span className="ss-klein">Voorgesteld op {datumTekst(op)}</span><Label toon={toon} icoon={icoon}>{tekst}</Label></div>
      {terugkoppeling !== null && <p className="ss-klein">{`Antwoord van ${datumTekst(teruggekoppeldOp)}: ${terugkoppeling}`}</p>}
    </div>
  );
}
