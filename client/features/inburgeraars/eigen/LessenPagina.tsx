import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useVandaag } from '../../../app/klok.ts';
import { Opgehaald } from '../../../app/Opgehaald.tsx';
import { Pagina } from '../../../app/Pagina.tsx';
import { getalTekst, weekdagTekst } from '../../../app/opmaak.ts';
import { Opslagmelding } from '../../../app/vastleggen/Opslagmelding.tsx';
import { useVastleggen } from '../../../app/vastleggen/useVastleggen.ts';
import type { EigenLesRegelFragment } from '../../../gql/generated/inburgeraars.ts';
import { EigenLessenDocument } from '../../../gql/generated/inburgeraars/EigenLessenDocument.ts';
import { PresentieBevestigenDocument } from '../../../gql/generated/inburgeraars/PresentieBevestigenDocument.ts';
import { t } from '../../../taal/taal.ts';
import { Opgeschreven } from '../../../taal/Opgeschreven.tsx';
import { Kaart } from '../../../ui/Kaart.tsx';
import { Knop } from '../../../ui/Knop.tsx';
import { Label } from '../../../ui/Label.tsx';
import { Melding } from '../../../ui/Melding.tsx';
import { Laden } from '../../../ui/Toestanden.tsx';
import { Tekstveld } from '../../../ui/Veld.tsx';
import { Formulier } from '../../../ui/Formulier.tsx';
import { PRESENTIE, stand, VERZUIMREDENEN, woord } from '../woorden.ts';
import { Afmelden } from './Afmelden.tsx';
import { deelLessen } from './eigenLessen.ts';
import '../Dossier.css';
import './eigen.css';

/** A week and a bit: what somebody calls off is near. */
const EERST = 4;

/** My lessons: say beforehand that I cannot come, and afterwards that it is right what the school wrote down. */
export default function LessenPagina() {
  const vraag = useQuery(EigenLessenDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Pagina titel={t('Mijn lessen')} onder={t('Kunt u niet komen? Zeg het hier. De school beslist of het mag.')}>
      <Opgehaald van={vraag} laden={<Laden vorm="kaarten" aantal={3} />}>{({ eigenLessen }) => <div className="eigen"><Inhoud lessen={eigenLessen} /></div>}</Opgehaald>
    </Pagina>
  );
}

function Inhoud({ lessen }: { lessen: readonly EigenLesRegelFragment[] }) {
  const vandaag = useVandaag();
  const [hoeveel, zetHoeveel] = useState(EERST);
  const { vandaagTeBevestigen, teBevestigen, komt, bevestigd } = deelLessen(lessen, vandaag);
  return (
    <>
      {vandaagTeBevestigen.map((les) => <Codekaart key={les.id} les={les} />)}
      <Kaart titel={t('Wat komt er')} icoon="kalender">
        {komt.length === 0 && <p className="ss-zacht">{t('Er staat nu niets gepland.')}</p>}
        <ul className="ss-lijst ss-regels">{komt.slice(0, hoeveel).map((les) => <li key={les.id}><Komend les={les} /></li>)}</ul>
        {komt.length > hoeveel && <p className="eigen-meer"><Knop onClick={() => zetHoeveel(komt.length)}>{t('Toon meer ({{getal}})', { getal: getalTekst(komt.length - hoeveel) })}</Knop></p>}
      </Kaart>
      {teBevestigen.length > 0 && <TeBevestigen lessen={teBevestigen} />}
      {bevestigd.length > 0 && (
        <Kaart titel={t('Dit bevestigde u')} icoon="vink">
          <ul className="ss-lijst ss-regels">{bevestigd.slice(0, 10).map((les) => <li key={les.id}><Wanneer les={les} /> <Stand les={les} /></li>)}</ul>
        </Kaart>
      )}
    </>
  );
}

function Wanneer({ les }: { les: EigenLesRegelFragment }) {
  return (
    <div>
      <strong>{weekdagTekst(les.datum)}, {les.beginTijd}</strong>
      <p className="ss-zacht ss-klein"><Opgeschreven>{[les.groep, les.locatie].filter(Boolean).join(', ')}</Opgeschreven></p>
    </div>
  );
}

function Stand({ les }: { les: EigenLesRegelFragment }) {
  const { tekst, toon, icoon } = stand(PRESENTIE, les.presentie?.status ?? 'VERVALLEN');
  return <Label toon={toon} icoon={icoon}>{tekst}</Label>;
}

function Komend({ les }: { les: EigenLesRegelFragment }) {
  if (les.vervallenReden !== null) {
    return <div className="eigen-les"><Wanneer les={les} /><div><Label toon="letop" icoon="kruis">{t('Deze les gaat niet door.')}</Label><p className="ss-zacht ss-klein"><Opgeschreven>{les.vervallenReden}</Opgeschreven></p></div></div>;
  }
  return (
    <div className="eigen-les">
      <Wanneer les={les} />
      {les.afmelding !== null && <Label toon="info" icoon="afmelden">{t('U meldde zich af: {{reden}}', { reden: woord(VERZUIMREDENEN, les.afmelding) })}</Label>}
      <Afmelden les={les} />
    </div>
  );
}

/** In the lesson: the six figures on the docent's screen. */
function Codekaart({ les }: { les: EigenLesRegelFragment }) {
  const [code, zetCode] = useState('');
  const opslag = useVastleggen(PresentieBevestigenDocument, { plek: `code ${les.id}`, gelukt: t('U hebt bevestigd dat dit klopt.') });
  const bevestig = () => void (les.presentie && code.trim() !== '' && opslag.vastleggen({ presentieIds: [les.presentie.id], code: code.replaceAll(/\s/g, '') }));
  return (
    <Kaart titel={t('Bent u nu in de les?')} icoon="boek">
      <Formulier fouten={opslag.velden} onVerstuur={bevestig} melding={<Opslagmelding storing={opslag.storing} bezig={opslag.bezig} opnieuw={() => void opslag.opnieuw()} />} knoppen={<Knop type="submit" soort="primair" icoon="vink" bezig={opslag.bezig}>{t('Bevestigen')}</Knop>}>
        <Wanneer les={les} />
        <Tekstveld naam="code" label={t('De code van de docent')} hint={t('Zes cijfers op het scherm van de docent.')} breedte="smal" inputMode="numeric" maxLength={7} waarde={code} zet={zetCode} />
      </Formulier>
    </Kaart>
  );
}

/** All that is open stands on the screen, and one tap confirms it. */
function TeBevestigen({ lessen }: { lessen: readonly EigenLesRegelFragment[] }) {
  const opslag = useVastleggen(PresentieBevestigenDocument, { plek: 'lessen', gelukt: t('U hebt bevestigd dat dit klopt.') });
  const bevestig = () => void opslag.vastleggen({ presentieIds: lessen.flatMap(({ presentie }) => presentie?.id ?? []) });
  return (
    <Kaart titel={t('Klopt dit?')} icoon="vink" onder={t('De school schreef dit over uw lessen op.')}>
      <div className="ss-stapel ss-stapel--dicht">
        <ul className="ss-lijst ss-regels">{lessen.map((les) => <li key={les.id}><div className="eigen-les"><Wanneer les={les} /><Stand les={les} /></div></li>)}</ul>
        <Melding soort="info">{t('Klopt er iets niet? Vertel het aan uw docent. Bevestig het dan nog niet.')}</Melding>
        <Opslagmelding storing={opslag.storing} bezig={opslag.bezig} opnieuw={() => void opslag.opnieuw()} />
        <Knop soort="primair" icoon="vink" breed bezig={opslag.bezig} onClick={bevestig}>{t('Ja, alles klopt')} ({lessen.length})</Knop>
      </div>
    </Kaart>
  );
}
