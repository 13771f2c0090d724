import { useVandaag } from '../../app/klok.ts';
import { aantal, datumTekst } from '../../app/opmaak.ts';
import { naamVan } from '../../app/persoon.ts';
import { onderwerpTekst, standWoord } from '../../app/signaalwoorden.ts';
import type { MijnSignalenQuery } from '../../gql/generated/signalen.ts';
import { werkdagenTussen } from '../../../shared/rules/signalen.ts';
import { Icoon } from '../../ui/Icoon.tsx';
import { Koppeling } from '../../ui/Knop.tsx';
import { Label } from '../../ui/Label.tsx';

type Regel = MijnSignalenQuery['mijnSignalen'][number];

/** The newest first, each with the last word of the other side; the whole loop is a page of its own. */
export function Signaallijst({ signalen, label }: { signalen: readonly Regel[]; label: string }) {
  return (
    <ul className="ss-lijst" aria-label={label}>
      {signalen.map(({ signaal, inburgeraar }) => (
        <li key={signaal.id}>
          <article className="signaal" aria-label={`${onderwerpTekst(signaal.onderwerp)}${inburgeraar ? ` · ${naamVan(inburgeraar)}` : ''}`}>
            <div className="ss-rij ss-rij--uiteen">
              <h3 className="signaal__kop"><Koppeling to={`/signalen/${signaal.id}`}>{onderwerpTekst(signaal.onderwerp)}{inburgeraar && ` · ${naamVan(inburgeraar)}`}</Koppeling></h3>
              <Stand signaal={signaal} />
            </div>
            <p className="ss-zacht ss-klein">{datumTekst(signaal.datum)}, {wieAan(signaal)}</p>
            <p className="signaal__tekst signaal__tekst--kort">{signaal.tekst}</p>
            {signaal.terugkoppeling !== null && (
              <div className="signaal__antwoord">
                <Icoon naam="gesprek" />
                <div><p className="ss-zacht ss-klein">Antwoord van {signaal.richting === 'AAN_PARTNER' ? signaal.partner : 'de gemeente'}, {datumTekst(signaal.teruggekoppeldOp)}</p><p className="signaal__tekst signaal__tekst--kort">{signaal.terugkoppeling}</p></div>
              </div>
            )}
          </article>
        </li>
      ))}
    </ul>
  );
}

/** From whom to whom: who wrote it, and to which side it went. */
export function wieAan({ richting, partner, herkomst: { medewerker, organisatie } }: Regel['signaal']): string {
  return `van ${[medewerker, organisatie].filter((deel) => deel !== null).join(', ')} aan ${richting === 'AAN_PARTNER' ? partner : 'de gemeente'}`;
}

/** How it stands; and how long somebody waits, where somebody does. */
export function Stand({ signaal: { stand, richting, partner, wachtSinds } }: { signaal: Regel['signaal'] }) {
  const vandaag = useVandaag();
  const { tekst, toon, icoon } = standWoord(stand, richting === 'AAN_PARTNER' ? partner : undefined);
  const dagen = wachtSinds === null ? 0 : werkdagenTussen(wachtSinds, vandaag);
  return (
    <span className="signaal__stand">
      <Label toon={toon} icoon={icoon}>{tekst}</Label>
      {dagen > 0 && <span className="ss-zacht ss-klein">wacht {aantal(dagen, 'werkdag', 'werkdagen')}</span>}
    </span>
  );
}
