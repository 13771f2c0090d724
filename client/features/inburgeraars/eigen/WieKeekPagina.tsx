import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { Opgehaald } from '../../../app/Opgehaald.tsx';
import { getalTekst, tijdTekst, weekdagJaarTekst } from '../../../app/opmaak.ts';
import { Pagina } from '../../../app/Pagina.tsx';
import { useIk } from '../../../app/sessie/ikContext.ts';
import { WieKeekDocument } from '../../../gql/generated/inburgeraars/WieKeekDocument.ts';
import { Opgeschreven } from '../../../taal/Opgeschreven.tsx';
import { t } from '../../../taal/taal.ts';
import { Kaart } from '../../../ui/Kaart.tsx';
import { Keuzeveld } from '../../../ui/Keuze.tsx';
import { Knop } from '../../../ui/Knop.tsx';
import { Laden, Leeg } from '../../../ui/Toestanden.tsx';
import { Uitklap } from '../../../ui/Uitklap.tsx';
import { titelVan } from '../rubrieken.ts';
import { OPDRACHTEN, woord } from '../woorden.ts';
import { Contactkaart } from './Contactkaart.tsx';
import { useEigenDossier } from './useEigenDossier.ts';
import { type Blok, type Dag, perDag } from './wieKeek.ts';
import '../Dossier.css';
import './eigen.css';

const PER_KEER = 50;
/** So many moments are named; of more it is said how many. */
const MOMENTEN = 3;

/** Who looked at my data, when and what for: organisations, never the name of an employee. */
export default function WieKeekPagina() {
  const id = useIk().inburgeraarId ?? '';
  const [organisatie, zetOrganisatie] = useState('');
  const vraag = useQuery(WieKeekDocument, { variables: { id, laatste: PER_KEER, na: null, organisatie: organisatie || null }, fetchPolicy: 'cache-and-network' });
  return (
    <Pagina titel={t('Wie keek in mijn gegevens')} onder={t('U ziet welke organisatie keek, waarvoor en wanneer. Wat u zelf bekijkt staat hier niet.')}>
      <div className="eigen">
        <Organisatiekeuze waarde={organisatie} zet={zetOrganisatie} />
        <Opgehaald van={vraag} laden={<Laden vorm="kaarten" aantal={3} />}>
          {({ inburgeraar }) => {
            const inzagen = inburgeraar?.inzagelog?.inzagen ?? [];
            const meer = () => void vraag.fetchMore({ variables: { na: inzagen.at(-1)?.cursor ?? null } }).catch(() => undefined);
            return (
              <>
                {inzagen.length === 0 && <Leeg titel={t('Niemand keek in uw gegevens')} icoon="oog" />}
                {perDag(inzagen).map((dag) => <Dagkaart key={dag.datum} dag={dag} />)}
                {inzagen.length > 0 && inzagen.length % PER_KEER === 0 && <div><Knop bezig={vraag.loading} onClick={meer}>{t('Verder terug kijken')}</Knop></div>}
                {inburgeraar && <Contactkaart persoon={inburgeraar} titel={t('Klopt dit niet?')}><p>{t('Bel de gemeente. U kunt vragen naar de functionaris gegevensbescherming (FG). Die let op dat iedereen goed met uw gegevens omgaat.')}</p></Contactkaart>}
              </>
            );
          }}
        </Opgehaald>
      </div>
    </Pagina>
  );
}

/** Those who are involved now; who is over stands in the list itself. */
function Organisatiekeuze({ waarde, zet }: { waarde: string; zet: (organisatie: string) => void }) {
  const { data } = useEigenDossier();
  const namen = [...new Set((data?.inburgeraar?.betrokkenen?.betrokkenen ?? []).map(({ organisatie }) => organisatie))].sort();
  if (namen.length < 2) return null;
  return (
    <Keuzeveld
      naam="organisatie" label={t('Welke organisatie?')} breedte="midden" leegTekst={t('Alle organisaties')} waarde={waarde} zet={zet}
      opties={namen.map((naam) => ({ waarde: naam, tekst: naam, lang: 'nl' }))}
    />
  );
}

function Dagkaart({ dag: { datum, organisaties } }: { dag: Dag }) {
  return (
    <Kaart titel={weekdagJaarTekst(datum)} icoon="kalender">
      <ul className="ss-lijst ss-regels">
        {organisaties.map(({ organisatie, blokken }) => (
          <li key={organisatie} className="ss-regel">
            <p className="ss-regel__wat"><Opgeschreven>{organisatie}</Opgeschreven></p>
            {blokken.map((blok) => <Blokregel key={`${blok.soort} ${blok.opdrachtCode}`} blok={blok} />)}
          </li>
        ))}
      </ul>
    </Kaart>
  );
}

function Blokregel({ blok: { opdrachtCode, soort, keren, rubrieken } }: { blok: Blok }) {
  const tijden = keren.slice(0, MOMENTEN).map(tijdTekst).join(', ');
  const meer = keren.length > MOMENTEN ? ` … (${t('{{getal}} keer', { getal: getalTekst(keren.length) })})` : '';
  return (
    <div>
      <p>{soort === 'SCHRIJVEN' ? t('Schreef iets op voor: {{doel}}', { doel: woord(OPDRACHTEN, opdrachtCode) }) : t('Keek voor: {{doel}}', { doel: woord(OPDRACHTEN, opdrachtCode) })}</p>
      <p className="ss-zacht ss-klein"><bdi dir="ltr">{tijden}</bdi>{meer}</p>
      {rubrieken.length > 0 && (
        <Uitklap titel={t('Waarover? ({{getal}})', { getal: getalTekst(rubrieken.length) })}>
          <ul className="ss-klein">{rubrieken.map((rubriek) => <li key={rubriek}>{titelVan(rubriek, true)}</li>)}</ul>
        </Uitklap>
      )}
    </div>
  );
}
