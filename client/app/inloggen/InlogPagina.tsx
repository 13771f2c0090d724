import { useEffect } from 'react';
import { useAdresvraag } from '../useAdresvraag.ts';
import { Knop } from '../../ui/Knop.tsx';
import { Melding } from '../../ui/Melding.tsx';
import { Fout, Laden } from '../../ui/Toestanden.tsx';
import { useApparaat } from '../apparaat/apparaatContext.ts';
import { Merkteken } from '../schil/Merk.tsx';
import { Voet } from '../schil/Voet.tsx';
import { leesInlogwijzen } from '../sessie/account.ts';
import { veiligPad } from '../sessie/sessiebeheer.ts';
import { useSessie } from '../sessie/sessieContext.ts';
import { DemoLijst } from './DemoLijst.tsx';
import { Inlogtaal } from './Inlogtaal.tsx';
import { useHaal } from './useHaal.ts';
import { t } from '../../taal/taal.ts';
import './InlogPagina.css';

export { beginInlogtaal } from './Inlogtaal.tsx';

/** The way in. After it the portal begins with a new document at the page where the user wanted to be. */
export default function InlogPagina() {
  const [vraag] = useAdresvraag();
  const naar = veiligPad(vraag.get('naar'));
  const { sluitVoorraad } = useApparaat();
  // Who comes in may be somebody else: no name of before may be drawn for them.
  useEffect(() => void sluitVoorraad(), [sluitVoorraad]);
  return (
    <main className="ss-inloggen">
      <title>{`${t('Inloggen')} – Samenspel`}</title>
      <div className="ss-inloggen__kop">
        <Merkteken maat={4} />
        <h1 tabIndex={-1} className="utrecht-heading-1">Samenspel</h1>
        <p className="utrecht-paragraph--lead">{t('In Dalfsen doen we de inburgering en participatie samen.')}</p>
      </div>
      <Inlogtaal />
      <Aanleiding reden={vraag.get('reden')} />
      <Wijzen naar={naar} />
      <Voet />
    </main>
  );
}

function Aanleiding({ reden }: { reden: string | null }) {
  const sessie = useSessie();
  if (reden === 'verlopen') return <Melding soort="info" meteen titel={t('U bent uitgelogd')}>{t('U deed een tijd niets. Log opnieuw in, dan gaat u verder waar u was. Wat u typte staat er nog.')}</Melding>;
  if (reden === 'uitgelogd') return <Melding soort="goed" meteen>{t('U bent uitgelogd')}.</Melding>;
  if (reden !== 'uitloggen-mislukt') return null;
  return (
    <Melding soort="fout" meteen titel={t('Het uitloggen is niet afgemaakt')} acties={<Knop icoon="vernieuw" onClick={() => void sessie.uitloggen()}>{t('Opnieuw uitloggen')}</Knop>}>
      {t('Er is geen verbinding met Samenspel. Op dit scherm staat niets meer van u. Log opnieuw uit als er weer verbinding is, of sluit de browser.')}
    </Melding>
  );
}

function Wijzen({ naar }: { naar: string }) {
  const [wijzen, opnieuw] = useHaal(leesInlogwijzen);
  if (wijzen === undefined) return <Laden vorm="tabel" tekst={t('Even geduld.')} />;
  if (wijzen === 'mislukt') return <Fout titel={t('Inloggen kan nu niet')} opnieuw={opnieuw}>{t('Er is geen verbinding met Samenspel.')}</Fout>;
  return (
    <>
      {wijzen.oidc && <a className="utrecht-button utrecht-button--primary-action ss-knop ss-knop--breed" href={`/auth/login?${new URLSearchParams({ naar })}`}>{t('Inloggen met uw account')}</a>}
      {wijzen.demo && <DemoLijst naar={naar} />}
    </>
  );
}
