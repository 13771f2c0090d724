import { useQuery } from '@apollo/client/react';
import type { Aftersalespunt, Momentsoort, Puntstand, Woonplek } from '../../../shared/rules/wonen.ts';
import { isKlaar, kiesbareSoort, magNogKiezen, opDag, sleuteldag, woonlijst } from '../../../shared/rules/woonlijst.ts';
import { AFTERSALESPUNTEN, MOMENTSOORTEN, PUNTSTANDEN, WOONPLEKKEN } from '../../app/woonwoorden.ts';
import { useVandaag } from '../../app/klok.ts';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { aantal, datumTekst, weekdagTekst } from '../../app/opmaak.ts';
import { Pagina } from '../../app/Pagina.tsx';
import { useIk } from '../../app/sessie/ikContext.ts';
import { Opslagmelding } from '../../app/vastleggen/Opslagmelding.tsx';
import { useVastleggen } from '../../app/vastleggen/useVastleggen.ts';
import { Stappenstrook } from '../../app/wonen/Stappenstrook.tsx';
import type { MomentveldenFragment } from '../../gql/generated/wonen.ts';
import { WoondossierDocument } from '../../gql/generated/wonen/WoondossierDocument.ts';
import { WoonmomentenDocument } from '../../gql/generated/wonen/WoonmomentenDocument.ts';
import { WoonmomentKiezenDocument } from '../../gql/generated/wonen/WoonmomentKiezenDocument.ts';
import { WoonmomentTeruggevenDocument } from '../../gql/generated/wonen/WoonmomentTeruggevenDocument.ts';
import { Opgeschreven } from '../../taal/Opgeschreven.tsx';
import { t } from '../../taal/taal.ts';
import { Kaart } from '../../ui/Kaart.tsx';
import { Knop } from '../../ui/Knop.tsx';
import { Label } from '../../ui/Label.tsx';
import { Melding } from '../../ui/Melding.tsx';
import { Laden, Leeg } from '../../ui/Toestanden.tsx';
import { Dagstrook } from './Dagstrook.tsx';
import { Dagtabel } from './Dagtabel.tsx';
import { gekozen, meldingenVan, planVan, type Wonen, woningVan } from './woon.ts';

/** My own housing: the day of the key, the times to pick from, and what is done. */
export default function MijnWoningPagina() {
  const { inburgeraarId } = useIk();
  const vraag = useQuery(WoondossierDocument, { variables: { id: inburgeraarId ?? '' }, fetchPolicy: 'cache-and-network' });
  return (
    <Pagina titel={t('Mijn woning')} tabtitel={t('Mijn woning')} onder={t('Hier staat wanneer u de sleutel krijgt, en wat er die dag gebeurt.')} terug={{ naar: '/mijn-start', tekst: t('Start') }} acties={<Knop icoon="bestand" onClick={() => window.print()}>{t('Afdrukken')}</Knop>} smal>
      <Opgehaald van={vraag} laden={<Laden vorm="kaarten" aantal={2} />}>
        {({ inburgeraar }) => (inburgeraar?.wonen ? <Inhoud wonen={inburgeraar.wonen} /> : <Leeg titel={t('Er is nog geen woning gekoppeld.')} icoon="huis" />)}
      </Opgehaald>
    </Pagina>
  );
}

function Inhoud({ wonen }: { wonen: Wonen }) {
  const vandaag = useVandaag();
  const plan = planVan(wonen);
  const dag = sleuteldag({ sleutelOp: wonen.sleutelOp ?? null, plan });
  const [woning, regels] = [woningVan(wonen), opDag(plan, dag)];
  const klaar = woonlijst(plan, meldingenVan(wonen), vandaag).some(isKlaar);
  return (
    <div className="ss-stapel">
      <Kaart titel={t('De dag van de sleutel')} icoon="huis" onder={dag ? weekdagTekst(dag) : t('Er is nog geen dag gepland.')}>
        <div className="ss-stapel ss-stapel--dicht">
          {woning && <p>{t('Uw woning: {{kamers}} in {{dorp}}.', { kamers: aantal(woning.kamers, 'kamer', 'kamers'), dorp: woning.kern })}</p>}
          {regels.length > 0 && dag !== null && <><Dagstrook wonen={wonen} dag={dag} /><Dagtabel regels={regels} /></>}
          {regels.length === 0 && wonen.sleutelOp === null && <p className="ss-zacht">{t('De woningcorporatie plant de dag. Daarna ziet u hier waar u moet zijn, en hoe laat.')}</p>}
        </div>
      </Kaart>
      <Tijden wonen={wonen} />
      {(plan.length > 0 || klaar) && <Kaart titel={t('Stappen')} icoon="vink"><Stappenstrook wonen={wonen} /></Kaart>}
      {wonen.punten.length > 0 && (
        <Kaart titel={t('Gesprek na de verhuizing')} icoon="gesprek" onder={wonen.aftersalesOp ? datumTekst(wonen.aftersalesOp) : undefined}>
          <ul className="ss-lijst">
            {wonen.punten.map(({ id, punt, stand, opmerking }) => (
              <li key={id} className="aftersalespunt"><span><strong>{t(AFTERSALESPUNTEN[punt as Aftersalespunt])}</strong>{opmerking && <><br /><Opgeschreven>{opmerking}</Opgeschreven></>}</span><Label toon={PUNTSTANDEN[stand as Puntstand].toon}>{t(PUNTSTANDEN[stand as Puntstand].tekst)}</Label></li>
            ))}
          </ul>
        </Kaart>
      )}
    </div>
  );
}

/** Picking a time; who has one sees that first, and can change until the day before. */
function Tijden({ wonen }: { wonen: Wonen }) {
  const vandaag = useVandaag();
  const vraag = useQuery(WoonmomentenDocument, { fetchPolicy: 'cache-and-network' });
  const soort = kiesbareSoort({ sleutelOp: wonen.sleutelOp ?? null, aftersalesOp: wonen.aftersalesOp ?? null });
  const mijn = gekozen(wonen, vandaag);
  const gesloten = !mijn && wonen.afspraken.some(({ doorCorporatie, datum }) => doorCorporatie && datum >= vandaag);
  const geef = useVastleggen(WoonmomentTeruggevenDocument, { plek: mijn?.id ?? '', gelukt: t('De tijd is teruggegeven.'), apollo: { refetchQueries: 'active', awaitRefetchQueries: true } });
  if (soort === null && !mijn) return null;
  const vrij = (vraag.data?.woonmomenten ?? []).filter((moment) => moment.soort === soort && moment.vrij > 0 && magNogKiezen(moment.datum, vandaag));
  const magWisselen = !mijn || magNogKiezen(mijn.datum, vandaag);
  return (
    <Kaart titel={t('Kies een tijd')} icoon="kalender" onder={soort ? t(MOMENTSOORTEN[soort]) : undefined}>
      <div className="ss-stapel ss-stapel--dicht">
        {gesloten && <Melding soort="letop">{t('De woningcorporatie heeft uw tijd gesloten. Kies een andere tijd.')}</Melding>}
        {mijn && (
          <Melding soort="goed" titel={`${weekdagTekst(mijn.datum)}, ${mijn.tijd}`}>
            <p>{t(MOMENTSOORTEN[mijn.soort as Momentsoort])} · {t(WOONPLEKKEN[mijn.plek as Woonplek])}</p>
            <div className="ss-rij">
              <a className="utrecht-link utrecht-link--html-a" href={`/agenda/${mijn.id}`} download>{t('Zet in mijn agenda')}</a>
              {magWisselen && <Knop soort="stil" icoon="kruis" bezig={geef.bezig} onClick={() => void geef.vastleggen({ afspraakId: mijn.id })}>{t('Ik kan toch niet')}</Knop>}
            </div>
          </Melding>
        )}
        <Opslagmelding storing={geef.storing} bezig={geef.bezig} opnieuw={() => void geef.opnieuw()} />
        {mijn && <p className="ss-zacht">{magWisselen ? t('U kunt een andere tijd kiezen tot de dag ervoor.') : t('Wijzigen kan tot de dag ervoor. Bel de woningcorporatie.')}</p>}
        {magWisselen && soort !== null && <Opgehaald van={vraag} laden={<Laden aantal={3} />}>{() => (vrij.length === 0 ? <p className="ss-zacht">{mijn ? t('Er is nu geen andere tijd vrij.') : t('Er is nu geen tijd vrij. Kijk later nog eens.')}</p> : <Kiezen momenten={vrij} />)}</Opgehaald>}
      </div>
    </Kaart>
  );
}

function Kiezen({ momenten }: { momenten: readonly MomentveldenFragment[] }) {
  const opslag = useVastleggen(WoonmomentKiezenDocument, { plek: 'mijn-woning', gelukt: t('De tijd is van u.'), mislukt: () => undefined, apollo: { refetchQueries: 'active', awaitRefetchQueries: true } });
  const dagen = [...new Set(momenten.map(({ datum }) => datum))];
  return (
    <div className="ss-stapel ss-stapel--dicht">
      {dagen.map((dag) => (
        <div key={dag} role="group" aria-label={weekdagTekst(dag)}>
          <p><strong>{weekdagTekst(dag)}</strong></p>
          <div className="momentkeuze">
            {momenten.filter(({ datum }) => datum === dag).map(({ id, tijd, plek }) => (
              <Knop key={id} icoon="klok" breed bezig={opslag.bezig} onClick={() => void opslag.vastleggen({ id })}><span dir="ltr">{tijd}</span><span className="ss-onzichtbaar">, {weekdagTekst(dag)}, {t(WOONPLEKKEN[plek as Woonplek])}</span></Knop>
            ))}
          </div>
        </div>
      ))}
      <Opslagmelding storing={opslag.storing} bezig={opslag.bezig} opnieuw={() => void opslag.opnieuw()} />
    </div>
  );
}
