import { useQuery } from '@apollo/client/react';
import { useAdresvraag } from '../../app/useAdresvraag.ts';
import { type Datum, isDatum, plusDagen } from '../../../shared/rules/datum.ts';
import { useVandaag } from '../../app/klok.ts';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { aantal, datumKort, datumTekst, getalTekst, opsomming, urenUitMinuten, weekdagTekst } from '../../app/opmaak.ts';
import { Pagina } from '../../app/Pagina.tsx';
import { naamVan } from '../../app/persoon.ts';
import { maandagVan } from '../../app/week.ts';
import type { BordgroepFragment } from '../../gql/generated/plaatsing.ts';
import { WeekbordDocument } from '../../gql/generated/plaatsing/WeekbordDocument.ts';
import { Icoon } from '../../ui/Icoon.tsx';
import { Kaart } from '../../ui/Kaart.tsx';
import { klassen } from '../../ui/klassen.ts';
import { KnopLink } from '../../ui/Knop.tsx';
import { Label } from '../../ui/Label.tsx';
import { Legenda } from '../../ui/Strook.tsx';
import { type Kolom, Tabel } from '../../ui/Tabel.tsx';
import { Laden, Leeg } from '../../ui/Toestanden.tsx';
import { Uitklap } from '../../ui/Uitklap.tsx';
import { type Borddag, borddagen, ontbreekt, STANDWOORDEN } from './bord.ts';
import { WEEKDAGEN } from './woorden.ts';
import '../../ui/Toon.css';
import './plaatsing.css';

/** All work groups of a week on one page: who is expected on which day, whose hours are there, and what is missing. */
export default function WeekbordPagina() {
  const vandaag = useVandaag();
  const [adres] = useAdresvraag();
  const gevraagd = adres.get('week');
  const week = isDatum(gevraagd) ? maandagVan(gevraagd) : maandagVan(vandaag);
  const vraag = useQuery(WeekbordDocument, { variables: { week }, fetchPolicy: 'cache-and-network' });
  return (
    <Pagina titel="Weekbord" onder="Wie er per dag wordt verwacht, en van wie de uren er al staan." terug={{ naar: '/start', tekst: 'Start' }}>
      <Weekkiezer week={week} dezeWeek={maandagVan(vandaag)} />
      <Opgehaald van={vraag} laden={<Laden vorm="kaarten" aantal={4} />}>
        {({ werkgroepen }) => {
          const groepen = werkgroepen.filter(({ groep }) => groep.soort === 'WERKGROEP');
          return groepen.length === 0
            ? <Leeg titel="Er zijn nog geen werkgroepen" icoon="groep">De coördinator van uw organisatie maakt de werkgroepen.</Leeg>
            : <Bord groepen={groepen} week={week} />;
        }}
      </Opgehaald>
    </Pagina>
  );
}

function Weekkiezer({ week, dezeWeek }: { week: Datum; dezeWeek: Datum }) {
  const naar = (maandag: Datum) => `?week=${maandag}`;
  return (
    <nav className="bord-week" aria-label="Week kiezen">
      <KnopLink to={naar(plusDagen(week, -7))} replace icoon="pijlLinks" alleenIcoon>Vorige week</KnopLink>
      <p className="bord-week__welke"><strong>{week === dezeWeek ? 'Deze week' : `Week van ${datumTekst(week)}`}</strong><span className="ss-zacht ss-klein">{datumKort(week)} – {datumKort(plusDagen(week, 6))}</span></p>
      <KnopLink to={naar(plusDagen(week, 7))} replace icoon="pijlRechts" alleenIcoon>Volgende week</KnopLink>
    </nav>
  );
}

function Bord({ groepen, week }: { groepen: readonly BordgroepFragment[]; week: Datum }) {
  const vandaag = useVandaag();
  const borden = groepen.map((groep) => ({ groep, dagen: borddagen(groep, week, vandaag) })).sort((a, b) => ontbreekt(b.dagen) - ontbreekt(a.dagen) || a.groep.groep.naam.localeCompare(b.groep.groep.naam, 'nl', { numeric: true }));
  const open = borden.reduce((som, { dagen }) => som + ontbreekt(dagen), 0);
  return (
    <div className="ss-stapel">
      <p role="status"><strong>{open === 0 ? 'Alle uren van de voorbije dagen staan er.' : `Nog ${aantal(open, 'keer', 'keer')} uren in te vullen.`}</strong></p>
      <Legenda delen={(['VOL', 'DEELS', 'LEEG', 'KOMT', 'VRIJ'] as const).map((stand) => ({ wat: STANDWOORDEN[stand].tekst, toon: STANDWOORDEN[stand].toon, icoon: STANDWOORDEN[stand].icoon }))} />
      <div className="bord">{borden.map(({ groep, dagen }) => <Groepskaart key={groep.id} groep={groep} dagen={dagen} week={week} />)}</div>
    </div>
  );
}

function Groepskaart({ groep: { id, groep, weekdagen, deelnemers }, dagen, week }: { groep: BordgroepFragment; dagen: readonly Borddag[]; week: Datum }) {
  const mist = ontbreekt(dagen);
  return (
    <Kaart
      titel={groep.naam} icoon="groep" onder={[aantal(deelnemers.length, 'deelnemer', 'deelnemers'), groep.locatie].filter(Boolean).join(' · ')}
      acties={mist > 0 ? <Label toon="letop" icoon="fout">{getalTekst(mist)} te gaan</Label> : <Label toon="goed" icoon="vink">bij</Label>}
      voet={<KnopLink to={`/participatie?groep=${id}&week=${week}`} soort="stil" icoon="pijlRechts">Uren invullen<span className="ss-onzichtbaar"> van {groep.naam}</span></KnopLink>}
    >
      <div className="ss-stapel ss-stapel--dicht">
        <div className="bord-dagen" role="img" aria-label={dagen.map(dagzin).join('; ')}>{dagen.map((dag) => <Dagvak key={dag.dag} dag={dag} />)}</div>
        {weekdagen.length === 0 && <p className="ss-zacht ss-klein">Van deze groep is nog niet vastgelegd op welke dagen zij er is.</p>}
        <Uitklap titel="Wie, per dag"><Tabel bijschrift={`${groep.naam} per dag`} kolommen={KOLOMMEN} rijen={dagen} rijSleutel={({ dag }) => dag} /></Uitklap>
      </div>
    </Kaart>
  );
}

const dagzin = ({ dag, stand, metUren, verwacht }: Borddag): string => `${weekdagTekst(dag)}: ${stand === 'VRIJ' ? STANDWOORDEN.VRIJ.tekst : `${metUren} van ${verwacht} met uren`}`;

function Dagvak({ dag: { dag, stand, metUren, verwacht } }: { dag: Borddag }) {
  const { toon, icoon, tekst } = STANDWOORDEN[stand];
  const plek = (new Date(`${dag}T12:00:00Z`).getUTCDay() + 6) % 7;
  return (
    <span className={klassen('bord-dag', `ss-toon--${toon}`, stand === 'VRIJ' && 'bord-dag--vrij')} title={`${weekdagTekst(dag)}: ${tekst}`}>
      <span className="bord-dag__naam">{WEEKDAGEN[plek]}</span>
      <Icoon naam={icoon} maat={1.125} />
      <span className="bord-dag__getal ss-cijfers">{stand === 'VRIJ' ? '' : verwacht === 0 ? getalTekst(metUren) : `${metUren}/${verwacht}`}</span>
    </span>
  );
}

const KOLOMMEN: readonly Kolom<Borddag>[] = [
  { sleutel: 'dag', kop: 'Dag', kopcel: true, cel: ({ dag }) => weekdagTekst(dag) },
  { sleutel: 'verwacht', kop: 'Verwacht', getal: true, cel: ({ verwacht }) => getalTekst(verwacht) },
  { sleutel: 'uren', kop: 'Met uren', getal: true, cel: ({ metUren, minuten }) => (metUren === 0 ? '0' : `${getalTekst(metUren)} (${urenUitMinuten(minuten)})`) },
  { sleutel: 'zonder', kop: 'Nog zonder uren', cel: ({ zonder }) => (zonder.length === 0 ? '–' : opsomming(zonder.map(naamVan))) },
];
