import { Label } from '../../ui/Label.tsx';
import { datumTekst } from '../opmaak.ts';
import { onderwerpTekst, standWoord } from '../signaalwoorden.ts';
import './zorgen.css';

interface Zorg {
  datum: string;
  onderwerp: string;
  stand: string;
  terugkoppeling: string | null;
  teruggekoppeldOp: string | null;
}

/** The newest worry about somebody with what came back; all of them stand under Signalen. */
export default function Zorgantwoord({ laatste }: { laatste: Zorg }) {
  const { tekst, toon, icoon } = standWoord(laatste.stand);
  return (
    <div className="zorgantwoord">
      <div className="ss-rij ss-rij--uiteen"><span className="ss-klein">Signaal van {datumTekst(laatste.datum)}: {onderwerpTekst(laatste.onderwerp).toLowerCase()}</span><Label toon={toon} icoon={icoon}>{tekst}</Label></div>
      {laatste.terugkoppeling !== null && <p>{`Antwoord van ${datumTekst(laatste.teruggekoppeldOp)}: ${laatste.terugkoppeling}`}</p>}
    </div>
  );
}
