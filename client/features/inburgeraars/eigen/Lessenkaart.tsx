import { useQuery } from '@apollo/client/react';
import { useVandaag } from '../../../app/klok.ts';
import { aantal, weekdagTekst } from '../../../app/opmaak.ts';
import { useMag } from '../../../app/sessie/ikContext.ts';
import { EigenLessenDocument } from '../../../gql/generated/inburgeraars/EigenLessenDocument.ts';
import { t } from '../../../taal/taal.ts';
import { Kaart } from '../../../ui/Kaart.tsx';
import { KnopLink } from '../../../ui/Knop.tsx';
import { deelLessen } from './eigenLessen.ts';

/** The next lesson, and the way to say that one cannot come or that it is right. Nothing where there are no lessons. */
export function Lessenkaart() {
  const vandaag = useVandaag();
  const mag = useMag('lessen:eigenLezen');
  const { data } = useQuery(EigenLessenDocument, { skip: !mag, fetchPolicy: 'cache-and-network' });
  if (!data || data.eigenLessen.length === 0) return null;
  const { komt, teBevestigen, vandaagTeBevestigen } = deelLessen(data.eigenLessen, vandaag);
  const volgende = komt.find(({ vervallenReden, afmelding }) => vervallenReden === null && afmelding === null);
  const open = teBevestigen.length + vandaagTeBevestigen.length;
  return (
    <Kaart titel={t('Mijn lessen')} icoon="boek">
      <div className="ss-stapel ss-stapel--dicht">
        {volgende && <p>{t('Uw volgende les is {{wanneer}}.', { wanneer: `${weekdagTekst(volgende.datum)}, ${volgende.beginTijd}` })}</p>}
        <KnopLink to="/mijn-lessen" soort={open > 0 ? 'primair' : undefined} icoon="boek" breed>{open > 0 ? `${t('Klopt dit?')} (${aantal(open, 'les', 'lessen')})` : t('Mijn lessen')}</KnopLink>
      </div>
    </Kaart>
  );
}
