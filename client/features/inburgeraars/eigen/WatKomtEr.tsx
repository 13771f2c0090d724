import { useVandaag } from '../../../app/klok.ts';
import { datumTekst, totDeadline, weekdagTekst } from '../../../app/opmaak.ts';
import { t } from '../../../taal/taal.ts';
import { Kaart } from '../../../ui/Kaart.tsx';
import { Koppeling } from '../../../ui/Knop.tsx';
import { Label } from '../../../ui/Label.tsx';
import { Regel } from '../kaarten/delen.tsx';
import type { Dossier } from '../kaarten/kaart.tsx';
import { termijntoon } from '../termijn.ts';
import { GESPREKSOORTEN, TERMIJNEN, woord } from '../startwoorden.ts';
import { volgendeGesprekken } from './volgende.ts';

/** Appointments with a day, then what must be done before a day. What others did not record is not the person's to see to. */
export function WatKomtEr({ persoon }: { persoon: Dossier }) {
  const vandaag = useVandaag();
  const gesprekken = volgendeGesprekken(persoon.gesprekken?.gesprekken ?? [], vandaag, persoon.gesprekken?.gepland);
  const termijnen = persoon.trajectstatus?.termijnen ?? [];
  return (
    <Kaart titel={t('Wat komt er')} icoon="kalender">
      {gesprekken.length + termijnen.length === 0 && <p className="ss-zacht">{t('Er staat nu niets gepland.')}</p>}
      <ul className="ss-lijst ss-regels ss-regels--dicht">
        {gesprekken.map(({ id, soort, op }) => (
          <li key={id}>
            <Regel kop={t('Volgend gesprek: {{datum}}', { datum: weekdagTekst(op) })} bij={<Label toon="info">{totDeadline(op, vandaag)}</Label>}>
              <p className="ss-zacht ss-klein">{woord(GESPREKSOORTEN, soort)}</p>
            </Regel>
          </li>
        ))}
        {termijnen.map(({ soort, uiterlijk }) => (
          <li key={soort}>
            <Regel kop={woord(TERMIJNEN, soort)} bij={<Label toon={termijntoon(uiterlijk, vandaag)}>{totDeadline(uiterlijk, vandaag)}</Label>}>
              <p className="ss-zacht ss-klein">{t('uiterlijk {{datum}}', { datum: datumTekst(uiterlijk) })}</p>
            </Regel>
          </li>
        ))}
      </ul>
      {persoon.gesprekken && <p><Koppeling to="/mijn-gesprekken">{t('Mijn gesprekken')}</Koppeling></p>}
    </Kaart>
  );
}
