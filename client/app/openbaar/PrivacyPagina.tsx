import { t } from '../../taal/taal.ts';
import { GEMEENTE } from './contact.ts';
import { Deel, Openbaar } from './Openbaar.tsx';

/** What Samenspel keeps, who sees it and which rights there are: in the language of who reads it. */
export default function PrivacyPagina() {
  return (
    <Openbaar titel={t('Privacy')} onder={t('Wat Samenspel over mensen bewaart, wie het ziet, en wat uw rechten zijn.')}>
      <Deel titel={t('Wat wij bewaren')}>
        <p>{t('Samenspel bewaart wat nodig is voor de inburgering: wie u bent, uw plan, uw lessen, uw uren en wat is afgesproken.')}</p>
        <p>{t('De gemeente doet dit omdat de Wet inburgering 2021 het vraagt.')}</p>
        <p>{t('Over gezondheid staat er alleen wat u zelf goed vindt, en alleen voor wie het nodig heeft.')}</p>
      </Deel>
      <Deel titel={t('Wie het ziet')}>
        <p>{t('Een organisatie ziet alleen wat zij voor haar taak nodig heeft.')}</p>
        <p>{t('Wie keek, staat in een log. In Samenspel ziet u welke organisatie in uw gegevens keek, en waarvoor.')}</p>
      </Deel>
      <Deel titel={t('Hoe lang wij het bewaren')}><p>{t('Niet langer dan de wet vraagt. Daarna wist Samenspel uw gegevens.')}</p></Deel>
      <Deel titel={t('Uw rechten')}>
        <p>{t('U mag uw gegevens zien en downloaden. Dat kan in Samenspel bij ‘Dossier’.')}</p>
        <p>{t('Klopt er iets niet? Dan mag u vragen om het te veranderen of te wissen.')}</p>
        <p>{t('Bent u het er niet mee eens? Dan mag u bezwaar maken, of een klacht sturen naar de Autoriteit Persoonsgegevens.')}</p>
      </Deel>
      <Deel titel={t('Wie u kunt bellen')}>
        <p>{t('Bel uw gemeente en vraag naar de FG (functionaris gegevensbescherming).')}</p>
        <p>{t('Gemeente Dalfsen: bel {{nummer}}.', { nummer: GEMEENTE.telefoon })}</p>
      </Deel>
      <Deel titel={t('Cookies en uw apparaat')}><p>{t('Samenspel gebruikt één cookie, om te weten dat u bent ingelogd. Er is geen reclame en niemand volgt u.')}</p></Deel>
    </Openbaar>
  );
}
