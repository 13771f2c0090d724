import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { ACHTEROPREDENEN } from '../../../shared/rules/achterop.ts';
import { Gekozenlijst } from '../../app/Gekozenlijst.tsx';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { datumTekst } from '../../app/opmaak.ts';
import { Pagina } from '../../app/Pagina.tsx';
import { naamVan } from '../../app/persoon.ts';
import { useIk } from '../../app/sessie/ikContext.ts';
import { standWoord } from '../../app/signaalwoorden.ts';
import { useAdresvraag } from '../../app/useAdresvraag.ts';
import type { AchteropQuery } from '../../gql/generated/achterop.ts';
import { AchteropDocument } from '../../gql/generated/achterop/AchteropDocument.ts';
import { Keuzeveld } from '../../ui/Keuze.tsx';
import { Knop, KnopLink, Koppeling } from '../../ui/Knop.tsx';
import { Label } from '../../ui/Label.tsx';
import { Legenda } from '../../ui/Strook.tsx';
import type { Kolom } from '../../ui/Tabel.tsx';
import { Laden } from '../../ui/Toestanden.tsx';
import { Uitklap } from '../../ui/Uitklap.tsx';
import { Melden } from './Melden.tsx';
import { redentoon, REDENKEUZES, REDENWOORDEN, redenzin } from './woorden.ts';
import { Weekstrook } from './Weekstrook.tsx';
import './achterop.css';

type Regel = AchteropQuery['achterop'][number];

/** Learners who may be drifting away, of all gemeenten in one list, with why. */
export default function AchteropPagina() {
  const { gemeenten } = useIk();
  const [adres, zet] = useAdresvraag();
  const [reden, gemeente, groep] = [adres.get('reden') ?? '', adres.get('gemeente') ?? '', adres.get('groep') ?? ''];
  const vraag = useQuery(AchteropDocument, { fetchPolicy: 'cache-and-network' });
  const groepen = [...new Set((vraag.data?.achterop ?? []).flatMap((regel) => regel.groepen))].sort((a, b) => a.localeCompare(b, 'nl', { numeric: true }));
  const past = (regel: Regel) => (reden === '' || regel.redenen.some(({ soort }) => soort === reden)) && (gemeente === '' || regel.inburgeraar.mijnOpdracht.gemeente === gemeente) && (groep === '' || regel.groepen.includes(groep));
  return (
    <Pagina titel="Wie raakt achterop?" tabtitel="Achterop" onder="Cursisten die minder komen of achterblijven, met de reden. Alleen volgens wat uw school vastlegde." terug={{ naar: '/start', tekst: 'Start' }} acties={<KnopLink to="/lessen" icoon="boek">Naar de lessen</KnopLink>}>
      <Uitklap titel="Uitleg">
        <div className="ss-stapel ss-stapel--dicht ss-lees">
          <p>Een blokje is een week: de oudste links, deze week rechts. Samenspel kijkt naar de laatste twaalf weken. Wie weer komt, gaat vanzelf van de lijst.</p>
          <ul className="ss-lijst">{ACHTEROPREDENEN.map((soort) => <li key={soort}><strong>{REDENWOORDEN[soort].naam}.</strong> {REDENWOORDEN[soort].uitleg}</li>)}</ul>
        </div>
      </Uitklap>
      <div className="ss-keuzes">
        {gemeenten.length > 1 && <Keuzeveld naam="gemeente" label="Gemeente" leegTekst="Alle gemeenten" opties={gemeenten.map((naam) => ({ waarde: naam, tekst: naam }))} waarde={gemeente} zet={(waarde) => zet({ gemeente: waarde })} />}
        {groepen.length > 1 && <Keuzeveld naam="groep" label="Klas" leegTekst="Alle klassen" opties={groepen.map((naam) => ({ waarde: naam, tekst: naam }))} waarde={groep} zet={(waarde) => zet({ groep: waarde })} />}
        <Keuzeveld naam="reden" label="Reden" leegTekst="Alle redenen" opties={REDENKEUZES} waarde={reden} zet={(waarde) => zet({ reden: waarde })} />
      </div>
      <Opgehaald van={vraag} laden={<Laden vorm="tabel" aantal={8} />}>
        {({ achterop }) => (
          <Gekozenlijst key={`${reden} ${gemeente} ${groep}`} gekozen={achterop.filter(past)} totaal={achterop.length} bezig={vraag.loading} legenda={LEGENDA}
            bijschrift="Cursisten die achterop raken" woord={['cursist', 'cursisten']} kolommen={KOLOMMEN} rijSleutel={({ inburgeraar }) => inburgeraar.id} leeg={['Iedereen komt, en de uren lopen.', 'Niemand voldoet aan wat u koos.']} />
        )}
      </Opgehaald>
    </Pagina>
  );
}

const LEGENDA = <Legenda delen={[{ wat: '80% of meer', toon: 'goed', icoon: 'vink' }, { wat: '50 tot 80%', toon: 'letop', icoon: 'halfvol' }, { wat: 'minder dan 50%', toon: 'fout', icoon: 'kruis' }, { wat: 'geen les', toon: 'neutraal', icoon: 'min' }]} />;

const KOLOMMEN: readonly Kolom<Regel>[] = [
  { sleutel: 'wie', kop: 'Wie', kopcel: true, cel: (regel) => <Wie regel={regel} /> },
  { sleutel: 'waarom', kop: 'Waarom', breed: true, cel: ({ redenen }) => <ul className="achterop-redenen">{redenen.map((reden) => <li key={reden.soort}><Label toon={redentoon(reden.soort)}>{redenzin(reden)}</Label></li>)}</ul> },
  { sleutel: 'weken', kop: 'Opkomst per week', breed: true, cel: ({ perWeek }) => <Weekstrook perWeek={perWeek} /> },
  { sleutel: 'laatst', kop: 'Laatst in de les', cel: ({ laatstAanwezigOp }) => (laatstAanwezigOp === null ? 'langer dan 12 weken geleden' : datumTekst(laatstAanwezigOp)) },
  { sleutel: 'doen', kop: 'Wat doet u?', breed: true, cel: (regel) => <Doen regel={regel} /> },
];

function Wie({ regel: { inburgeraar, groepen } }: { regel: Regel }) {
  const { gemeenten } = useIk();
  const onder = [groepen.join(', '), gemeenten.length > 1 ? inburgeraar.mijnOpdracht.gemeente : null].filter(Boolean);
  return <div className="ss-wie"><Koppeling to={`/inburgeraars/${inburgeraar.id}`}>{naamVan(inburgeraar)}</Koppeling><span className="ss-zacht ss-klein ss-wie__onder">{onder.join(' · ')}</span></div>;
}

/** Call first; a signal when that did not help, or how the one that was given stands. */
function Doen({ regel }: { regel: Regel }) {
  const [open, zetOpen] = useState(false);
  const { inburgeraar, signaalOp, signaalStand } = regel;
  const telefoon = inburgeraar.contact?.telefoon;
  const naam = naamVan(inburgeraar);
  return (
    <div className="ss-stapel ss-stapel--dicht">
      {telefoon && <a className="utrecht-link utrecht-link--html-a" href={`tel:${telefoon.replaceAll(/[^+\d]/g, '')}`}>Bel {telefoon}</a>}
      {signaalOp !== null && signaalStand !== null && <span className="ss-klein">Signaal van {datumTekst(signaalOp)} <Label toon={standWoord(signaalStand).toon} icoon={standWoord(signaalStand).icoon}>{standWoord(signaalStand).tekst}</Label></span>}
      {(signaalStand === null || signaalStand === 'AFGEHANDELD') && <div><Knop icoon="vlag" onClick={() => zetOpen(true)}>Signaal geven<span className="ss-onzichtbaar"> over {naam}</span></Knop></div>}
      {open && <Melden regel={regel} sluit={() => zetOpen(false)} />}
    </div>
  );
}
