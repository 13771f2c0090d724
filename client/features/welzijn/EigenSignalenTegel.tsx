import { useQuery } from '@apollo/client/react';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { datumTekst } from '../../app/opmaak.ts';
import { onderwerpTekst, standWoord } from '../../app/signaalwoorden.ts';
import { Tegel } from '../../app/Tegel.tsx';
import { EigenSignalenDocument } from '../../gql/generated/welzijn/EigenSignalenDocument.ts';
import { KnopLink } from '../../ui/Knop.tsx';
import { Label } from '../../ui/Label.tsx';
import { Laden, Leeg } from '../../ui/Toestanden.tsx';
import './welzijn.css';

/** For who reaches no dossier: hand in in two taps, and read what came back. */
export default function EigenSignalenTegel() {
  const vraag = useQuery(EigenSignalenDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Tegel titel="Valt u iets op?" icoon="gesprek">
      <p>Geef het door aan de gemeente. Noem geen namen, en schrijf niets over gezondheid. U krijgt antwoord.</p>
      <div><KnopLink to="/signalen#afgeven" soort="primair" icoon="vlag" breed>Geef door wat u ziet of hoort</KnopLink></div>
      <Opgehaald van={vraag} laden={<Laden aantal={2} />}>
        {({ mijnSignalen }) => (mijnSignalen.length === 0 ? <Leeg titel="U gaf nog niets door" icoon="vlag" /> : (
          <ul className="tegel-lijst">
            {mijnSignalen.map(({ signaal: { id, datum, onderwerp, tekst, stand, terugkoppeling, teruggekoppeldOp } }) => {
              const woord = standWoord(stand);
              return (
                <li key={id} className="eigen-signaal">
                  <p className="ss-rij ss-rij--uiteen"><strong>{onderwerpTekst(onderwerp)}</strong><Label toon={woord.toon} icoon={woord.icoon}>{woord.tekst}</Label></p>
                  <p className="ss-zacht ss-klein">{datumTekst(datum)}</p>
                  <p className="eigen-signaal__tekst">{tekst}</p>
                  {terugkoppeling !== null && <p className="eigen-signaal__antwoord"><span className="ss-zacht ss-klein">Antwoord van {datumTekst(teruggekoppeldOp)}</span><br />{terugkoppeling}</p>}
                </li>
              );
            })}
          </ul>
        ))}
      </Opgehaald>
    </Tegel>
  );
}
