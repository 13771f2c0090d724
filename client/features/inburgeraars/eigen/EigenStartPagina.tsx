import { useVandaag } from '../../../app/klok.ts';
import { weekdagTekst } from '../../../app/opmaak.ts';
import { NieuweMededelingen } from '../../../app/mededelingen/NieuweMededelingen.tsx';
import { useIk } from '../../../app/sessie/ikContext.ts';
import { t } from '../../../taal/taal.ts';
import { KnopLink, Koppeling } from '../../../ui/Knop.tsx';
import { Termijnkaart } from '../dossier/Termijnkaart.tsx';
import { Urenkaart } from '../dossier/Urenkaart.tsx';
import { Contactkaart } from './Contactkaart.tsx';
import { EigenPagina } from './EigenPagina.tsx';
import { JaOfNee } from './JaOfNee.tsx';
import { Lessenkaart } from './Lessenkaart.tsx';
import { WatKomtEr } from './WatKomtEr.tsx';
import { Woonkaart } from './Woonkaart.tsx';
import '../Dossier.css';

/** Where an inburgeraar begins: what comes, what I must answer, how far I am, and who helps me. */
export default function EigenStartPagina() {
  const { naam, inburgeraarId } = useIk();
  const vandaag = useVandaag();
  return (
    <EigenPagina titel={t('Welkom, {{naam}}', { naam })} tabtitel={t('Start')} onder={t('Vandaag is het {{dag}}.', { dag: weekdagTekst(vandaag) })}>
      {(persoon) => (
        <>
          <NieuweMededelingen />
          <div className="ss-overzicht">
            <WatKomtEr persoon={persoon} />
            <Lessenkaart />
            <Woonkaart persoon={persoon} />
            <JaOfNee persoon={persoon} />
            <Urenkaart persoon={persoon} eigen />
            <Contactkaart persoon={persoon} titel={t('Wie helpt mij')}><p><Koppeling to="/wie-helpt-mij">{t('Wie helpt mij waarmee')}</Koppeling></p></Contactkaart>
            <Termijnkaart persoon={persoon} eigen />
          </div>
          <div className="ss-rij"><KnopLink to="/wie-helpt" icoon="groep">{t('Wie helpt waarmee?')}</KnopLink><KnopLink to={`/inburgeraars/${inburgeraarId ?? ''}/plan`} icoon="plan">{t('Mijn plan en afspraken')}</KnopLink><KnopLink to={`/inburgeraars/${inburgeraarId ?? ''}`} icoon="bestand">{t('Alles wat over mij is opgeschreven')}</KnopLink></div>
        </>
      )}
    </EigenPagina>
  );
}
