import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { PLAATSINGSPARAMETERS, PLAATSINGSTAKEN } from '../../../shared/rules/plaatsing.ts';
import { geldendOp } from '../../../shared/rules/geldend.ts';
import { useVandaag } from '../../app/klok.ts';
import { Gekozenlijst } from '../../app/Gekozenlijst.tsx';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { aantal, datumTekst, getalTekst, urenTekst, urenUitMinuten } from '../../app/opmaak.ts';
import { Pagina } from '../../app/Pagina.tsx';
import { naamVan } from '../../app/persoon.ts';
import { useIk, useMag } from '../../app/sessie/ikContext.ts';
import { useAdresvraag } from '../../app/useAdresvraag.ts';
import type { PlaatsingveldenFragment } from '../../gql/generated/plaatsing.ts';
import { PlaatsingenDocument } from '../../gql/generated/plaatsing/PlaatsingenDocument.ts';
import { Staafje } from '../../ui/Balken.tsx';
import { Keuzeveld } from '../../ui/Keuze.tsx';
import { Knop, KnopLink, Koppeling } from '../../ui/Knop.tsx';
import { Label } from '../../ui/Label.tsx';
import type { Kolom } from '../../ui/Tabel.tsx';
import { Laden } from '../../ui/Toestanden.tsx';
import { Uitklap } from '../../ui/Uitklap.tsx';
import { Doorstroom } from './Doorstroom.tsx';
import { PlekEinde } from './PlekEinde.tsx';
import { PlekGeven } from './PlekGeven.tsx';
import { Plekstrook } from './Plekstrook.tsx';
import { Voorstellen } from './Voorstellen.tsx';
import { taaklabel, TAAKWOORDEN } from './woorden.ts';
import './plaatsing.css';

type Regel = PlaatsingveldenFragment;
const isGeplaatst = (regel: Regel): regel is Regel & { plek: NonNullable<Regel['plek']> } => regel.plek !== null;

/** Everybody with a place, or waiting for one: since when, until when, hours, and what it asks. */
export default function PlaatsingenPagina() {
  const [adres, zet] = useAdresvraag();
  const magBeheren = useMag('plaatsingen:beheren');
  const [vraagt, module, persoon] = [adres.get('vraagt') ?? '', adres.get('module') ?? '', adres.get('persoon') ?? ''];
  const vraag = useQuery(PlaatsingenDocument, { fetchPolicy: 'cache-and-network' });
  const modules = [...new Map((vraag.data?.plaatsingen ?? []).flatMap(({ plek }) => (plek?.module ? [[plek.module.id, plek.module.naam] as const] : []))).entries()].map(([waarde, tekst]) => ({ waarde, tekst }));
  const taken = PLAATSINGSTAKEN.filter((soort) => magBeheren || !['WACHT', 'MAP'].includes(soort)).map((soort) => ({ waarde: soort as string, tekst: TAAKWOORDEN[soort].naam }));
  const past = ({ taken: gevraagd, plek, inburgeraar }: Regel) => (persoon === '' ? (vraagt === '' || gevraagd.some(({ soort }) => soort === vraagt)) && (module === '' || plek?.module?.id === module) : inburgeraar.id === persoon);
  return (
    <Pagina
      titel="Plekken en doorstroom" tabtitel="Plekken" onder="Wie waar een plek heeft, sinds wanneer, en wie klaar is voor de volgende stap." terug={{ naar: '/start', tekst: 'Start' }}
      acties={<><KnopLink to="/weekbord" icoon="kalender">Weekbord</KnopLink>{magBeheren && <KnopLink to="/modules" icoon="grafiek">Modules en plekken</KnopLink>}</>}
    >
      <Uitleg />
      {persoon === '' ? (
        <div className="ss-keuzes">
          <Keuzeveld naam="vraagt" label="Wie wilt u zien?" leegTekst="Iedereen" opties={taken} waarde={vraagt} zet={(waarde) => zet({ vraagt: waarde })} />
          {modules.length > 1 && <Keuzeveld naam="module" label="Module" leegTekst="Alle modules" opties={modules} waarde={module} zet={(waarde) => zet({ module: waarde })} />}
        </div>
      ) : <p><Koppeling to="/plaatsingen">Toon iedereen</Koppeling></p>}
      <Opgehaald van={vraag} laden={<Laden vorm="tabel" aantal={8} />}>
        {({ plaatsingen }) => (
          <Gekozenlijst key={`${vraagt} ${module}`} gekozen={plaatsingen.filter(past)} totaal={plaatsingen.length} bezig={vraag.loading}
            bijschrift="Plekken en doorstroom" woord={['plek', 'plekken']} kolommen={KOLOMMEN} rijSleutel={({ inburgeraar, plek }) => plek?.id ?? inburgeraar.id} leeg={['De gemeente legt vast wie uw organisatie begeleidt.', 'Niemand vraagt dit nu.']} />
        )}
      </Opgehaald>
    </Pagina>
  );
}

const KOLOMMEN: readonly Kolom<Regel>[] = [
  { sleutel: 'wie', kop: 'Wie', kopcel: true, cel: (regel) => <Wie regel={regel} /> },
  { sleutel: 'plek', kop: 'Plek', zonderLabel: true, cel: ({ plek, sinds }) => (plek === null ? <p className="ss-zacht">Wacht sinds {datumTekst(sinds)}</p> : <Plekstrook plek={plek} />) },
  { sleutel: 'uren', kop: 'Uren', cel: (regel) => <Uren regel={regel} /> },
  { sleutel: 'stap', kop: 'Volgende stap', breed: true, cel: ({ plek }) => (plek === null ? <span className="ss-zacht">nog geen plek</span> : <Doorstroom plek={plek} />) },
  { sleutel: 'vraagt', kop: 'Vraagt', breed: true, cel: (regel) => <Vraagt regel={regel} /> },
];

function Wie({ regel: { inburgeraar, plek } }: { regel: Regel }) {
  const { gemeenten } = useIk();
  const onder = [plek?.groep.naam, plek?.module?.naam, gemeenten.length > 1 ? inburgeraar.mijnOpdracht.gemeente : null].filter(Boolean);
  return <div className="ss-wie"><Koppeling to={`/inburgeraars/${inburgeraar.id}`}>{naamVan(inburgeraar)}</Koppeling>{onder.length > 0 && <span className="ss-zacht ss-klein ss-wie__onder">{onder.join(' · ')}</span>}</div>;
}

/** The pace of the last weeks beside what was agreed. */
function Uren({ regel: { plek, urenPerWeek } }: { regel: Regel }) {
  const { tempoWeken } = geldendOp(useVandaag(), PLAATSINGSPARAMETERS);
  if (plek === null) return <span className="ss-zacht">–</span>;
  const perWeek = Math.round((plek.recenteMinuten / 60 / tempoWeken) * 10) / 10;
  return (
    <div className="ss-stapel ss-stapel--dicht">
      {urenPerWeek === null ? <span>{urenTekst(perWeek)} per week</span> : <Staafje waarde={perWeek} norm={urenPerWeek} tekst={`${getalTekst(perWeek)} van ${getalTekst(urenPerWeek)} per week`} />}
      <span className="ss-zacht ss-klein">{urenUitMinuten(plek.minuten)} in deze plek{plek.laatsteUrenOp !== null && `, laatst ${datumTekst(plek.laatsteUrenOp)}`}</span>
    </div>
  );
}

function Vraagt({ regel }: { regel: Regel }) {
  const vandaag = useVandaag();
  const magBeheren = useMag('plaatsingen:beheren');
  const [open, zetOpen] = useState<'voorstel' | 'einde' | 'geven' | null>(null);
  const { taken, inburgeraar, plek } = regel;
  const naam = naamVan(inburgeraar);
  const sluit = () => zetOpen(null);
  const evalueert = taken.some(({ soort }) => soort === 'EVALUATIE');
  return (
    <div className="ss-stapel ss-stapel--dicht">
      {taken.length === 0 ? <span className="ss-zacht">niets</span> : (
        <ul className="plek-labels">{taken.map((taak) => { const { tekst, toon, icoon } = taaklabel(taak, vandaag); return <li key={taak.soort}><Label toon={toon} icoon={icoon}>{tekst}</Label></li>; })}</ul>
      )}
      {plek !== null && <span className="ss-zacht ss-klein">{plek.geevalueerdOp === null ? 'Nog niet geëvalueerd' : `${aantal(plek.evaluaties, 'evaluatie', 'evaluaties')}, laatst ${datumTekst(plek.geevalueerdOp)}`}{plek.mapKlaar !== null && ` · MAP ${plek.mapKlaar} van 8 thema’s`}</span>}
      <div className="plek-knoppen">
        {evalueert && <KnopLink to={`/inburgeraars/${inburgeraar.id}#participatie-evaluatie`} icoon="potlood">Evaluatie schrijven<span className="ss-onzichtbaar"> over {naam}</span></KnopLink>}
        {magBeheren && plek === null && <Knop icoon="plus" onClick={() => zetOpen('geven')}>Plek geven<span className="ss-onzichtbaar"> aan {naam}</span></Knop>}
        {magBeheren && plek !== null && <Knop icoon="vlag" onClick={() => zetOpen('voorstel')}>Stap voorstellen<span className="ss-onzichtbaar"> voor {naam}</span></Knop>}
        {magBeheren && plek !== null && <Knop soort="stil" icoon="kalender" onClick={() => zetOpen('einde')}>Laatste dag<span className="ss-onzichtbaar"> van {naam}</span></Knop>}
      </div>
      {open === 'geven' && <PlekGeven inburgeraar={inburgeraar} sluit={sluit} />}
      {open === 'voorstel' && isGeplaatst(regel) && <Voorstellen regel={regel} sluit={sluit} />}
      {open === 'einde' && isGeplaatst(regel) && <PlekEinde regel={regel} sluit={sluit} />}
    </div>
  );
}

/** What each sign on the page means, where it is used. */
function Uitleg() {
  const p = geldendOp(useVandaag(), PLAATSINGSPARAMETERS);
  return (
    <Uitklap titel="Uitleg">
      <div className="ss-stapel ss-stapel--dicht ss-lees">
        <p>De balk loopt van de eerste dag tot de laatste. De streep is vandaag. Rood is langer dan de module. Is er geen laatste dag afgesproken? Dan rekent Samenspel met de lengte van de module.</p>
        <p>Iemand is klaar voor de volgende stap als drie dingen kloppen: twee derde van de module is voorbij, {Math.round(p.klaarUrenDeel * 100)}% van de afgesproken uren is gemaakt, en alle vier de vaardigheden zijn voldoende in de laatste evaluatie. Samenspel rekent alleen met wat uw eigen organisatie opschreef. U beslist zelf of u een stap voorstelt.</p>
        <ul className="ss-lijst">{PLAATSINGSTAKEN.map((soort) => <li key={soort}><strong>{TAAKWOORDEN[soort].naam}.</strong> {TAAKWOORDEN[soort].doen}</li>)}</ul>
      </div>
    </Uitklap>
  );
}
