import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { looptAchter, type Preventiestand } from '../../../shared/rules/preventie.ts';
import { useVandaag } from '../../app/klok.ts';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { aantal, datumTekst, opsomming } from '../../app/opmaak.ts';
import { Pagina } from '../../app/Pagina.tsx';
import { useIk, useMag } from '../../app/sessie/ikContext.ts';
import { Opslagmelding } from '../../app/vastleggen/Opslagmelding.tsx';
import { useVastleggen } from '../../app/vastleggen/useVastleggen.ts';
import type { ActieveldenFragment } from '../../gql/generated/preventie.ts';
import { PreventieactiesDocument } from '../../gql/generated/preventie/PreventieactiesDocument.ts';
import { PreventieMeedoenDocument } from '../../gql/generated/preventie/PreventieMeedoenDocument.ts';
import { Kaart } from '../../ui/Kaart.tsx';
import { Keuzeveld } from '../../ui/Keuze.tsx';
import { Knop } from '../../ui/Knop.tsx';
import { Label } from '../../ui/Label.tsx';
import { Laden, Leeg } from '../../ui/Toestanden.tsx';
import { Actiebijwerken } from './Actiebijwerken.tsx';
import { Actieformulier } from './Actieformulier.tsx';
import { Planning } from './Planning.tsx';
import { standwoord, themawoord, wanneer } from './woorden.ts';
import './preventie.css';

type Actie = ActieveldenFragment;
const KEUZES = [{ waarde: 'ALLES', tekst: 'Alle acties' }, { waarde: 'ONS', tekst: 'Van ons, of waar wij meedoen' }, { waarde: 'WIJK', tekst: 'In de wijk' }, { waarde: 'ACHTER', tekst: 'Loopt achter' }] as const;
type Keuze = (typeof KEUZES)[number]['waarde'];

function past(actie: Actie, keuze: Keuze | '', vandaag: string): boolean {
  if (keuze === 'ONS') return actie.magBijwerken || actie.doetMee;
  if (keuze === 'WIJK') return actie.plaats !== null;
  return keuze !== 'ACHTER' || looptAchter({ ...actie, stand: actie.stand as Preventiestand }, vandaag);
}

/** What all partners do for prevention over two to three years, and together in the neighbourhoods. */
export default function PreventiePagina() {
  const vandaag = useVandaag();
  const [keuze, zetKeuze] = useState<Keuze | ''>('ALLES');
  const [nieuw, zetNieuw] = useState(false);
  const magPlannen = useMag('preventie:plannen');
  const vraag = useQuery(PreventieactiesDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Pagina
      titel="Preventieplanning" onder="Wat alle partners de komende jaren doen, en samen in de wijk. Er staan geen personen in." terug={{ naar: '/start', tekst: 'Start' }}
      acties={magPlannen && <Knop soort="primair" icoon="plus" onClick={() => zetNieuw(true)}>Nieuwe actie</Knop>}
    >
      <Opgehaald van={vraag} laden={<Laden vorm="kaarten" aantal={3} />}>
        {({ preventieacties }) => {
          if (preventieacties.length === 0) return <Leeg titel="Er staan nog geen acties in" icoon="kalender">De gemeente of SAAM zet de eerste actie erin.</Leeg>;
          const getoond = preventieacties.filter((actie) => past(actie, keuze, vandaag));
          return (
            <div className="ss-stapel">
              <Keuzeveld naam="keuze" label="Welke acties?" breedte="midden" leegTekst={null} opties={KEUZES} waarde={keuze} zet={zetKeuze} />
              <p role="status">{`${getoond.length} van ${aantal(preventieacties.length, 'actie', 'acties')}`}</p>
              {getoond.length > 0 && <Planning acties={getoond} />}
              <ul className="preventie-raster">{getoond.map((actie) => <li key={actie.id}><Actiekaart actie={actie} /></li>)}</ul>
            </div>
          );
        }}
      </Opgehaald>
      {nieuw && <Actieformulier sluit={() => zetNieuw(false)} />}
    </Pagina>
  );
}

function Actiekaart({ actie }: { actie: Actie }) {
  const vandaag = useVandaag();
  const { gemeenten } = useIk();
  const [open, zetOpen] = useState<'bijwerken' | 'wijzigen' | null>(null);
  const { titel, thema, stand, van, tot, eigenaar, partners, plaats, dag, toelichting, magWijzigen, magBijwerken, gemeente } = actie;
  const { tekst, toon, icoon } = standwoord(stand);
  const achter = looptAchter({ stand: stand as Preventiestand, van, tot }, vandaag);
  return (
    <Kaart titel={titel} icoon="kalender" niveau={3} onder={[themawoord(thema), wanneer(van, tot), eigenaar.naam, gemeenten.length > 1 ? gemeente : null].filter(Boolean).join(' · ')} >
      <div className="ss-stapel ss-stapel--dicht">
        <p className="ss-rij"><Label toon={toon} icoon={icoon}>{tekst}</Label>{achter && <Label toon="letop" icoon="klok">loopt achter</Label>}</p>
        {(plaats !== null || dag !== null) && <p>{[plaats, dag === null ? null : datumTekst(dag)].filter(Boolean).join(', ')}</p>}
        {toelichting !== null && <p className="ss-lees">{toelichting}</p>}
        {partners.length > 0 && <p className="ss-zacht">Doen mee: {opsomming(partners.map(({ naam }) => naam))}</p>}
        <div className="ss-rij">
          {magBijwerken && <Knop icoon="potlood" onClick={() => zetOpen('bijwerken')}>Hoe staat het ervoor?<span className="ss-onzichtbaar"> {titel}</span></Knop>}
          {magWijzigen && <Knop soort="stil" icoon="potlood" onClick={() => zetOpen('wijzigen')}>Wijzig<span className="ss-onzichtbaar"> {titel}</span></Knop>}
          {!magBijwerken && <Meedoen actie={actie} />}
        </div>
      </div>
      {open === 'bijwerken' && <Actiebijwerken actie={actie} sluit={() => zetOpen(null)} />}
      {open === 'wijzigen' && <Actieformulier actie={actie} sluit={() => zetOpen(null)} />}
    </Kaart>
  );
}

/** One tap to join, and one to leave again. */
function Meedoen({ actie: { id, titel, doetMee, stand } }: { actie: Actie }) {
  const mag = useMag('preventie:bijwerken');
  const opslag = useVastleggen(PreventieMeedoenDocument, { plek: id, gelukt: doetMee ? 'Uw organisatie doet niet meer mee.' : 'Uw organisatie doet mee.' });
  if (!mag || stand === 'KLAAR' || stand === 'VERVALT') return null;
  return (
    <>
      <Knop soort={doetMee ? 'stil' : 'secundair'} icoon={doetMee ? 'kruis' : 'plus'} bezig={opslag.bezig} onClick={() => void opslag.vastleggen({ id, doetMee: !doetMee })}>{doetMee ? 'Wij doen niet meer mee' : 'Wij doen mee'}<span className="ss-onzichtbaar">: {titel}</span></Knop>
      <Opslagmelding storing={opslag.storing} bezig={opslag.bezig} opnieuw={() => void opslag.opnieuw()} />
    </>
  );
}
