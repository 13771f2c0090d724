import { datumTekst } from '../../app/opmaak.ts';
import { naamVan } from '../../app/persoon.ts';
import type { MijnSignalenQuery } from '../../gql/generated/signalen.ts';
import { Icoon } from '../../ui/Icoon.tsx';
import { Koppeling } from '../../ui/Knop.tsx';
import { Label } from '../../ui/Label.tsx';
import { onderwerpTekst, standWoord } from '../../app/signaalwoorden.ts';

/** The newest first, each with its answer. */
export function Signaallijst({ signalen }: { signalen: MijnSignalenQuery['mijnSignalen'] }) {
  return (
    <ul className="ss-lijst">
      {signalen.map(({ signaal, inburgeraar }) => {
        const { tekst, toon, icoon } = standWoord(signaal.stand);
        return (
          <li key={signaal.id}>
            <article className="signaal">
              <div className="ss-rij ss-rij--uiteen">
                <h3 className="signaal__kop">{onderwerpTekst(signaal.onderwerp)}{inburgeraar && <> · <Koppeling to={`/inburgeraars/${inburgeraar.id}`}>{naamVan(inburgeraar)}</Koppeling></>}</h3>
                <Label toon={toon} icoon={icoon}>{tekst}</Label>
              </div>
              <p className="ss-zacht ss-klein">{datumTekst(signaal.datum)}{signaal.herkomst.medewerker !== null && `, door ${signaal.herkomst.medewerker}`}</p>
              <p className="signaal__tekst">{signaal.tekst}</p>
              {signaal.terugkoppeling !== null && (
                <div className="signaal__antwoord">
                  <Icoon naam="gesprek" />
                  <div><p className="ss-zacht ss-klein">Antwoord van de gemeente, {datumTekst(signaal.teruggekoppeldOp)}</p><p className="signaal__tekst">{signaal.terugkoppeling}</p></div>
                </div>
              )}
            </article>
          </li>
        );
      })}
    </ul>
  );
}
